/// An HTTP/1.1 client on libcurl.
///
/// All transfers run on one thread of the client's own, which waits for sockets with epoll; no method blocks. Connections
/// are kept and used again. Redirects are not followed. When a kept connection is closed without a response to a request,
/// idempotent requests are sent again on a new connection and others fail.
///
/// A client ends with ``shutdown()``, or when it and all its streams are released.
public final class HTTPClient: Sendable {
    let loop: EventLoop
    let configuration: HTTPClientConfiguration

    /// Starts the client's thread. If the system cannot provide a thread or a descriptor, every request fails with that
    /// reason.
    public init(configuration: HTTPClientConfiguration = .init()) {
        self.configuration = configuration
        loop = EventLoop(configuration: configuration)
    }

    deinit {
        loop.requestStop()
    }

    /// Sends a request and collects the response.
    ///
    /// A response with any status is returned. Cancelling the task frees the transfer and closes its connection at once.
    ///
    /// - Throws: ``HTTPClientError``.
    public func execute(_ request: HTTPClientRequest) async throws(HTTPClientError) -> HTTPClientResponse {
        try RequestCheck.check(request)
        let transfer = Transfer(request: request, configuration: configuration, streamed: false)
        // The release of the last reference would stop the loop under the transfer.
        defer { withExtendedLifetime(self) {} }
        return try await withTaskCancellationHandler {
            await withUnsafeContinuation { continuation in
                transfer.responseWaiter = continuation
                loop.start(transfer)
            }
        } onCancel: {
            loop.cancel(transfer)
        }.get()
    }

    /// Sends a request and returns as soon as the head of the response has arrived.
    ///
    /// ``HTTPTimeouts/total`` includes the reading of the body. Cancelling the task before the head has arrived ends the
    /// transfer; later, releasing or cancelling the ``HTTPStreamingResponse/body`` does.
    ///
    /// - Throws: ``HTTPClientError``.
    public func stream(_ request: HTTPClientRequest) async throws(HTTPClientError) -> HTTPStreamingResponse {
        try RequestCheck.check(request)
        let transfer = Transfer(request: request, configuration: configuration, streamed: true)
        guard let buffer = transfer.stream else { preconditionFailure("a streamed transfer has a buffer") }
        let reader = StreamReader(client: self, transfer: transfer, buffer: buffer)
        let head = try await withTaskCancellationHandler {
            await withUnsafeContinuation { continuation in
                transfer.headWaiter = continuation
                loop.start(transfer)
            }
        } onCancel: {
            loop.cancel(transfer)
        }.get()
        return HTTPStreamingResponse(
            status: head.status, headers: head.headers, contentLength: head.contentLength,
            body: HTTPByteStream(reader: reader))
    }

    /// Closes the idle connections of a group. Requests made after this call do not use them.
    package func closeIdleConnections(of group: HTTPConnectionGroup) {
        loop.closeIdle(group)
    }

    /// Fails the transfers under way with ``HTTPClientError/Code/clientClosed``, closes all connections and returns when
    /// the client's thread has ended. Later requests fail with the same code. May be called again.
    public func shutdown() async {
        await loop.stop()
    }
}
