import ArgumentParser
import Workloads

struct Match: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Match pending requests with offers.")

    @Option var offers = 10_000
    @Option var requests = 1_000
    @Option(help: "The number of repetitions; the time is the least.") var rounds = 5

    func run() throws {
        let workload = try MatchWorkload(offers: offers, requests: requests)
        var best: MatchWorkload.Result?
        for _ in 0..<rounds {
            var cluster = workload.prepare()
            let result = workload.run(&cluster)
            if result.measurement.seconds < best?.measurement.seconds ?? .infinity { best = result }
        }
        guard let best else { return }
        var cluster = workload.prepare()
        cluster.timesTurns = true
        _ = workload.run(&cluster)
        best.measurement.report([
            ("offers", Double(offers)), ("requests", Double(requests)), ("placed", Double(best.placed)),
            ("match_seconds", best.matchSeconds),
            ("longest_turn_seconds", cluster.longest), ("longest_turn_cpu_seconds", cluster.longestCPU),
        ])
    }
}
