import MesosAPI
import MesosScheduler
import Synchronization

/// The requests and observations of the scale run, with every launched task until its end is reported.
final class ScaleLedger: Sendable {
    /// The counts of one second.
    struct Interval: Sendable {
        var launchMilliseconds: [Float] = []
        var killMilliseconds: [Float] = []
        var ends: [String: Int] = [:]
        var failures: [String: Int] = [:]
        var longestStall = 0.0
    }

    private struct State {
        /// Running tasks that are not being killed, in no order, so that a random one is found fast.
        var live: [String] = []
        var places: [String: Int] = [:]
        var killing: Set<String> = []
        /// The pending launches; false if the end of the task was already reported.
        var launching: [String: Bool] = [:]
        var unreachable = 0
        var launched = 0
        var ended: [String: Int] = [:]
        /// The number of failed launches by error code.
        var failed: [String: Int] = [:]
        /// The tasks of failed launches. Some of them reached the cluster and are killed there.
        var abandoned: Set<String> = []
        /// The number of reported ends of unknown tasks.
        var unexpectedEnds = 0
        var interval = Interval()
        var onEnd: (@Sendable () -> Void)?
        var nextNumber = 1

        mutating func insert(_ id: String) {
            places[id] = live.count
            live.append(id)
        }

        mutating func removeLive(_ id: String) -> Bool {
            guard let place = places.removeValue(forKey: id) else { return false }
            let last = live.removeLast()
            if place < live.count {
                live[place] = last
                places[last] = place
            }
            return true
        }

        mutating func count(end outcome: TaskOutcome) {
            let name = outcome.state.description
            ended[name, default: 0] += 1
            interval.ends[name, default: 0] += 1
        }

        var running: Int { live.count + killing.count }
    }

    private let state = Mutex(State())

    var running: Int { state.withLock { $0.running } }
    var inFlight: Int { state.withLock { $0.launching.count } }
    var killing: Int { state.withLock { $0.killing.count } }

    /// The action after the end of a task.
    func onEnd(_ action: @escaping @Sendable () -> Void) { state.withLock { $0.onEnd = action } }

    /// Counts a task that was launched before the load began.
    func adopt(_ id: String) {
        state.withLock {
            $0.launched += 1
            $0.insert(id)
        }
    }

    /// Returns the numbers of the missing launches and marks them as pending.
    func begin(target: Int, window: Int) -> Range<Int> {
        state.withLock { state in
            let missing = min(target - state.running - state.launching.count, window - state.launching.count)
            guard missing > 0 else { return 0..<0 }
            let numbers = state.nextNumber..<state.nextNumber + missing
            state.nextNumber += missing
            for number in numbers { state.launching[TaskRequest.ofScale(number).id] = true }
            return numbers
        }
    }

    func launched(_ id: String, after latency: Duration) {
        state.withLock { state in
            state.launched += 1
            state.interval.launchMilliseconds.append(latency.milliseconds)
            if state.launching.removeValue(forKey: id) == true { state.insert(id) }
        }
    }

    func failed(_ id: String, _ error: any Error) {
        state.withLock { state in
            if state.launching.removeValue(forKey: id) == false {
                // The task was in the cluster, and its end is counted.
                state.launched += 1
            } else {
                state.abandoned.insert(id)
            }
            let code = (error as? MesosSchedulerError).map { "\($0.code)" } ?? "\(error)"
            state.failed[code, default: 0] += 1
            state.interval.failures[code, default: 0] += 1
        }
    }

    func ended(_ outcome: TaskOutcome) {
        let action = state.withLock { state -> (@Sendable () -> Void)? in
            if state.launching[outcome.taskID] != nil {
                state.launching[outcome.taskID] = false
            } else if !state.removeLive(outcome.taskID), state.killing.remove(outcome.taskID) == nil {
                if state.abandoned.remove(outcome.taskID) == nil { state.unexpectedEnds += 1 }
                return nil
            }
            state.count(end: outcome)
            return state.onEnd
        }
        action?()
    }

    /// Random running tasks, to be killed.
    func pick(_ count: Int) -> [String] {
        state.withLock { state in
            (0..<count).compactMap { _ in
                guard let id = state.live.randomElement(), state.removeLive(id) else { return nil }
                state.killing.insert(id)
                return id
            }
        }
    }

    func killed(after latency: Duration) {
        state.withLock { $0.interval.killMilliseconds.append(latency.milliseconds) }
    }

    func killFailed(_ error: any Error) {
        state.withLock { state in
            let code = "kill: " + ((error as? MesosSchedulerError).map { "\($0.code)" } ?? "\(error)")
            state.failed[code, default: 0] += 1
            state.interval.failures[code, default: 0] += 1
        }
    }

    func change(unreachable change: Int) { state.withLock { $0.unreachable += change } }

    func stalled(_ seconds: Double) {
        state.withLock { $0.interval.longestStall = max($0.interval.longestStall, seconds) }
    }

    /// The counts since the last call and the current totals.
    func takeInterval() -> (interval: Interval, running: Int, inFlight: Int, killing: Int, unreachable: Int) {
        state.withLock { state in
            defer { state.interval = Interval() }
            return (state.interval, state.running, state.launching.count, state.killing.count, state.unreachable)
        }
    }

    /// The numbers of launched and of ended tasks since the start, and the ids of the live tasks.
    func totals() -> (
        launched: Int, ended: [String: Int], failed: [String: Int], unexpectedEnds: Int, running: Set<String>
    ) {
        state.withLock { ($0.launched, $0.ended, $0.failed, $0.unexpectedEnds, Set($0.live).union($0.killing)) }
    }
}

extension Duration {
    var milliseconds: Float { Float(components.seconds) * 1000 + Float(components.attoseconds) / 1e15 }
}
