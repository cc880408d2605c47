import MachineSupport

/// A response body that is produced while it is sent: the server's owner appends bytes, the connection takes them.
///
/// Bytes that the client has not read are kept up to a limit. A client that falls further behind is disconnected.
package final class ResponseStream: Sendable {
    private struct State {
        var pending: [UInt8] = []
        var isFinished = false
        var isAborted = false
    }

    private let state = Lock(State())
    private let limit: Int
    /// Wakes the connection after each change of the state.
    private let (changes, change) = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))

    /// - Parameter limit: the number of unread bytes to keep at most.
    package init(limit: Int) { self.limit = limit }

    /// Appends bytes. Returns whether there was room; without room the stream ends.
    @discardableResult
    package func append(_ bytes: [UInt8]) -> Bool {
        update { state in
            guard !state.isFinished else { return true }
            if state.pending.count + bytes.count <= limit {
                state.pending += bytes
            } else {
                state.pending = []
                state.isFinished = true
            }
            return !state.isFinished
        }
    }

    /// Ends the stream after the bytes appended so far.
    package func finish() { update { $0.isFinished = true } }

    /// Breaks the connection after the bytes appended so far, without the regular end of an HTTP body.
    package func abort() { update { ($0.isFinished, $0.isAborted) = (true, true) } }

    /// Ends the stream and drops the bytes that the connection has not taken.
    package func abandon() { update { ($0.isFinished, $0.pending) = (true, []) } }

    /// Whether nothing more can be sent: the owner has ended the stream, or the client has gone.
    package var isFinished: Bool { state.withLock { $0.isFinished } }

    package var pendingBytes: Int { state.withLock { $0.pending.count } }

    /// Whether the connection must be broken at the end.
    package var isAborted: Bool { state.withLock { $0.isAborted } }

    /// Waits for bytes and returns all that were appended; `nil` at the end, or when the task is cancelled, which also ends
    /// the stream. Only one task at a time may call this.
    package func next() async -> [UInt8]? {
        var changes = changes.makeAsyncIterator()
        while true {
            let (bytes, isFinished) = state.withLock { state in
                defer { state.pending = [] }
                return (state.pending, state.isFinished)
            }
            if !bytes.isEmpty { return bytes }
            if isFinished { return nil }
            guard await changes.next() != nil else { return nil }
        }
    }

    private func update<Result: Sendable>(_ body: (inout State) -> Result) -> Result {
        defer { change.yield() }
        return state.withLock { body(&$0) }
    }
}
