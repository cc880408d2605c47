import HTTPTypes
import Synchronization

/// Requests to one server in order over one connection, sent without waiting for the answers in between: HTTP/1.1
/// pipelining (RFC 9112, section 9.3.2).
///
/// For a server that takes many small requests whose order counts, such as a Mesos master: its own C++ scheduler library
/// sends calls this way. Several requests go out with one system call, their answers come in with another, and no Swift
/// task waits for each.
///
/// libcurl makes the connection (name resolution, TLS, proxies); it opens with the first request and again when it was
/// lost. **No request is sent twice** once a byte of it may have left, except those behind an answer with
/// `Connection: close`, which the server has promised not to look at (RFC 9112, section 9.6). Against a server that closes
/// after each answer, requests go one at a time.
public final class HTTPPipeline: Sendable {
    /// A request to be sent.
    public struct Request: Sendable {
        /// The body of the request.
        public var body: [UInt8]
        /// The caller's name for it, which comes back with the answer.
        public var tag: Int

        /// A request with a tag, which its response carries too.
        public init(body: [UInt8], tag: Int) {
            self.body = body
            self.tag = tag
        }
    }

    /// What the server has answered to one request.
    public struct Response: Sendable, Hashable {
        /// The status code.
        public var status: Int
        /// The `Location` of a redirect.
        public var location: String?
        /// At most the template's `responseLimit`; what is longer is cut off there.
        public var body: [UInt8]

        /// A response of a pipeline.
        public init(status: Int, location: String?, body: [UInt8]) {
            self.status = status
            self.location = location
            self.body = body
        }
    }

    /// The result of one request of a pipeline.
    public struct Answer: Sendable {
        /// The tag of the request.
        public var tag: Int
        /// A failure whose phase is before ``HTTPClientError/Phase/sending`` was not sent; what became of another is not known.
        public var result: Result<Response, HTTPClientError>
    }

    /// How many bytes of a body are kept where the template has no limit.
    public static let defaultResponseLimit = 64 * 1024

    let channel: PipelineChannel
    private let client: HTTPClient

    /// - Parameters:
    ///   - client: does the work on its thread; its configuration counts for TLS, proxy and idle connections.
    ///   - template: method, URL, headers, credentials and timeouts of every request. `timeouts.total` is how long each may
    ///     take from ``post(_:)`` to its answer; when it is over the connection is given up, and with it all requests that
    ///     were sent on it. `body` is not used.
    ///   - maximumInFlight: how many requests may be without an answer at once, at least 1. Further ones wait.
    ///   - onAnswers: gets the answers, several at a time, in order, on the client's thread: it must not block. A request
    ///     gets one answer or none, the latter only after ``close()``.
    /// - Throws: ``HTTPClientError`` for a template that cannot be sent.
    public init(
        client: HTTPClient, template: HTTPClientRequest, maximumInFlight: Int,
        onAnswers: @escaping @Sendable ([Answer]) -> Void
    ) throws(HTTPClientError) {
        channel = try PipelineChannel(
            template: template, configuration: client.configuration, maximumInFlight: maximumInFlight,
            onAnswers: onAnswers)
        self.client = client
    }

    deinit {
        close()
    }

    /// Sends the requests after those of earlier calls. Returns at once.
    public func post(_ requests: [Request]) {
        guard !requests.isEmpty else { return }
        if channel.enqueue(requests) { client.loop.serve(channel) }
    }

    /// Closes the connection. What has no answer yet gets none, unless it is being handed out at this moment; what was not
    /// sent is not sent.
    public func close() {
        if channel.markClosed() { client.loop.serve(channel) }
    }
}
