import MachineSupport
import MesosAPI

@testable import EmbeddedMesos
@testable import MesosScheduler

/// One simulated run of a framework: the state machines of the scheduler and of a master, scripted agents, and an
/// unreliable network.
///
/// Time is virtual and all randomness comes from a seed: the same seed gives the same run, step by step.
struct Simulation {
    /// A scheduled step.
    enum Event {
        case subscribe(connection: Int, Mesos.Scheduler.Call)
        case call(SimulatedCall)
        case answer(SimulatedCall, CallOutcome)
        case stream(connection: Int, StreamItem)
        case failure(connection: Int, SubscriptionFailure)
        case master(MasterInput)
        case stored(life: Int, StoreTicket)
        case agentRegisters(String, master: Int)
        /// The detection names this leader.
        case leaderElected(master: Int)
        case leaderReady(master: Int)
        case leaderWasReady(master: Int)
        case chaos
        case calm
    }

    enum StreamItem {
        case head(streamID: String)
        case event(SchedulerEvent)
        case end
    }

    static let millisecond: Int64 = 1_000_000
    static let second: Int64 = 1_000_000_000
    /// The virtual time after the last fault within which everything must be at rest.
    static let settlingSeconds: Int64 = 400

    let seed: UInt64
    let plan: SimulationPlan
    var random: SeededRandom
    /// The virtual time in nanoseconds.
    var now: Int64 = 0
    var steps = 0
    /// A hash over all steps, to compare two runs.
    var digest: UInt64 = 0xcbf2_9ce4_8422_2325
    var trace: [String] = []
    /// The lines shown by a failure.
    var traceLimit = 120
    var queue = VirtualQueue<Event>()
    var isCalm = false

    var scheduler: SchedulerStateMachine
    var effects = SchedulerEffects()
    /// The deadline for which ``wakeUp`` was set.
    var nextDeadline: Instant?
    var wakeUp: Int64?
    var master: MasterStateMachine
    var masterEffects = MasterStateMachine.Effects()
    var agents = ScriptedAgents()
    var agentEffects = ScriptEffects()
    var network = SimulatedNetwork()
    var agentIDs: [String] = []
    var absentAgents: [String] = []
    /// The time at which the last report of each agent reaches the master.
    var lastReport: [String: Int64] = [:]
    var ledger = SimulationLedger()

    init(seed: UInt64) {
        var random = SeededRandom(seed: seed &* 0x9E37_79B9)
        self.seed = seed
        plan = SimulationPlan(using: &random)
        scheduler = SchedulerStateMachine(
            configuration: plan.configuration, detectsLeader: plan.detectsLeader, storesTasks: plan.storesTasks,
            seed: random.next())
        master = MasterStateMachine(
            identity: .init(id: "m", port: 5050), policy: plan.policy, seed: random.next(), at: Self.masterTime(0),
            &masterEffects)
        self.random = random
    }

    static func masterTime(_ now: Int64) -> Instant {
        Instant(nanoseconds: 1_600_000_000 * second + now)
    }

    /// Runs the simulation to its end.
    mutating func run() throws(LawBroken) {
        for _ in 0..<plan.agents { addAgent() }
        queue.add(.chaos, at: chance(seconds: 0...2))
        queue.add(.calm, at: plan.chaosSeconds * Self.second)
        try feed(.start(frameworkID: nil))
        try advance(to: (plan.chaosSeconds + Self.settlingSeconds) * Self.second)
        try checkSettled()
        switch plan.ending {
        case .kills:
            try drain()
            try advance(to: now + Self.settlingSeconds * Self.second)
            try checkSettled()
            try checkDrained()
        case .teardown:
            try shutDown(teardown: true)
            try advance(to: now + Self.settlingSeconds * Self.second)
            try checkTornDown()
        case .restart:
            try shutDown(teardown: false)
            try advance(to: now + Self.second * 60)
            try checkLeft()
            try restart()
            try advance(to: now + Self.settlingSeconds * Self.second)
            try checkSettled()
        }
    }

    private mutating func advance(to end: Int64) throws(LawBroken) {
        while let moment = nextMoment, moment <= end {
            now = max(now, moment)
            steps += 1
            if steps > 100_000 { throw broken("the life does not come to rest") }
            try step(moment)
            try checkStep()
        }
        now = end
    }

    private var nextMoment: Int64? {
        mutating get { [masterDeadline, agentDeadline, wakeUp, queue.next].compactMap { $0 }.min() }
    }

    private var masterDeadline: Int64? {
        mutating get { masterEffects.nextDeadline().map { $0.nanoseconds - Self.masterTime(0).nanoseconds } }
    }

    private var agentDeadline: Int64? {
        mutating get { agentEffects.nextDeadline().map { $0.nanoseconds - Self.masterTime(0).nanoseconds } }
    }

    private mutating func step(_ moment: Int64) throws(LawBroken) {
        if let at = masterDeadline, at <= moment {
            _ = try feedMaster(.tick)
        } else if let at = agentDeadline, at <= moment {
            agents.runTimers(at: Self.masterTime(now), &agentEffects)
            reportAll()
        } else if let at = wakeUp, at <= moment {
            try feed(.wakeUp)
        } else if let event = queue.popFirst() {
            try take(event)
        }
    }

    private mutating func take(_ event: Event) throws(LawBroken) {
        switch event {
        case .subscribe(let connection, let call): try arrived(subscribe: call, connection)
        case .call(let call): try arrived(call)
        case .answer(let call, let outcome): try answered(call, outcome)
        case .stream(let connection, let item): try delivered(item, connection)
        case .failure(let connection, let failure):
            if network.session?.connection == connection {
                try feed(.subscriptionEnded(.init(connection), failure))
            }
        case .master(let input): _ = try feedMaster(input)
        case .stored(let life, let ticket): if life == ledger.life { try saved(ticket) }
        case .agentRegisters(let agent, let master): try register(agent, with: master)
        case .leaderElected(let master): try leaderElected(master)
        case .leaderReady(let master): leaderReady(master)
        case .leaderWasReady(let master): try checkFollowed(master)
        case .chaos: try chaos()
        case .calm: try calm()
        }
    }

    // MARK: Randomness

    mutating func chance(_ probability: Double) -> Bool { Double.random(in: 0..<1, using: &random) < probability }

    mutating func chance(seconds: ClosedRange<Int64>) -> Int64 {
        Int64.random(in: seconds.lowerBound * Self.second...seconds.upperBound * Self.second, using: &random)
    }

    /// A random network delay, usually short.
    mutating func delay() -> Int64 {
        if !isCalm && chance(plan.faults) { return chance(seconds: 0...8) }
        return Int64.random(in: Self.millisecond...50 * Self.millisecond, using: &random)
    }

    // MARK: The record

    mutating func note(_ text: @autoclosure () -> String) {
        let text = "\(Double(now / Self.millisecond) / 1000) s  \(text())"
        for byte in text.utf8 { digest = (digest ^ UInt64(byte)) &* 0x100_0000_01b3 }
        trace.append(text)
        if trace.count > 2 * traceLimit { trace.removeFirst(traceLimit) }
    }

    func broken(_ law: String) -> LawBroken {
        LawBroken(seed: seed, step: steps, law: law, trace: Array(trace.suffix(traceLimit)))
    }
}
