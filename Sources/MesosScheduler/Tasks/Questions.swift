/// What the master is still to be asked about tasks (explicit reconciliation).
///
/// Of the tasks only numbers are here; what is known of each is in its record and holds for one subscription, whose number is
/// ``era``. So the end of a subscription, and the beginning of the next, cost the same however many tasks there are.
struct Questions: Sendable {
    /// Counts subscriptions, and the times between them.
    private(set) var era: UInt32 = 1
    /// Tasks that were to be asked about and whose state the master has not told.
    var unanswered = 0
    /// Repetitions in a row, for the back-off.
    var rounds = 0
    /// Tells the rounds apart.
    private(set) var round: UInt32 = 1
    /// To be asked as soon as a call may go.
    var unasked: ArraySlice<UInt64> = []
    /// Through the tasks that were there when the subscription was made.
    var walk: TaskWalk?
    /// To be asked once more in this round.
    var repeats: ArraySlice<UInt64> = []
    /// To be asked once more in the next round, unless an answer comes first.
    var asked: [UInt64] = []

    /// Every question that there is has been sent.
    var areSent: Bool { unasked.isEmpty && walk == nil && repeats.isEmpty }

    /// Nothing is to be asked, and nothing waits for an answer.
    var areSettled: Bool { unanswered == 0 && walk == nil }

    /// The subscription is over, or a new one begins: what was asked will not be answered.
    mutating func begin() {
        let (era, round) = (era &+ 1, round &+ 1)
        self = Questions()
        self.era = era
        self.round = round
    }

    /// What has no answer is asked again.
    mutating func beginRound() {
        rounds += 1
        round &+= 1
        if repeats.isEmpty { repeats = asked[...] } else { repeats = (asked + repeats)[...] }
        asked = []
    }
}
