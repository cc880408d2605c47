import CurlHTTP
import FoundationEssentials
import HTTPTypes
import MachineSupport
import MesosAPI

/// The files that an agent serves: reads and lists them through the first address and interface that works.
///
/// Some agents are reachable only under their host name, others only under their IP address. Older versions have only
/// `/files/read` and `/files/browse` instead of the operator API (`POST /api/v1` with READ_FILE and LIST_FILES). Later
/// requests begin with the address and interface that worked.
///
/// ```swift
/// let files = AgentFiles(addresses: task.sandbox.agentAddresses)
/// for file in try await files.list(task.sandbox.path) ?? [] { print(file.name, file.size) }
/// ```
public final class AgentFiles: Sendable {
    /// A part of a file.
    public struct Slice: Sendable, Hashable {
        /// The bytes.
        public var data: [UInt8]
        /// The size of the whole file; `nil` if the agent did not send it and the file is at least as long as the part.
        public var size: Int64?
    }

    /// A file in a listing.
    public struct Entry: Sendable, Hashable {
        /// The name without its directory.
        public var name: String
        /// The size in bytes.
        public var size: Int64
        /// The time of the last change in nanoseconds since 1970. The older interface gives whole seconds only.
        public var modified: Int64
    }

    enum Interface: Sendable, Hashable {
        case operatorAPI
        case files
    }

    /// The number of bytes requested at a time. Agents send 64 KiB at most.
    package static let pageBytes = 64 << 10
    /// The longest accepted response: a page in JSON with every byte escaped, or a listing.
    static let responseLimit = 6 * pageBytes + (64 << 10)
    private static let retryPause = Duration.milliseconds(50)
    /// A timeout shorter than this does not replace the error of an earlier attempt.
    private static let significantTimeout = Duration.seconds(1)

    let access: AgentAccess
    private let client: HTTPClient
    private let addresses: [AgentAddress]
    private let known = Lock<(address: Int?, interface: Interface?)>((nil, nil))

    /// - Parameter addresses: the addresses to try, the likeliest first; at least one.
    public init(addresses: [AgentAddress], access: AgentAccess = AgentAccess(), client: HTTPClient = HTTPClient()) {
        self.client = client
        self.access = access
        var unique: [AgentAddress] = []
        for address in addresses where !unique.contains(address) { unique.append(address) }
        self.addresses = unique
    }

    /// The interface that worked; `nil` before the first success.
    var interface: Interface? { known.withLock { $0.interface } }

    /// Reads up to 64 KiB of a file.
    ///
    /// - Parameters:
    ///   - path: the file's virtual path on the agent.
    ///   - timeout: the time limit; ``AgentAccess/timeout`` holds if it is shorter.
    /// - Returns: the bytes, none at the file's end; `nil` if the file does not exist.
    /// - Throws: ``MesosOperatorError``
    public func read(
        _ path: String, offset: Int64 = 0, timeout: Duration = .seconds(10)
    ) async throws(MesosOperatorError) -> Slice? {
        try await request(
            timeout, operatorCall: AgentCalls.read(path, offset: offset, length: Self.pageBytes),
            decode: AgentCalls.slice,
            older: { interface throws(MesosOperatorError) in
                let query = "path=\(path.queryEscaped)&offset="
                let request = "/files/read?\(query)\(offset)&length=\(Self.pageBytes)"
                guard let read = try await interface.get(request, AgentCalls.filesRead) else { return nil }
                if !read.data.isEmpty { return Slice(data: read.data, size: nil) }
                // The read found nothing: only the size tells whether a shorter file has replaced this one.
                guard let size = try await interface.get("/files/read?\(query)-1", AgentCalls.filesRead) else {
                    return nil
                }
                return Slice(data: [], size: size.offset)
            })
    }

    /// Lists the files of a directory.
    ///
    /// - Parameters:
    ///   - path: the directory's virtual path on the agent.
    ///   - timeout: the time limit; ``AgentAccess/timeout`` holds if it is shorter.
    /// - Returns: the files, or `nil` if the directory does not exist.
    /// - Throws: ``MesosOperatorError``
    public func list(_ path: String, timeout: Duration = .seconds(10)) async throws(MesosOperatorError) -> [Entry]? {
        try await request(
            timeout, operatorCall: try AgentCalls.list(path), decode: AgentCalls.entries,
            older: { interface throws(MesosOperatorError) in
                try await interface.get("/files/browse?path=\(path.queryEscaped)", AgentCalls.filesBrowse)
            })
    }

    // MARK: Interfaces

    private struct OlderInterface: Sendable {
        let files: AgentFiles
        let deadline: ContinuousClock.Instant

        func get<Value>(
            _ pathAndQuery: String, _ decode: (HTTPClientResponse) throws(MesosOperatorError) -> Value
        ) async throws(MesosOperatorError) -> Value? {
            let response = try await files.send(.get, pathAndQuery, body: nil, until: deadline)
            if response.status == .notFound { return nil }
            try AgentCalls.check(response)
            return try decode(response)
        }
    }

    private func request<Value>(
        _ timeout: Duration, operatorCall: [UInt8],
        decode: (HTTPClientResponse) throws(MesosOperatorError) -> Value,
        older: (OlderInterface) async throws(MesosOperatorError) -> Value?
    ) async throws(MesosOperatorError) -> Value? {
        let deadline = ContinuousClock.now + min(timeout, access.timeout)
        let interface = interface
        if interface != .files {
            let response = try await send(.post, "/api/v1", body: operatorCall, until: deadline)
            let isKnown = interface == .operatorAPI
            switch response.status.code {
            case 404 where isKnown: return nil
            // An agent answers 404 both for a missing file and for a missing interface.
            case 404, 405, 501: break
            default:
                try AgentCalls.check(response)
                do {
                    let value = try decode(response)
                    known.withLock { $0.interface = .operatorAPI }
                    return value
                } catch {
                    if isKnown { throw error }
                }
            }
        }
        let value = try await older(OlderInterface(files: self, deadline: deadline))
        if value != nil { known.withLock { $0.interface = .files } }
        return value
    }

    // MARK: Addresses

    /// Sends a request to the address that worked before, otherwise to each address in turn. Repeats this until the
    /// deadline, because a restarting agent is back after a moment.
    private func send(
        _ method: HTTPRequest.Method, _ pathAndQuery: String, body: [UInt8]?, until deadline: ContinuousClock.Instant
    ) async throws(MesosOperatorError) -> HTTPClientResponse {
        let clock = ContinuousClock()
        var cause: HTTPClientError?
        while true {
            let preferred = known.withLock { $0.address }
            let order = (preferred.map { [$0] } ?? []) + addresses.indices.filter { $0 != preferred }
            var last: HTTPClientError?
            for (position, index) in order.enumerated() {
                let left = max(.milliseconds(1), clock.now.duration(to: deadline))
                // An address that never worked leaves time for the others.
                let share = index == preferred ? left : left / (order.count - position)
                let request = request(method, addresses[index], pathAndQuery, body, within: share)
                do throws(HTTPClientError) {
                    let response = try await client.execute(request)
                    // An agent that is starting answers 503.
                    guard response.status == .serviceUnavailable, clock.now + Self.retryPause < deadline else {
                        known.withLock { $0.address = index }
                        return response
                    }
                } catch {
                    guard error.concernsAddress else { throw MesosOperatorError(agent: error) }
                    last = error
                    // The timeout of a last, very short attempt says less than the error before it.
                    if cause == nil || error.code != .deadlineExceeded || share > Self.significantTimeout {
                        cause = error
                    }
                }
                if clock.now >= deadline { break }
            }
            guard last?.isTransient ?? true, clock.now + Self.retryPause < deadline else {
                throw cause.map { MesosOperatorError(agent: $0) }
                    ?? MesosOperatorError(.unreachable, "the agent is not ready", summary: "the agent is not ready")
            }
            do {
                try await clock.sleep(for: Self.retryPause)
            } catch {
                throw MesosOperatorError(.cancelled, "the request to an agent was cancelled", summary: "cancelled")
            }
        }
    }

    private func request(
        _ method: HTTPRequest.Method, _ address: AgentAddress, _ pathAndQuery: String, _ body: [UInt8]?,
        within limit: Duration
    ) -> HTTPClientRequest {
        HTTPClientRequest(
            method: method, url: "\(access.scheme)://\(address.authority)\(pathAndQuery)",
            headers: body == nil ? [:] : [.contentType: AgentCalls.protobuf, .accept: AgentCalls.protobuf], body: body,
            basicAuth: access.credentials,
            timeouts: HTTPTimeouts(connect: min(access.connectTimeout, limit), total: limit),
            responseLimit: .fail(Self.responseLimit))
    }
}

extension HTTPClientError {
    /// Whether the request may succeed at another address of the agent, or at the same one later.
    fileprivate var concernsAddress: Bool {
        switch code {
        case .invalidURL, .invalidRequest, .responseTooLarge, .cancelled, .clientClosed: false
        default: true
        }
    }

    /// Whether the request may succeed at the same address a moment later.
    fileprivate var isTransient: Bool {
        switch code {
        case .nameResolution, .tls, .protocolViolation: false
        default: true
        }
    }
}

extension String {
    /// The text percent-encoded for a query, except for its slashes.
    fileprivate var queryEscaped: String {
        split(separator: "/", omittingEmptySubsequences: false).map(\.percentEncoded).joined(separator: "/")
    }
}

/// The settings for requests to the HTTP API of agents: protocol, credentials, timeouts.
public struct AgentAccess: Sendable {
    /// `http` or `https`.
    public var scheme: String
    /// The credentials for agents that require authentication. Never logged.
    public var credentials: HTTPBasicCredentials?
    /// The time limit for a connection; after it the agent's next address is tried.
    public var connectTimeout: Duration
    /// The time limit for a request, on all addresses together.
    public var timeout: Duration

    /// Creates settings; the defaults suit agents without TLS and authentication.
    ///
    /// - Parameter scheme: `http` or `https`; `nil`: `https` with credentials, so that they never go out in clear text without
    ///   having been asked to, and `http` otherwise.
    public init(
        scheme: String? = nil, credentials: HTTPBasicCredentials? = nil, connectTimeout: Duration = .seconds(1),
        timeout: Duration = .seconds(5)
    ) {
        self.scheme = scheme ?? (credentials == nil ? "http" : "https")
        self.credentials = credentials
        self.connectTimeout = connectTimeout
        self.timeout = timeout
    }
}
