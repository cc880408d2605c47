import DequeModule
import Synchronization

/// Launches that were asked for and that the scheduler has not looked at.
///
/// Whoever asks for one leaves it here and waits. To come in by the actor's door instead would cost each a change of
/// executors, and another on the way back.
final class LaunchInbox: Sendable {
    typealias Continuation = CheckedContinuation<LaunchEnd, Never>

    /// Tells apart the launches that have an id one after the other.
    final class Ticket: Sendable {}

    /// An object: while thousands wait, the list of them grows without their being copied.
    final class Call: Sendable {
        let request: TaskRequest
        let timeout: Duration
        let ticket: Ticket
        let continuation: Continuation

        init(_ request: TaskRequest, timeout: Duration, ticket: Ticket, continuation: Continuation) {
            self.request = request
            self.timeout = timeout
            self.ticket = ticket
            self.continuation = continuation
        }
    }

    private struct State {
        var calls: Deque<Call> = []
        /// Someone is on the way to look.
        var isExpected = false
    }

    private let state = Mutex(State())

    /// - Returns: whether the scheduler is to be told that there is something; otherwise it knows.
    func add(_ call: Call) -> Bool {
        state.withLock { state in
            state.calls.append(call)
            defer { state.isExpected = true }
            return !state.isExpected
        }
    }

    /// Takes the oldest for the one who was told; who gets `isLast` false has to come again.
    func takeExpected(most: Int) -> (calls: [Call], isLast: Bool) {
        state.withLock { state in
            let calls = Self.take(most, &state)
            state.isExpected = !state.calls.isEmpty
            return (calls, state.calls.isEmpty)
        }
    }

    /// Takes the oldest in passing.
    func take(most: Int) -> [Call] { state.withLock { Self.take(most, &$0) } }

    /// Takes out the one with this ticket; nil when it is not here, or not any more.
    func remove(_ ticket: Ticket) -> Call? {
        state.withLock { state in
            state.calls.firstIndex { $0.ticket === ticket }.map { state.calls.remove(at: $0) }
        }
    }

    private static func take(_ most: Int, _ state: inout State) -> [Call] {
        let calls = Array(state.calls.prefix(most))
        state.calls.removeFirst(calls.count)
        return calls
    }
}

/// How a launch has ended. An object, so that one that waits has no room for it.
final class LaunchEnd: Sendable {
    let result: Result<LaunchedTask, MesosSchedulerError>

    init(_ result: Result<LaunchedTask, MesosSchedulerError>) { self.result = result }
}
