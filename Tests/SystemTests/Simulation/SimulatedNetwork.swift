import MesosAPI

@testable import MesosScheduler

/// The network between the scheduler and the master.
struct SimulatedNetwork {
    /// A connection from the scheduler's point of view.
    struct Session {
        var connection: Int
        var streamID: String?
        /// Calls of a lane arrive in order, and so do their answers.
        var lastArrival: [CallLane: Int64] = [:]
        var lastAnswer: [CallLane: Int64] = [:]
    }

    /// A stream from the master, in order.
    struct Stream {
        var lastArrival: Int64 = 0
        /// The stream delivers no more events.
        var isBroken = false
        /// Offers in transit.
        var offers: Set<String> = []
    }

    /// The time after a leader has died.
    struct Election {
        /// Until then nobody leads, and the masters redirect to the dead one.
        var elected: Int64
        /// Until then the next leader has not finished its recovery.
        var ready: Int64
    }

    var session: Session?
    var election: Election?
    var streams: [Int: Stream] = [:]
}

struct SimulatedCall {
    var id: CallID
    var call: SchedulerCall
    var lane: CallLane
    var connection: Int
    var frameworkID: String
    var streamID: String?
    /// Whether the answer reaches the scheduler.
    var isAnswered = true
}
