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
    static let logger = Logger.silent

    static let longTimeouts: ActivationSandbox.Timeouts = {
        var timeouts = ActivationSandbox.Timeouts(measurement: .seconds(60), stream: .seconds(60))
        (timeouts.logs.quiet, timeouts.logs.minimumMegabytes) = (.seconds(600), 300)
        (timeouts.logs.minimumRead, timeouts.logs.lateOutput) = (.seconds(60), .seconds(60))
        return timeouts
    }()
    /// For tests without a sentinel.
    static let withoutWait: ActivationSandbox.Timeouts = {
        var timeouts = ScriptedAgent.longTimeouts
        timeouts.logs.quiet = .zero
        return timeouts
    }()

    /// A container whose task has its sandbox on this agent.
    func container(
        _ access: AgentAccess = ScriptedAgent.patient,
        timeouts: ActivationSandbox.Timeouts = ScriptedAgent.longTimeouts,
        runtimePort: Int = 1, settings: MesosSettings = MesosSettings(), leaderURL: String? = nil
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
            settings: settings, agentAccess: access, leaderURL: leaderURL, timeouts: timeouts, logger: Self.logger)
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
