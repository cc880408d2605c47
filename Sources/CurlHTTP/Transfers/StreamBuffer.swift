import DequeModule
import MachineSupport

/// The chunks of one streamed response between the event loop, which fills it, and the one task that reads it.
final class StreamBuffer: Sendable {
    typealias Chunk = Result<[UInt8]?, HTTPClientError>

    enum Taken {
        /// A chunk, or the end. `resume`: the transfer had paused and now has room again.
        case ready(Chunk, resume: Bool)
        case empty
        case busy
    }

    private struct State {
        var chunks: Deque<[UInt8]> = []
        var bytes = 0
        var waiter: UnsafeContinuation<Chunk, Never>?
        var end: Chunk?
        var isPaused = false

        mutating func take(limit: Int) -> Taken {
            guard let chunk = chunks.popFirst() else {
                if let end { return .ready(end, resume: false) }
                return waiter == nil ? .empty : .busy
            }
            bytes -= chunk.count
            let resume = isPaused && bytes <= limit / 2
            if resume { isPaused = false }
            return .ready(.success(chunk), resume: resume)
        }
    }

    private let limit: Int
    private let state = Lock(State())

    /// - Parameter limit: how many unread bytes the buffer takes before it asks for a pause.
    init(limit: Int) {
        self.limit = max(1, limit)
    }

    /// Bytes received and not yet read.
    var unreadBytes: Int { state.withLock { $0.bytes } }
    var isPaused: Bool { state.withLock { $0.isPaused } }

    // MARK: The event loop's side

    /// Whether `count` more bytes fit. If not, the buffer counts as paused until enough has been read.
    ///
    /// An empty buffer takes any number of bytes, since reading could not make more room.
    func hasRoom(for count: Int) -> Bool {
        while true {
            let fits = state.withLock { state -> Bool? in
                guard state.bytes > 0, state.bytes + count > limit else { return true }
                guard state.waiter == nil else { return nil }
                state.isPaused = true
                return false
            }
            if let fits { return fits }
            flush()
        }
    }

    /// - Parameter isMoreAtHand: whether another chunk follows at once. A waiting reader is then woken up only when there is
    ///   enough to be worth it, or by ``flush()``.
    func push(_ chunk: [UInt8], isMoreAtHand: Bool) {
        wakeReader { state in
            state.chunks.append(chunk)
            state.bytes += chunk.count
            return !isMoreAtHand || state.bytes >= limit / 2
        }
    }

    /// Wakes up a waiting reader if there is a chunk for it.
    func flush() {
        wakeReader { _ in true }
    }

    private func wakeReader(if isTime: (inout State) -> Bool) {
        let (waiter, chunk) = state.withLock { state -> (UnsafeContinuation<Chunk, Never>?, Chunk) in
            guard isTime(&state), let waiter = state.waiter, !state.chunks.isEmpty,
                case .ready(let chunk, _) = state.take(limit: limit)
            else { return (nil, .success(nil)) }
            state.waiter = nil
            return (waiter, chunk)
        }
        waiter?.resume(returning: chunk)
    }

    /// Ends the stream. Unread chunks stay readable, unless the reader itself cancelled.
    func finish(_ error: HTTPClientError?) {
        let end: Chunk = error.map { .failure($0) } ?? .success(nil)
        let waiter = state.withLock { state -> UnsafeContinuation<Chunk, Never>? in
            guard state.end == nil else { return nil }
            state.end = end
            state.isPaused = false
            if error?.code == .cancelled {
                state.chunks = []
                state.bytes = 0
            }
            defer { state.waiter = nil }
            return state.waiter
        }
        waiter?.resume(returning: end)
    }

    // MARK: The reader's side

    var hasEnded: Bool { state.withLock { $0.end != nil } }

    func take() -> Taken {
        state.withLock { $0.take(limit: limit) }
    }

    /// Resumes the continuation with the next chunk as soon as there is one.
    ///
    /// - Returns: whether the transfer had paused and now has room again.
    func wait(_ continuation: UnsafeContinuation<Chunk, Never>, busy: @autoclosure () -> HTTPClientError) -> Bool {
        let taken = state.withLock { state -> Taken in
            let taken = state.take(limit: limit)
            if case .empty = taken { state.waiter = continuation }
            return taken
        }
        switch taken {
        case .empty:
            return false
        case .busy:
            continuation.resume(returning: .failure(busy()))
            return false
        case .ready(let chunk, let resume):
            continuation.resume(returning: chunk)
            return resume
        }
    }
}
