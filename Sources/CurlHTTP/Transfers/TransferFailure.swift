/// Why a transfer or a connection failed, before it is known what was going on.
struct TransferFailure: Error {
    var code: HTTPClientError.Code
    var reason: String
    var curlCode: Int32?

    static func bodyTooLong(limit: Int) -> Self {
        Self(code: .responseTooLarge, reason: "the response body is longer than responseLimit (\(limit) bytes)")
    }
}

extension TransferFailure {
    init(_ malformed: ResponseHeadParser.Malformed) {
        self.init(code: malformed.isTooLarge ? .responseTooLarge : .protocolViolation, reason: malformed.reason)
    }
}

extension HTTPClientError {
    init(_ failure: TransferFailure, _ phase: Phase, url: String) {
        self.init(
            code: failure.code, phase: phase, url: HTTPURL.redacted(url), reason: failure.reason,
            curlCode: failure.curlCode)
    }

    static func cancelled(url: String, phase: Phase) -> Self {
        Self(TransferFailure(code: .cancelled, reason: "the task was cancelled"), phase, url: url)
    }

    static func clientClosed(url: String, phase: Phase, reason: String? = nil) -> Self {
        Self(
            TransferFailure(
                code: reason == nil ? .clientClosed : .other,
                reason: reason ?? "the client was shut down; make a new HTTPClient for further requests"),
            phase, url: url)
    }
}
