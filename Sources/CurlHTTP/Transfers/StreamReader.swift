/// The reader's side of a streamed transfer. Releasing it ends the transfer.
///
/// It keeps the client alive, so that a stream outlives the variable that held its client. Nothing that the client owns
/// refers back to it.
final class StreamReader: Sendable {
    private let client: HTTPClient
    private let transfer: Transfer
    private let buffer: StreamBuffer

    init(client: HTTPClient, transfer: Transfer, buffer: StreamBuffer) {
        self.client = client
        self.transfer = transfer
        self.buffer = buffer
    }

    deinit {
        cancel()
    }

    var url: String { transfer.request.url }
    var unreadBytes: Int { buffer.unreadBytes }
    var isPaused: Bool { buffer.isPaused }

    func cancel() {
        if !buffer.hasEnded { client.loop.cancel(transfer) }
    }

    func next() async throws(HTTPClientError) -> [UInt8]? {
        if Task.isCancelled {
            cancel()
            throw .cancelled(url: url, phase: .receivingBody)
        }
        switch buffer.take() {
        case .ready(let chunk, let resume):
            if resume { client.loop.resume(transfer) }
            return try chunk.get()
        case .busy:
            throw busy
        case .empty:
            return try await waitForNext().get()
        }
    }

    private func waitForNext() async -> StreamBuffer.Chunk {
        await withTaskCancellationHandler {
            await withUnsafeContinuation { continuation in
                if buffer.wait(continuation, busy: busy) { client.loop.resume(transfer) }
            }
        } onCancel: {
            client.loop.cancel(transfer)
        }
    }

    private var busy: HTTPClientError {
        HTTPClientError(
            code: .invalidRequest, phase: .receivingBody, url: HTTPURL.redacted(url),
            reason: "two tasks read the same response stream, which has a single consumer")
    }
}
