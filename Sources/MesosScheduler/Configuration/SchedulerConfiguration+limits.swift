extension SchedulerConfiguration {
    /// The bounds of what the scheduler keeps in memory.
    public struct Limits: Sendable, Hashable {
        /// The most requests that wait for an offer.
        /// Requests that wait again after a lost launch do not count, so that up to ``tasks`` may wait in all.
        public var pendingRequests: Int = 10_000
        /// The most tasks known at once, whatever their state.
        public var tasks: Int = 100_000
        /// The most calls of ``Scheduler/perform(_:on:role:timeout:)`` whose operations have not ended.
        public var operations: Int = 1_000
        /// The most held offers.
        public var heldOffers: Int = 10_000
        /// The most agents with statistics.
        public var agentStatistics: Int = 10_000
        /// The most results of ended tasks that the scheduler remembers.
        public var endedTasks: Int = 1_000
        /// The longest event of the master in bytes.
        public var eventBytes: Int = 64 << 20
        /// The most notices that wait for a slow listener; older ones are dropped.
        public var bufferedNotices: Int = 1_000
        /// The most bytes of notices that wait for a slow listener; older ones are dropped.
        public var bufferedNoticeBytes: Int = 16 << 20
        /// Makes the default settings.
        public init() {}
    }
}
