import MachineSupport
import MesosAPI

@testable import EmbeddedMesos

typealias ConnectionID = MasterStateMachine.ConnectionID

/// Drives a state machine: gives it inputs and sorts its effects.
struct MasterDriver {
    var machine: MasterStateMachine
    private var effects = MasterStateMachine.Effects()
    var now: Instant
    private(set) var events: [ConnectionID: [SchedulerEvent]] = [:]
    private(set) var closed: Set<ConnectionID> = []
    private(set) var commands: [(agent: String, command: AgentCommand)] = []
    private(set) var streamIDs: [ConnectionID: String] = [:]
    private(set) var lastAnswer: CallAnswer?
    private var frameworkIDs: [ConnectionID: String] = [:]
    private var connections: UInt64 = 0

    init(
        policy: MasterPolicy = MasterPolicy(), id: String = "m",
        at now: Instant = Instant(.seconds(1_000_000)),
        registry: MasterRegistry = MasterRegistry()
    ) {
        self.now = now
        machine = MasterStateMachine(
            identity: .init(id: id, port: 5050), policy: policy, seed: 7, registry: registry, at: now, &effects)
    }

    mutating func handle(_ input: MasterInput) {
        machine.handle(input, at: now, &effects)
        for effect in effects.take() {
            switch effect {
            case .opened(let connection, let streamID): streamIDs[connection] = streamID
            case .answer(let answer): lastAnswer = answer
            case .send(let connection, let event):
                events[connection, default: []].append(SchedulerEvent(event))
                if let subscribed = event.subscribed { frameworkIDs[connection] = subscribed.frameworkID.value }
            case .close(let connection): closed.insert(connection)
            case .agent(let agent, let command): commands.append((agent, command))
            }
        }
    }

    /// Advances time. Timers become due at their own instants.
    mutating func advance(by duration: Duration) {
        now = now + duration
        handle(.tick)
    }

    static let capabilities: [Mesos.FrameworkInfo.Capability.Kind] = [
        .multiRole, .partitionAware, .taskKillingState, .reservationRefinement,
    ]

    static func info(
        id: String? = nil, roles: [String] = ["*"], failoverTimeout: Double = 60, checkpoint: Bool? = nil,
        capabilities: [Mesos.FrameworkInfo.Capability.Kind] = capabilities
    ) -> Mesos.FrameworkInfo {
        .with {
            $0.user = "root"
            $0.name = "test"
            $0.id = id.map { Mesos.FrameworkID($0) }
            $0.failoverTimeout = failoverTimeout
            $0.checkpoint = checkpoint
            if capabilities.contains(.multiRole) { $0.roles = roles } else { $0.role = roles.first }
            $0.capabilities = MessageList(capabilities.map { .init(type: $0) })
        }
    }

    mutating func subscribe(_ info: Mesos.FrameworkInfo = info(), suppressed: [String] = []) -> ConnectionID {
        connections += 1
        let connection = ConnectionID(connections)
        let call = SchedulerCall.subscribe(.init(frameworkInfo: info, suppressedRoles: suppressed))
        handle(.subscribe(call.message(frameworkID: info.id), connection))
        return connection
    }

    @discardableResult
    mutating func addAgent(
        _ resources: AgentResources = AgentResources(), attributes: [AgentAttribute] = []
    ) -> String {
        let id = machine.makeAgentID()
        handle(
            .agentRegistered(
                AgentDescription(id: id, port: 5051, resources: resources.list, attributes: attributes)))
        return id
    }

    func frameworkID(_ connection: ConnectionID) -> String { frameworkIDs[connection] ?? "" }

    mutating func call(_ call: SchedulerCall, _ connection: ConnectionID) {
        let id = Mesos.FrameworkID(frameworkID(connection))
        handle(.call(call.message(frameworkID: id), streamID: streamIDs[connection]))
    }

    /// Removes and returns the events of a connection.
    mutating func take(_ connection: ConnectionID) -> [SchedulerEvent] {
        events.removeValue(forKey: connection) ?? []
    }

    mutating func takeOffers(_ connection: ConnectionID) -> [Mesos.Offer] {
        take(connection).flatMap { event -> [Mesos.Offer] in
            if case .offers(let offers) = event { offers.elements } else { [] }
        }
    }

    mutating func takeUpdates(_ connection: ConnectionID) -> [Mesos.TaskStatus] {
        take(connection).compactMap { if case .update(let status) = $0 { status } else { nil } }
    }

    mutating func takeCommands() -> [(agent: String, command: AgentCommand)] {
        defer { commands = [] }
        return commands
    }

    static func task(
        _ id: String, on agent: String, cpus: Double = 1, memory: Double = 100, role: String? = "*",
        _ change: (inout Mesos.TaskInfo) -> Void = { _ in }
    ) -> Mesos.TaskInfo {
        var task = Mesos.TaskInfo.with {
            $0.name = id
            $0.taskID = Mesos.TaskID(id)
            $0.agentID = Mesos.AgentID(agent)
            $0.resources = [.scalar("cpus", cpus, role: role), .scalar("mem", memory, role: role)]
            $0.command = .with { $0.value = "true" }
        }
        change(&task)
        return task
    }

    mutating func accept(
        _ offers: [String], _ tasks: [Mesos.TaskInfo], _ connection: ConnectionID, refuse: Double? = 0
    ) {
        call(
            .accept(
                .with {
                    $0.offerIDs = MessageList(offers.map { Mesos.OfferID($0) })
                    $0.operations = [
                        .with {
                            $0.type = .launch
                            $0.launch = .init(taskInfos: MessageList(tasks))
                        }
                    ]
                    $0.filters = refuse.map { .init(refuseSeconds: $0) }
                }), connection)
    }

    mutating func acknowledge(_ status: Mesos.TaskStatus, _ connection: ConnectionID) {
        call(
            .acknowledge(
                .with {
                    $0.agentID = status.agentID ?? ""
                    $0.taskID = status.taskID
                    $0.uuid = status.uuid ?? []
                }), connection)
    }

    mutating func report(_ task: String, _ report: TaskReport, _ connection: ConnectionID) {
        handle(.report(report, framework: frameworkID(connection), task: task))
    }

    /// Subscribes a framework, adds an agent and launches a task on it, and acknowledges the updates up to TASK_RUNNING.
    static func runningTask(
        _ info: Mesos.FrameworkInfo = info()
    ) -> (driver: MasterDriver, connection: ConnectionID, agent: String) {
        var driver = MasterDriver()
        let agent = driver.addAgent()
        let connection = driver.subscribe(info)
        let offers = driver.takeOffers(connection)
        driver.accept(
            offers.map(\.id.value), [task("t", on: agent, role: info.roles.isEmpty ? nil : "*")], connection)
        for state in [Mesos.TaskState.starting, .running] {
            driver.report("t", TaskReport(state), connection)
            for status in driver.takeUpdates(connection) { driver.acknowledge(status, connection) }
        }
        _ = driver.takeCommands()
        return (driver, connection, agent)
    }
}
