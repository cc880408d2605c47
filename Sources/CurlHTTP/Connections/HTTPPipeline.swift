import HTTPTypes
import Synchronization

/// Requests to one server in order over one connection, sent without waiting for the answers in between: HTTP/1.1
/// pipelining (RFC 9112, section 9.3.2).
///
/// For a server that takes many small requests in a fixed order. Several requests are sent with one system call, their
/// answers are received with another, and no Swift task waits for each.
///
/// libcurl opens the connection (name resolution, TLS, proxies) with the first request, and again when it was lost. **No
/// request is sent twice** once a byte of it may have been sent, except those after an answer with `Connection: close`, which
/// the server has promised not to look at (RFC 9112, section 9.6). To a server that closes the connection after each answer,
/// requests are sent one at a time.
package final class HTTPPipeline: Sendable {
    /// A request.
    package struct Request: Sendable {
        package var body: [UInt8]
        /// The caller's number for the request, which comes back with the answer.
        package var tag: Int

        package init(body: [UInt8], tag: Int) {
            self.body = body
            self.tag = tag
        }
    }

    /// The server's response to a request.
    package struct Response: Sendable, Hashable {
        /// The status code.
        package var status: Int
        /// The `Location` of a redirect.
        package var location: String?
        /// The body, cut off at the template's `responseLimit`.
        package var body: [UInt8]

        package init(status: Int, location: String?, body: [UInt8]) {
            self.status = status
            self.location = location
            self.body = body
        }
    }

    package struct Answer: Sendable {
        package var tag: Int
        /// A request that failed in a phase before ``HTTPClientError/Phase/sending`` was not sent. The fate of other failed
        /// requests is unknown.
        package var result: Result<Response, HTTPClientError>
    }

    /// How many bytes of a body are kept when the template has no limit.
    package static let defaultResponseLimit = 64 * 1024

    let channel: PipelineChannel
    private let client: HTTPClient

    /// - Parameters:
    ///   - client: the client that works for the pipeline. Its configuration holds for TLS, proxy and idle connections.
    ///   - template: method, URL, headers, credentials and timeouts of every request. `timeouts.total` limits the time from
    ///     ``post(_:)`` to the answer; when it is over the connection is closed, and all requests that were sent on it fail.
    ///     `body` is not used.
    ///   - maximumInFlight: how many requests may be without an answer at once, at least 1. Further ones wait.
    ///   - onAnswers: receives the answers, several at a time, in order, on the client's thread, so it must not block. Every
    ///     request is answered once, unless the pipeline is closed before.
    /// - Throws: ``HTTPClientError`` for a template that cannot be sent.
    package init(
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
    package func post(_ requests: [Request]) {
        guard !requests.isEmpty else { return }
        if channel.enqueue(requests) { client.loop.serve(channel) }
    }

    /// Closes the connection. Requests without an answer get none, unless it is being handed out at this moment, and requests
    /// that were not sent are dropped.
    package func close() {
        if channel.markClosed() { client.loop.serve(channel) }
    }
}
