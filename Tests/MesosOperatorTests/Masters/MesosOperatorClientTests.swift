import CurlHTTP
import Glibc
import MesosAPI
import Synchronization
import TestSupport
import Testing

@testable import MesosOperator

@Suite struct MesosOperatorClientTests {
    private func task(_ id: String, _ name: String, _ state: Mesos.TaskState) -> ClusterTask {
        ClusterTask(
            id: id, name: name, frameworkID: "f-1", executorID: id, state: state, agentID: "a-1", agentAddresses: [])
    }

    @Test("a text identifies a task by its id, the beginning of its id, or its name, and prefers a live task")
    func choose() throws {
        let tasks = [
            task("t-1", "web", .killed), task("t-12", "web", .running), task("t-2", "db", .running),
            task("t-3", "db", .running),
        ]
        #expect(try MesosOperatorClient.choose("t-1", from: tasks).id == "t-1")
        #expect(try MesosOperatorClient.choose("t-12", from: tasks).id == "t-12")
        #expect(try MesosOperatorClient.choose("web", from: tasks).id == "t-12")
        let ambiguous = #expect(throws: MesosOperatorError.self) {
            try MesosOperatorClient.choose("db", from: tasks)
        }
        #expect(ambiguous?.code == .ambiguous)
        #expect(ambiguous?.message.contains("t-2") == true && ambiguous?.message.contains("t-3") == true)
        let unknown = #expect(throws: MesosOperatorError.self) {
            try MesosOperatorClient.choose("cache", from: tasks)
        }
        #expect(unknown?.code == .notFound)
        #expect(unknown?.message == "there is no task with the id or name 'cache'")
    }

    @Test(
        "an error has the status of the master's response",
        arguments: [
            (401, MesosOperatorError.Code.refused), (403, .refused), (400, .invalidResponse), (500, .invalidResponse),
            (200, .invalidResponse), (503, .unreachable), (404, .unreachable),
        ])
    func statuses(status: Int, code: MesosOperatorError.Code) async throws {
        let server = try ScriptedHTTPServer { _ in [.text("<html>", status: status)] }
        let error = await #expect(throws: MesosOperatorError.self) {
            try await client([base(server)], patience: .zero).tasks()
        }
        #expect(error?.code == code)
        #expect(error?.message.contains(server.url("/api/v1")) == true)
        #expect(error?.message.contains("whisk") == false)
        #expect(error?.status == status)
    }

    // MARK: Answers that are no decision of a master

    private static let names = Mesos.Master.Response.with {
        $0.type = .getFrameworks
        $0.getFrameworks = .init(frameworks: [
            .init(
                frameworkInfo: .with { ($0.user, $0.name, $0.id) = ("root", "web", .init("f-1")) }, active: true,
                connected: true, recovered: false)
        ])
    }

    private func base(_ server: ScriptedHTTPServer) -> String { String(server.url("/").dropLast()) }

    private func client(
        _ masters: [String], patience: Duration = .seconds(600), credentials: HTTPBasicCredentials? = nil
    ) -> MesosOperatorClient {
        MesosOperatorClient(
            masters: OperatorMasters(known: masters), credentials: credentials, timeout: .seconds(60),
            patience: patience)
    }

    /// A leading master with a running task and one of a framework that is gone, which it leaves out in protobuf.
    private func leader(_ before: @escaping @Sendable (Int) -> ScriptedAction? = { _ in nil }) throws
        -> ScriptedHTTPServer
    {
        let count = Atomic<Int>(0)
        return try ScriptedHTTPServer { request in
            if let answer = before(count.add(1, ordering: .relaxed).newValue) { return [answer] }
            guard let call = try? Mesos.Master.Call(serializedBytes: request.body) else {
                return [.respond(status: 400)]
            }
            let isJSON = request.header("Accept") == "application/json"
            func task(_ id: String, _ framework: String, _ state: Mesos.TaskState) -> Mesos.Task {
                .with {
                    ($0.name, $0.taskID, $0.frameworkID) = (id, .init(id), .init(framework))
                    ($0.agentID, $0.state) = (.init("a-1"), state)
                }
            }
            let response: Mesos.Master.Response
            switch call.type {
            case .getFrameworks: response = Self.names
            case .getTasks:
                response = .with {
                    $0.type = .getTasks
                    $0.getTasks = .init(
                        tasks: [task("live", "f-1", .running)],
                        completedTasks: isJSON ? [task("ended", "f-0", .finished)] : [])
                }
            default: response = .with { ($0.type, $0.getAgents) = (.getAgents, .init()) }
            }
            return [.respond(body: isJSON ? response.jsonBytes() : (try? response.serializedBytes()) ?? [])]
        }
    }

    private func expectTasks(_ masters: [String]) async throws {
        #expect(try await client(masters).tasks().map(\.id).sorted() == ["ended", "live"])
    }

    @Test("the tasks of frameworks that are gone are found")
    func goneFrameworks() async throws {
        let leader = try leader()
        try await expectTasks([base(leader)])
        #expect(try await client([base(leader)]).task("ended").state == .finished)
    }

    static let undecided: [ScriptedAction] = [
        .text("", status: 404), .text("404 Not Found.", status: 404), .text("", status: 408), .text("", status: 429),
        .text("", status: 502), .text("Master has not finished recovery", status: 503), .text("", status: 504),
        .text("<html>a portal</html>"), .text("{}"), .text("{\"type\":\"GET_HEALTH\"}"), .respond(status: 307), .close,
    ]

    @Test("an answer that is no decision of a master is asked of the next master", arguments: undecided.indices)
    func nextMaster(index: Int) async throws {
        let first = try ScriptedHTTPServer { _ in [Self.undecided[index]] }
        let leader = try leader()
        try await expectTasks([base(first), base(leader)])
        #expect(first.requests.count == 3)
    }

    @Test(
        "an answer that is no decision of the only master is asked for again", arguments: undecided.indices.dropLast())
    func later(index: Int) async throws {
        let leader = try leader { $0 < 3 ? Self.undecided[index] : nil }
        try await expectTasks([base(leader)])
        #expect(leader.requests.count == 5)
    }

    @Test("a redirect to a master that has just died is asked for again, until it leads to the new leader")
    func deadLeader() async throws {
        let leader = try leader()
        let free = try TestSocket.listenTCP(host: "127.0.0.1", backlog: nil)
        defer { close(free.descriptor) }
        let count = Atomic<Int>(0)
        let follower = try ScriptedHTTPServer { _ in
            let port = count.add(1, ordering: .relaxed).newValue < 3 ? free.port : leader.port
            return [.respond(status: 307, headers: [("Location", "//127.0.0.1:\(port)/master/api/v1")])]
        }
        try await expectTasks([base(follower)])
    }

    @Test("other redirects are not followed, and the error names their Location", arguments: [301, 302, 303, 308])
    func otherRedirects(status: Int) async throws {
        let moved = try ScriptedHTTPServer { _ in
            [.respond(status: status, headers: [("Location", "https://me:s3cr3t@mesos.example/")])]
        }
        let error = await #expect(throws: MesosOperatorError.self) { try await client([base(moved)]).tasks() }
        #expect(error?.status == status)
        #expect(error?.message.contains("answered \(status)") == true)
        #expect(error?.message.contains("mesos.example/") == true && error?.message.contains("s3cr3t") == false)
        #expect(moved.requests.count == 1)
        let leader = try leader()
        try await expectTasks([base(moved), base(leader)])
    }

    @Test("a refusal is told at once, and no other master is asked", arguments: [400, 401, 403])
    func refusal(status: Int) async throws {
        let leader = try leader()
        let refusing = try ScriptedHTTPServer { _ in [.respond(status: status)] }
        let error = await #expect(throws: MesosOperatorError.self) {
            try await client([base(refusing), base(leader)]).tasks()
        }
        #expect(error?.status == status)
        #expect(refusing.requests.count == 1 && leader.requests.isEmpty)
    }

    @Test("a master that refuses connections is told at once")
    func refusedConnection() async throws {
        let free = try TestSocket.listenTCP(host: "127.0.0.1", backlog: nil)
        defer { close(free.descriptor) }
        // With the long patience of this client, a repeated request would not end.
        let error = await #expect(throws: MesosOperatorError.self) {
            try await client(["http://127.0.0.1:\(free.port)"]).tasks()
        }
        #expect(error?.code == .unreachable)
    }

    @Test("credentials in a master's URL are refused and not repeated")
    func credentialsInURL() async throws {
        let leader = try leader()
        let error = await #expect(throws: MesosOperatorError.self) {
            try await client(["http://me:s3cr3t@127.0.0.1:\(leader.port)"]).tasks()
        }
        #expect(error.map { "\($0)".contains("s3cr3t") } == false)
        #expect(leader.acceptedConnections == 0)
    }

    @Test("the credentials reach a leader that a master redirects to, and no address in clear text after https")
    func redirectedCredentials() async throws {
        let leader = try leader()
        let follower = try ScriptedHTTPServer { _ in
            [.respond(status: 307, headers: [("Location", "//127.0.0.1:\(leader.port)/master/api/v1")])]
        }
        _ = try await client([base(follower)], credentials: .init(username: "me", password: "s3cr3t")).tasks()
        #expect(leader.requests.count == 3 && leader.requests.allSatisfy { $0.header("Authorization") != nil })
    }

    @Test(
        "a redirect to another service than a master's API is not followed, and nothing there gets the credentials",
        arguments: ["", "/", "/login?to=/api/v1", "/api/v1/scheduler", "/x#/api/v1"])
    func redirectToAnotherService(path: String) async throws {
        let other = try leader()
        let portal = try ScriptedHTTPServer { _ in
            [.respond(status: 307, headers: [("Location", "\(base(other))\(path)")])]
        }
        let leader = try leader()
        let credentials = HTTPBasicCredentials(username: "me", password: "s3cr3t")
        #expect(try await client([base(portal), base(leader)], credentials: credentials).tasks().count == 2)
        #expect(other.acceptedConnections == 0)
        let only = client([base(portal)], patience: .zero, credentials: credentials)
        let error = await #expect(throws: MesosOperatorError.self) { try await only.tasks() }
        #expect(
            error?.message.contains("answered 307 with the Location '\(base(other))") == true,
            "\(String(describing: error))")
        #expect(other.acceptedConnections == 0)
    }

    @Test("credentials that a server repeats in its answer do not get into the error", arguments: [401, 400, 502, 200])
    func repeatedCredentials(status: Int) async throws {
        let server = try ScriptedHTTPServer { request in
            [.text("who is \(request.header("Authorization") ?? "") with s3cr3t?", status: status)]
        }
        let only = client(
            [base(server)], patience: .zero, credentials: .init(username: "me", password: "s3cr3t"))
        let error = await #expect(throws: MesosOperatorError.self) { try await only.tasks() }
        #expect(error?.message.isEmpty == false)
        for secret in ["s3cr3t", "bWU6czNjcjN0"] { #expect(error?.message.contains(secret) == false) }
    }

    @Test("a master without a scheme does not get the credentials")
    func noScheme() async throws {
        let leader = try leader()
        let error = await #expect(throws: MesosOperatorError.self) {
            try await client(["127.0.0.1:\(leader.port)"], credentials: .init(username: "me", password: "s3cr3t"))
                .tasks()
        }
        #expect(error?.code == .credentialsInClearText)
        #expect(leader.acceptedConnections == 0)
    }

    // MARK: The end of a task

    @Test("a task whose agent has not registered with a new leader yet has not ended")
    func recoveringAgent() async throws {
        let recovered = Atomic<Bool>(true)
        let polls = Atomic<Int>(0)
        let leader = try ScriptedHTTPServer { request in
            guard let call = try? Mesos.Master.Call(serializedBytes: request.body) else {
                return [.respond(status: 400)]
            }
            let response: Mesos.Master.Response
            if call.type == .getTasks {
                polls.add(1, ordering: .relaxed)
                response = .with { ($0.type, $0.getTasks) = (.getTasks, .init()) }
            } else {
                response = .with {
                    $0.type = .getAgents
                    $0.getAgents = .init(
                        recoveredAgents: recovered.load(ordering: .relaxed)
                            ? [.with { ($0.hostname, $0.id) = ("agent-1", .init("a-1")) }] : [])
                }
            }
            return [.respond(body: (try? response.serializedBytes()) ?? [])]
        }
        let waiting = client([base(leader)])
        let end = Task { try await waiting.waitForEnd(of: task("t", "web", .running)) }
        #expect(await eventually { polls.load(ordering: .relaxed) >= 2 })
        recovered.store(false, ordering: .relaxed)
        try await end.value
    }
}
