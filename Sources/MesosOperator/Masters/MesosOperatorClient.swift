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
/// The client follows redirects to the leading master and skips masters that do not answer. What is no decision of a master
/// (404 while its API is being set up, 408, 429, 502, 503, 504, the page of a proxy) is tried again for five seconds. With a
/// detector, it detects the leader before the first request, and again when the leader cannot be reached.
///
/// A master's URL must not contain a user name or password: every request to it would fail.
public struct MesosOperatorClient: Sendable {
    private static let redirectLimit = 5
    /// The response for a cluster with ten thousand tasks has about 20 MB.
    private static let responseLimit = 512 << 20
    private static let pollInterval = Duration.seconds(1)
    private static let retryPause = Backoff(initial: .milliseconds(100), maximum: .seconds(1))

    private let masters: OperatorMasters
    private let credentials: HTTPBasicCredentials?
    private let client: HTTPClient
    private let timeout: Duration
    /// How long a request is repeated whose answers are no decision of a master.
    private let patience: Duration

    /// - Parameters:
    ///   - masters: the masters' base URLs.
    ///   - credentials: an operator's credentials, for masters that require authentication.
    ///   - timeout: the time limit for each request.
    public init(
        masters: [String], credentials: HTTPBasicCredentials? = nil, client: HTTPClient = HTTPClient(),
        timeout: Duration = .seconds(10)
    ) {
        self.init(
            masters: .init(known: masters), credentials: credentials, client: client, timeout: timeout)
    }

    /// - Parameters:
    ///   - detectionTimeout: the time limit for a detection. After it a request fails with `unreachable`.
    ///   - credentials: an operator's credentials, for masters that require authentication.
    ///   - sendsCredentialsInClearText: whether the credentials are sent to a master that was detected at an `http` address.
    ///     Otherwise a request fails with `credentialsInClearText`.
    ///   - timeout: the time limit for each request.
    public init(
        detector: any MasterDetector, detectionTimeout: Duration = .seconds(15),
        credentials: HTTPBasicCredentials? = nil, sendsCredentialsInClearText: Bool = false,
        client: HTTPClient = HTTPClient(), timeout: Duration = .seconds(10)
    ) {
        self.init(
            masters: .init(
                detector: detector, timeout: detectionTimeout,
                requiresTLS: credentials != nil && !sendsCredentialsInClearText),
            credentials: credentials, client: client, timeout: timeout)
    }

    init(
        masters: OperatorMasters, credentials: HTTPBasicCredentials? = nil, client: HTTPClient = HTTPClient(),
        timeout: Duration, patience: Duration = .seconds(5)
    ) {
        self.masters = masters
        self.credentials = credentials
        self.client = client
        self.timeout = timeout
        self.patience = patience
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
        // In protobuf, Mesos leaves out the tasks of frameworks that are gone: its check whether the caller may see such a
        // framework is inverted there.
        guard let tasks = try await request(.getTasks, accept: AgentCalls.json).getTasks else {
            throw Self.incomplete(.getTasks)
        }
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
    ///
    /// After a failover the new master does not know the tasks of an agent until the agent has registered again. Meanwhile
    /// the task counts as running.
    public func waitForEnd(of task: ClusterTask) async throws {
        while true {
            if let hasEnded = try? await hasEnded(task), hasEnded { return }
            try await Task.sleep(for: Self.pollInterval)
        }
    }

    private func hasEnded(_ task: ClusterTask) async throws(MesosOperatorError) -> Bool {
        guard let tasks = try await request(.getTasks).getTasks else { throw Self.incomplete(.getTasks) }
        // An ended task stays in this list until its last update is acknowledged.
        let known = (Array(tasks.tasks) + tasks.unreachableTasks + tasks.pendingTasks).first {
            $0.taskID.value == task.id && $0.frameworkID.value == task.frameworkID
        }
        if let known {
            var latest = task
            latest.state = known.state
            return !latest.isLive
        }
        let isCompleted = tasks.completedTasks.contains {
            $0.taskID.value == task.id && $0.frameworkID.value == task.frameworkID
        }
        if isCompleted { return true }
        guard let agents = try await request(.getAgents).getAgents else { throw Self.incomplete(.getAgents) }
        return !agents.recoveredAgents.contains { $0.id?.value == task.agentID }
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

    /// Sends a call to the masters in turn. An answer that is no decision of a master is tried again for ``patience``.
    ///
    /// - Parameter accept: the encoding to ask for.
    private func request(
        _ type: Mesos.Master.Call.Kind, accept: String = AgentCalls.protobuf
    ) async throws(MesosOperatorError) -> Mesos.Master.Response {
        let deadline = ContinuousClock.now + patience
        var rounds = 0
        while true {
            let failure: MasterFailure
            do throws(MasterFailure) {
                return try await round(type, accept)
            } catch {
                failure = error
            }
            rounds += 1
            let pause = Self.retryPause.fullDelay(failures: rounds)
            guard failure.remedy == .otherMasterOrLater, ContinuousClock.now + pause < deadline else {
                throw failure.error
            }
            do {
                try await Task.sleep(for: pause)
            } catch {
                throw MesosOperatorError(.cancelled, "the request to the master was cancelled")
            }
        }
    }

    /// Asks each known master once, and after that the leader that the detector finds.
    private func round(
        _ type: Mesos.Master.Call.Kind, _ accept: String
    ) async throws(MasterFailure) -> Mesos.Master.Response {
        func detected<Value>(
            _ detection: () async throws(MesosOperatorError) -> Value
        ) async throws(MasterFailure) -> Value {
            do throws(MesosOperatorError) {
                return try await detection()
            } catch {
                throw MasterFailure(error: error, remedy: .none)
            }
        }
        let known = try await detected { () async throws(MesosOperatorError) in try await masters.current() }
        let failure: MasterFailure
        do throws(MasterFailure) {
            return try await request(type, accept, from: known)
        } catch {
            failure = error
        }
        guard failure.remedy != .none,
            let next = try await detected({ () async throws(MesosOperatorError) in
                try await masters.successors(of: known)
            })
        else { throw failure }
        return try await request(type, accept, from: next)
    }

    private func request(
        _ type: Mesos.Master.Call.Kind, _ accept: String, from masters: [String]
    ) async throws(MasterFailure) -> Mesos.Master.Response {
        var failures: [MasterFailure] = []
        for master in masters {
            do throws(MasterFailure) {
                return try await request(type, accept, master)
            } catch {
                guard error.remedy != .none else { throw error }
                failures.append(error)
            }
        }
        guard let last = failures.last else {
            throw MasterFailure(error: MesosOperatorError(.unreachable, "no master is configured"), remedy: .none)
        }
        let codes = Set(failures.map(\.error.code))
        throw MasterFailure(
            error: MesosOperatorError(
                codes.count == 1 ? last.error.code : .unreachable,
                failures.map(\.error.message).joined(separator: "; "), status: last.error.status),
            remedy: failures.contains { $0.remedy == .otherMasterOrLater } ? .otherMasterOrLater : .otherMaster)
    }

    private func request(
        _ type: Mesos.Master.Call.Kind, _ accept: String, _ master: String
    ) async throws(MasterFailure) -> Mesos.Master.Response {
        guard credentials == nil || master.contains("://") else {
            throw MasterFailure(
                error: MesosOperatorError(
                    .credentialsInClearText,
                    "the master '\(HTTPURL.redacted(master))' has no http:// or https:// scheme, and the credentials would be "
                        + "sent in clear text; write https://, or http:// if that is intended"),
                remedy: .none)
        }
        let base = MasterURL.complete(master).withoutTrailingSlashes
        var url = base.hasSuffix(MasterAnswer.path) ? base : base + MasterAnswer.path
        for redirects in 0...Self.redirectLimit {
            let body: [UInt8]
            do throws(MesosAPIError) {
                body = try Mesos.Master.Call.with { $0.type = type }.serializedBytes()
            } catch {
                throw MasterFailure(
                    error: MesosOperatorError(.other, "\(type) cannot be encoded", underlying: error), remedy: .none)
            }
            let response: HTTPClientResponse
            do throws(HTTPClientError) {
                response = try await client.execute(
                    HTTPClientRequest(
                        method: .post, url: url, headers: [.contentType: AgentCalls.protobuf, .accept: accept],
                        body: body, basicAuth: credentials, timeouts: HTTPTimeouts(connect: timeout, total: timeout),
                        responseLimit: .fail(Self.responseLimit)))
            } catch {
                throw Self.failure(error, master, isRedirected: redirects > 0)
            }
            do throws(MasterFailure) {
                switch try MasterAnswer(response, to: type, at: url) {
                case .answer(let answer): return answer
                case .redirect(let next): url = next
                }
            } catch {
                // The response is quoted, and may repeat the request.
                var failure = error
                if let credentials { failure.error.message = credentials.hidden(in: failure.error.message) }
                throw failure
            }
        }
        throw MasterFailure(
            error: MesosOperatorError(
                .unreachable,
                "the master at \(HTTPURL.redacted(master)) redirected more than \(Self.redirectLimit) times"),
            remedy: .otherMasterOrLater)
    }

    private static func failure(_ error: HTTPClientError, _ master: String, isRedirected: Bool) -> MasterFailure {
        switch error.code {
        case .cancelled, .clientClosed:
            return MasterFailure(error: MesosOperatorError(.cancelled, error.description), remedy: .none)
        case .invalidURL, .invalidRequest:
            return MasterFailure(error: MesosOperatorError(.other, error.description), remedy: .none)
        default: break
        }
        // The HTTP client's error contains the URL, which after a redirect is not the master's.
        let (text, shown) = (error.description, HTTPURL.redacted(master))
        return MasterFailure(
            error: MesosOperatorError(
                .unreachable, "the master\(text.contains(shown) ? "" : " at \(shown)") cannot be reached: \(text)"),
            // For some seconds after the leader's end the other masters redirect to it.
            remedy: isRedirected ? .otherMasterOrLater : .otherMaster)
    }
}
