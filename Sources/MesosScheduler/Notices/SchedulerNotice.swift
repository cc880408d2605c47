public import Logging
public import MesosAPI

/// An event in the life of a framework, for operators and for programs; see ``Scheduler/notices()``.
///
/// The kind says what happened, and which of the values below are set. The scheduler writes every notice to its log, and
/// counts most of them.
///
/// ```swift
/// for await notice in scheduler.notices() {
///     if notice.kind == .taskEnded, let outcome = notice.outcome { print(outcome) }
/// }
/// ```
///
/// All kinds, with their log messages, metrics and constructors, are in `SchedulerNotice+kinds.swift`.
public struct SchedulerNotice: Sendable {
    /// What happened. More kinds may come with later versions.
    public struct Kind: Sendable, Hashable, CustomStringConvertible {
        final class Definition: Sendable {
            let name: String
            let level: Logger.Level
            /// The level of a notice that calls for attention.
            let raisedLevel: Logger.Level
            let message: String
            let counter: String?
            /// The name of the counter's dimension, whose value is the notice's `name`.
            let dimension: String?
            let meaning: String
            let action: String
            let metadata: @Sendable (SchedulerNotice) -> Logger.Metadata

            init(
                _ name: String, _ level: Logger.Level, raisedLevel: Logger.Level?, _ message: String, counter: String?,
                dimension: String?, meaning: String, action: String,
                metadata: @escaping @Sendable (SchedulerNotice) -> Logger.Metadata
            ) {
                self.name = name
                self.level = level
                self.raisedLevel = raisedLevel ?? level
                self.message = message
                self.counter = counter
                self.dimension = dimension
                self.meaning = meaning
                self.action = action
                self.metadata = metadata
            }
        }

        let definition: Definition

        /// - Parameters:
        ///   - counter: the counter that counts these notices, without its prefix.
        ///   - dimension: the name of the counter's dimension. The value is the notice's `name`.
        ///   - meaning: the meaning of the log message, for operators.
        ///   - action: what the operator should do.
        ///   - metadata: makes the metadata of the log message.
        init(
            _ name: String, _ level: Logger.Level, raisedLevel: Logger.Level? = nil, _ message: String,
            counter: String? = nil, dimension: String? = nil, meaning: String, action: String = "",
            metadata: @escaping @Sendable (SchedulerNotice) -> Logger.Metadata
        ) {
            definition = Definition(
                name, level, raisedLevel: raisedLevel, message, counter: counter, dimension: dimension,
                meaning: meaning, action: action, metadata: metadata)
        }

        /// The name of the kind, such as `taskEnded`.
        public var description: String { definition.name }

        public static func == (left: Self, right: Self) -> Bool { left.definition === right.definition }

        public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(definition)) }
    }

    /// The values of a notice. A class, so that a notice is two pointers wherever it is handed on.
    final class Values: Sendable {
        let isRaised: Bool
        let taskID: String?
        let agentID: String?
        let agentHostname: String?
        let executorID: String?
        let frameworkID: String?
        let name: String?
        let text: String?
        let delay: Duration?
        let count: Int?
        let ports: [Int]
        let data: [UInt8]
        let error: MesosSchedulerError?
        let task: LaunchedTask?
        let outcome: TaskOutcome?
        let framework: FrameworkConfiguration?
        let unavailability: Mesos.Unavailability?
        let operationStatus: Mesos.OperationStatus?

        init(
            isRaised: Bool, taskID: String?, agentID: String?, agentHostname: String?, executorID: String?,
            frameworkID: String?, name: String?, text: String?, delay: Duration?, count: Int?, ports: [Int],
            data: [UInt8], error: MesosSchedulerError?, task: LaunchedTask?, outcome: TaskOutcome?,
            framework: FrameworkConfiguration?, unavailability: Mesos.Unavailability?,
            operationStatus: Mesos.OperationStatus?
        ) {
            self.isRaised = isRaised
            self.taskID = taskID
            self.agentID = agentID
            self.agentHostname = agentHostname
            self.executorID = executorID
            self.frameworkID = frameworkID
            self.name = name
            self.text = text
            self.delay = delay
            self.count = count
            self.ports = ports
            self.data = data
            self.error = error
            self.task = task
            self.outcome = outcome
            self.framework = framework
            self.unavailability = unavailability
            self.operationStatus = operationStatus
        }
    }

    /// What happened.
    public let kind: Kind
    private let values: Values

    init(
        _ kind: Kind, isRaised: Bool = false, taskID: String? = nil, agentID: String? = nil,
        agentHostname: String? = nil, executorID: String? = nil, frameworkID: String? = nil, name: String? = nil,
        text: String? = nil, delay: Duration? = nil, count: Int? = nil, ports: [Int] = [], data: [UInt8] = [],
        error: MesosSchedulerError? = nil, task: LaunchedTask? = nil, outcome: TaskOutcome? = nil,
        framework: FrameworkConfiguration? = nil, unavailability: Mesos.Unavailability? = nil,
        operationStatus: Mesos.OperationStatus? = nil
    ) {
        self.kind = kind
        values = Values(
            isRaised: isRaised, taskID: taskID, agentID: agentID, agentHostname: agentHostname,
            executorID: executorID, frameworkID: frameworkID, name: name, text: text, delay: delay, count: count,
            ports: ports, data: data, error: error, task: task, outcome: outcome, framework: framework,
            unavailability: unavailability, operationStatus: operationStatus)
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
