import Foundation
import Testing

/// Thousands of short simulated runs of a framework, each with different faults, without sockets or waiting.
///
/// `WHISK_SIMULATION_RUNS=10000` sets the number of runs; `WHISK_SIMULATION_SEED=17` replays one exactly.
@Suite("simulation")
struct SimulationTests {
    /// This number of runs takes about five seconds with a debug build on a slow machine.
    static let defaultRuns = 100

    static var seeds: ClosedRange<UInt64> {
        let environment = ProcessInfo.processInfo.environment
        if let seed = environment["WHISK_SIMULATION_SEED"].flatMap(UInt64.init) { return seed...seed }
        let runs = environment["WHISK_SIMULATION_RUNS"].flatMap(UInt64.init) ?? UInt64(defaultRuns)
        return 1...max(runs, 1)
    }

    @Test("the laws hold whatever the network and the cluster do")
    func lawsHold() async {
        let seeds = Self.seeds
        let workers = UInt64(max(ProcessInfo.processInfo.activeProcessorCount, 1))
        let failures = await withTaskGroup(of: [LawBroken].self) { group in
            for worker in 0..<workers {
                group.addTask { await Self.live(seeds.filter { $0 % workers == worker }) }
            }
            return await group.reduce(into: []) { $0 += $1 }
        }
        for failure in failures.sorted(by: { $0.seed < $1.seed }) { Issue.record(failure) }
    }

    /// - Returns: the first failures, at most three.
    private static func live(_ seeds: [UInt64]) async -> [LawBroken] {
        var failures: [LawBroken] = []
        for seed in seeds where failures.count < 3 {
            do throws(LawBroken) {
                var simulation = Simulation(seed: seed)
                // The log of a single run is complete.
                if Self.seeds.count == 1 { simulation.traceLimit = 100_000 }
                try simulation.run()
            } catch {
                failures.append(error)
            }
            // Lets other tests use this thread.
            await Task.yield()
        }
        return failures
    }

    @Test("together the runs cover every kind of situation")
    func everythingHappens() throws {
        var missing = Set(SimulationLedger.Happening.allCases)
        for seed in 1...UInt64(Self.defaultRuns) where !missing.isEmpty {
            var simulation = Simulation(seed: seed)
            try simulation.run()
            missing.subtract(simulation.ledger.met)
        }
        #expect(missing.isEmpty)
    }

    @Test("a seed replays exactly")
    func replays() throws {
        var first = Simulation(seed: 4)
        var second = Simulation(seed: 4)
        try first.run()
        try second.run()
        #expect(first.steps == second.steps && first.digest == second.digest)
    }
}
