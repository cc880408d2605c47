import Synchronization

/// Lets one task in at a time, in the order in which they came.
///
/// ```swift
/// await turns.take()
/// defer { turns.giveUp() }
/// ```
package final class Turns: Sendable {
    private struct State {
        var isTaken = false
        var waiters: [CheckedContinuation<Void, Never>] = []
    }

    private let state = Mutex(State())

    package init() {}

    /// How many wait for their turn.
    var waiting: Int { state.withLock { $0.waiters.count } }

    /// Waits for the turn, also in a task that has been cancelled.
    package func take() async {
        await withCheckedContinuation { continuation in
            let isFree = state.withLock { state in
                guard state.isTaken else {
                    state.isTaken = true
                    return true
                }
                state.waiters.append(continuation)
                return false
            }
            if isFree { continuation.resume() }
        }
    }

    /// Ends the turn and hands it over: nobody who comes in between gets ahead of those who wait.
    package func giveUp() {
        let next = state.withLock { state -> CheckedContinuation<Void, Never>? in
            guard !state.waiters.isEmpty else {
                state.isTaken = false
                return nil
            }
            return state.waiters.removeFirst()
        }
        next?.resume()
    }
}
