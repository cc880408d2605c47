import HTTPTypes
import MachineSupport

/// A connection that libcurl opens (`CURLOPT_CONNECT_ONLY`: name resolution, proxy, TLS) and on which the client itself sends
/// requests and receives responses.
///
/// libcurl alone needs as much processor time for a small request as everything else together, and it does not pipeline.
/// Lives on the event-loop thread only.
final class RawConnection {
    enum User {
        case pipeline(PipelineChannel)
        case transfer(Transfer)
        /// The connection is idle, or of no use any more.
        case none
    }

    enum Progress {
        /// A number of bytes; received, 0 is the end of the connection.
        case bytes(Int)
        case wouldBlock
        case failed(TransferFailure)
    }

    /// A request, without its body, to whose URL or unix socket the connection leads.
    private(set) var template: HTTPClientRequest
    let timeouts: HTTPTimeouts
    /// libcurl encrypts what goes over the connection, or a proxy may: only libcurl can send and receive on it.
    let needsLibcurl: Bool
    var user: User
    /// -1 until the connection is open, and after it is closed.
    var descriptor: Int32 = -1
    /// libcurl's handle while the connection is being opened; for as long as it lasts when it needs libcurl.
    var easy: EasyHandle?
    /// Of this connection alone, when it needs libcurl: in one that connections share, libcurl would take it for idle and
    /// close it.
    var multi: MultiHandle?
    var parser: ResponseParser
    /// Encoded requests, not yet sent from ``outputStart`` on.
    var output: [UInt8] = []
    var outputStart = 0
    var sentBytes = 0
    /// When bytes last arrived or left.
    var lastActivity = Instant.origin
    var responseCount = 0
    /// The encoder of the last request. The requests of a group mostly differ in their bodies only.
    private var encoder: (template: HTTPClientRequest, encoder: RequestEncoder)?

    init(
        to template: HTTPClientRequest, timeouts: HTTPTimeouts, configuration: HTTPClientConfiguration, user: User,
        parser: ResponseParser
    ) {
        self.template = template
        self.template.body = nil
        self.timeouts = timeouts
        needsLibcurl = HTTPURL.isHTTPS(template.url) || configuration.proxy != .none
        self.user = user
        self.parser = parser
    }

    var isOpen: Bool { descriptor >= 0 }
    var isSent: Bool { outputStart == output.count }

    /// Encodes a request.
    func encode(_ request: HTTPClientRequest, userAgent: String) throws(HTTPClientError) {
        if let encoder, Self.haveSameHead(encoder.template, request) {
            return encoder.encoder.append(request.body, to: &output)
        }
        let new = try RequestEncoder(request, userAgent: userAgent)
        new.append(request.body, to: &output)
        var template = request
        template.body = nil
        encoder = (template, new)
    }

    private static func haveSameHead(_ one: HTTPClientRequest, _ other: HTTPClientRequest) -> Bool {
        one.url == other.url && one.method == other.method && one.headers == other.headers
            && one.basicAuth == other.basicAuth
    }

    /// Removes what was sent from the output.
    func clearOutput() {
        // Keeps the memory that a pipeline fills each time (64 KiB and the end of a request), but not that of a large request.
        output.removeAll(keepingCapacity: output.count <= 256 * 1024)
        outputStart = 0
    }

    /// Sends until everything is sent or the socket takes no more.
    func flush(at now: Instant) throws(TransferFailure) {
        while outputStart < output.count {
            let progress = output.withUnsafeBytes { send(UnsafeRawBufferPointer(rebasing: $0[outputStart...])) }
            switch progress {
            case .bytes(let count):
                outputStart += count
                sentBytes += count
                lastActivity = now
            case .wouldBlock: return
            case .failed(let failure): throw failure
            }
        }
    }
}
