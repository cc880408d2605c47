import ContainerSPI
import ContainerSupport
import CurlHTTP
import Logging
import MesosAPI
import MesosOperator
import MesosScheduler
import TestSupport

@testable import MesosContainers

extension ScriptedAgent {
    /// Long timeouts, for a busy machine.
    static let patient = AgentAccess(connectTimeout: .seconds(120), timeout: .seconds(300))
    static let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

    /// Long timeouts, for a busy machine.
    static let patience: ActivationSandbox.Patience = {
        var patience = ActivationSandbox.Patience(measurement: .seconds(60), stream: .seconds(60))
        (patience.logs.quietLimit, patience.logs.leastMegabytes) = (.seconds(600), 300)
        patience.logs.leastReadTime = .seconds(60)
        return patience
    }()
    /// For tests without a sentinel.
    static let impatience: ActivationSandbox.Patience = {
        var impatience = ScriptedAgent.patience
        impatience.logs.quietLimit = .zero
        return impatience
    }()

    /// A container whose task has its sandbox on this agent.
    func container(
        _ access: AgentAccess = ScriptedAgent.patient, patience: ActivationSandbox.Patience = ScriptedAgent.patience,
        runtimePort: Int = 1
    ) throws -> MesosContainer {
        let task = LaunchedTask(
            taskID: Self.taskID, agentID: "a-1", frameworkID: Self.frameworkID, executorID: Self.taskID,
            containerID: nil, agentHostname: "127.0.0.1", agentAddress: .init(host: "127.0.0.1", port: port),
            hostPorts: [runtimePort], containerAddresses: [], labels: [:])
        let scheduler = Scheduler(
            configuration: SchedulerConfiguration(masters: ["http://127.0.0.1:1"], framework: .init(name: "test")),
            logger: Self.logger)
        return try MesosContainer(
            task: task, scheduler: scheduler, client: HTTPClient(), configuration: WhiskConfiguration(),
            agentAccess: access, patience: patience, logger: Self.logger)
    }
}

extension Container {
    /// `stream: text` for each line of the activation that just ended.
    func texts(_ limit: ByteSize = .megabytes(1), waitForSentinel: Bool = true) async throws -> [String] {
        var texts: [String] = []
        for try await line in logs(limit: limit, waitForSentinel: waitForSentinel, transaction: .generate()) {
            texts.append("\(line.stream.rawValue): \(line.log)")
        }
        return texts
    }
}
