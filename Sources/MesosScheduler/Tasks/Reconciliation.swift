/// The progress of the explicit reconciliation: which tasks the master must still be asked about.
/// Tasks are held by their numbers in the ``TaskTable``. What is known of each is in its record, valid for one
/// ``generation``, so that subscriptions begin and end at the same cost for any number of tasks.
struct Reconciliation: Sendable {
    /// Counts subscriptions, and the times between them.
    private(set) var generation: UInt32 = 1
    /// The number of tasks whose state the master has not answered.
    var unansweredCount = 0
    /// The number of rounds in a row, for the back-off.
    var rounds = 0
    private(set) var round: UInt32 = 1
    /// Tasks to ask about as soon as a call may be sent.
    var queue: ArraySlice<UInt64> = []
    /// The walk through the tasks that existed when the subscription began.
    var walk: TaskWalk?
    /// Tasks to ask about again in this round.
    var repeats: ArraySlice<UInt64> = []
    /// Tasks to ask about again in the next round, unless an answer comes first.
    var sent: [UInt64] = []

    var isFullySent: Bool { queue.isEmpty && walk == nil && repeats.isEmpty }
    var isSettled: Bool { unansweredCount == 0 && walk == nil }

    /// A subscription has begun or ended: questions of the last one will not be answered.
    mutating func begin() { self = Reconciliation(generation: generation &+ 1, round: round &+ 1) }

    /// Begins a round that repeats the questions without an answer.
    mutating func beginRound() {
        rounds += 1
        round &+= 1
        repeats = repeats.isEmpty ? sent[...] : (sent + repeats)[...]
        sent = []
    }
}
