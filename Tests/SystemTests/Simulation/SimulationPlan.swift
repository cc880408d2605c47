@testable import EmbeddedMesos
@testable import MesosScheduler

/// What kind of life it is: the seed decides about the configuration, the cluster and how bad things get.
struct SimulationPlan {
    var configuration: SchedulerConfiguration
    var policy = MasterPolicy()
    /// The probability of a fault wherever one can happen.
    var faults: Double
    var chaosSeconds: Int64
    var agents: Int
    var maximumLaunches: Int
    /// There is a task store.
    var storesTasks: Bool
    /// The probability that the scheduler's process dies when something happens to it.
    var crashes: Double
    /// The probability that the leading master dies then.
    var failovers: Double
    var ending: Ending

    enum Ending: CaseIterable {
        /// Every task is killed.
        case kills
        case teardown
        /// The scheduler stops, leaves its tasks and starts again.
        case restart
    }

    /// Must not show anywhere.
    static let secret = "swordfish"

    /// Ends are not forgotten before the life is over.
    var remembersEnds: Bool { configuration.limits.endedTasks >= 1000 }

    init(using random: inout SeededRandom) {
        faults = [0, 0.02, 0.1, 0.25].randomElement(using: &random) ?? 0
        chaosSeconds = Int64.random(in: 20...150, using: &random)
        agents = Int.random(in: 1...3, using: &random)
        maximumLaunches = Int.random(in: 3...14, using: &random)
        storesTasks = Bool.random(using: &random)
        var framework = FrameworkConfiguration(
            name: "simulated", roles: Bool.random(using: &random) ? ["*"] : ["blue", "red"])
        // The shorter one is over before some disconnections are.
        crashes = [0, 0, 0.1].randomElement(using: &random) ?? 0
        failovers = [0, 0, 0.05].randomElement(using: &random) ?? 0
        ending = Ending.allCases.randomElement(using: &random) ?? .kills
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
    }
}
