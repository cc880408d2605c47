public import MachineSupport

extension SchedulerConfiguration {
    /// How the scheduler ends tasks.
    public struct Tasks: Sendable, Hashable {
        /// The wait between repetitions of a KILL until the end of the task is known.
        public var killBackoff = Backoff(initial: .seconds(4), maximum: .seconds(60))
        /// After this time the scheduler kills tasks of the framework that it does not know. With `nil` it never does.
        public var orphanGracePeriod: Duration? = .seconds(60)
        /// Makes the default settings.
        public init() {}
    }

    /// How the scheduler asks the master for the states of tasks.
    public struct Reconciliation: Sendable, Hashable {
        /// The wait between repetitions of an explicit reconciliation until every task has an answer.
        public var backoff = Backoff(initial: .seconds(2), maximum: .seconds(60))
        /// The time between implicit reconciliations, which find tasks that this scheduler does not know.
        /// With `nil`, only after a subscription, and again when agents have had time to register with a new master.
        public var implicitInterval: Duration? = .seconds(15 * 60)
        /// Makes the default settings.
        public init() {}
    }

    /// How the scheduler uses its task store and its framework id store.
    public struct Persistence: Sendable, Hashable {
        /// The time limit for a save of the task store. After it launches fail until the store has caught up.
        public var taskStoreTimeout: Duration = .seconds(10)
        /// The wait between attempts to save after the task store failed.
        public var taskStoreBackoff = Backoff(initial: .milliseconds(500), maximum: .seconds(30))
        /// The time limit for the framework id store.
        /// ``Scheduler/run()`` fails if the id does not load within it. A save that takes longer brings a notice.
        public var frameworkIDStoreTimeout: Duration = .seconds(10)
        /// Makes the default settings.
        public init() {}
    }

    /// How the scheduler stops.
    public struct Shutdown: Sendable, Hashable {
        /// Whether TEARDOWN ends all tasks. Otherwise they live on for the failover timeout.
        public var sendsTeardown: Bool = true
        /// The time limit for the shutdown of ``Scheduler/run()``.
        public var timeout: Duration = .seconds(30)
        /// Makes the default settings.
        public init() {}
    }
}
