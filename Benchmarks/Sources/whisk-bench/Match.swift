import ArgumentParser
import MesosAPI
import MesosScheduler
import Synchronization

/// Pending requests in 5 shapes with constraints, then an event with offers: the time from the event to the calls.
struct Match: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Match pending requests with offers.")

    @Option var offers = 10_000
    @Option var requests = 1_000
    @Option(help: "How often; the time is the least.") var rounds = 5

    func run() throws {
        var best: (all: Measurement, matching: Double)?
        var placed = 0
        var turns = (longest: 0.0, longestCPU: 0.0)
        // The last one only for its turns.
        for round in 0...rounds {
            let timed = TimedMatcher()
            var cluster = FakeCluster(matcher: timed)
            for number in 0..<requests {
                cluster.handle(.launch(try Self.request(number), timeout: .seconds(600)))
            }
            let event = try Mesos.Scheduler.Event(
                serializedBytes: try Mesos.Scheduler.Event.with {
                    $0.type = .offers
                    $0.offers = .init(offers: MessageList((0..<offers).map { GenerateDecode.offer($0) }))
                }.serializedBytes())
            _ = timed.take()
            cluster.timesTurns = round == rounds
            var measurement = Measurement()
            measurement.start()
            cluster.event(SchedulerEvent(event))
            cluster.finishTurns()
            measurement.stop()
            if round == rounds {
                turns = (cluster.longest, cluster.longestCPU)
                break
            }
            let (matching, count) = timed.take()
            placed = count
            if best == nil || measurement.seconds < best?.all.seconds ?? 0 { best = (measurement, matching) }
        }
        guard let best else { return }
        best.all.report([
            ("offers", Double(offers)), ("requests", Double(requests)), ("placed", Double(placed)),
            ("match_seconds", best.matching), ("longest_turn_seconds", turns.longest),
            ("longest_turn_cpu_seconds", turns.longestCPU),
        ])
    }

    static func request(_ number: Int) throws -> TaskRequest {
        let shape = number % 5
        return TaskRequest(
            id: "t\(number)", name: "shape-\(shape)",
            resources: .init(cpus: 0.1 * Double(shape + 1), memory: 64 * Double(shape + 1), ports: 1),
            constraints: [
                try PlacementConstraint("zone", .is, "z\(shape % 3)"),
                try PlacementConstraint("rack", .like, "r[0-9]*[02468]"),
            ],
            command: .init(value: "sleep 1000"))
    }
}

/// Best fit, with a clock.
final class TimedMatcher: TaskMatcher {
    private let sum = Mutex((seconds: 0.0, placed: 0))

    func take() -> (Double, Int) {
        sum.withLock { sum in
            defer { sum = (0, 0) }
            return (sum.seconds, sum.placed)
        }
    }

    func match(_ demands: [TaskDemand], with agents: OfferedAgents, groups: ConstraintGroups) -> [TaskMatch] {
        var measurement = Measurement()
        measurement.start()
        let matches = BestFitMatcher().match(demands, with: agents, groups: groups)
        measurement.stop()
        let (seconds, placed) = (measurement.seconds, matches.reduce(0) { $0 + $1.count })
        sum.withLock {
            $0.seconds += seconds
            $0.placed += placed
        }
        return matches
    }
}
