/// The progress of the explicit reconciliation: which tasks the master must still be asked about.
///
/// Tasks are held by their numbers in the ``TaskTable``. What is known of each task is in its record and valid for one
/// ``generation``, so that the end of a subscription and the beginning of the next cost the same for any number of tasks.
struct Reconciliation: Sendable {
    /// Counts subscriptions, and the times between them.
    private(set) var generation: UInt32 = 1
    /// The number of tasks whose state the master has not answered.
    var unansweredCount = 0
    /// The number of rounds in a row, for the back-off.
    var rounds = 0
    /// Identifies the current round.
    private(set) var round: UInt32 = 1
    /// Tasks to ask about as soon as a call may be sent.
    var queue: ArraySlice<UInt64> = []
    /// The walk through the tasks that existed when the subscription began.
    var walk: TaskWalk?
    /// Tasks to ask about again in this round.
    var repeats: ArraySlice<UInt64> = []
    /// Tasks to ask about again in the next round, unless an answer comes first.
    var sent: [UInt64] = []

    /// Whether this round has nothing left to ask.
    var isFullySent: Bool { queue.isEmpty && walk == nil && repeats.isEmpty }

    /// Whether every task has an answer.
    var isSettled: Bool { unansweredCount == 0 && walk == nil }

    /// A subscription has begun or ended: questions of the last one will not be answered.
    mutating func begin() {
        let (generation, round) = (generation &+ 1, round &+ 1)
        self = Reconciliation()
        self.generation = generation
        self.round = round
    }

    /// Begins a round that repeats the questions without an answer.
    mutating func beginRound() {
        rounds += 1
        round &+= 1
        repeats = repeats.isEmpty ? sent[...] : (sent + repeats)[...]
        sent = []
    }
}
