import HTTPTypes

/// A connection of a group after its first request: libcurl has made it, and ``TransferDriver`` sends and receives on it.
///
/// Lives on the event-loop thread only.
final class KeptConnection {
    let descriptor: Int32
    let group: UInt64
    private let origin: String
    /// What is under way; nil while it is idle.
    var transfer: Transfer?
    var parser = ResponseParser(maximumHeadBytes: 0, maximumBodyBytes: 0)
    /// The encoded request, not yet sent from ``outputStart`` on.
    var output: [UInt8] = []
    var outputStart = 0
    /// When the last request was done.
    var idleSince: Int64 = 0
    /// The requests of a group mostly differ in their bodies only.
    private var encoder: (template: HTTPClientRequest, encoder: RequestEncoder)?

    /// - Parameter request: the one that libcurl has sent on it.
    init(descriptor: Int32, group: HTTPConnectionGroup, request: HTTPClientRequest) {
        self.descriptor = descriptor
        self.group = group.id
        origin = String(decoding: Self.origin(of: request), as: UTF8.self)
    }

    /// Whether the connection leads where the request is to go.
    func leads(to request: HTTPClientRequest) -> Bool {
        Self.origin(of: request).elementsEqual(origin.utf8) && request.unixSocketPath == nil
    }

    /// The URL up to its path, as it is written.
    private static func origin(of request: HTTPClientRequest) -> Substring.UTF8View {
        let bytes = request.url.utf8
        let path = bytes.dropFirst("http://".utf8.count).firstIndex { $0 == 0x2F || $0 == 0x3F || $0 == 0x23 }
        return bytes[..<(path ?? bytes.endIndex)]
    }

    /// libcurl makes a header of them.
    var hasCredentialsInURL: Bool { origin.utf8.contains(UInt8(ascii: "@")) }

    var isSent: Bool { outputStart == output.count }

    func begin(
        _ transfer: Transfer, configuration: HTTPClientConfiguration, names: FieldNameCache
    ) throws(HTTPClientError) {
        let request = transfer.request
        if let encoder, Self.haveSameHead(encoder.template, request) {
            encoder.encoder.append(request.body, to: &output)
        } else {
            let new = try RequestEncoder(request, userAgent: configuration.userAgent)
            new.append(request.body, to: &output)
            var template = request
            template.body = nil
            encoder = (template, new)
        }
        parser = ResponseParser(
            maximumHeadBytes: configuration.maximumHeadBytes, maximumBodyBytes: transfer.limit?.bytes ?? .max,
            names: names)
        self.transfer = transfer
    }

    private static func haveSameHead(_ one: HTTPClientRequest, _ other: HTTPClientRequest) -> Bool {
        one.url == other.url && one.method == other.method && one.headers == other.headers
            && one.basicAuth == other.basicAuth
    }

    /// The request that was under way is done.
    func end() {
        transfer = nil
        // One large request is no reason to hold on to its memory.
        output.removeAll(keepingCapacity: output.count <= 64 * 1024)
        outputStart = 0
    }
}
