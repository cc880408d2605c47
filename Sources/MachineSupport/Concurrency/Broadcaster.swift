/// Hands each element to every listener until ``finish()``, or until it is released.
package final class Broadcaster<Element: Sendable>: Sendable {
    private struct State {
        var listeners: [Int: AsyncStream<Element>.Continuation] = [:]
        var count = 0
        var isFinished = false
        /// The element with which a new listener begins.
        var current: Element?
    }

    private let state: Lock<State>
    private let policy: AsyncStream<Element>.Continuation.BufferingPolicy

    /// - Parameter buffer: how many elements are kept for a listener that does not keep up; the oldest are dropped.
    package init(buffer: Int) {
        state = Lock(State())
        policy = .bufferingNewest(buffer)
    }

    /// Every listener begins with the current element and receives every change.
    package init(current: Element) {
        state = Lock(State(current: current))
        policy = .unbounded
    }

    /// A stream of the elements from now on. It ends at once after ``finish()``.
    package func listen() -> AsyncStream<Element> {
        let (stream, continuation) = AsyncStream.makeStream(of: Element.self, bufferingPolicy: policy)
        let id = state.withLock { state in
            // Within the lock, so that no change overtakes the current element.
            if let current = state.current { continuation.yield(current) }
            guard !state.isFinished else { return nil as Int? }
            state.count += 1
            state.listeners[state.count] = continuation
            return state.count
        }
        guard let id else {
            continuation.finish()
            return stream
        }
        continuation.onTermination = { [weak self] _ in
            self?.state.withLock { $0.listeners[id] = nil }
        }
        return stream
    }

    package func send(_ element: Element) {
        // Yielding may run a listener's termination handler, which takes the lock.
        let listeners = state.withLock { state in
            if state.current != nil { state.current = element }
            return Array(state.listeners.values)
        }
        for listener in listeners { listener.yield(element) }
    }

    /// Ends all streams, present and later ones.
    package func finish() {
        let listeners = state.withLock { state in
            state.isFinished = true
            return Array(state.listeners.values)
        }
        for listener in listeners { listener.finish() }
    }

    deinit { finish() }
}
