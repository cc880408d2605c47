import Synchronization

/// Hands each element to every listener. A listener that does not keep up loses the oldest elements beyond its buffer.
package final class Broadcaster<Element: Sendable>: Sendable {
    private struct State {
        var listeners: [Int: AsyncStream<Element>.Continuation] = [:]
        var count = 0
    }

    private let state = Mutex(State())
    private let buffer: Int

    /// - Parameter buffer: elements kept for a listener that does not keep up.
    package init(buffer: Int) { self.buffer = buffer }

    package func listen() -> AsyncStream<Element> {
        let (stream, continuation) = AsyncStream.makeStream(of: Element.self, bufferingPolicy: .bufferingNewest(buffer))
        let id = state.withLock { state in
            state.count += 1
            state.listeners[state.count] = continuation
            return state.count
        }
        continuation.onTermination = { [weak self] _ in
            self?.state.withLock { $0.listeners[id] = nil }
        }
        return stream
    }

    package func send(_ element: Element) {
        // Yielding may run a listener's termination handler, which takes the lock.
        let listeners = state.withLock { Array($0.listeners.values) }
        for listener in listeners { listener.yield(element) }
    }

    package func finish() {
        let listeners = state.withLock { Array($0.listeners.values) }
        for listener in listeners { listener.finish() }
    }

    deinit { finish() }
}
