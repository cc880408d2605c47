import HTTPTypes
import Hummingbird
import NIOCore

extension APIRequest {
    /// Reads a request with its body.
    ///
    /// - Parameters:
    ///   - limit: the most bytes to keep.
    ///   - time: the longest time the body may take; then `channel` is closed.
    /// - Returns: the request, or the answer when its body is too large or cannot be read.
    package static func read(
        _ request: Request, limit: Int, limitName: String, time: Duration = .seconds(30), channel: any Channel
    ) async -> Result<APIRequest, CallRefusal> {
        let watchdog = Task {
            try await Task.sleep(for: time)
            try await channel.close()
        }
        defer { watchdog.cancel() }
        let tooLarge = CallRefusal(
            response: APIResponse(413, "The request's body is larger than the limit \(limitName) of \(limit) bytes"))
        let announced = request.headers[.contentLength].flatMap { Int($0) } ?? 0
        var isTooLarge = announced > limit
        var body: [UInt8] = []
        do {
            // Read to its end even so: a client that is still sending would not look at the answer.
            for try await chunk in request.body {
                isTooLarge = isTooLarge || body.count + chunk.readableBytes > limit
                if isTooLarge { body = [] } else { body.append(contentsOf: chunk.readableBytesView) }
            }
            if isTooLarge { return .failure(tooLarge) }
        } catch {
            return .failure(CallRefusal(response: APIResponse(400, "The request's body cannot be read: \(error)")))
        }
        var query: [String: String] = [:]
        for (key, value) in request.uri.queryParameters { query[String(key)] = String(value) }
        return .success(
            APIRequest(
                method: request.method.rawValue, path: request.uri.path, query: query,
                contentType: request.headers[.contentType], accept: request.headers[.accept],
                streamID: request.headers[.mesosStreamID], authorization: request.headers[.authorization],
                authority: request.head.authority, fetchSite: request.headers[.fetchSite], body: body))
    }
}

extension APIResponse {
    package var response: Response {
        var fields = HTTPFields()
        if let contentType { fields[.contentType] = contentType }
        for (name, value) in headers {
            if let name = HTTPField.Name(name) { fields[name] = value }
        }
        return Response(
            status: HTTPResponse.Status(code: status), headers: fields,
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: body)))
    }
}

extension HTTPField.Name {
    /// The stream a call belongs to.
    static let mesosStreamID: Self = {
        // A constant that is a valid token.
        guard let name = Self("Mesos-Stream-Id") else { preconditionFailure("not a field name") }
        return name
    }()

    /// Who makes a browser ask.
    static let fetchSite: Self = {
        // A constant that is a valid token.
        guard let name = Self("Sec-Fetch-Site") else { preconditionFailure("not a field name") }
        return name
    }()
}
