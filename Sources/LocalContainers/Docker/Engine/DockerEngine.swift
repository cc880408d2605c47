import CurlHTTP
import HTTPTypes
import JSONSupport

/// The part of the Docker Engine's HTTP API that action containers need.
struct DockerEngine: Sendable {
    typealias Query = [(name: String, value: String)]

    /// The newest supported version of the API. An older engine's newest version is used instead.
    static let newestVersion = DockerAPIVersion(major: 1, minor: 51)
    /// The oldest supported version, that of Docker 1.12.
    static let oldestVersion = DockerAPIVersion(major: 1, minor: 24)

    let client: HTTPClient
    let endpoint: DockerEndpoint
    /// The version in the paths of all calls; `nil` before it has been negotiated.
    private(set) var version: DockerAPIVersion?

    init(client: HTTPClient, endpoint: DockerEndpoint) {
        self.client = client
        self.endpoint = endpoint
    }

    /// Chooses the version of the API. Returns the version of the engine, such as `20.10.24`.
    mutating func negotiate(timeout: Duration) async throws(DockerError) -> String {
        version = nil
        let response = try await json(.get, "/version", timeout: timeout)
        guard let newest = response["ApiVersion"]?.stringValue.flatMap(DockerAPIVersion.init) else {
            throw DockerError(.malformed, "/version has no ApiVersion; this is not a Docker Engine")
        }
        // Engines before 1.13 do not report their oldest version.
        let oldest = response["MinAPIVersion"]?.stringValue.flatMap(DockerAPIVersion.init) ?? newest
        guard newest >= Self.oldestVersion, oldest <= Self.newestVersion else {
            throw DockerError(
                .malformed,
                "the engine supports the API versions \(oldest) to \(newest), but this program \(Self.oldestVersion) to "
                    + "\(Self.newestVersion)")
        }
        version = min(newest, Self.newestVersion)
        return response["Version"]?.stringValue ?? "unknown"
    }

    // MARK: Calls

    /// Sends a call and reads the whole response.
    ///
    /// - Parameters:
    ///   - path: the path without the API version.
    ///   - query: the parameters of the query, which are percent-encoded here.
    ///   - timeout: the time limit of the whole call; `nil` for calls that wait for an event.
    /// - Throws: ``DockerError``, with code `refused` and Docker's message for a status other than 2xx.
    @discardableResult
    func call(
        _ method: HTTPRequest.Method, _ path: String, query: Query = [], body: JSONValue? = nil, timeout: Duration?
    ) async throws(DockerError) -> [UInt8] {
        let response: HTTPClientResponse
        do {
            response = try await client.execute(request(method, path, query, body, timeout: timeout))
        } catch {
            throw DockerError(error)
        }
        guard response.status.kind == .successful else {
            throw Self.refusal(response.status, response.body, location: response.headers[.location])
        }
        return response.body
    }

    /// Sends a call as ``call(_:_:query:body:timeout:)`` does, and parses the response as JSON.
    func json(
        _ method: HTTPRequest.Method, _ path: String, query: Query = [], body: JSONValue? = nil, timeout: Duration
    ) async throws(DockerError) -> JSONValue {
        let bytes = try await call(method, path, query: query, body: body, timeout: timeout)
        do {
            return try JSONValue(parsing: bytes)
        } catch {
            throw DockerError(.malformed, "the response to \(method.rawValue) \(path) cannot be read: \(error)")
        }
    }

    /// Sends a call and returns the response's body as a stream.
    ///
    /// - Parameters:
    ///   - idle: the time limit between two chunks; `nil`: unlimited.
    ///   - total: the time limit of the whole response; `nil`: unlimited.
    func stream(
        _ method: HTTPRequest.Method, _ path: String, query: Query, idle: Duration?, total: Duration?
    ) async throws(DockerError) -> HTTPByteStream {
        do {
            var request = request(method, path, query, nil, timeout: total)
            request.timeouts.idle = idle
            let response = try await client.stream(request)
            guard response.status.kind == .successful else {
                let body = try await response.body.collect(upTo: 1 << 20)
                throw Self.refusal(response.status, body, location: response.headers[.location])
            }
            return response.body
        } catch {
            throw DockerError(ofCall: error)
        }
    }

    private func request(
        _ method: HTTPRequest.Method, _ path: String, _ query: Query, _ body: JSONValue?, timeout: Duration?
    ) -> HTTPClientRequest {
        var url = endpoint.baseURL
        if let version { url += "/v\(version)" }
        url += path
        for (index, parameter) in query.enumerated() {
            url += "\(index == 0 ? "?" : "&")\(parameter.name)=\(parameter.value.percentEncoded)"
        }
        // A new connection for each call: the first call on a connection kept from before a restart of the engine would
        // fail.
        var headers: HTTPFields = [.connection: "close"]
        if body != nil { headers[.contentType] = "application/json" }
        return HTTPClientRequest(
            method: method, url: url, headers: headers, body: body.map { $0.encoded() } ?? (method == .post ? [] : nil),
            unixSocketPath: endpoint.unixSocketPath, timeouts: HTTPTimeouts(idle: timeout, total: timeout))
    }

    private static func refusal(
        _ status: HTTPResponse.Status, _ body: [UInt8], location: String?
    ) -> DockerError {
        if let message = (try? JSONValue(parsing: body))?["message"]?.stringValue, !message.isEmpty {
            return DockerError(.refused, message, status: status.code)
        }
        // Not in the engine's format: a proxy, or another server.
        var text = "the engine responded with status \(status)"
        if let location { text += " with the location \(location)" }
        let page = String(decoding: body.prefix(300), as: UTF8.self)
            .split { $0.isWhitespace || $0.unicodeScalars.contains { $0.value < 32 } }.joined(separator: " ")
        if !page.isEmpty { text += ": \(page)" }
        if page.contains("HTTPS server") { text += " (set DOCKER_TLS_VERIFY=1 for an engine with TLS)" }
        return DockerError(.refused, text, status: status.code)
    }
}

/// A version of the Docker Engine's API, such as 1.41.
struct DockerAPIVersion: Sendable, Hashable, Comparable, CustomStringConvertible {
    var major: Int
    var minor: Int

    static func < (left: DockerAPIVersion, right: DockerAPIVersion) -> Bool {
        (left.major, left.minor) < (right.major, right.minor)
    }

    var description: String { "\(major).\(minor)" }
}

extension DockerAPIVersion {
    init?(_ text: String) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, let major = Int(parts[0]), let minor = Int(parts[1]) else { return nil }
        self.init(major: major, minor: minor)
    }
}
