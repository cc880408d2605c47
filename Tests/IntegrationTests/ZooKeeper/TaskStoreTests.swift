import Foundation
import Glibc
import MachineSupport
import MesosAPI
import MesosScheduler
import TestSupport
import Testing

@testable import ZooKeeperCoordination

@Suite("tasks stored in ZooKeeper", .serialized, .integration, .zooKeeper)
struct TaskStoreTests {
    let ensemble: ZooKeeperEnsemble
    let root = "/\(UUID().uuidString)/framework"

    init() throws { ensemble = try #require(ZooKeeperTrait.ensemble) }

    var path: String { root + "/tasks" }

    private func store(
        credentials: String? = nil, timeout: Duration = .seconds(120), sessionTimeout: Duration = .seconds(60)
    ) throws -> ZooKeeperTaskStore {
        try ZooKeeperTaskStore(
            url: ensemble.url(path, credentials: credentials), timeout: timeout, sessionTimeout: sessionTimeout,
            logger: quietLogger)
    }

    private func task(_ id: String, label: String = "") -> StoredTask {
        StoredTask(
            taskID: id, frameworkID: "framework", agentID: "agent", agentHostname: "host",
            agentAddress: .init(host: "10.0.0.1", port: 5051), hostPorts: [31_000], executorID: id,
            phase: .running, state: .running, labels: ["label": label], launchedAt: 1_700_000_000.25)
    }

    private func ids(_ tasks: [StoredTask]) -> [String] { tasks.map(\.taskID) }

    @Test("10,000 tasks are saved and loaded, and removed together")
    func roundTrip() async throws {
        let first = try store()
        #expect(try await first.load().isEmpty)
        let tasks = (0..<10_000).map { task(String(format: "task-%05d", $0)) }
        try await first.save(tasks.map { .put($0) })
        await first.close()
        let second = try store()
        #expect(try await second.load() == tasks)
        let changed = tasks.prefix(700).map { task($0.taskID, label: "changed") }
        try await second.save(changed.map { .put($0) } + tasks.suffix(9_000).map { .remove(taskID: $0.taskID) })
        #expect(try await second.load() == changed + tasks[700..<1_000])
        // Another client has left a task that this object does not know.
        let session = try await openSession(ensemble.url(path))
        _ = try await session.create(
            "\(path)/\(TaskNode.place("stray"))", TaskNode.encode(task("stray")), .persistent, .secret)
        try await second.save([.put(task("before")), .removeAll, .put(task("after"))])
        #expect(try await second.load() == [task("after")])
        await session.close()
        await second.close()
    }

    @Test("task ids of any form are kept")
    func identifiers() async throws {
        let store = try store()
        let all = [
            "a b", "ü", "🐟", ".", "..", "50%", "50%25", "zookeeper", "a\u{1}", String(repeating: "é", count: 127),
        ]
        try await store.save(all.map { .put(task($0)) })
        #expect(try await store.load() == all.sorted().map { task($0) })
        try await store.save(all.dropFirst().map { .remove(taskID: $0) })
        #expect(try await ids(store.load()) == ["a b"])
        await store.close()
    }

    @Test("a deposed scheduler writes nothing", arguments: [true, false])
    func deposed(hasEpoch: Bool) async throws {
        let session = try await openSession(ensemble.url(root))
        let epoch = LeaderEpochNode(session: session, path: root + "/epoch")
        let deposals = Lock(0)
        func next() async throws -> ZooKeeperTaskStore {
            var fence: WriteFence?
            if hasEpoch {
                fence = epoch.fence(
                    try await epoch.raise(
                        name: "n", instance: "i", url: "u", candidate: nil, until: .now + .seconds(120)))
            }
            return ZooKeeperTaskStore(session: session, path: path, fence: fence) { deposals.withLock { $0 += 1 } }
        }
        let first = try await next()
        #expect(try await first.load().isEmpty)
        try await first.save([.put(task("a")), .put(task("b"))])
        let second = try await next()
        #expect(try await ids(second.load()) == ["a", "b"])
        let changes: [[TaskChange]] = [
            [.put(task("c")), .remove(taskID: "a"), .put(task("b", label: "x"))], [.removeAll], [.remove(taskID: "a")],
            (0..<600).map { .put(task("n\($0)")) },
        ]
        for some in changes {
            let error = await #expect(throws: ZooKeeperError.self) { try await first.save(some) }
            #expect(error?.code == .deposed)
        }
        #expect(deposals.withLock { $0 } == 1)
        try await second.save([.put(task("d"))])
        #expect(try await second.load() == [task("a"), task("b"), task("d")])
        if hasEpoch {
            let error = await #expect(throws: ZooKeeperError.self) { try await first.load() }
            #expect(error?.code == .deposed)
        }
        await session.close()
    }

    @Test("a save whose answers are lost is completed on the next connection")
    func lostAnswers() async throws {
        let proxy = try AnswerLosingProxy(serverPort: ensemble.clientPorts[0])
        let store = try ZooKeeperTaskStore(
            url: "zk://127.0.0.1:\(proxy.port)\(path)", timeout: .seconds(120), sessionTimeout: .seconds(60),
            logger: quietLogger)
        var expected: [String: StoredTask] = [:]
        try await store.save((0..<50).map { .put(task("t\($0)")) })
        for number in 0..<50 { expected["t\(number)"] = task("t\(number)") }
        let direct = try await openSession(ensemble.url(path))
        for round in 1...5 {
            let marker = "marker\(round)"
            let changes: [TaskChange] =
                (0..<40).map { .put(task("t\($0)", label: "\(round)")) }
                + [.put(task(marker)), .remove(taskID: "t\(40 + round)"), .remove(taskID: "marker\(round - 1)")]
            proxy.loseAnswers()
            let save = Task { try await store.save(changes) }
            let place = "\(path)/\(TaskNode.place(marker))"
            #expect(try await eventually { try await direct.exists(place) })
            #expect(await eventually { proxy.lostBytes > 0 })
            proxy.heal()
            try await save.value
            // The same again, as after a lost answer of the store itself.
            try await store.save(changes)
            for number in 0..<40 { expected["t\(number)"] = task("t\(number)", label: "\(round)") }
            expected["t\(40 + round)"] = nil
            expected["marker\(round - 1)"] = nil
            expected[marker] = task(marker)
        }
        #expect(try await store.load() == expected.values.sorted { $0.taskID < $1.taskID })
        proxy.stop()
        await direct.close()
        await store.close()
    }

    @Test("saves go on when the connected server is stopped and continues")
    func stoppedServer() async throws {
        let session = ZooKeeperSession(
            url: try ZooKeeperURL(ensemble.url(path)), timeout: .seconds(6), logger: quietLogger)
        await session.open()
        let store = ZooKeeperTaskStore(session: session, path: path, fence: nil, timeout: .seconds(120))
        try await store.save([.put(task("a"))])
        let port = try #require(await session.serverPort)
        await ensemble.signal(SIGSTOP, port: port)
        try await store.save([.put(task("b")), .remove(taskID: "a")])
        await ensemble.signal(SIGCONT, port: port)
        try await store.save([.put(task("c"))])
        #expect(try await ids(store.load()) == ["b", "c"])
        await session.close()
    }

    @Test("nodes that another client created or deleted do not stop a save")
    func otherNodes() async throws {
        let store = try store()
        try await store.save((0..<20).map { .put(task("t\($0)")) })
        let session = try await openSession(ensemble.url(path))
        try await session.delete("\(path)/\(TaskNode.place("t3"))", version: -1)
        try await session.delete("\(path)/\(TaskNode.place("t4"))", version: -1)
        _ = try await session.create("\(path)/\(TaskNode.place("new"))", [], .persistent, .secret)
        try await store.save([
            .put(task("t3", label: "x")), .remove(taskID: "t4"), .put(task("new")), .remove(taskID: "never"),
            .put(task("t5", label: "x")),
        ])
        // Its only task was deleted by hand, and then the bucket.
        let bucket = TaskNode.bucket("t7")
        for name in try await session.children(of: "\(path)/\(bucket)") {
            try await session.delete("\(path)/\(bucket)/\(name)", version: -1)
        }
        try await session.delete("\(path)/\(bucket)", version: -1)
        try await store.save([.put(task("t7", label: "x"))])
        var expected = Dictionary(uniqueKeysWithValues: (0..<20).map { ("t\($0)", task("t\($0)")) })
        for id in ["t3", "t5", "t7"] { expected[id] = task(id, label: "x") }
        expected["t4"] = nil
        expected["new"] = task("new")
        #expect(try await store.load() == expected.values.sorted { $0.taskID < $1.taskID })
        await session.close()
        await store.close()
    }

    @Test("tasks that are removed while they are loaded are no error")
    func removedMeanwhile() async throws {
        let store = try store()
        try await store.save((0..<500).map { .put(task("t\($0)")) })
        let session = try await openSession(ensemble.url(path))
        async let removed: Void = {
            for number in 0..<500 { try await session.delete("\(path)/\(TaskNode.place("t\(number)"))", version: -1) }
        }()
        var count = 500
        while count > 0 {
            let now = try await store.load().count
            #expect(now <= count)
            count = now
        }
        try await removed
        await session.close()
        await store.close()
    }

    @Test("only clients with the same credentials can read or change the tasks, and no error shows the password")
    func credentials() async throws {
        let mine = try store(credentials: "me:right")
        try await mine.save([.put(task("a"))])
        for credentials in ["me:wrong", "other:right", nil] {
            let other = try store(credentials: credentials)
            for operation in [{ _ = try await other.load() }, { try await other.save([.removeAll]) }] {
                let error = await #expect(throws: ZooKeeperError.self) { try await operation() }
                #expect(error?.code == .notAuthorised)
                #expect(error.map { "\($0)\(other)" }?.contains("wrong") == false)
            }
            let session = try await openSession(ensemble.url(path, credentials: credentials))
            for node in ["", "/\(TaskNode.bucket("a"))", "/\(TaskNode.place("a"))"] {
                let error = await #expect(throws: ZooKeeperError.self) { try await session.content(of: path + node) }
                #expect(error?.code == .notAuthorised)
            }
            await session.close()
            await other.close()
        }
        #expect(try await ids(mine.load()) == ["a"])
        await mine.close()
    }

    @Test("without a quorum operations end with an error that lists the servers, and later ones succeed")
    func noQuorum() async throws {
        let store = try store(timeout: .seconds(2), sessionTimeout: .seconds(20))
        try await store.save([.put(task("a"))])
        for port in ensemble.clientPorts.dropFirst() { await ensemble.kill(port: port) }
        for operation in [{ try await store.save([.put(task("b"))]) }, { _ = try await store.load() }] {
            let error = await #expect(throws: ZooKeeperError.self) { try await operation() }
            #expect(error?.code == .timedOut)
            #expect(error?.message.contains("127.0.0.1:\(ensemble.clientPorts[0])") == true, "\(error as Any)")
        }
        try await ensemble.startAll()
        #expect(await eventually { (try? await store.save([.put(task("c"))])) != nil })
        let patient = try self.store()
        let present = Set(try await ids(patient.load()))
        // The write of `b` ended with an error, so it may or may not be there.
        #expect(present.isSuperset(of: ["a", "c"]) && present.isSubset(of: ["a", "b", "c"]))
        await store.close()
        await patient.close()
    }

    @Test("content that is not understood is an error with the path of the node, and nothing is loaded")
    func unknownContent() async throws {
        let store = try store()
        try await store.save([.put(task("a")), .put(task("b"))])
        let session = try await openSession(ensemble.url(path))
        let node = "\(path)/\(TaskNode.place("b"))"
        func expectError(_ code: ZooKeeperError.Code, _ text: String) async {
            let error = await #expect(throws: ZooKeeperError.self) { try await store.load() }
            #expect(error?.code == code && error?.message.contains(text) == true, "\(error as Any)")
        }
        for content in ["", "{", #"{"taskID":"b"}"#] {
            _ = try await session.set(node, Array(content.utf8), version: -1)
            await expectError(.unreadable, node)
        }
        _ = try await session.set(node, TaskNode.encode(task("a")), version: -1)
        await expectError(.unreadable, node)
        _ = try await session.set(node, TaskNode.encode(task("b")), version: -1)
        #expect(try await ids(store.load()) == ["a", "b"])
        _ = try await session.create("\(path)/other", [], .persistent, .secret)
        await expectError(.unreadable, "\(path)/other")
        try await session.delete("\(path)/other", version: -1)
        _ = try await session.set(path, Array(#"{"format":2}"#.utf8), version: -1)
        await expectError(.newerFormat, path)
        _ = try await session.set(path, Array("mine".utf8), version: -1)
        await expectError(.unreadable, path)
        await session.close()
        await store.close()
    }

    @Test("a task that is too large for a node is refused with its id, and nothing of the save is written")
    func tooLarge() async throws {
        let store = try store()
        let most = task("most", label: String(repeating: "x", count: 500_000))
        try await store.save([.put(most), .put(task("a", label: String(repeating: "y", count: 500_000)))])
        let error = await #expect(throws: ZooKeeperError.self) {
            try await store.save([.put(task("b")), .put(task("huge", label: String(repeating: "x", count: 600_000)))])
        }
        #expect(error?.code == .limitExceeded && error?.message.contains("huge") == true)
        #expect(try await ids(store.load()) == ["a", "most"])
        await store.close()
    }
}
