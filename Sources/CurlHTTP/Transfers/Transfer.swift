import DequeModule
import HTTPTypes
import MachineSupport
import Synchronization

/// A request and its response, from the call to the result.
///
/// `@unchecked Sendable` is safe because the variables have one owner at a time. The calling task sets up the object and
/// hands it to ``EventLoop/start(_:)``, whose lock orders everything before it; from then on only the event-loop thread
/// touches the variables. If the loop refuses the transfer, it stays the caller's. Everything that several threads use at
/// once is constant, atomic or locked.
final class Transfer: @unchecked Sendable {
    /// Why a callback ended the transfer, for which libcurl only knows "aborted by callback".
    enum Abortion {
        /// The body reached its limit and counts as complete.
        case truncated
        case failed(TransferFailure)
    }

    // Constant
    let request: HTTPClientRequest
    let timeouts: HTTPTimeouts
    let limit: ResponseLimit?
    /// Where the body goes; `nil` when it is collected in ``body``.
    let stream: StreamBuffer?
    let isHTTPS: Bool
    private let wasCancelled = Atomic<Bool>(false)

    // Set by the caller
    var responseWaiter: UnsafeContinuation<Result<HTTPClientResponse, HTTPClientError>, Never>?
    var headWaiter: UnsafeContinuation<Result<ResponseHead, HTTPClientError>, Never>?
    let totalDeadline: Instant

    // The event loop's
    var driver: TransferDriver?
    /// Does the transfer with libcurl.
    var easy: EasyHandle?
    /// The socket that libcurl watches for it; -1: none.
    var descriptor: Int32 = -1
    /// Carries the transfer in place of libcurl.
    var connection: RawConnection?
    var headParser = ResponseHeadParser(isStrict: false)
    /// Counted with interim responses and trailers.
    var headBytes = 0
    var head: ResponseHead?
    /// The collected body; for a stream, the bytes received since the last hand-over.
    var body: [UInt8] = []
    /// The last large chunks of a stream, oldest first. The reader is probably done with the oldest, whose memory then
    /// serves the next: malloc gives freed blocks of this size back to the kernel, only to ask for them again.
    var handedOver: Deque<[UInt8]> = []
    var receivedBytes = 0
    var uploadedBytes: Int64 = 0
    var abortion: Abortion?
    /// The socket is connected; with `https` the handshake comes next.
    var isConnected = false
    /// The connection is usable and the request goes out.
    var requestBegan = false
    var isPaused = false
    var awaitsHandOver = false
    var lastActivity = Instant.origin
    var activeIndex = -1

    init(request: HTTPClientRequest, configuration: HTTPClientConfiguration, streamed: Bool) {
        self.request = request
        timeouts = request.timeouts.withDefaults(configuration.timeouts)
        limit = streamed ? request.responseLimit : request.responseLimit ?? configuration.responseLimit
        stream = streamed ? StreamBuffer(limit: configuration.streamBufferBytes) : nil
        isHTTPS = HTTPURL.isHTTPS(request.url)
        totalDeadline = .end(of: timeouts.total)
    }

    /// Whether the caller wants this transfer to end, even if it has not started.
    var isCancelled: Bool { wasCancelled.load(ordering: .acquiring) }

    func markCancelled() {
        wasCancelled.store(true, ordering: .releasing)
    }

    /// Whether the request may be sent again when a kept-alive connection was closed without a byte of a response.
    ///
    /// Only for methods that HTTP defines as idempotent (RFC 9110, 9.2.2): a function must not run twice for one POST.
    var mayBeRepeated: Bool {
        switch request.method {
        case .get, .head, .put, .delete, .options, .trace: true
        default: false
        }
    }

    // MARK: Ends

    func succeed(_ head: ResponseHead) {
        defer { handedOver = [] }
        guard let stream else {
            let response = HTTPClientResponse(
                status: head.status, headers: head.headers, body: body, isTruncated: isTruncated,
                contentLength: head.contentLength, effectiveURL: HTTPURL.withoutCredentials(request.url))
            body = []
            responseWaiter?.resume(returning: .success(response))
            responseWaiter = nil
            return
        }
        handOverBody()
        stream.finish(nil)
    }

    func fail(_ error: HTTPClientError) {
        responseWaiter?.resume(returning: .failure(error))
        responseWaiter = nil
        headWaiter?.resume(returning: .failure(error))
        headWaiter = nil
        handOverBody()
        handedOver = []
        stream?.finish(error)
    }

    private var isTruncated: Bool {
        if case .truncated = abortion { return true }
        return false
    }

    /// Gives the stream's reader the bytes received since the last call.
    ///
    /// - Parameter isMoreAtHand: whether another call follows before the loop waits for events.
    func handOverBody(isMoreAtHand: Bool = false) {
        guard let stream else { return }
        guard !body.isEmpty else { return stream.flush() }
        var chunk: [UInt8] = []
        swap(&chunk, &body)
        stream.push(chunk, isMoreAtHand: isMoreAtHand)
        guard let driver, chunk.count >= chunkBytes / 4 else {
            // The stream has become slow, and keeping the memory gains nothing.
            return handedOver.removeAll()
        }
        if handedOver.count == Self.mostHandedOver { handedOver.removeFirst() }
        handedOver.append(chunk)
        driver.sweepLater()
    }
}
