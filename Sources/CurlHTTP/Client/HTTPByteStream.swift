/// The body of a streamed response, in chunks as they arrive.
///
/// It has one consumer. When more than ``HTTPClientConfiguration/streamBufferBytes`` are unread the transfer pauses, and
/// with it, through TCP, the server. Releasing the stream and its iterators, cancelling the reading task or calling
/// ``cancel()`` ends the transfer at once. Chunks that arrived before an error are delivered before it.
public struct HTTPByteStream: AsyncSequence, Sendable {
    public typealias Element = [UInt8]
    public typealias Failure = HTTPClientError

    let reader: StreamReader

    /// The iterator of the stream.
    public struct AsyncIterator: AsyncIteratorProtocol {
        fileprivate let reader: StreamReader

        /// The next chunk, never empty; `nil` at the end of the body.
        ///
        /// - Throws: ``HTTPClientError`` when the transfer failed; with the code ``HTTPClientError/Code/invalidRequest``
        ///   when another task reads at the same time.
        public mutating func next() async throws(HTTPClientError) -> [UInt8]? {
            try await reader.next()
        }

        /// The next chunk, never empty; `nil` at the end of the body.
        public mutating func next(isolation actor: isolated (any Actor)?) async throws(HTTPClientError) -> [UInt8]? {
            try await reader.next()
        }
    }

    /// An iterator over the chunks.
    public func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(reader: reader)
    }

    /// Ends the transfer. A task that reads gets an error with the code ``HTTPClientError/Code/cancelled``.
    public func cancel() {
        reader.cancel()
    }

    /// Reads the body to its end.
    ///
    /// - Parameter limit: the longest body in bytes.
    /// - Throws: ``HTTPClientError``, with the code ``HTTPClientError/Code/responseTooLarge`` for a longer body. The
    ///   transfer then ends.
    public func collect(upTo limit: Int) async throws(HTTPClientError) -> [UInt8] {
        var body: [UInt8] = []
        while let chunk = try await reader.next() {
            guard body.count + chunk.count <= limit else {
                cancel()
                throw HTTPClientError(
                    code: .responseTooLarge, phase: .receivingBody, url: HTTPURL.redacted(reader.url),
                    reason: "the response body is longer than the \(limit) bytes that the caller collects")
            }
            body.append(contentsOf: chunk)
        }
        return body
    }
}
