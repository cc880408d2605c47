extension SchedulerConfiguration {
    /// The bounds of what the scheduler keeps in memory.
    public struct Limits: Sendable, Hashable {
        /// The most requests that wait for an offer.
        ///
        /// Requests whose launch the master refused or lost wait again and are not counted a second time, so that up to
        /// ``tasks`` requests may wait in all.
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

        /// The most bytes of notices, mainly messages of executors, that wait for a slow listener; older ones are
        /// dropped.
        public var bufferedNoticeBytes: Int = 16 << 20

        /// Makes the default settings.
        public init() {}

        func validate() throws(MesosSchedulerError) {
            try require(pendingRequests, isAtLeast: 1, "limits.pendingRequests")
            try require(tasks, isAtLeast: 1, "limits.tasks")
            try require(operations, isAtLeast: 1, "limits.operations")
            try require(heldOffers, isAtLeast: 0, "limits.heldOffers")
            try require(agentStatistics, isAtLeast: 0, "limits.agentStatistics")
            try require(endedTasks, isAtLeast: 0, "limits.endedTasks")
            try require(eventBytes, isAtLeast: 1, "limits.eventBytes")
            try require(bufferedNotices, isAtLeast: 0, "limits.bufferedNotices")
            try require(bufferedNoticeBytes, isAtLeast: 0, "limits.bufferedNoticeBytes")
        }
    }
}
