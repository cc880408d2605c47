public import MachineSupport

extension SchedulerConfiguration {
    /// How the scheduler subscribes, and when it gives a subscription up.
    public struct Subscription: Sendable, Hashable {
        /// The time limit of the handshake: connection, response head and SUBSCRIBED event.
        ///
        /// An attempt given up less than this time and ``Calls/timeout`` ago may still reach a master. The scheduler
        /// then subscribes again, and does not count as superseded.
        public var timeout: Duration = .seconds(10)
        /// The wait between attempts to subscribe, and between attempts to detect the leader. It grows until a
        /// subscription has lasted as long as the maximum.
        public var backoff = Backoff(initial: .milliseconds(500), maximum: .seconds(15))
        /// The scheduler subscribes again after this many heartbeat intervals of silence. At least 1.
        /// The master sets the interval, usually 15 s.
        public var maximumMissedHeartbeats: Int = 2
        /// The longest heartbeat interval the scheduler accepts from a master; it replaces a longer one.
        public var maximumHeartbeatInterval: Duration = .seconds(120)
        /// Makes the default settings.
        public init() {}
    }

    /// How the scheduler sends calls to the master.
    public struct Calls: Sendable, Hashable {
        /// The time limit for the answer to a call other than SUBSCRIBE.
        public var timeout: Duration = .seconds(10)
        /// The scheduler subscribes again after this many calls in a row without an answer. At least 1.
        public var maximumUnanswered: Int = 3
        /// The most calls without an answer on one connection (HTTP pipelining), whose result is unknown if it breaks.
        /// Use 1 if a proxy between scheduler and master does not support pipelining.
        public var maximumInFlight: Int = 256
        /// Makes the default settings.
        public init() {}
    }
}
