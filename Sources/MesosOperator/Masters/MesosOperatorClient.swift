import CurlHTTP
import FoundationEssentials
import HTTPTypes
import MesosAPI
import MesosScheduler

/// A client of a Mesos master's operator API (`POST /api/v1`) that reports the cluster's tasks.
///
/// ```swift
/// let cluster = MesosOperatorClient(masters: ["http://10.0.0.1:5050", "http://10.0.0.2:5050"])
/// for task in try await cluster.tasks(framework: "whisk-mesos") where task.isLive { print(task.id) }
/// ```
///
/// The client follows redirects to the leading master and skips masters that do not answer. With a detector, it detects
/// the leader before the first request, and again when the leader cannot be reached.
public struct MesosOperatorClient: Sendable {
    private static let redirectLimit = 5
    /// The response for a cluster with ten thousand tasks has about 20 MB.
    private static let responseLimit = 512 << 20
    private static let pollInterval = Duration.seconds(1)

    private let masters: OperatorMasters
    private let credentials: HTTPBasicCredentials?
    private let client: HTTPClient
    private let timeout: Duration

    /// - Parameters:
    ///   - masters: the masters' base URLs.
    ///   - credentials: an operator's credentials, for masters that require authentication.
    ///   - timeout: the time limit for each request.
    public init(
        masters: [String], credentials: HTTPBasicCredentials? = nil, client: HTTPClient = HTTPClient(),
        timeout: Duration = .seconds(10)
    ) {
        self.init(
            masters: .init(known: masters.map { MasterURL.complete($0) }), credentials: credentials, client: client,
            timeout: timeout)
    }

    /// - Parameters:
    ///   - detectionTimeout: the time limit for a detection. After it a request fails with `unreachable`.
    ///   - credentials: an operator's credentials, for masters that require authentication.
    ///   - timeout: the time limit for each request.
    public init(
        detector: any MasterDetector, detectionTimeout: Duration = .seconds(15),
        credentials: HTTPBasicCredentials? = nil, client: HTTPClient = HTTPClient(), timeout: Duration = .seconds(10)
    ) {
        self.init(
            masters: .init(detector: detector, timeout: detectionTimeout), credentials: credentials, client: client,
            timeout: timeout)
    }

    private init(masters: OperatorMasters, credentials: HTTPBasicCredentials?, client: HTTPClient, timeout: Duration) {
        self.masters = masters
        self.credentials = credentials
        self.client = client
        self.timeout = timeout
    }

    // MARK: Tasks

    /// Returns the tasks that the master knows, including ended ones, in the order in which they started.
    ///
    /// - Parameter framework: the id or name of a framework, which may have ended; `nil` for all frameworks.
    /// - Throws: ``MesosOperatorError``; `notFound` if the master does not know the framework.
    public func tasks(framework: String? = nil) async throws(MesosOperatorError) -> [ClusterTask] {
        let names = try await frameworkNames()
        let wanted = framework.map { framework in
            Set(names.filter { $0.key == framework || $0.value == framework }.keys)
        }
        if let framework, wanted?.isEmpty == true {
            let known = Set(names.values).sorted()
            throw MesosOperatorError(
                .notFound,
                "the master does not know the framework '\(framework)'; it knows "
                    + (known.isEmpty ? "no framework" : known.joined(separator: ", ")))
        }
        guard let tasks = try await request(.getTasks).getTasks else { throw Self.incomplete(.getTasks) }
        var agents: [String: Mesos.Master.Response.GetAgents.Agent] = [:]
        for agent in try await request(.getAgents).getAgents?.agents ?? [] {
            if let id = agent.agentInfo.id?.value { agents[id] = agent }
        }
        let lists = [tasks.pendingTasks, tasks.tasks, tasks.unreachableTasks, tasks.completedTasks, tasks.orphanTasks]
        let matches = lists.joined().filter { wanted?.contains($0.frameworkID.value) ?? true }
        return matches.map { ClusterTask($0, agents: agents, frameworks: names) }.sorted {
            ($0.started ?? .distantFuture, $0.id) < ($1.started ?? .distantFuture, $1.id)
        }
    }

    /// Returns the names of the frameworks that the master knows, running or not, in alphabetical order.
    package func knownFrameworks() async throws(MesosOperatorError) -> [String] {
        Set(try await frameworkNames().values).sorted()
    }

    /// Returns the task that a text identifies.
    ///
    /// - Parameters:
    ///   - text: the task's id, the beginning of its id, or its name. If several tasks match, the only live one is chosen.
    ///   - framework: the id or name of a framework; `nil` for all frameworks.
    /// - Throws: ``MesosOperatorError``; `notFound` if no task matches, `ambiguous` if several do.
    public func task(_ text: String, framework: String? = nil) async throws(MesosOperatorError) -> ClusterTask {
        try Self.choose(text, from: try await tasks(framework: framework))
    }

    static func choose(_ text: String, from tasks: [ClusterTask]) throws(MesosOperatorError) -> ClusterTask {
        let byID = tasks.filter { $0.id == text }
        let matches = byID.isEmpty ? tasks.filter { $0.id.hasPrefix(text) || $0.name == text } : byID
        if matches.count == 1 { return matches[0] }
        let live = matches.filter(\.isLive)
        if live.count == 1 { return live[0] }
        guard !matches.isEmpty else {
            throw MesosOperatorError(.notFound, "there is no task with the id or name '\(text)'")
        }
        let listed = matches.prefix(10).map { "\($0.id) (\($0.name), \($0.state), framework \($0.frameworkID))" }
        throw MesosOperatorError(
            .ambiguous,
            "'\(text)' matches \(matches.count) tasks; give a whole id, or the framework too: "
                + listed.joined(separator: ", ") + (matches.count > listed.count ? ", …" : ""))
    }

    /// Returns when a task has ended or the master no longer knows it. Failed requests are repeated.
    public func waitForEnd(of task: ClusterTask) async throws {
        while true {
            if let tasks = try? await request(.getTasks).getTasks {
                // An ended task stays in this list until its last update is acknowledged.
                let known = (Array(tasks.tasks) + tasks.unreachableTasks + tasks.pendingTasks).first {
                    $0.taskID.value == task.id && $0.frameworkID.value == task.frameworkID
                }
                var latest = task
                if let known { latest.state = known.state }
                if known == nil || !latest.isLive { return }
            }
            try await Task.sleep(for: Self.pollInterval)
        }
    }

    private func frameworkNames() async throws(MesosOperatorError) -> [String: String] {
        guard let frameworks = try await request(.getFrameworks).getFrameworks else {
            throw Self.incomplete(.getFrameworks)
        }
        var names: [String: String] = [:]
        for framework in Array(frameworks.completedFrameworks) + frameworks.frameworks {
            if let id = framework.frameworkInfo.id?.value { names[id] = framework.frameworkInfo.name }
        }
        return names
    }

    // MARK: Requests

    private static func incomplete(_ type: Mesos.Master.Call.Kind) -> MesosOperatorError {
        MesosOperatorError(.invalidResponse, "the master's response to \(type) lacks the data")
    }

    private func request(_ type: Mesos.Master.Call.Kind) async throws(MesosOperatorError) -> Mesos.Master.Response {
        let known = try await masters.current()
        do {
            return try await request(type, from: known)
        } catch  where error.code == .unreachable {
            guard let next = try await masters.successors(of: known) else { throw error }
            return try await request(type, from: next)
        }
    }

    private func request(
        _ type: Mesos.Master.Call.Kind, from masters: [String]
    ) async throws(MesosOperatorError) -> Mesos.Master.Response {
        var failures: [String] = []
        for master in masters {
            do throws(MesosOperatorError) {
                return try await request(type, master)
            } catch {
                guard error.code == .unreachable else { throw error }
                failures.append(error.message)
            }
        }
        throw MesosOperatorError(
            .unreachable, failures.isEmpty ? "no master is configured" : failures.joined(separator: "; "))
    }

    private func request(
        _ type: Mesos.Master.Call.Kind, _ master: String
    ) async throws(MesosOperatorError) -> Mesos.Master.Response {
        let base = master.withoutTrailingSlashes
        var url = base.hasSuffix("/api/v1") ? base : base + "/api/v1"
        for _ in 0...Self.redirectLimit {
            let response: HTTPClientResponse
            do {
                let body = try Mesos.Master.Call.with { $0.type = type }.serializedBytes()
                response = try await client.execute(
                    HTTPClientRequest(
                        method: .post, url: url,
                        headers: [.contentType: AgentCalls.protobuf, .accept: AgentCalls.protobuf],
                        body: body, basicAuth: credentials, timeouts: HTTPTimeouts(connect: timeout, total: timeout),
                        responseLimit: .fail(Self.responseLimit)))
            } catch {
                // The HTTP client's error contains the URL, which after a redirect is not the master's.
                let text = "\(error)"
                throw MesosOperatorError(
                    .unreachable,
                    "the master\(text.contains(master) ? "" : " at \(master)") cannot be reached: \(text)")
            }
            let (source, status) = (response.effectiveURL, response.status.code)
            func failure(_ code: MesosOperatorError.Code, _ message: String) -> MesosOperatorError {
                MesosOperatorError(code, "\(source) \(message)", status: status)
            }
            switch status {
            case 200:
                do {
                    return try Mesos.Master.Response(serializedBytes: response.body)
                } catch {
                    throw failure(.invalidResponse, "answered \(type) with an invalid response")
                }
            case 307:
                guard let location = response.headers[.location], let next = HTTPURL.redirected(url, to: location)
                else {
                    throw failure(.unreachable, "does not know the leading master")
                }
                url = next
            case 401:
                throw failure(.refused, "answered 401 to \(type): the master requires the credentials of an operator")
            case 403: throw failure(.refused, "answered 403 to \(type): the master does not allow it to this principal")
            case 503: throw failure(.unreachable, "is not ready: it answered 503")
            default:
                let text = String(decoding: response.body.prefix(500), as: UTF8.self)
                throw failure(.invalidResponse, "answered \(status) to \(type); is it a Mesos master? \(text)")
            }
        }
        throw MesosOperatorError(
            .unreachable, "the master at \(master) redirected more than \(Self.redirectLimit) times")
    }
}
