import Synchronization

/// A response body that is produced while it is sent: the server's owner appends bytes, the connection takes them.
///
/// Bytes that the client has not read are kept up to a limit. A client that falls further behind is disconnected.
package final class ResponseStream: Sendable {
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

    /// - Parameter limit: the number of unread bytes to keep at most.
    package init(limit: Int) { self.limit = limit }

    /// Appends bytes.
    ///
    /// - Returns: whether there was room; without room the stream ends.
    @discardableResult
    package func append(_ bytes: [UInt8]) -> Bool {
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

    /// Ends the stream after the bytes appended so far.
    package func finish() {
        state.withLock { state in
            state.isFinished = true
            return state.takeWaiter()
        }?.resume()
    }

    /// Breaks the connection after the bytes appended so far, without the regular end of an HTTP body.
    package func abort() {
        state.withLock { state in
            state.isFinished = true
            state.isAborted = true
            return state.takeWaiter()
        }?.resume()
    }

    /// The number of bytes that the connection has not taken.
    package var pendingBytes: Int { state.withLock { $0.pending.count } }

    /// Whether the connection must be broken at the end.
    package var isAborted: Bool { state.withLock { $0.isAborted } }

    /// Ends the stream and drops the bytes that the connection has not taken.
    package func abandon() {
        state.withLock { state in
            state.isFinished = true
            state.pending = []
            return state.takeWaiter()
        }?.resume()
    }

    /// Waits for bytes and returns all that were appended; `nil` at the end, or when the task is cancelled. Only one task
    /// at a time may call this.
    package func next() async -> [UInt8]? {
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
