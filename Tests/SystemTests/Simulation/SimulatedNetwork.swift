import MesosAPI

@testable import MesosScheduler

/// What is between the scheduler and the master.
struct SimulatedNetwork {
    /// As the scheduler's owner sees its connection.
    struct Session {
        var connection: Int
        var streamID: String?
        /// Calls of a lane go one behind the other, and so do their answers.
        var lastArrival: [CallLane: Int64] = [:]
        var lastAnswer: [CallLane: Int64] = [:]
    }

    /// A stream from the master, in order.
    struct Stream {
        var lastArrival: Int64 = 0
        /// Nothing arrives any more.
        var isBroken = false
        /// Offers that are on their way.
        var offers: Set<String> = []
    }

    var session: Session?
    var streams: [Int: Stream] = [:]
}

struct SimulatedCall {
    var id: CallID
    var call: SchedulerCall
    var lane: CallLane
    var connection: Int
    var frameworkID: String
    var streamID: String?
    /// Whether the answer comes back.
    var isAnswered = true
}
