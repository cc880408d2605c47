import CZooKeeper
import Foundation
import MachineSupport
import MesosScheduler
import TestSupport
import Testing

@testable import ZooKeeperCoordination

@Suite("nodes of one framework that share sessions", .serialized, .integration, .zooKeeper)
struct SharedSessionTests {
    let ensemble: ZooKeeperEnsemble
    let paths: FrameworkPaths

    init() throws {
        ensemble = try #require(ZooKeeperTrait.ensemble)
        paths = FrameworkPaths(root: "/\(UUID().uuidString)/framework")
    }

    private func open(credentials: String? = nil) async throws -> ZooKeeperSession {
        try await openSession(ensemble.url(paths.root, credentials: credentials))
    }

    private func id(_ session: ZooKeeperSession) async throws -> Int64 {
        try #require(await session.identity).client_id
    }

    private func text(_ path: String, _ session: ZooKeeperSession) async throws -> String {
        try await session.catchUp(path)
        return String(decoding: try await session.content(of: path).bytes, as: UTF8.self)
    }

    private var deadline: ContinuousClock.Instant { .now + .seconds(120) }

    // MARK: Session

    @Test("a transaction carries out all operations or none, and its error names the operation that failed")
    func multi() async throws {
        let session = try await open()
        let (a, b) = (paths.root + "/a", paths.root + "/b")
        try await session.createPath(paths.root)
        try await session.multi([
            .create(path: a, Array("1".utf8), .persistent, .secret), .create(path: b, [], .ephemeral, .readable),
        ])
        try await session.multi([.set(path: a, Array("2".utf8), version: 0), .check(path: b, version: 0)])
        #expect(try await text(a, session) == "2")
        #expect(try await session.content(of: b).owner == id(session))
        let error = await #expect(throws: ZooKeeperError.self) {
            try await session.multi([
                .set(path: a, Array("3".utf8)), .delete(path: b), .create(path: a, [], .persistent, .readable),
                .delete(path: a),
            ])
        }
        #expect(error?.code == .nodeExists && error?.operationIndex == 2)
        #expect(error?.message.contains(a) == true)
        #expect(try await text(a, session) == "2")
        #expect(try await session.exists(b))
        let fenced = await #expect(throws: ZooKeeperError.self) {
            try await session.multi([.delete(path: a)], fence: WriteFence(path: b, version: 1))
        }
        #expect(fenced?.code == .deposed)
        let second = await #expect(throws: ZooKeeperError.self) {
            try await session.multi([.delete(path: a, version: 7)], fence: WriteFence(path: b, version: 0))
        }
        #expect(second?.code == .versionConflict && second?.operationIndex == 0)
        try await session.multi([.delete(path: a), .delete(path: b)])
        try await session.multi([])
        #expect(try await session.children(of: paths.root).isEmpty)
        let large = await #expect(throws: ZooKeeperError.self) {
            try await session.multi(
                (0..<3).map {
                    .create(path: "\(a)\($0)", Array(repeating: 65, count: 400_000), .persistent, .secret)
                })
        }
        #expect(large?.code == .limitExceeded && large?.message.contains("jute.maxbuffer") == true)
        // The largest request that is not refused here is one that servers accept.
        try await session.multi([
            .create(path: a, Array(repeating: 65, count: RequestLimit.bytes - 400), .persistent, .secret)
        ])
        await session.close()
    }

    @Test("all listeners of a session receive its events, and a later one begins with the connection")
    func listeners() async throws {
        let session = try await open()
        let id = try await id(session)
        var first = await session.listen().makeAsyncIterator()
        var second = await session.listen().makeAsyncIterator()
        for event in [await first.next(), await second.next()] {
            guard case .connected(id, _) = event else {
                Issue.record("\(String(describing: event))")
                continue
            }
        }
        try await session.createPath(paths.root)
        #expect(try await session.exists(paths.epoch, watch: true) == false)
        _ = try await session.create(paths.epoch, [], .persistent)
        #expect(await first.next() == .changed(path: paths.epoch))
        #expect(await second.next() == .changed(path: paths.epoch))
        await session.close()
        #expect(await first.next() == nil)
        #expect(await second.next() == nil)
        var late = await session.listen().makeAsyncIterator()
        #expect(await late.next() == nil)
    }

    // MARK: Registration

    @Test("a name belongs to one session, and is free again after its end")
    func registration() async throws {
        let (first, second) = (try await open(), try await open())
        let (firstID, secondID) = (try await id(first), try await id(second))
        func node(_ instance: String, name: String = "node 1") -> RegisteredNode {
            RegisteredNode(name: name, instance: instance, url: "http://h:1", protocols: [1], started: 17)
        }
        let mine = NodeRegistration(session: first, directory: paths.nodes)
        let other = NodeRegistration(session: second, directory: paths.nodes)
        #expect(try await other.list() == .init())
        #expect(try await mine.register(node("a"), sessionID: firstID) == .registered)
        #expect(try await mine.register(node("a"), sessionID: firstID) == .registered)
        #expect(try await other.register(node("b"), sessionID: secondID) == .taken(by: node("a")))
        try await other.withdraw("node 1", sessionID: secondID)
        #expect(try await mine.list(watch: true).nodes == [node("a")])
        var events = await first.listen().makeAsyncIterator()
        _ = await events.next()
        #expect(try await other.register(node("b", name: "x"), sessionID: secondID) == .registered)
        #expect(await events.next() == .changed(path: paths.nodes))
        _ = try await second.create("\(paths.nodes)/foreign", Array("?".utf8), .ephemeral)
        try await first.catchUp(paths.nodes)
        let list = try await mine.list()
        #expect(list.nodes == [node("a"), node("b", name: "x")] && list.unreadable == ["foreign"])
        try await mine.withdraw("node 1", sessionID: firstID)
        try await mine.withdraw("node 1", sessionID: firstID)
        #expect(try await other.register(node("c"), sessionID: secondID) == .registered)
        #expect(try await mine.register(node("a"), sessionID: firstID) == .taken(by: node("c")))
        await second.close()
        #expect(try await mine.register(node("a"), sessionID: firstID) == .registered)
        #expect(try await mine.list() == .init(nodes: [node("a")]))
        await first.close()
    }

    @Test("a node whose registration was deleted is told, and registers again")
    func deletedRegistration() async throws {
        let session = try await open()
        let registration = NodeRegistration(session: session, directory: paths.nodes)
        let node = RegisteredNode(name: "n", instance: "i", url: "u", protocols: [1], started: 1)
        #expect(try await registration.register(node, sessionID: id(session)) == .registered)
        var events = await session.listen().makeAsyncIterator()
        _ = await events.next()
        let other = try await open()
        try await other.delete(registration.path("n"), version: -1)
        #expect(await events.next() == .changed(path: registration.path("n")))
        #expect(try await registration.register(node, sessionID: id(session)) == .registered)
        await other.close()
        await session.close()
    }

    // MARK: Election

    @Test("candidates follow each other, and the withdrawal of the first one is told to the next")
    func election() async throws {
        let (first, second) = (try await open(), try await open())
        let (firstID, secondID) = (try await id(first), try await id(second))
        let one = ZooKeeperCandidacy(session: first, directory: paths.election, candidate: "one")
        let two = ZooKeeperCandidacy(session: second, directory: paths.election, candidate: "two")
        try await one.withdraw(sessionID: firstID)
        let position = try await one.position(sessionID: firstID)
        #expect(position.isFirst)
        #expect(try await text(position.candidate, first) == "one")
        let behind = try await two.position(sessionID: secondID)
        guard case .behind(_, position.candidate) = behind else {
            Issue.record("\(behind)")
            return
        }
        // Asking again creates no other node.
        #expect(try await two.position(sessionID: secondID) == behind)
        #expect(try await one.position(sessionID: firstID) == position)
        var events = await second.listen().makeAsyncIterator()
        _ = await events.next()
        try await one.withdraw(sessionID: firstID)
        #expect(await events.next() == .changed(path: position.candidate))
        #expect(try await two.position(sessionID: secondID) == .first(candidate: behind.candidate))
        #expect(try await one.position(sessionID: firstID).isFirst == false)
        await second.close()
        #expect(try await eventually { try await one.position(sessionID: firstID).isFirst })
        await first.close()
    }

    // MARK: Epoch

    @Test("each leader raises the epoch, which deposes the one before")
    func epoch() async throws {
        let (first, second) = (try await open(), try await open())
        let one = LeaderEpochNode(session: first, path: paths.epoch)
        let two = LeaderEpochNode(session: second, path: paths.epoch)
        #expect(try await one.read(watch: true) == nil)
        var events = await first.listen().makeAsyncIterator()
        _ = await events.next()
        let earlier = try await two.raise(name: "b", instance: "i2", url: "u2", candidate: nil, until: deadline)
        #expect(earlier.epoch == 1)
        #expect(await events.next() == .changed(path: paths.epoch))
        try await two.confirm(earlier)
        try await first.catchUp(paths.epoch)
        let record = try #require(try await one.read(watch: true)).record
        #expect(record == EpochRecord(epoch: 1, name: "b", instance: "i2", url: "u2"))
        let later = try await one.raise(name: "a", instance: "i1", url: "u1", candidate: nil, until: deadline)
        #expect(later.epoch == 2)
        try await one.confirm(later)
        let error = await #expect(throws: ZooKeeperError.self) { try await two.confirm(earlier) }
        #expect(error?.code == .deposed)
        await first.close()
        await second.close()
    }

    @Test("a candidate whose node is gone cannot raise the epoch")
    func epochWithoutCandidate() async throws {
        let session = try await open()
        let candidacy = ZooKeeperCandidacy(session: session, directory: paths.election, candidate: "c")
        let candidate = try await candidacy.position(sessionID: id(session)).candidate
        let node = LeaderEpochNode(session: session, path: paths.epoch)
        #expect(
            try await node.raise(name: "a", instance: "i", url: "u", candidate: candidate, until: deadline).epoch == 1)
        try await candidacy.withdraw(sessionID: id(session))
        let error = await #expect(throws: ZooKeeperError.self) {
            try await node.raise(name: "a", instance: "i", url: "u", candidate: candidate, until: deadline)
        }
        #expect(error?.code == .noNode)
        #expect(try await node.read()?.record.epoch == 1)
        _ = try await session.set(paths.epoch, Array("x".utf8), version: -1)
        let unreadable = await #expect(throws: ZooKeeperError.self) { try await node.read() }
        #expect(unreadable?.code == .unreadable && unreadable?.message.contains(paths.epoch) == true)
        await session.close()
    }

    @Test("a raised epoch whose answer was lost is found out, and raised once")
    func lostEpoch() async throws {
        let proxy = try AnswerLosingProxy(serverPort: ensemble.clientPorts[0])
        let session = try await openSession("zk://127.0.0.1:\(proxy.port)\(paths.root)")
        let direct = try await open()
        let node = LeaderEpochNode(session: session, path: paths.epoch)
        let first = try await node.raise(name: "a", instance: "i", url: "u", candidate: nil, until: deadline)
        // The answers to the reads before the write must arrive, so this write is the one whose answer is lost.
        proxy.loseAnswers()
        let confirmation = Task { try await node.confirm(first) }
        #expect(await eventually { proxy.lostBytes > 0 })
        proxy.heal()
        let lost = await #expect(throws: ZooKeeperError.self) { try await confirmation.value }
        #expect(lost?.code == .connectionLost)
        try await session.waitUntilConnected(until: deadline)

        for round in 2...6 {
            let before = try #require(try await LeaderEpochNode(session: direct, path: paths.epoch).read())
            let raise = Task {
                try await node.raise(name: "a", instance: "i", url: "u", candidate: nil, until: deadline)
            }
            // Cuts the connection at whatever point the raise has reached.
            proxy.loseAnswers()
            #expect(
                await eventually {
                    let now = try? await LeaderEpochNode(session: direct, path: paths.epoch).read()
                    return proxy.lostBytes > 0 || now.map { $0.version > before.version } ?? false
                })
            proxy.heal()
            let raised = try await raise.value
            #expect(raised.epoch == Int64(round) && raised.version == before.version + 1)
            try await node.confirm(raised)
        }
        proxy.stop()
        await session.close()
        await direct.close()
    }

    // MARK: Framework id

    @Test("the framework id is written by the current leader only, and an id that cannot be read is an error")
    func frameworkID() async throws {
        let session = try await open(credentials: "me:right")
        let epoch = LeaderEpochNode(session: session, path: paths.epoch)
        func lead() async throws -> WriteFence {
            epoch.fence(try await epoch.raise(name: "a", instance: "i", url: "u", candidate: nil, until: deadline))
        }
        let deposed = Lock(0)
        let first = FencedFrameworkIDStore(session: session, path: paths.frameworkID, fence: try await lead()) {
            deposed.withLock { $0 += 1 }
        }
        #expect(try await first.load() == nil)
        try await first.save(nil)
        try await first.save("fw-1")
        try await first.save("fw-1")
        try await first.save("fw-2")
        #expect(try await first.load() == "fw-2")
        let second = FencedFrameworkIDStore(session: session, path: paths.frameworkID, fence: try await lead())
        for id in ["fw-3", "fw-2", nil] {
            let error = await #expect(throws: ZooKeeperError.self) { try await first.save(id) }
            #expect(error?.code == .deposed)
        }
        #expect(deposed.withLock { $0 } == 3)
        #expect(try await second.load() == "fw-2")

        let stranger = try await open()
        let unread = FencedFrameworkIDStore(session: stranger, path: paths.frameworkID, fence: try await lead())
        let refused = await #expect(throws: ZooKeeperError.self) { try await unread.load() }
        #expect(refused?.code == .notAuthorised)
        for content in ["", "a\nb", String(repeating: "x", count: 300)] {
            _ = try await session.set(paths.frameworkID, Array(content.utf8), version: -1)
            let error = await #expect(throws: ZooKeeperError.self) { try await second.load() }
            #expect(error?.code == .unreadable && error?.message.contains(paths.frameworkID) == true)
        }
        let last = FencedFrameworkIDStore(session: session, path: paths.frameworkID, fence: try await lead())
        try await last.save(nil)
        #expect(try await last.load() == nil)
        await stranger.close()
        await session.close()
    }
}
