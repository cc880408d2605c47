import MachineSupport
import MesosAPI

/// Counts messages, asks the plan for a fault for each, and records the faults. The masters of a cluster share one.
final class FaultInjector: Sendable {
    private struct CountKey: Hashable {
        var kind: FaultPlan.Kind
        var framework: String
    }

    private struct State {
        var plan: FaultPlan?
        var places: [String: Int] = [:]
        var counts: [CountKey: Int] = [:]
        var injected: [InjectedFault] = []
        /// The calls that wait to be overtaken, by framework.
        var overtaken: [String: [AsyncStream<Void>.Continuation]] = [:]
    }

    private let state: Lock<State>

    init(_ plan: FaultPlan?) { state = Lock(State(plan: plan)) }

    func replace(_ plan: FaultPlan?) { state.withLock { $0.plan = plan } }

    var injected: [InjectedFault] { state.withLock { $0.injected } }

    func fault(_ kind: FaultPlan.Kind, framework: String, at now: Instant) -> FaultPlan.Fault? {
        let (plan, point, made) = state.withLock { state -> (FaultPlan?, FaultPlan.Point, Int) in
            let place = state.places[framework] ?? state.places.count { !$0.key.isEmpty }
            if !framework.isEmpty { state.places[framework] = place }
            let key = CountKey(kind: kind, framework: framework)
            state.counts[key, default: 0] += 1
            let point = FaultPlan.Point(
                kind: kind, frameworkID: framework, framework: place, number: state.counts[key] ?? 1)
            return (state.plan, point, state.injected.count)
        }
        // The plan is the user's code and must not run under the lock.
        guard let plan, made < plan.maximumFaults ?? .max, let fault = plan.decide(point), fault.applies(to: kind)
        else {
            return nil
        }
        return state.withLock { state in
            guard state.injected.count < plan.maximumFaults ?? .max else { return nil }
            state.injected.append(InjectedFault(time: now, point: point, fault: fault))
            return fault
        }
    }

    // MARK: Reordered calls

    /// Waits until the framework's next call has been processed, for at most a second.
    func waitToBeOvertaken(framework: String, clock: any MesosClock) async {
        await clock.sleep(until: clock.now + .seconds(1)) { continuation in
            state.withLock { $0.overtaken[framework, default: []].append(continuation) }
        }
    }

    func passed(framework: String) {
        let waiting = state.withLock { $0.overtaken.removeValue(forKey: framework) ?? [] }
        for continuation in waiting { continuation.finish() }
    }

    // MARK: Bytes

    /// Changes the first byte and a few others, so that no decoder accepts the bytes. The content determines the changes.
    static func garbled(_ bytes: [UInt8]) -> [UInt8] {
        guard let first = bytes.first else { return bytes }
        var result = bytes
        var random = SeededRandom(seed: UInt64(bytes.count) &* 31 &+ UInt64(first))
        // This makes a wire type that protobuf does not have, and a byte that starts no JSON value.
        result[0] = first ^ 0xFF
        for _ in 0..<3 {
            let index = Int.random(in: 0..<bytes.count, using: &random)
            if index > 0 { result[index] ^= UInt8.random(in: 1...255, using: &random) }
        }
        return result
    }
}

extension MesosClock {
    /// Waits until `deadline`, until the continuation is finished, or until the task is cancelled.
    func sleep(
        until deadline: Instant, _ begin: (AsyncStream<Void>.Continuation) -> Void = { _ in }
    ) async {
        let (stream, continuation) = AsyncStream<Void>.makeStream()
        begin(continuation)
        let timer = schedule(at: deadline) { continuation.finish() }
        for await _ in stream {}
        timer.cancel()
    }
}
