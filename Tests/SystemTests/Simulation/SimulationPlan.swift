@testable import EmbeddedMesos
@testable import MesosScheduler

/// The kind of a run. The seed determines the configuration, the cluster and the frequency of faults.
struct SimulationPlan {
    var configuration: SchedulerConfiguration
    var policy = MasterPolicy()
    /// The probability of a fault wherever one can happen.
    var faults: Double
    var chaosSeconds: Int64
    var agents: Int
    var maximumLaunches: Int
    /// Whether there is a task store.
    var storesTasks: Bool
    /// The probability that a fault kills the scheduler's process.
    var crashes: Double
    /// The probability that a fault kills the leading master.
    var failovers: Double
    var ending: Ending
    /// Whether the scheduler follows a detected leader, or asks the masters of its configuration.
    var detectsLeader: Bool

    enum Ending: CaseIterable {
        /// Every task is killed.
        case kills
        case teardown
        /// The scheduler stops, leaves its tasks and starts again.
        case restart
    }

    /// A secret that must not appear in any output.
    static let secret = "swordfish"

    /// Whether ended tasks are kept until the end of the run.
    var remembersEnds: Bool { configuration.limits.endedTasks >= 1000 }

    init(using random: inout SeededRandom) {
        faults = [0, 0.02, 0.1, 0.25].randomElement(using: &random) ?? 0
        chaosSeconds = Int64.random(in: 20...150, using: &random)
        agents = Int.random(in: 1...3, using: &random)
        maximumLaunches = Int.random(in: 3...14, using: &random)
        storesTasks = Bool.random(using: &random)
        var framework = FrameworkConfiguration(
            name: "simulated", roles: Bool.random(using: &random) ? ["*"] : ["blue", "red"])
        crashes = [0, 0, 0.1].randomElement(using: &random) ?? 0
        failovers = [0, 0, 0.05].randomElement(using: &random) ?? 0
        ending = Ending.allCases.randomElement(using: &random) ?? .kills
        // The shorter timeout expires during some disconnections.
        framework.failoverTimeout = Int.random(in: 0..<5, using: &random) == 0 ? .seconds(20) : .seconds(600_000)
        configuration = SchedulerConfiguration(masters: ["http://m1:5050", "http://m2:5050"], framework: framework)
        configuration.credential = SchedulerCredential(principal: "diver", secret: Self.secret)
        configuration.offers.holdsUnused = Int.random(in: 0..<3, using: &random) == 0
        configuration.offers.holdDuration = .seconds(10)
        configuration.limits.heldOffers = Int.random(in: 1...4, using: &random)
        configuration.subscription.maximumMissedHeartbeats = Int.random(in: 1...3, using: &random)
        configuration.reconciliation.implicitInterval = Bool.random(using: &random) ? .seconds(60) : nil
        configuration.tasks.orphanGracePeriod = .seconds(30)
        configuration.limits.endedTasks = [0, 2, 1000].randomElement(using: &random) ?? 0
        configuration.limits.pendingRequests = Int.random(in: 2...8, using: &random)
        configuration.limits.tasks = Int.random(in: 4...20, using: &random)
        configuration.placement.maximumOfferCycles = [nil, nil, 3].randomElement(using: &random) ?? nil
        configuration.offers.pruningInterval = .seconds(Int64.random(in: 1...30, using: &random))
        policy.updateRetryMaximum = .seconds(60)
        detectsLeader = Bool.random(using: &random)
    }
}
