import DequeModule
import MachineSupport

/// A lock that is held across suspension points. Tasks get it in the order in which they asked for it.
///
/// ```swift
/// await lock.acquire()
/// defer { lock.release() }
/// ```
package final class AsyncLock: Sendable {
    private struct State {
        var isHeld = false
        var waiters: Deque<CheckedContinuation<Void, Never>> = []
    }

    private let state = Lock(State())

    package init() {}

    /// The number of waiting tasks.
    var waiterCount: Int { state.withLock { $0.waiters.count } }

    /// Waits for the lock, also in a cancelled task.
    package func acquire() async {
        await withCheckedContinuation { continuation in
            let isFree = state.withLock { state in
                guard state.isHeld else {
                    state.isHeld = true
                    return true
                }
                state.waiters.append(continuation)
                return false
            }
            if isFree { continuation.resume() }
        }
    }

    /// Releases the lock. It goes directly to the first waiting task, so that no other task can take it first.
    package func release() {
        let next = state.withLock { state -> CheckedContinuation<Void, Never>? in
            let next = state.waiters.popFirst()
            if next == nil { state.isHeld = false }
            return next
        }
        next?.resume()
    }
}
