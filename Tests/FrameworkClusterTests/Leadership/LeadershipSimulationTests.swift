import Foundation
import Testing

/// Short simulated lives of several nodes, each with other faults, without sockets or waiting.
///
/// `WHISK_SIMULATION_RUNS=10000` sets the number of lives; `WHISK_SIMULATION_SEED=17` replays one exactly.
@Suite("leadership simulation") struct LeadershipSimulationTests {
    static let defaultRuns = 100

    static var seeds: ClosedRange<UInt64> {
        let environment = ProcessInfo.processInfo.environment
        if let seed = environment["WHISK_SIMULATION_SEED"].flatMap(UInt64.init) { return seed...seed }
        let runs = environment["WHISK_SIMULATION_RUNS"].flatMap(UInt64.init) ?? UInt64(defaultRuns)
        return 1...max(runs, 1)
    }

    @Test("at most one node acts, no task is launched twice, and no node stays a zombie")
    func lawsHold() async {
        let seeds = Self.seeds
        let workers = UInt64(max(ProcessInfo.processInfo.activeProcessorCount, 1))
        let failures = await withTaskGroup(of: [LeadershipLawBroken].self) { group in
            for worker in 0..<workers {
                group.addTask { await Self.live(seeds.filter { $0 % workers == worker }) }
            }
            return await group.reduce(into: []) { $0 += $1 }
        }
        for failure in failures.sorted(by: { $0.seed < $1.seed }) { Issue.record(failure) }
    }

    /// - Returns: the first failures, at most three.
    private static func live(_ seeds: [UInt64]) async -> [LeadershipLawBroken] {
        var failures: [LeadershipLawBroken] = []
        for seed in seeds where failures.count < 3 {
            do throws(LeadershipLawBroken) {
                try life(seed)
            } catch {
                failures.append(error)
            }
            await Task.yield()
        }
        return failures
    }

    private static func life(_ seed: UInt64) throws(LeadershipLawBroken) {
        let world = LeadershipWorld(seed: seed)
        if seeds.count == 1 { world.traceLimit = 100_000 }
        try world.runLife()
    }

    @Test("a seed replays exactly, and leadership changes in it")
    func replays() throws {
        let (first, second) = (LeadershipWorld(seed: 4), LeadershipWorld(seed: 4))
        try first.runLife()
        try second.runLife()
        #expect(first.trace == second.trace && first.now == second.now)
        #expect(first.leaderships > 1)
    }
}
