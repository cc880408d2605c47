import MesosAPI
import MesosScheduler
import Synchronization

/// Pending requests in 5 shapes with constraints, then an event with offers: from the event to the calls.
public struct MatchWorkload {
    private let matcher = TimedMatcher()
    private let event: Mesos.Scheduler.Event
    private let requests: [TaskRequest]

    public struct Result {
        public var measurement: Measurement
        /// The matcher's part of the time.
        public var matchSeconds: Double
        /// The number of placed requests.
        public var placed: Int
    }

    public init(offers: Int, requests: Int) throws {
        self.requests = try (0..<requests).map(Self.request)
        // Encoded and decoded, like an event from a real master.
        event = try Mesos.Scheduler.Event(
            serializedBytes: try Mesos.Scheduler.Event.with {
                $0.type = .offers
                $0.offers = .init(offers: MessageList((0..<offers).map { Samples.offer($0) }))
            }.serializedBytes())
    }

    /// Returns a scheduler with waiting requests.
    public func prepare() -> FakeCluster {
        var cluster = FakeCluster(matcher: matcher)
        for request in requests { cluster.handle(.launch(request, timeout: .seconds(600))) }
        return cluster
    }

    /// Passes the offers to the scheduler.
    public func run(_ cluster: inout FakeCluster) -> Result {
        _ = matcher.take()
        var measurement = Measurement()
        measurement.start()
        cluster.event(SchedulerEvent(event))
        cluster.finishTurns()
        measurement.stop()
        let (matching, placed) = matcher.take()
        return Result(measurement: measurement, matchSeconds: matching, placed: placed)
    }

    /// Records the matcher's inputs at that event, to repeat them without the scheduler.
    ///
    /// - Returns: a function that matches again at each call and returns the number of placed requests.
    public func matcherAlone() -> () -> Int {
        let recorder = RecordingMatcher()
        var cluster = FakeCluster(matcher: recorder)
        for request in requests { cluster.handle(.launch(request, timeout: .seconds(600))) }
        recorder.forget()
        cluster.event(SchedulerEvent(event))
        cluster.finishTurns()
        let questions = recorder.questions
        return {
            questions.reduce(0) { sum, question in
                let matches = BestFitMatcher().match(question.demands, with: question.agents, groups: question.groups)
                return sum + matches.reduce(0) { $0 + $1.count }
            }
        }
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

/// Best fit with its time measured.
private final class TimedMatcher: TaskMatcher {
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

/// Best fit that keeps its inputs.
private final class RecordingMatcher: TaskMatcher {
    struct Question {
        var demands: [TaskDemand]
        var agents: OfferedAgents
        var groups: ConstraintGroups
    }

    private let asked = Mutex<[Question]>([])

    var questions: [Question] { asked.withLock { $0 } }

    func forget() { asked.withLock { $0 = [] } }

    func match(_ demands: [TaskDemand], with agents: OfferedAgents, groups: ConstraintGroups) -> [TaskMatch] {
        asked.withLock { $0.append(Question(demands: demands, agents: agents, groups: groups)) }
        return BestFitMatcher().match(demands, with: agents, groups: groups)
    }
}
