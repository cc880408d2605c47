import MesosAPI
import Synchronization

final class LeaderBroadcast: Sendable {
    private struct State {
        var current: MasterAnnouncement?
        var isFinished = false
        var count = 0
        var listeners: [Int: AsyncStream<MasterAnnouncement?>.Continuation] = [:]
    }

    private let state = Mutex(State())

    func send(_ leader: MasterAnnouncement?) {
        let listeners = state.withLock { state in
            state.current = leader
            return Array(state.listeners.values)
        }
        for listener in listeners { listener.yield(leader) }
    }

    func finish() {
        let listeners = state.withLock { state in
            state.isFinished = true
            defer { state.listeners = [:] }
            return Array(state.listeners.values)
        }
        for listener in listeners { listener.finish() }
    }

    /// The present leader, then every change.
    func listen() -> AsyncStream<MasterAnnouncement?> {
        let (stream, continuation) = AsyncStream<MasterAnnouncement?>.makeStream()
        let number = state.withLock { state -> Int? in
            continuation.yield(state.current)
            guard !state.isFinished else { return nil }
            state.count += 1
            state.listeners[state.count] = continuation
            return state.count
        }
        guard let number else {
            continuation.finish()
            return stream
        }
        continuation.onTermination = { [weak self] _ in
            self?.state.withLock { $0.listeners[number] = nil }
        }
        return stream
    }
}
