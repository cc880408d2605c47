import MachineSupport
import ZooKeeperCoordination

@testable import FrameworkCluster

/// A violated law, with the last steps before it.
struct LeadershipLawBroken: Error, CustomStringConvertible {
    var seed: UInt64
    var law: String
    var trace: [String]

    var description: String {
        "seed \(seed): \(law)\nReplay with WHISK_SIMULATION_SEED=\(seed). What happened before:\n"
            + trace.map { "  \($0)\n" }.joined()
    }
}

/// A client's connection with one server of the ensemble. In order in both directions, and lost as a whole.
final class SimulatedConnection {
    let node: SimulatedNode
    var isOpen = true
    /// Messages after this one are not delivered: the network lost the connection, and neither side knows yet.
    var isCut = false
    var lastToServer = 0.0
    var lastToClient = 0.0
    var outstanding: [Int: (LeadershipFailure) -> Void] = [:]

    init(node: SimulatedNode) { self.node = node }
}

/// A process with the real machine. Times are seconds of the world's clock.
final class SimulatedNode {
    final class Scheduler {
        enum Step { case loading, subscribing, ready }
        let fence: LeaderEpoch
        var step = Step.loading
        var stream = 0
        /// The tasks that this scheduler knows. Loaded anew by each scheduler.
        var known: Set<Int> = []
        /// Those of the known tasks that are in the store.
        var stored: Set<Int> = []

        init(fence: LeaderEpoch) { self.fence = fence }
    }

    let name: String
    let instance: String
    var machine: LeadershipMachine
    var effects = LeadershipMachine.Effects()
    let rate: Double
    let offset: Double
    var isAlive = true
    var isPaused = false
    var inbox: [() -> Void] = []
    var session: Int?
    var connection: SimulatedConnection?
    var scheduler: Scheduler?
    var leader: LeaderRecord?
    var endError: LeadershipMachine.EndError?
    var isCutFromZooKeeper = false
    var isCutFromMaster = false
    var scheduledTimer = Double.infinity

    init(name: String, instance: String, rate: Double, offset: Double, seed: UInt64) {
        self.name = name
        self.instance = instance
        self.rate = rate
        self.offset = offset
        var configuration = LeadershipMachine.Configuration()
        configuration.takeoverTimeout = .seconds(8)
        configuration.takeoverBackoff = Backoff(initial: .seconds(1), maximum: .seconds(8))
        configuration.stableAfter = .seconds(10)
        machine = LeadershipMachine(
            node: NodeIdentity(name: name, instance: instance), configuration: configuration, seed: seed)
    }

    func instant(at time: Double) -> Instant { Instant(nanoseconds: Int64((offset + time * rate) * 1e9)) }
    func time(of instant: Instant) -> Double { (Double(instant.nanoseconds) / 1e9 - offset) / rate }
}

/// A simulated ensemble, a simulated master and nodes with the real machines.
final class LeadershipWorld {
    struct Session {
        var lastContact: Double
        var isExpired = false
    }

    let seed: UInt64
    var random: SeededRandom
    var now = 0.0
    private var queue: [(at: Double, number: Int, run: () -> Void)] = []
    private var count = 0
    var broken: String?
    var trace: [String] = []
    var traceLimit = 120

    var nodes: [SimulatedNode] = []
    let timeout = 6.0
    let serverRate: Double

    // The ensemble.
    var hasQuorum = true
    var sessions: [Int: Session] = [:]
    var registered: [String: Int] = [:]
    var candidates: [Int: Int] = [:]
    var nextCandidate = 0
    var epoch: Int64 = 0
    var epochVersion: Int32 = 0
    var record: LeaderRecord?
    var candidateWatches: [Int: [SimulatedConnection]] = [:]
    var epochWatches: [SimulatedConnection] = []
    var storedTasks: Set<Int> = []
    var storeTimesOut = false

    // The master.
    var stream = 0
    var masterRefuses = false
    var launches: [Int: Int] = [:]

    // The callers. A request is asked until its node knows that it was launched.
    var requests: [(id: Int, name: String)] = []
    var answered: Set<Int> = []
    var leaderships = 0

    init(seed: UInt64) {
        self.seed = seed
        random = SeededRandom(seed: seed)
        serverRate = Double.random(in: 0.8...1.2, using: &random)
    }

    // MARK: Time

    func after(_ delay: Double, _ run: @escaping () -> Void) { at(now + delay, run) }

    func at(_ moment: Double, _ run: @escaping () -> Void) {
        count += 1
        var (low, high) = (0, queue.count)
        while low < high {
            let middle = (low + high) / 2
            if queue[middle].at > moment { low = middle + 1 } else { high = middle }
        }
        queue.insert((moment, count, run), at: low)
    }

    /// Runs the events until `end` and checks the laws after each.
    func run(until end: Double, or isDone: () -> Bool = { false }) throws(LeadershipLawBroken) {
        while let next = queue.last, next.at <= end, !isDone() {
            queue.removeLast()
            now = max(now, next.at)
            next.run()
            let acting = nodes.filter { $0.isAlive && !$0.isPaused && $0.machine.mayAct(at: $0.instant(at: now)) }
            if acting.count > 1 { breakLaw("law 11: \(acting.map(\.instance)) act at the same time") }
            if let broken { throw LeadershipLawBroken(seed: seed, law: broken, trace: trace) }
        }
        if !isDone() { now = end }
    }

    func breakLaw(_ law: String) { if broken == nil { broken = law } }

    func log(_ text: @autoclosure () -> String) {
        trace.append("\(Int(now * 1000)) ms: \(text())")
        if trace.count > traceLimit { trace.removeFirst(trace.count - traceLimit) }
    }

    func chance(_ probability: Double) -> Bool { Double.random(in: 0..<1, using: &random) < probability }
    func between(_ low: Double, _ high: Double) -> Double { Double.random(in: low...high, using: &random) }
    /// Mostly short, sometimes long.
    func delay() -> Double { chance(0.03) ? between(0.1, 3) : between(0.001, 0.05) }

    // MARK: Nodes

    func start(name: String, instance: String) {
        let node = SimulatedNode(
            name: name, instance: instance, rate: between(0.8, 1.2), offset: between(0, 1000), seed: random.next())
        nodes.append(node)
        log("\(instance) starts")
        handle(.start, node)
        connect(node)
        ask(node)
    }

    /// Runs in the process: at once, or when it goes on after a pause.
    func inProcess(_ node: SimulatedNode, _ action: @escaping () -> Void) {
        guard node.isAlive else { return }
        if node.isPaused { node.inbox.append(action) } else { action() }
    }

    func resume(_ node: SimulatedNode) {
        guard node.isAlive, node.isPaused else { return }
        node.isPaused = false
        log("\(node.instance) goes on")
        if chance(0.5) { fireTimers(node) }
        let inbox = node.inbox
        node.inbox = []
        for action in inbox where node.isAlive { action() }
        fireTimers(node)
    }

    func crash(_ node: SimulatedNode) {
        log("\(node.instance) crashes")
        node.isAlive = false
        node.inbox = []
        node.connection?.isOpen = false
        node.scheduler = nil
    }

    func fireTimers(_ node: SimulatedNode) {
        guard node.isAlive, !node.isPaused else { return }
        while let (timer, _) = node.effects.timers.popDue(at: node.instant(at: now)) { handle(.timer(timer), node) }
        scheduleTimer(node)
    }

    private func scheduleTimer(_ node: SimulatedNode) {
        guard let deadline = node.effects.nextDeadline() else { return }
        let moment = max(node.time(of: deadline) + 1e-6, now)
        guard moment < node.scheduledTimer || node.scheduledTimer <= now else { return }
        node.scheduledTimer = moment
        at(moment) { [self] in
            if node.scheduledTimer == moment { node.scheduledTimer = .infinity }
            fireTimers(node)
        }
    }

    func handle(_ input: LeadershipMachine.Input, _ node: SimulatedNode) {
        guard node.isAlive else { return }
        log("\(node.instance) < \(input)")
        node.machine.handle(input, at: node.instant(at: now), &node.effects)
        for effect in node.effects.take() { perform(effect, node) }
        if node.isAlive { scheduleTimer(node) }
    }

    private func perform(_ effect: LeadershipMachine.Effect, _ node: SimulatedNode) {
        log("\(node.instance) > \(effect)")
        switch effect {
        case .register(let number):
            request(node, { self.register(node, $0) }).answer { .registered(number, $0) }
        case .stand(let number):
            let connection = node.connection
            request(node, { self.stand($0, connection) }).answer { .position(number, $0) }
        case .withdraw(let number):
            request(
                node,
                { session in
                    for (candidate, owner) in self.candidates where owner == session { self.delete(candidate) }
                    return .success(())
                }
            ).answer { .withdrawn(number, $0) }
        case .raiseEpoch(let number): raiseEpoch(node, number)
        case .heartbeat(let number, let fence, let sentAt):
            request(
                node,
                { session -> Result<Void, LeadershipFailure> in
                    if fence.version != self.epochVersion { return .failure(.deposed) }
                    return self.candidates.values.contains(session) ? .success(()) : .failure(.candidateLost)
                }
            ).answer { .heartbeat(number, sentAt: sentAt, $0) }
        case .readLeader(let number):
            let connection = node.connection
            request(
                node,
                { _ -> Result<LeaderRecord?, LeadershipFailure> in
                    if let connection { self.epochWatches.append(connection) }
                    return .success(self.record)
                }
            ).answer { .leaderRecord(number, $0) }
        case .startScheduler(let fence):
            if node.scheduler != nil { breakLaw("\(node.instance) starts a second scheduler") }
            leaderships += 1
            node.scheduler = SimulatedNode.Scheduler(fence: fence)
            load(node, fence)
        case .stopScheduler:
            guard let scheduler = node.scheduler else { return }
            node.scheduler = nil
            after(delay()) { [self] in
                inProcess(node) { self.handle(.schedulerEnded(epoch: scheduler.fence.epoch, .stopped), node) }
            }
        case .serve(let record): node.leader = record
        case .report, .log: break
        case .end(let error):
            node.endError = error
            node.isAlive = false
            node.scheduler = nil
            // The session is closed, if the node can.
            if let connection = node.connection, connection.isOpen, !connection.isCut, let session = node.session {
                after(delay()) { [self] in if hasQuorum { expire(session) } }
            }
            node.connection?.isOpen = false
        }
    }

    // MARK: The connection with the ensemble

    func connect(_ node: SimulatedNode) {
        after(delay() + 0.1) { [self] in
            guard node.isAlive, node.connection == nil else { return }
            guard hasQuorum, !node.isCutFromZooKeeper, !node.isPaused else { return connect(node) }
            var session = node.session ?? 0
            if node.session == nil {
                session = sessions.count + 1
                sessions[session] = Session(lastContact: now)
                watchExpiry(session)
            } else if sessions[session]!.isExpired {
                after(delay()) { [self] in
                    inProcess(node) {
                        node.session = nil
                        self.handle(.expired, node)
                        self.connect(node)
                    }
                }
                return
            }
            sessions[session]!.lastContact = now
            let connection = SimulatedConnection(node: node)
            node.connection = connection
            node.session = session
            let id = Int64(session)
            toClient(connection) {
                self.handle(.connected(session: id, timeout: .seconds(self.timeout)), node)
                self.ping(node, connection)
            }
        }
    }

    private func toClient(_ connection: SimulatedConnection, _ action: @escaping () -> Void) {
        connection.lastToClient = max(connection.lastToClient, now + delay())
        at(connection.lastToClient) { [self] in
            if connection.isCut { return }
            inProcess(connection.node) { if connection.isOpen { action() } }
        }
    }

    private func toServer(_ connection: SimulatedConnection, _ action: @escaping (_ session: Int) -> Void) {
        guard let session = connection.node.session else { return }
        connection.lastToServer = max(connection.lastToServer, now + delay())
        at(connection.lastToServer) { [self] in
            // What a process has sent before it died arrives; what is sent into a cut does not.
            guard !connection.isCut, hasQuorum, sessions[session]?.isExpired == false else { return }
            sessions[session]!.lastContact = now
            action(session)
        }
    }

    private func ping(_ node: SimulatedNode, _ connection: SimulatedConnection) {
        guard connection.isOpen, node.isAlive else { return }
        if !node.isPaused { toServer(connection) { _ in } }
        after(timeout / 3 / node.rate) { [self] in ping(node, connection) }
    }

    /// The network loses the connection. The client learns of it later.
    func cut(_ connection: SimulatedConnection) {
        guard connection.isOpen, !connection.isCut else { return }
        connection.isCut = true
        log("\(connection.node.instance) loses its connection")
        after(between(0.01, timeout * 0.8)) { [self] in inProcess(connection.node) { self.lose(connection) } }
    }

    private func lose(_ connection: SimulatedConnection) {
        guard connection.isOpen else { return }
        let node = connection.node
        connection.isOpen = false
        node.connection = nil
        let failures = connection.outstanding.sorted { $0.key < $1.key }
        connection.outstanding = [:]
        let isToldFirst = chance(0.5)
        if isToldFirst { handle(.disconnected, node) }
        for (_, fail) in failures { fail(.temporary("the connection was lost")) }
        if !isToldFirst { handle(.disconnected, node) }
        connect(node)
    }

    /// A request of the machine, which the server carries out at one moment.
    func request<Value>(
        _ node: SimulatedNode, _ operation: @escaping (_ session: Int) -> Result<Value, LeadershipFailure>
    ) -> SimulatedRequest<Value> {
        SimulatedRequest(world: self, node: node, operation: operation)
    }

    fileprivate func send<Value>(
        _ node: SimulatedNode, _ operation: @escaping (_ session: Int) -> Result<Value, LeadershipFailure>,
        done: @escaping (Result<Value, LeadershipFailure>) -> Void
    ) {
        guard let connection = node.connection, connection.isOpen else {
            return after(0.001) { [self] in inProcess(node) { done(.failure(.temporary("not connected"))) } }
        }
        count += 1
        let number = count
        connection.outstanding[number] = { done(.failure($0)) }
        toServer(connection) { [self] session in
            let result = operation(session)
            toClient(connection) { if connection.outstanding.removeValue(forKey: number) != nil { done(result) } }
        }
    }

    // MARK: The ensemble

    private func watchExpiry(_ session: Int) {
        let deadline = sessions[session]!.lastContact + timeout / serverRate
        at(max(deadline, now + 0.01)) { [self] in
            guard !sessions[session]!.isExpired else { return }
            let isDue = sessions[session]!.lastContact + timeout / serverRate <= now
            if hasQuorum, isDue { expire(session) } else { watchExpiry(session) }
        }
    }

    func expire(_ session: Int) {
        guard !sessions[session]!.isExpired else { return }
        log("session \(session) ends")
        sessions[session]!.isExpired = true
        // The server closes the connection; the client learns of the expiry when it connects again.
        for node in nodes where node.session == session { if let connection = node.connection { cut(connection) } }
        for (name, owner) in registered where owner == session { registered[name] = nil }
        for candidate in candidates.filter({ $0.value == session }).keys.sorted() { delete(candidate) }
    }

    /// All connections are lost; when the quorum is back, each session gets its whole timeout again.
    func setQuorum(_ value: Bool) {
        log("quorum: \(value)")
        hasQuorum = value
        if value {
            for session in sessions.keys { sessions[session]!.lastContact = now }
        } else {
            for node in nodes { if let connection = node.connection { cut(connection) } }
        }
    }

    private func delete(_ candidate: Int) {
        candidates[candidate] = nil
        for connection in candidateWatches.removeValue(forKey: candidate) ?? [] {
            toClient(connection) { self.handle(.candidateChanged, connection.node) }
        }
    }

    private func register(_ node: SimulatedNode, _ session: Int) -> Result<Void, LeadershipFailure> {
        if let owner = registered[node.name], owner != session { return .failure(.nameTaken) }
        registered[node.name] = session
        return .success(())
    }

    private func stand(
        _ session: Int, _ connection: SimulatedConnection?
    ) -> Result<LeadershipMachine.Position, LeadershipFailure> {
        var own = candidates.first { $0.value == session }?.key
        if own == nil {
            nextCandidate += 1
            candidates[nextCandidate] = session
            own = nextCandidate
        }
        guard let own, let before = candidates.keys.filter({ $0 < own }).max() else { return .success(.first) }
        if let connection { candidateWatches[before, default: []].append(connection) }
        return .success(.behind)
    }

    /// Two requests: a read, and a write with the version that was read.
    private func raiseEpoch(_ node: SimulatedNode, _ number: Int) {
        request(node, { _ -> Result<(Int64, Int32), LeadershipFailure> in .success((self.epoch, self.epochVersion)) })
            .then { read in
                guard case .success((let old, let version)) = read else {
                    return self.handle(.epochRaised(number, .failure(.temporary("not read"))), node)
                }
                self.request(
                    node,
                    { session -> Result<LeaderEpoch, LeadershipFailure> in
                        guard self.epochVersion == version, self.candidates.values.contains(session) else {
                            return .failure(.deposed)
                        }
                        self.epochVersion += 1
                        self.epoch = old + 1
                        self.record = LeaderRecord(
                            node: NodeIdentity(name: node.name, instance: node.instance), url: "http://\(node.name)",
                            epoch: self.epoch)
                        let watches = self.epochWatches
                        self.epochWatches = []
                        for connection in watches {
                            self.toClient(connection) { self.handle(.leaderChanged, connection.node) }
                        }
                        return .success(LeaderEpoch(epoch: self.epoch, version: self.epochVersion))
                    }
                ).answer { .epochRaised(number, $0) }
            }
    }
}

/// A request that is sent when it is known what becomes of the answer.
struct SimulatedRequest<Value> {
    fileprivate let world: LeadershipWorld
    fileprivate let node: SimulatedNode
    fileprivate let operation: (_ session: Int) -> Result<Value, LeadershipFailure>

    func then(_ done: @escaping (Result<Value, LeadershipFailure>) -> Void) {
        world.send(node, operation, done: done)
    }

    /// The answer is an input of the machine.
    func answer(_ input: @escaping (Result<Value, LeadershipFailure>) -> LeadershipMachine.Input) {
        then { [world, node] in world.handle(input($0), node) }
    }
}
