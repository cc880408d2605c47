import ContainerSPI
import CurlHTTP
import FoundationEssentials
import HTTPTypes
import Synchronization

/// The files that one agent serves, read through whichever of its addresses and interfaces works.
///
/// An agent may be reachable only under its host name or only under its IP address, and only new ones have the operator
/// API (`POST /api/v1`, READ_FILE and LIST_FILES); older ones have `/files/read` and `/files/browse`. What worked is
/// remembered.
final class AgentFiles: Sendable {
    /// A part of a file.
    struct Slice: Sendable, Hashable {
        var data: [UInt8]
        /// Of the whole file; `nil`: not told, and there is no reason to think that it is shorter than what was read.
        var size: Int64?
    }

    /// A file as a listing has it.
    struct Entry: Sendable, Hashable {
        var name: String
        var size: Int64
        /// Nanoseconds since 1970; agents' older interface knows seconds only.
        var modified: Int64
    }

    enum Interface: Sendable, Hashable {
        case operatorAPI
        case files
    }

    /// Bytes asked for at a time. Agents give 64 KiB at most.
    static let pageBytes = 64 << 10
    /// The longest answer: a page in JSON whose every byte is escaped, or a listing.
    static let answerLimit = 6 * pageBytes + (64 << 10)
    private static let retryPause = Duration.milliseconds(50)
    /// An agent that does not answer for longer than this is one that does not answer.
    private static let telling = Duration.seconds(1)

    let access: AgentAccess
    private let client: HTTPClient
    private let addresses: [ContainerAddress]
    private let known = Mutex<(address: Int?, interface: Interface?)>((nil, nil))

    /// - Parameter addresses: where the agent may be reached, the likeliest first. Not empty.
    init(client: HTTPClient, addresses: [ContainerAddress], access: AgentAccess) {
        self.client = client
        self.access = access
        var unique: [ContainerAddress] = []
        for address in addresses where !unique.contains(address) { unique.append(address) }
        self.addresses = unique
    }

    /// The interface that has worked; `nil` before any did.
    var interface: Interface? { known.withLock { $0.interface } }

    /// Bytes of a file.
    ///
    /// - Returns: `nil` when there is no such file.
    /// - Throws: ``AgentError``
    func read(_ path: String, offset: Int64, timeout: Duration) async throws(AgentError) -> Slice? {
        let operatorCall = try AgentCalls.read(path, offset: offset, length: Self.pageBytes)
        return try await answer(
            timeout, operatorCall: operatorCall,
            new: AgentCalls.slice,
            old: { agent throws(AgentError) in
                let query = "path=\(path.queryEscaped)&offset="
                let request = "/files/read?\(query)\(offset)&length=\(Self.pageBytes)"
                guard let read = try await agent.get(request, AgentCalls.filesRead) else { return nil }
                if !read.data.isEmpty { return Slice(data: read.data, size: nil) }
                // Nothing there: only the size tells whether the file was replaced by a shorter one.
                guard let size = try await agent.get("/files/read?\(query)-1", AgentCalls.filesRead) else { return nil }
                return Slice(data: [], size: size.offset)
            })
    }

    /// The files of a directory.
    ///
    /// - Returns: `nil` when there is no such directory.
    /// - Throws: ``AgentError``
    func list(_ path: String, timeout: Duration) async throws(AgentError) -> [Entry]? {
        try await answer(
            timeout, operatorCall: try AgentCalls.list(path),
            new: AgentCalls.entries,
            old: { agent throws(AgentError) in
                try await agent.get("/files/browse?path=\(path.queryEscaped)", AgentCalls.filesBrowse)
            })
    }

    // MARK: Interfaces

    /// The older interface at one address.
    private struct OldInterface: Sendable {
        let files: AgentFiles
        let deadline: ContinuousClock.Instant

        func get<Value>(
            _ pathAndQuery: String, _ parse: (HTTPClientResponse) throws(AgentError) -> Value
        ) async throws(AgentError) -> Value? {
            let response = try await files.send(.get, pathAndQuery, body: nil, until: deadline)
            if response.status == .notFound { return nil }
            try AgentCalls.check(response)
            return try parse(response)
        }
    }

    private func answer<Value>(
        _ timeout: Duration, operatorCall: [UInt8], new: (HTTPClientResponse) throws(AgentError) -> Value,
        old: (OldInterface) async throws(AgentError) -> Value?
    ) async throws(AgentError) -> Value? {
        let deadline = ContinuousClock.now + min(timeout, access.timeout)
        let before = interface
        if before != .files {
            let response = try await send(.post, "/api/v1", body: operatorCall, until: deadline)
            let isKnown = before == .operatorAPI
            switch response.status.code {
            case 404 where isKnown: return nil
            // A missing file and a missing interface are both answered with 404.
            case 404, 405, 501: break
            default:
                try AgentCalls.check(response)
                do {
                    let value = try new(response)
                    known.withLock { $0.interface = .operatorAPI }
                    return value
                } catch {
                    if isKnown { throw error }
                }
            }
        }
        let value = try await old(OldInterface(files: self, deadline: deadline))
        if value != nil { known.withLock { $0.interface = .files } }
        return value
    }

    // MARK: Addresses

    /// Sends a request to the address that is known to work, else to each in turn; again while none does and there is
    /// time left: an agent that restarts is back in a moment.
    private func send(
        _ method: HTTPRequest.Method, _ pathAndQuery: String, body: [UInt8]?, until deadline: ContinuousClock.Instant
    ) async throws(AgentError) -> HTTPClientResponse {
        let clock = ContinuousClock()
        var reason: HTTPClientError?
        while true {
            let preferred = known.withLock { $0.address }
            let order = (preferred.map { [$0] } ?? []) + addresses.indices.filter { $0 != preferred }
            var last: HTTPClientError?
            for (position, index) in order.enumerated() {
                let left = max(.milliseconds(1), clock.now.duration(to: deadline))
                // An address that was never any good must leave time for the others.
                let share = index == preferred ? left : left / (order.count - position)
                let request = request(method, addresses[index], pathAndQuery, body, within: share)
                do throws(HTTPClientError) {
                    let response = try await client.execute(request)
                    // 503: an agent that is just starting.
                    guard response.status == .serviceUnavailable, clock.now + Self.retryPause < deadline else {
                        known.withLock { $0.address = index }
                        return response
                    }
                } catch {
                    guard error.mayBeTheAddress else { throw AgentError(error) }
                    last = error
                    // What a last attempt could not do in hardly any time says less than what went wrong before.
                    if reason == nil || error.code != .deadlineExceeded || share > Self.telling { reason = error }
                }
                if clock.now >= deadline { break }
            }
            guard last?.mayPass ?? true, clock.now + Self.retryPause < deadline else {
                throw reason.map { AgentError($0) }
                    ?? AgentError(.unreachable, reason: "the agent is not ready", message: "the agent is not ready")
            }
            do {
                try await clock.sleep(for: Self.retryPause)
            } catch {
                throw AgentError(.cancelled, reason: "cancelled", message: "the request to an agent was cancelled")
            }
        }
    }

    private func request(
        _ method: HTTPRequest.Method, _ address: ContainerAddress, _ pathAndQuery: String, _ body: [UInt8]?,
        within limit: Duration
    ) -> HTTPClientRequest {
        var headers: HTTPFields = [:]
        if body != nil {
            headers[.contentType] = AgentCalls.protobuf
            headers[.accept] = AgentCalls.protobuf
        }
        return HTTPClientRequest(
            method: method, url: "\(access.scheme)://\(address.authority)\(pathAndQuery)", headers: headers, body: body,
            basicAuth: access.credentials,
            timeouts: HTTPTimeouts(connect: min(access.connectTimeout, limit), total: limit),
            responseLimit: .fail(Self.answerLimit))
    }
}

extension HTTPClientError {
    /// Whether another address of the same agent, or the same one a moment later, may do better.
    fileprivate var mayBeTheAddress: Bool {
        switch code {
        case .nameResolution, .connectionRefused, .hostUnreachable, .connectTimeout, .idleTimeout, .deadlineExceeded,
            .tls, .connectionClosed, .protocolViolation, .other:
            true
        default: false
        }
    }
}

extension HTTPClientError {
    /// Whether the same address may do better a moment later.
    fileprivate var mayPass: Bool {
        switch code {
        case .nameResolution, .tls, .protocolViolation: false
        default: true
        }
    }
}

extension String {
    /// As the value of a query.
    fileprivate var queryEscaped: String {
        split(separator: "/", omittingEmptySubsequences: false).map { MesosLink.escaped(String($0)) }
            .joined(separator: "/")
    }
}
