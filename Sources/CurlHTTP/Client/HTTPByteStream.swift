/// The body of a streamed response, in chunks as they arrive.
///
/// It has one consumer. When more than ``HTTPClientConfiguration/streamBufferBytes`` are unread the transfer pauses, and
/// with it, through TCP, the server. Releasing the stream and its iterators, cancelling the reading task or calling
/// ``cancel()`` ends the transfer at once. After an error, first come the chunks that had arrived before it.
public struct HTTPByteStream: AsyncSequence, Sendable {
    public typealias Element = [UInt8]
    public typealias Failure = HTTPClientError

    let reader: StreamReader

    public struct AsyncIterator: AsyncIteratorProtocol {
        fileprivate let reader: StreamReader

        /// The next chunk, never empty; nil at the end of the body.
        ///
        /// - Throws: ``HTTPClientError`` when the transfer failed. A second task that reads at the same time gets one
        ///   with the code ``HTTPClientError/Code/invalidRequest``.
        public mutating func next() async throws(HTTPClientError) -> [UInt8]? {
            try await reader.next()
        }

        public mutating func next(isolation actor: isolated (any Actor)?) async throws(HTTPClientError) -> [UInt8]? {
            try await reader.next()
        }
    }

    public func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(reader: reader)
    }

    /// Ends the transfer. A reader gets an error with the code ``HTTPClientError/Code/cancelled``.
    public func cancel() {
        reader.cancel()
    }

    /// Reads to the end.
    ///
    /// - Parameter limit: the longest body in bytes.
    /// - Throws: ``HTTPClientError``; its code is ``HTTPClientError/Code/responseTooLarge`` for a longer body, whose
    ///   transfer is ended.
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
