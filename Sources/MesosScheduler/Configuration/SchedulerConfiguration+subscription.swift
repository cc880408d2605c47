public import MachineSupport

extension SchedulerConfiguration {
    /// How the scheduler subscribes, and when it gives a subscription up.
    public struct Subscription: Sendable, Hashable {
        /// The time limit of the handshake: connection, response head and SUBSCRIBED event.
        ///
        /// For this time and ``Calls/timeout`` after the scheduler has given an attempt up, that attempt may still
        /// reach a master and take the framework over from a later one. The scheduler then subscribes once more and
        /// does not count as superseded.
        public var timeout: Duration = .seconds(10)

        /// The wait between attempts to subscribe, and between attempts to detect the leader. It grows until a
        /// subscription has lasted as long as the maximum.
        public var backoff = Backoff(initial: .milliseconds(500), maximum: .seconds(15))

        /// After silence of this many heartbeat intervals the scheduler closes the stream and subscribes anew. At least
        /// 1.
        ///
        /// The master sets the interval, usually 15 s.
        public var maximumMissedHeartbeats: Int = 2

        /// The longest heartbeat interval the scheduler accepts from a master; it replaces a longer one.
        public var maximumHeartbeatInterval: Duration = .seconds(120)

        /// Makes the default settings.
        public init() {}

        func validate() throws(MesosSchedulerError) {
            try require(timeout, isPositive: "subscription.timeout")
            try require(maximumMissedHeartbeats, isAtLeast: 1, "subscription.maximumMissedHeartbeats")
            try require(maximumHeartbeatInterval, isPositive: "subscription.maximumHeartbeatInterval")
        }
    }

    /// How the scheduler sends calls to the master.
    public struct Calls: Sendable, Hashable {
        /// The time limit for the answer to a call other than SUBSCRIBE.
        public var timeout: Duration = .seconds(10)

        /// After this many calls in a row without an answer the scheduler gives the subscription up, even if its stream
        /// is alive. At least 1.
        public var maximumUnanswered: Int = 3

        /// The most calls without an answer on one connection (HTTP pipelining); further calls wait. At least 1.
        ///
        /// Mesos masters accept any number. Use 1 if a proxy between scheduler and master does not support pipelining.
        /// A connection that breaks leaves up to this many calls with an unknown result.
        public var maximumInFlight: Int = 256

        /// Makes the default settings.
        public init() {}

        func validate() throws(MesosSchedulerError) {
            try require(timeout, isPositive: "calls.timeout")
            try require(maximumUnanswered, isAtLeast: 1, "calls.maximumUnanswered")
            try require(maximumInFlight, isAtLeast: 1, "calls.maximumInFlight")
        }
    }
}
