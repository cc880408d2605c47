import MesosAPI
import MesosScheduler

/// A scheduler's state machine and a master that performs its calls, without a network between them.
public struct FakeCluster {
    private(set) var machine: SchedulerStateMachine
    private var effects = SchedulerEffects()
    private var connection = ConnectionID(0)
    private(set) var now = Instant(.seconds(1000))
    private(set) var wakeUp: Instant?
    private var offerCount = 0
    private var updateCount: UInt64 = 0
    /// Tasks launched and not yet reported, with their agents.
    private var launched: [(task: String, agent: String)] = []
    /// The agent of each running task.
    public private(set) var running: [(task: String, agent: String)] = []
    /// The tasks of the last RECONCILE call.
    private var asked: [(task: String, agent: String)] = []
    /// Whether the time of every input is measured, which takes time itself.
    public var timesTurns = false
    /// The longest time of a single input in seconds, and in seconds of CPU, which other processes do not affect.
    public private(set) var longest = 0.0
    public private(set) var longestCPU = 0.0
    /// Encodes the calls as the scheduler does before it sends them, and counts the bytes.
    private(set) var callBytes = 0

    public init(
        matcher: any TaskMatcher = BestFitMatcher(), _ configure: (inout SchedulerConfiguration) -> Void = { _ in }
    ) {
        var configuration = SchedulerConfiguration(
            masters: ["http://master:5050"], framework: .init(name: "bench", roles: ["whisk"]))
        configuration.framework.failoverTimeout = .seconds(3600)
        configuration.limits.pendingRequests = 1_000_000
        configuration.limits.tasks = 1_000_000
        configuration.limits.heldOffers = 1_000_000
        configuration.limits.agentStatistics = 100_000
        configuration.offers.holdsUnused = true
        configuration.offers.holdDuration = .seconds(1_000_000)
        configure(&configuration)
        machine = SchedulerStateMachine(configuration: configuration, matcher: matcher, seed: 1)
        handle(.start(frameworkID: nil))
        subscribe()
    }

    mutating func subscribe() {
        handle(.subscriptionAccepted(connection))
        event(.subscribed(.init(frameworkID: .init(Samples.frameworkID), heartbeatIntervalSeconds: 15)))
    }

    public mutating func event(_ event: SchedulerEvent) { handle(.event(connection, event)) }

    public mutating func offer(agents: Range<Int>) {
        event(.offers(MessageList(agents.map { Samples.offer($0) })))
    }

    mutating func handle(_ input: SchedulerInput) {
        var measurement = Measurement()
        if timesTurns { measurement.start() }
        machine.handle(input, at: now, &effects)
        if timesTurns {
            measurement.stop()
            longest = max(longest, measurement.seconds)
            longestCPU = max(longestCPU, measurement.cpuSeconds)
        }
        var answered: [CallID] = []
        wakeUp = effects.nextDeadline()
        for effect in effects.take() {
            switch effect {
            case .subscribe(let id, _, _, _): connection = id
            case .send(let id, let call, _, _, let frameworkID):
                answered.append(id)
                note(call)
                callBytes += (try? call.message(frameworkID: .init(frameworkID)).serializedBytes().count) ?? 0
            default: break
            }
        }
        for id in answered { handle(.callFinished(id, .accepted)) }
    }

    private mutating func note(_ call: SchedulerCall) {
        switch call {
        case .accept(let accept):
            for operation in accept.operations {
                for task in operation.launch?.taskInfos ?? [] {
                    launched.append((task.taskID.value, task.agentID.value))
                }
            }
        case .reconcile(let reconcile):
            for task in reconcile.tasks { asked.append((task.taskID.value, task.agentID?.value ?? "")) }
        default: break
        }
    }

    /// Reports all launched tasks as running.
    public mutating func runLaunched() throws {
        let tasks = launched
        launched = []
        for task in tasks {
            updateCount += 1
            try update(task, reason: nil, uuid: true)
        }
        running += tasks
    }

    /// Sends the master's answers to RECONCILE.
    public mutating func answerReconciliation() throws -> Int {
        var count = 0
        while true {
            let tasks = asked
            asked = []
            for task in tasks { try update(task, reason: .reconciliation, uuid: false) }
            count += tasks.count
            // The work that is due at once.
            if let at = wakeUp, at <= now { handle(.wakeUp) } else if asked.isEmpty { return count }
        }
    }

    /// Encodes and decodes an event, like one from a real master.
    private mutating func update(
        _ task: (task: String, agent: String), reason: Mesos.TaskStatus.Reason?, uuid: Bool
    ) throws {
        let number = updateCount
        let message = Mesos.Scheduler.Event.with {
            $0.type = .update
            $0.update = .init(
                status: .with {
                    $0.taskID = .init(task.task)
                    $0.agentID = .init(task.agent)
                    $0.state = .running
                    $0.source = uuid ? .executor : .master
                    $0.reason = reason
                    $0.timestamp = 1_600_000_000
                    if uuid { $0.uuid = (0..<16).map { UInt8(truncatingIfNeeded: number >> (UInt64($0) % 8 * 8)) } }
                    $0.containerStatus = .with {
                        $0.networkInfos = [
                            .with { $0.ipAddresses = [.init(protocol: .ipv4, ipAddress: "172.17.0.2")] }
                        ]
                    }
                })
        }
        event(SchedulerEvent(try Mesos.Scheduler.Event(serializedBytes: try message.serializedBytes())))
    }

    /// Performs the work that is due at once: the rest of an input that was too large to process at once.
    mutating func finishTurns() { while let at = wakeUp, at <= now { handle(.wakeUp) } }

    /// Breaks the stream and subscribes again.
    public mutating func failOver() {
        handle(.subscriptionEnded(connection, .streamEnded(nil)))
        while !machine.isSubscribed, let at = wakeUp {
            now = max(now, at)
            handle(.wakeUp)
            subscribe()
        }
    }

    /// Lets virtual time pass with only heartbeats.
    public mutating func idle(for duration: Duration) {
        let end = now + duration
        var beat = now + .seconds(15)
        while beat <= end {
            while let at = wakeUp, at <= beat {
                now = max(now, at)
                handle(.wakeUp)
            }
            now = beat
            event(.heartbeat)
            beat = beat + .seconds(15)
        }
    }

    /// Requests tasks, then sends offers for them, in portions.
    public static func running(tasks count: Int) throws -> FakeCluster {
        let portion = 5000
        var cluster = FakeCluster()
        var agents = 0
        for start in stride(from: 0, to: count, by: portion) {
            let end = min(count, start + portion)
            for number in start..<end { cluster.handle(.launch(Self.request(number), timeout: .seconds(600))) }
            while cluster.running.count < end {
                cluster.offer(agents: agents..<agents + 10)
                cluster.finishTurns()
                agents += 10
                try cluster.runLaunched()
            }
        }
        return cluster
    }

    static func request(_ number: Int) -> TaskRequest {
        TaskRequest(
            id: "whisk-invoker0-guest-action-\(number)", name: "whisk-action",
            resources: .init(cpus: 0.01, memory: 16, ports: 1), command: .init(value: "sleep 1000"))
    }
}
