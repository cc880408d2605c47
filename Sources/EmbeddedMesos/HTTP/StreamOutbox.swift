import Synchronization

/// Bytes on their way to one client: written by the master, taken by the connection.
///
/// What the client does not read in time is kept up to a limit; a client that is slower than that is cut off.
final class StreamOutbox: Sendable {
    private struct State {
        var pending: [UInt8] = []
        var isFinished = false
        var isAborted = false
        var waiter: CheckedContinuation<Void, Never>?

        mutating func takeWaiter() -> CheckedContinuation<Void, Never>? {
            defer { waiter = nil }
            return waiter
        }
    }

    private let state = Mutex(State())
    private let limit: Int

    /// - Parameter limit: the most bytes to keep.
    init(limit: Int) { self.limit = limit }

    /// Appends bytes.
    ///
    /// - Returns: whether there was room; if not, the stream has ended.
    @discardableResult
    func append(_ bytes: [UInt8]) -> Bool {
        let (waiter, hasRoom) = state.withLock { state -> (CheckedContinuation<Void, Never>?, Bool) in
            guard !state.isFinished else { return (nil, true) }
            let hasRoom = state.pending.count + bytes.count <= limit
            if hasRoom {
                state.pending += bytes
            } else {
                state.pending = []
                state.isFinished = true
            }
            return (state.takeWaiter(), hasRoom)
        }
        waiter?.resume()
        return hasRoom
    }

    /// Ends the stream after what was appended.
    func finish() {
        state.withLock { state in
            state.isFinished = true
            return state.takeWaiter()
        }?.resume()
    }

    /// Ends the stream after what was appended, without the regular end of an HTTP body.
    func abort() {
        state.withLock { state in
            state.isFinished = true
            state.isAborted = true
            return state.takeWaiter()
        }?.resume()
    }

    /// How much has not been taken.
    var pendingBytes: Int { state.withLock { $0.pending.count } }

    /// Whether the connection is to be broken at the end.
    var isAborted: Bool { state.withLock { $0.isAborted } }

    /// Ends the stream and throws away what was not taken.
    func abandon() {
        state.withLock { state in
            state.isFinished = true
            state.pending = []
            return state.takeWaiter()
        }?.resume()
    }

    /// What has been appended, as soon as there is something; `nil` at the end, or when the task is cancelled. For one
    /// task at a time.
    func next() async -> [UInt8]? {
        while true {
            let (bytes, isFinished) = state.withLock { state in
                let bytes = state.pending
                state.pending = []
                return (bytes, state.isFinished)
            }
            if !bytes.isEmpty { return bytes }
            if isFinished || Task.isCancelled { return nil }
            await withTaskCancellationHandler {
                await withCheckedContinuation { continuation in
                    let isReady = state.withLock { state in
                        if !state.pending.isEmpty || state.isFinished || Task.isCancelled { return true }
                        state.waiter = continuation
                        return false
                    }
                    if isReady { continuation.resume() }
                }
            } onCancel: {
                state.withLock { $0.takeWaiter() }?.resume()
            }
        }
    }
}
