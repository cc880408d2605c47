import ContainerSPI
import CurlHTTP
import FoundationEssentials
import HTTPTypes
import MesosAPI
import MesosScheduler

/// Asks a Mesos master about its tasks, through the operator API (`POST /api/v1`).
///
/// ```swift
/// let cluster = try MesosOperatorClient(masters: ["http://10.0.0.1:5050", "http://10.0.0.2:5050"])
/// for task in try await cluster.tasks(framework: "whisk-mesos") where task.isLive { print(task.id) }
/// ```
///
/// A master that does not lead redirects to the one that does; one that does not answer is passed over for the next. With a
/// detector, the leader is looked for before the first question, and again when it cannot be reached any more.
public struct MesosOperatorClient: Sendable {
    private static let protobuf = "application/x-protobuf"
    private static let mostRedirects = 5
    /// A cluster with ten thousand tasks answers with some 20 MB.
    private static let answerLimit = 512 << 20
    /// How often the state of a task is asked for.
    private static let pollInterval = Duration.seconds(1)

    private let masters: OperatorMasters
    private let credentials: HTTPBasicCredentials?
    private let client: HTTPClient
    private let timeout: Duration

    /// - Parameters:
    ///   - masters: base URLs.
    ///   - credentials: of an operator; for masters that need authentication.
    ///   - timeout: of each request.
    public init(
        masters: [String], credentials: HTTPBasicCredentials? = nil, client: HTTPClient = HTTPClient(),
        timeout: Duration = .seconds(10)
    ) {
        self.init(masters: .init(known: masters), credentials: credentials, client: client, timeout: timeout)
    }

    /// - Parameters:
    ///   - detector: finds the leading master.
    ///   - detectionTimeout: how long it may take; then a question fails with `unreachable`.
    ///   - credentials: of an operator; for masters that need authentication.
    ///   - timeout: of each request.
    public init(
        detector: any MasterDetector, detectionTimeout: Duration = .seconds(15),
        credentials: HTTPBasicCredentials? = nil, client: HTTPClient = HTTPClient(), timeout: Duration = .seconds(10)
    ) {
        self.init(
            masters: .init(detector: detector, timeout: detectionTimeout), credentials: credentials, client: client,
            timeout: timeout)
    }

    private init(
        masters: OperatorMasters, credentials: HTTPBasicCredentials?, client: HTTPClient, timeout: Duration
    ) {
        self.masters = masters
        self.credentials = credentials
        self.client = client
        self.timeout = timeout
    }

    /// The masters and credentials of a configuration. Reads the secret's file and so blocks; meant for start-up.
    ///
    /// - Parameters:
    ///   - detectors: the kinds of leader detection there are, for a `whisk.mesos.master-url` such as `zk://host/mesos`.
    ///   - detectionTimeout: how long the leader is looked for; `nil`: as long as a subscription may take.
    /// - Throws: ``ContainerError`` with code `invalidConfiguration`, also for a kind of leader detection that is not there.
    public init(
        _ configuration: MesosConfiguration, detectors: MasterDetectors = MasterDetectors(),
        detectionTimeout: Duration? = nil, client: HTTPClient = HTTPClient()
    ) throws(ContainerError) {
        var credentials: HTTPBasicCredentials?
        do {
            if let principal = configuration.principal, let secret = try configuration.readSecret() {
                credentials = HTTPBasicCredentials(username: principal, password: secret.exposed)
            }
        } catch {
            throw ContainerError(.invalidConfiguration, "\(error)", underlying: error)
        }
        if case .masters(let urls) = configuration.masterURL {
            self.init(masters: urls, credentials: credentials, client: client)
        } else if let detector = try SchedulerConfiguration.masterDetector(configuration, detectors) {
            self.init(
                detector: detector, detectionTimeout: detectionTimeout ?? configuration.timeouts.subscribe,
                credentials: credentials, client: client)
        } else {
            self.init(masters: [], credentials: credentials, client: client)
        }
    }

    // MARK: Questions

    /// The tasks the master knows, running and ended ones, ordered by the time they began.
    ///
    /// - Parameter framework: the id or the name of one framework; `nil`: of all. Frameworks that are gone count too.
    /// - Throws: ``MesosOperatorError``; `notFound` for a framework that the master does not know.
    public func tasks(framework: String? = nil) async throws(MesosOperatorError) -> [ClusterTask] {
        let names = try await frameworks()
        var wanted: Set<String>?
        if let framework {
            let ids = Set(names.filter { $0.key == framework || $0.value == framework }.keys)
            guard !ids.isEmpty else {
                let known = Set(names.values).sorted()
                throw MesosOperatorError(
                    .notFound,
                    "the master knows no framework '\(framework)'; "
                        + (known.isEmpty ? "it knows none" : "there are \(known.joined(separator: ", "))"))
            }
            wanted = ids
        }
        guard let answer = try await ask(.getTasks).getTasks else { throw Self.senseless(.getTasks) }
        var agents: [String: Mesos.Master.Response.GetAgents.Agent] = [:]
        for agent in try await ask(.getAgents).getAgents?.agents ?? [] {
            if let id = agent.agentInfo.id?.value { agents[id] = agent }
        }
        var result: [ClusterTask] = []
        for list in [
            answer.pendingTasks, answer.tasks, answer.unreachableTasks, answer.completedTasks, answer.orphanTasks,
        ] {
            for task in list where wanted?.contains(task.frameworkID.value) ?? true {
                result.append(ClusterTask(task, agents: agents, frameworks: names))
            }
        }
        return result.sorted { ($0.started ?? .distantFuture, $0.id) < ($1.started ?? .distantFuture, $1.id) }
    }

    /// The one task that `text` means: its id, or the beginning of its id, or its name.
    ///
    /// - Throws: ``MesosOperatorError``; `notFound` when there is none, `ambiguous` when there are several.
    public func task(_ text: String, framework: String? = nil) async throws(MesosOperatorError) -> ClusterTask {
        try Self.choose(text, from: try await tasks(framework: framework))
    }

    static func choose(_ text: String, from tasks: [ClusterTask]) throws(MesosOperatorError) -> ClusterTask {
        let byID = tasks.filter { $0.id == text }
        let matches = byID.isEmpty ? tasks.filter { $0.id.hasPrefix(text) || $0.name == text } : byID
        if matches.count == 1 { return matches[0] }
        // Of several with this name or id, the one that runs is meant.
        let live = matches.filter(\.isLive)
        if live.count == 1 { return live[0] }
        guard !matches.isEmpty else {
            throw MesosOperatorError(
                .notFound, "there is no task '\(text)'; `whisk-mesos tasks --all` lists the ids and names of all tasks")
        }
        let listed = matches.prefix(10).map { "\($0.id) (\($0.name), \($0.state), framework \($0.frameworkID))" }
        throw MesosOperatorError(
            .ambiguous,
            "'\(text)' may be any of \(matches.count) tasks; give a whole id, or the framework too: "
                + listed.joined(separator: ", ") + (matches.count > listed.count ? ", …" : ""))
    }

    /// Returns when a task has ended or the master does not know it any more. A master that cannot be asked for a while
    /// says nothing of the task.
    ///
    /// - Throws: `CancellationError`
    public func waitForEnd(of task: ClusterTask) async throws {
        while true {
            if let answer = try? await ask(.getTasks).getTasks {
                // Ended tasks stay in their framework's list until their last update is acknowledged.
                let known = (Array(answer.tasks) + answer.unreachableTasks + answer.pendingTasks).first {
                    $0.taskID.value == task.id && $0.frameworkID.value == task.frameworkID
                }
                var latest = task
                if let known { latest.state = known.state }
                if known == nil || !latest.isLive { return }
            }
            try await Task.sleep(for: Self.pollInterval)
        }
    }

    /// Names by id.
    private func frameworks() async throws(MesosOperatorError) -> [String: String] {
        guard let answer = try await ask(.getFrameworks).getFrameworks else { throw Self.senseless(.getFrameworks) }
        var names: [String: String] = [:]
        for framework in Array(answer.completedFrameworks) + answer.frameworks {
            if let id = framework.frameworkInfo.id?.value { names[id] = framework.frameworkInfo.name }
        }
        return names
    }

    // MARK: Requests

    private static func senseless(_ type: Mesos.Master.Call.Kind) -> MesosOperatorError {
        MesosOperatorError(.badAnswer, "the master's answer to \(type) has nothing of it")
    }

    private func ask(_ type: Mesos.Master.Call.Kind) async throws(MesosOperatorError) -> Mesos.Master.Response {
        let known = try await masters.current()
        do {
            return try await ask(type, of: known)
        } catch  where error.code == .unreachable {
            // Another one may lead by now.
            guard let next = try await masters.successors(of: known) else { throw error }
            return try await ask(type, of: next)
        }
    }

    private func ask(
        _ type: Mesos.Master.Call.Kind, of masters: [String]
    ) async throws(MesosOperatorError) -> Mesos.Master.Response {
        var failures: [String] = []
        for master in masters {
            do throws(MesosOperatorError) {
                return try await ask(type, master)
            } catch {
                guard error.code == .unreachable else { throw error }
                failures.append(error.message)
            }
        }
        throw MesosOperatorError(
            .unreachable,
            failures.isEmpty ? "no master is configured: set whisk.mesos.master-url" : failures.joined(separator: "; "))
    }

    private func ask(
        _ type: Mesos.Master.Call.Kind, _ master: String
    ) async throws(MesosOperatorError) -> Mesos.Master.Response {
        var url = OperatorURL(baseURL: master)
        for _ in 0...Self.mostRedirects {
            let response: HTTPClientResponse
            do {
                let body = try Mesos.Master.Call.with { $0.type = type }.serializedBytes()
                response = try await client.execute(
                    HTTPClientRequest(
                        method: .post, url: url.text, headers: [.contentType: Self.protobuf, .accept: Self.protobuf],
                        body: body, basicAuth: credentials, timeouts: HTTPTimeouts(connect: timeout, total: timeout),
                        responseLimit: .fail(Self.answerLimit)))
            } catch {
                // What the HTTP client says names the URL itself, if it was not redirected.
                let text = "\(error)"
                throw MesosOperatorError(
                    .unreachable, "the master\(text.contains(master) ? "" : " at \(master)") cannot be asked: \(text)")
            }
            let shown = response.effectiveURL
            switch response.status.code {
            case 200:
                do {
                    return try Mesos.Master.Response(serializedBytes: response.body)
                } catch {
                    throw MesosOperatorError(.badAnswer, "\(shown) answered \(type) with something that is no answer")
                }
            case 307:
                guard let location = response.headers[.location], let next = url.redirected(to: location) else {
                    throw MesosOperatorError(.unreachable, "\(shown) knows no leading master")
                }
                url = next
            case 401, 403:
                throw MesosOperatorError(
                    .refused,
                    "\(shown) answered \(response.status.code) to \(type): set whisk.mesos.principal and "
                        + "whisk.mesos.secret-file to those of an operator who may ask")
            case 503: throw MesosOperatorError(.unreachable, "\(shown) is not ready: 503")
            default:
                let text = String(decoding: response.body.prefix(500), as: UTF8.self)
                throw MesosOperatorError(
                    .badAnswer, "\(shown) answered \(response.status.code) to \(type); is it a Mesos master? \(text)")
            }
        }
        throw MesosOperatorError(.unreachable, "the master at \(master) redirects again and again")
    }
}

/// The URL of a master's operator API, and where its redirects lead.
struct OperatorURL: Sendable, Hashable {
    private static let path = "/api/v1"
    let text: String

    init(baseURL: String) {
        var base = baseURL
        while base.hasSuffix("/") { base.removeLast() }
        text = base.hasSuffix(Self.path) ? base : base + Self.path
    }

    private init(text: String) { self.text = text }

    /// Mesos leaves the scheme out, which then stays the same: `//host:port/master/api/v1`.
    ///
    /// - Returns: `nil` for a location that is none, and for one that would send credentials in the clear.
    func redirected(to location: String) -> OperatorURL? {
        guard let schemeEnd = text.firstRange(of: "://") else { return nil }
        let scheme = text[..<schemeEnd.lowerBound]
        if location.hasPrefix("https://") { return OperatorURL(text: location) }
        if location.hasPrefix("http://") { return scheme == "https" ? nil : OperatorURL(text: location) }
        if location.hasPrefix("//"), location.utf8.count > 2 { return OperatorURL(text: "\(scheme):\(location)") }
        guard location.hasPrefix("/"), !location.hasPrefix("//") else { return nil }
        return OperatorURL(text: "\(scheme)://\(text[schemeEnd.upperBound...].prefix { $0 != "/" })\(location)")
    }
}
