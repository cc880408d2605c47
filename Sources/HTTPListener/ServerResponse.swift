import HTTPTypes
import Hummingbird
import JSONSupport
import NIOCore

/// The response to a request.
package struct ServerResponse: Sendable {
    package enum Content: Sendable {
        case bytes([UInt8])
        /// Chunks that are sent as they are appended. The connection keeps the lease until it has finished with the
        /// stream.
        case stream(ResponseStream, Lease)
        /// Sends these bytes of a longer body, then breaks the connection.
        case truncated([UInt8], announcedLength: Int)
        /// Closes the connection without a response.
        case disconnect
    }

    package var status: Int
    package var contentType: String?
    package var headers: [String: String]
    package var content: Content

    /// The body of a response that is complete; empty for others.
    package var body: [UInt8] { if case .bytes(let bytes) = content { bytes } else { [] } }

    package init(_ status: Int, contentType: String?, headers: [String: String] = [:], _ content: Content) {
        self.status = status
        self.contentType = contentType
        self.headers = headers
        self.content = content
    }

    package init(_ status: Int, contentType: String, body: [UInt8]) {
        self.init(status, contentType: contentType, .bytes(body))
    }

    package init(_ status: Int, _ text: String = "", headers: [String: String] = [:]) {
        self.init(
            status, contentType: text.isEmpty ? nil : "text/plain; charset=utf-8", headers: headers,
            .bytes(Array(text.utf8)))
    }

    /// A response with status 200 and a JSON value.
    package init(json: JSONValue) { self.init(200, contentType: "application/json", body: json.encoded()) }

    package static let disconnect = ServerResponse(500, contentType: nil, .disconnect)

    /// The response to a path that does not exist.
    package static let notFound = ServerResponse(404, "404 Not Found.")

    package static func methodNotAllowed(_ method: String, allowed: String...) -> ServerResponse {
        methodNotAllowed(method, allowed: allowed)
    }

    package static func methodNotAllowed(_ method: String, allowed: [String]) -> ServerResponse {
        let quoted = allowed.map { "'\($0)'" }.joined(separator: ", ")
        return ServerResponse(
            405, "405 Method Not Allowed. Expecting one of { \(quoted) }, but received '\(method)'.",
            headers: ["Allow": allowed.joined(separator: ", ")])
    }
}

private struct ConnectionBroken: Error {}

extension ServerResponse {
    func response(to request: Request, on channel: any Channel) async -> Response {
        switch content {
        case .bytes(let bytes):
            guard request.method == .head else { return response(ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))) }
            // The fields are those of the response to GET, and no body follows.
            var head = response(ResponseBody())
            head.headers[.contentLength] = String(bytes.count)
            return head
        case .stream(let stream, let lease): return response(Self.body(stream, lease, request))
        case .truncated(let bytes, let length):
            let body = ResponseBody(contentLength: length) { writer in
                try await writer.write(ByteBuffer(bytes: bytes))
                throw ConnectionBroken()
            }
            return response(body)
        case .disconnect:
            try? await channel.close()
            return response(ResponseBody())
        }
    }

    private func response(_ body: ResponseBody) -> Response {
        var fields = HTTPFields()
        if let contentType { fields[.contentType] = contentType }
        for (name, value) in headers {
            if let name = HTTPField.Name(name) { fields[name] = value }
        }
        return Response(status: HTTPResponse.Status(code: status), headers: fields, body: body)
    }

    private static func body(_ stream: ResponseStream, _ lease: Lease, _ request: Request) -> ResponseBody {
        // The request's body has been read. An empty body in its place watches for the end of the connection.
        var watched = request
        watched.body = RequestBody(buffer: ByteBuffer())
        let inbound = watched.body
        return ResponseBody { [lease] writer in
            try await inbound.consumeWithInboundCloseHandler { rest in
                for try await _ in rest {}
                while let bytes = await stream.next() { try await writer.write(ByteBuffer(bytes: bytes)) }
            } onInboundClosed: {
                stream.abandon()
            }
            withExtendedLifetime(lease) {}
            if stream.isAborted { throw ConnectionBroken() }
            try await writer.finish(nil)
        }
    }
}
