import MachineSupport
import MesosAPI

@testable import MesosScheduler

/// Feeds a state machine and reads its effects in a form that is easy to compare.
struct MachineDriver {
    var machine: SchedulerStateMachine
    var now = Instant(.seconds(1000))
    private(set) var effects = SchedulerEffects()
    /// The effects of the last step.
    private(set) var actions: [SchedulerEffect] = []
    private(set) var connection = ConnectionID(0)
    private(set) var wakeUp: Instant?
    private var waiterCount = 0
    /// Answer every call with 202.
    var acceptsCalls = true
    /// Confirm every save.
    var savesTasks = true

    init(
        roles: [String] = ["*"], matcher: any TaskMatcher = BestFitMatcher(), detectsLeader: Bool = false,
        storesTasks: Bool = false,
        _ configure: (inout SchedulerConfiguration) -> Void = { _ in }
    ) {
        var configuration = SchedulerConfiguration(
            masters: ["http://m1:5050", "http://m2:5050"], framework: .init(name: "test", roles: roles))
        configuration.reconciliation.implicitInterval = nil
        configure(&configuration)
        machine = SchedulerStateMachine(
            configuration: configuration, matcher: matcher, detectsLeader: detectsLeader, storesTasks: storesTasks,
            epoch: .seconds(1_000_000), seed: 42)
    }

    @discardableResult
    mutating func handle(_ input: SchedulerInput) -> [SchedulerEffect] {
        machine.handle(input, at: now, &effects)
        let new = effects.take()
        wakeUp = effects.nextDeadline()
        for case .subscribe(let id, _, _, _) in new { connection = id }
        var answered: [SchedulerEffect] = []
        if acceptsCalls {
            for action in new {
                guard case .send(let id, _, _, _, _) = action else { continue }
                answered += handle(.callFinished(id, .accepted))
            }
        }
        if savesTasks {
            for action in new {
                guard case .store(let ticket, _) = action else { continue }
                answered += handle(.stored(ticket, .success(())))
            }
        }
        actions = new + answered
        return actions
    }

    /// Lets time pass with a heartbeat now and then, waking the machine whenever it asked for it.
    @discardableResult
    mutating func advance(by duration: Duration, heartbeats: Bool = true) -> [SchedulerEffect] {
        let end = now + duration
        var all: [SchedulerEffect] = []
        var beat = now + .seconds(15)
        while true {
            if heartbeats, beat <= end, beat <= wakeUp ?? beat {
                now = beat
                beat = beat + .seconds(15)
                all += event(.heartbeat)
            } else if let at = wakeUp, at <= end {
                now = max(at, now)
                all += handle(.wakeUp)
            } else {
                break
            }
        }
        now = end
        actions = all
        return all
    }

    /// A started and subscribed machine.
    static func subscribed(
        roles: [String] = ["*"], storesTasks: Bool = false,
        _ configure: (inout SchedulerConfiguration) -> Void = { _ in }
    ) -> MachineDriver {
        var driver = MachineDriver(roles: roles, storesTasks: storesTasks, configure)
        driver.handle(.start(frameworkID: nil))
        driver.subscribe()
        return driver
    }

    @discardableResult
    mutating func subscribe(as frameworkID: String = "fw-1") -> [SchedulerEffect] {
        let all = handle(.subscriptionAccepted(connection))
        return all
            + handle(
                .event(
                    connection,
                    .subscribed(.init(frameworkID: .init(frameworkID), heartbeatIntervalSeconds: 15))))
    }

    @discardableResult
    mutating func event(_ event: SchedulerEvent) -> [SchedulerEffect] { handle(.event(connection, event)) }

    @discardableResult
    mutating func offer(_ offers: Mesos.Offer...) -> [SchedulerEffect] { event(.offers(MessageList(offers))) }

    @discardableResult
    mutating func launch(_ request: TaskRequest, timeout: Duration = .seconds(45)) -> [SchedulerEffect] {
        handle(.launch(request, timeout: timeout))
    }

    @discardableResult
    mutating func kill(_ taskID: String, timeout: Duration = .seconds(30)) -> [SchedulerEffect] {
        waiterCount += 1
        return handle(.kill(taskID: taskID, gracePeriod: nil, waiter: WaiterID(waiterCount), timeout: timeout))
    }

    /// An update of the agent (or, without number, of the master, which has no uuid).
    @discardableResult
    mutating func update(
        _ taskID: String, _ state: Mesos.TaskState, uuid: UInt8? = nil, reason: Mesos.TaskStatus.Reason? = nil,
        message: String? = nil, agent: String? = "a1", healthy: Bool? = nil, addresses: [String] = [],
        executor: String? = nil
    ) -> [SchedulerEffect] {
        var status = status(
            taskID, state, uuid: uuid, reason: reason, message: message, agent: agent, healthy: healthy,
            addresses: addresses)
        if let executor { status.executorID = .init(executor) }
        return event(.update(status))
    }

    /// A task that runs on agent a1.
    static func running(
        _ taskID: String = "t1", _ configure: (inout SchedulerConfiguration) -> Void = { _ in }
    ) -> MachineDriver {
        var driver = subscribed(configure)
        driver.launch(request(taskID))
        driver.offer(makeOffer("o1"))
        driver.update(taskID, .running, uuid: 1)
        return driver
    }
}

func status(
    _ taskID: String, _ state: Mesos.TaskState, uuid: UInt8? = nil, reason: Mesos.TaskStatus.Reason? = nil,
    message: String? = nil, agent: String? = "a1", healthy: Bool? = nil, addresses: [String] = []
) -> Mesos.TaskStatus {
    Mesos.TaskStatus(
        taskID: .init(taskID), state: state, message: message, source: uuid == nil ? .master : .executor,
        reason: reason, agentID: agent.map { .init($0) }, executorID: .init(taskID),
        uuid: uuid.map { [UInt8](repeating: $0, count: 16) }, healthy: healthy,
        containerStatus: .init(
            containerID: .init(value: "c-\(taskID)"),
            networkInfos: [
                .init(ipAddresses: MessageList(addresses.map { .init(ipAddress: $0) }))
            ]))
}

func request(
    _ id: String = "t1", cpus: Double = 0.1, memory: Double = 64, ports: Int = 0,
    constraints: [PlacementConstraint] = [], healthCheck: Bool = false, role: String? = nil
) -> TaskRequest {
    TaskRequest(
        id: id, resources: TaskResources(cpus: cpus, memory: memory, ports: ports), role: role,
        constraints: constraints, command: .init(value: "sleep 1000"),
        healthCheck: healthCheck ? .init(type: .tcp, tcp: .init(port: 8080)) : nil)
}

func makeOffer(
    _ id: String, agent: String = "a1", host: String? = nil, cpus: Double = 4, memory: Double = 1024,
    ports: ClosedRange<UInt64>? = 31_000...31_999, role: String = "*", attributes: [Mesos.Attribute] = []
) -> Mesos.Offer {
    var resources: [Mesos.Resource] = [
        .scalar("cpus", cpus, role), .scalar("mem", memory, role),
    ]
    if let ports {
        resources.append(
            .init(
                name: "ports", type: .ranges,
                ranges: .init(range: [.init(begin: ports.lowerBound, end: ports.upperBound)]),
                allocationInfo: .init(role: role)))
    }
    return Mesos.Offer(
        id: .init(id), frameworkID: "fw-1", agentID: .init(agent), hostname: host ?? "host-\(agent)",
        url: .init(scheme: "http", address: .init(port: 5051, hostname: "host-\(agent)", ip: "10.0.0.1")),
        resources: MessageList(resources), attributes: MessageList(attributes), allocationInfo: .init(role: role))
}

extension Mesos.Resource {
    static func scalar(_ name: String, _ value: Double, _ role: String) -> Mesos.Resource {
        .init(name: name, type: .scalar, scalar: .init(value: value), allocationInfo: .init(role: role))
    }
}
