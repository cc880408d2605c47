import HTTPTypes
import Hummingbird
import NIOCore

package struct ServerRequest: Sendable {
    package var method: String
    package var path: String
    package var query: [String: String] = [:]
    /// The query as it was sent, without the question mark.
    package var rawQuery: String?
    package var fields: HTTPFields = [:]
    /// The `Host` field, or the pseudo header field that replaces it.
    package var authority: String?
    package var body: [UInt8]

    package init(method: String, path: String, body: [UInt8] = []) {
        self.method = method
        self.path = path
        self.body = body
    }
}

package struct BodyLimit: Sendable {
    package var bytes: Int
    package var name: String
    /// The longest time a body may take to arrive; then its connection is closed. `nil` for no limit.
    package var time: Duration?

    package init(bytes: Int, name: String, time: Duration? = .seconds(30)) {
        self.bytes = bytes
        self.name = name
        self.time = time
    }
}

package struct IncomingRequest: Sendable {
    let request: Request
    let channel: any Channel
    let refuse: HTTPServer.Refuse

    package var method: String { request.method.rawValue }

    package var path: String { request.uri.path }

    /// Identifies the connection of the request while that connection is open.
    package var connection: ObjectIdentifier { ObjectIdentifier(channel) }

    /// Reads the body. Throws a refusal with status 413 if it is larger than the limit, 400 if it cannot be read.
    ///
    /// - Parameter decodesGzip: whether a body with `Content-Encoding: gzip` is decoded, as Mesos does. Throws a refusal with
    ///   status 500 if it is not gzip, and 413 if the decoded body is larger than the limit.
    package func read(_ limit: BodyLimit, decodesGzip: Bool = false) async throws(RequestRefusal) -> ServerRequest {
        var body = try await readBody(limit)
        if decodesGzip, request.headers[.contentEncoding] == "gzip" {
            switch Gzip.decode(body, limit: limit.bytes) {
            case .decoded(let decoded): body = decoded
            // The text of Mesos.
            case .invalid: throw RequestRefusal(refuse(500, "failed to decode body"))
            case .tooLarge:
                throw RequestRefusal(
                    refuse(
                        413, "The request's decoded body is larger than the limit \(limit.name) of \(limit.bytes) bytes"
                    ))
            }
        }
        var result = ServerRequest(method: method, path: path, body: body)
        if let query = request.uri.query {
            result.rawQuery = query
            for (key, value) in request.uri.queryParameters { result.query[String(key)] = String(value) }
        }
        result.fields = request.headers
        result.authority = request.head.authority
        return result
    }

    private func readBody(_ limit: BodyLimit) async throws(RequestRefusal) -> [UInt8] {
        let watchdog = limit.time.map { time in
            Task {
                try await Task.sleep(for: time)
                try await channel.close()
            }
        }
        defer { watchdog?.cancel() }
        let announced = request.headers[.contentLength].flatMap { Int($0) } ?? 0
        var isTooLarge = announced > limit.bytes
        var body: [UInt8] = []
        do {
            // A body that is too large is read to its end, because a client reads no response while it is sending.
            for try await chunk in request.body {
                isTooLarge = isTooLarge || body.count + chunk.readableBytes > limit.bytes
                if isTooLarge { body = [] } else { body.append(contentsOf: chunk.readableBytesView) }
            }
        } catch {
            throw RequestRefusal(refuse(400, "The request's body cannot be read: \(error)"))
        }
        guard !isTooLarge else {
            throw RequestRefusal(
                refuse(413, "The request's body is larger than the limit \(limit.name) of \(limit.bytes) bytes"))
        }
        return body
    }
}

package struct RequestRefusal: Error {
    package var response: ServerResponse

    package init(_ response: ServerResponse) { self.response = response }

    package init(_ status: Int, _ text: String = "") { self.init(ServerResponse(status, text)) }
}
