public import Logging
public import MesosAPI

/// An event in the life of a framework, for operators and for programs; see ``Scheduler/notices()``.
///
/// The kind says which of the values below are set. The scheduler logs every notice, and counts some of them.
///
/// ```swift
/// for await notice in scheduler.notices() {
///     if notice.kind == .taskEnded, let outcome = notice.outcome { print(outcome) }
/// }
/// ```
public struct SchedulerNotice: Sendable {
    /// What happened. More kinds may come with later versions.
    public struct Kind: Sendable, Hashable, CustomStringConvertible {
        struct Definition: Sendable {
            let name: String
            let level: Logger.Level
            /// The level of a notice that calls for attention.
            let raisedLevel: Logger.Level
            let message: String
            /// The counter that counts these notices, without its prefix.
            let counter: String?
            /// The name of the counter's dimension, whose value is the notice's `name`.
            let dimension: String?
            /// The meaning of the log message, for operators.
            let meaning: String
            let action: String
            let metadata: @Sendable (SchedulerNotice) -> Logger.Metadata
        }

        private let shared: Shared<Definition>
        var definition: Definition { shared.value }

        init(
            _ name: String, _ level: Logger.Level, raisedLevel: Logger.Level? = nil, _ message: String,
            counter: String? = nil, dimension: String? = nil, meaning: String, action: String = "",
            metadata: @escaping @Sendable (SchedulerNotice) -> Logger.Metadata
        ) {
            shared = Shared(
                Definition(
                    name: name, level: level, raisedLevel: raisedLevel ?? level, message: message, counter: counter,
                    dimension: dimension, meaning: meaning, action: action, metadata: metadata))
        }

        /// The name of the kind, such as `taskEnded`.
        public var description: String { definition.name }
        public static func == (left: Self, right: Self) -> Bool { left.shared === right.shared }
        public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(shared)) }
    }

    struct Values: Sendable {
        var isRaised = false
        var taskID: String?
        var agentID: String?
        var agentHostname: String?
        var executorID: String?
        var frameworkID: String?
        var name: String?
        var text: String?
        var delay: Duration?
        var count: Int?
        var ports: [Int] = []
        var data: [UInt8] = []
        var error: MesosSchedulerError?
        var task: LaunchedTask?
        var outcome: TaskOutcome?
        var framework: FrameworkConfiguration?
        var unavailability: Mesos.Unavailability?
        var operationStatus: Mesos.OperationStatus?
    }

    /// What happened.
    public let kind: Kind
    /// Shared, so that a notice is two pointers wherever it is handed on.
    private let shared: Shared<Values>
    private var values: Values { shared.value }

    init(_ kind: Kind, _ values: Values = Values()) {
        self.kind = kind
        shared = Shared(values)
    }

    // MARK: Values

    /// The id of the task the notice is about.
    public var taskID: String? { values.taskID ?? values.outcome?.taskID ?? values.task?.taskID }
    /// The id of the agent the notice is about.
    public var agentID: String? { values.agentID ?? values.task?.agentID }
    /// The host name of the agent the notice is about.
    public var agentHostname: String? { values.agentHostname ?? values.task?.agentHostname }
    /// The id of the executor the notice is about.
    public var executorID: String? { values.executorID ?? values.task?.executorID }
    /// The id of the framework.
    public var frameworkID: String? { values.frameworkID ?? values.task?.frameworkID }
    /// The name of the limit, call or state the notice is about.
    public var name: String? { values.name }
    /// The reason or explanation, or the master's address for ``Kind/subscribed``.
    public var text: String? { values.text }
    /// The time until the scheduler tries again, or kills the task; `nil` when it does not.
    public var delay: Duration? { values.delay }
    /// The number the notice is about: tasks found, the attempt of a launch, an executor's status, denied ports.
    public var count: Int? { values.count }
    /// The ports the notice is about.
    public var ports: [Int] { values.ports }
    /// The message of an executor.
    public var data: [UInt8] { values.data }
    /// The failure the notice is about.
    public var error: MesosSchedulerError? { values.error }
    /// The task that runs.
    public var task: LaunchedTask? { values.task }
    /// The outcome of the task that ended.
    public var outcome: TaskOutcome? { values.outcome }
    /// The current description of the framework.
    public var framework: FrameworkConfiguration? { values.framework }
    /// The planned maintenance.
    public var unavailability: Mesos.Unavailability? { values.unavailability }
    /// The update of an operation.
    public var operationStatus: Mesos.OperationStatus? { values.operationStatus }

    // MARK: Log and metrics

    /// The level at which the scheduler logs the notice.
    public var level: Logger.Level { values.isRaised ? kind.definition.raisedLevel : kind.definition.level }

    /// The log message, which is the same for all notices of a kind.
    public var message: String { kind.definition.message }

    /// The metadata of the log message.
    public var metadata: Logger.Metadata { kind.definition.metadata(self) }

    /// The approximate size of the notice in memory, in bytes: texts and data whose size others decide count in full.
    var bytes: Int {
        256 + values.data.count + (values.text?.utf8.count ?? 0) + (values.error?.message.utf8.count ?? 0)
            + (values.outcome?.message?.utf8.count ?? 0) + (values.operationStatus?.message?.utf8.count ?? 0)
    }
}

extension Logger {
    func log(_ notice: SchedulerNotice) {
        log(level: notice.level, Logger.Message(stringLiteral: notice.message), metadata: notice.metadata)
    }
}

extension SchedulerNotice.Kind {
    /// The table of all log messages, in Markdown, for the documentation.
    package static var logTable: String {
        let rows = all.map(\.definition).map { kind in
            let level =
                kind.raisedLevel == kind.level ? "\(kind.level)" : "\(kind.level), \(kind.raisedLevel) if severe"
            return "| `\(kind.message)` | \(level) | \(kind.meaning) | \(kind.action) |"
        }
        return (["| log message | level | meaning | what to do |", "| --- | --- | --- | --- |"] + rows)
            .joined(separator: "\n")
    }
}
