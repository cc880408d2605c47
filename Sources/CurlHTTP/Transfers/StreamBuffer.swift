import Synchronization

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
        var chunks: [[UInt8]] = []
        /// Where the unread chunks begin; the ones before are empty arrays by now.
        var first = 0
        var bytes = 0
        var waiter: UnsafeContinuation<Chunk, Never>?
        var end: Chunk?
        var isPaused = false

        mutating func take(limit: Int) -> Taken {
            guard first < chunks.count else {
                if let end { return .ready(end, resume: false) }
                return waiter == nil ? .empty : .busy
            }
            var chunk: [UInt8] = []
            swap(&chunk, &chunks[first])
            first += 1
            if first == chunks.count {
                chunks.removeAll(keepingCapacity: true)
                first = 0
            }
            bytes -= chunk.count
            let resume = isPaused && bytes <= limit / 2
            if resume { isPaused = false }
            return .ready(.success(chunk), resume: resume)
        }
    }

    private let limit: Int
    private let state = Mutex(State())

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
    /// An empty buffer takes anything, since nobody's reading could make more room.
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

    /// - Parameter isMoreAtHand: another chunk follows at once. A reader that waits is then left alone until there is enough
    ///   to be worth waking it up; ``flush()`` ends that.
    func push(_ chunk: [UInt8], isMoreAtHand: Bool) {
        wakeReader { state in
            state.chunks.append(chunk)
            state.bytes += chunk.count
            return !isMoreAtHand || state.bytes >= limit / 2
        }
    }

    /// Wakes up a reader that waits, if there is something for it.
    func flush() {
        wakeReader { _ in true }
    }

    private func wakeReader(if isTime: (inout State) -> Bool) {
        let (waiter, chunk) = state.withLock { state -> (UnsafeContinuation<Chunk, Never>?, Chunk) in
            guard isTime(&state), let waiter = state.waiter, state.first < state.chunks.count,
                case .ready(let chunk, _) = state.take(limit: limit)
            else { return (nil, .success(nil)) }
            state.waiter = nil
            return (waiter, chunk)
        }
        waiter?.resume(returning: chunk)
    }

    /// Nothing more will come. What is unread stays readable, unless the reader itself gave up.
    func finish(_ error: HTTPClientError?) {
        let end: Chunk = error.map { .failure($0) } ?? .success(nil)
        let waiter = state.withLock { state -> UnsafeContinuation<Chunk, Never>? in
            guard state.end == nil else { return nil }
            state.end = end
            state.isPaused = false
            if error?.code == .cancelled {
                state.chunks = []
                state.first = 0
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
