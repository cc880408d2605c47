import CZooKeeper
import Foundation
import MesosAPI
import MesosScheduler
import TestSupport
import Testing

@testable import ZooKeeperCoordination

extension ZooKeeperSession {
    /// The port of the connected server; `nil` without a connection.
    var serverPort: Int? {
        guard isConnected, let pointer = handle?.pointer else { return nil }
        var address = sockaddr_storage()
        var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
        return withUnsafeMutablePointer(to: &address) { storage in
            storage.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
                guard zookeeper_get_connected_host(pointer, generic, &length) != nil else { return nil }
                // The port has the same offset in both address families.
                return generic.withMemoryRebound(to: sockaddr_in.self, capacity: 1) {
                    Int(UInt16(bigEndian: $0.pointee.sin_port))
                }
            }
        }
    }
}

@Suite("ZooKeeper ensemble of three servers", .serialized, .integration, .zooKeeper)
struct ZooKeeperTests {
    let ensemble: ZooKeeperEnsemble
    /// A path that only this test uses.
    let path = "/\(UUID().uuidString)/mesos"

    init() throws { ensemble = try #require(ZooKeeperTrait.ensemble) }

    var url: String { ensemble.url(path) }

    func detector(
        _ url: String? = nil, sessionTimeout: Duration = .seconds(60)
    ) throws -> ZooKeeperMasterDetector {
        try ZooKeeperMasterDetector(url: url ?? self.url, sessionTimeout: sessionTimeout, logger: quietLogger)
    }

    // MARK: Detection

    @Test("the master with the lowest number leads, and the next one follows when its node is removed")
    func follows() async throws {
        let leaders = DetectedLeaders(try detector())
        #expect(await leaders.reaches(nil))
        let first = try await announce(1, at: url)
        #expect(await leaders.reaches(masterURL(1)))
        let second = try await announce(2, at: url)
        let third = try await announce(3, at: url)
        let names = [await first.nodeName, await second.nodeName, await third.nodeName].compactMap { $0 }
        #expect(names.count == 3 && names == names.sorted())
        await second.close()
        await first.close()
        #expect(await leaders.reaches(masterURL(3)))
        await third.close()
        #expect(await leaders.reaches(nil))
        #expect(leaders.urls == [nil, masterURL(1), masterURL(3), nil])
    }

    @Test("a leader with an unreadable announcement is not skipped in favour of the next")
    func unreadableLeader() async throws {
        let session = try await openSession(url)
        try await session.createPath(path)
        let garbage = try await session.create("\(path)/json.info_", Array("{".utf8), .ephemeralSequential)
        let leaders = DetectedLeaders(try detector())
        #expect(await leaders.reaches(nil))
        let announcer = try await announce(1, at: url)
        _ = try await session.set(garbage, Array(#"{"hostname":"h","port":9}"#.utf8), version: -1)
        #expect(await leaders.reaches("http://h:9"))
        _ = try await session.set(garbage, [], version: -1)
        #expect(await leaders.reaches(nil))
        try await session.delete(garbage, version: -1)
        #expect(await leaders.reaches(masterURL(1)))
        #expect(leaders.urls == [nil, "http://h:9", nil, masterURL(1)])
        await announcer.close()
        await session.close()
    }

    @Test(
        "when the detector's server is killed and restarted, the detector reports no false change and sees later ones")
    func oneServerKilled() async throws {
        let first = try await announce(1, at: url)
        let second = try await announce(2, at: url)
        let leaders = DetectedLeaders(try detector())
        #expect(await leaders.reaches(masterURL(1)))
        let session = try await leaders.session()
        let port = try #require(await session.serverPort)
        await ensemble.kill(port: port)
        #expect(await eventually { await session.serverPort.map { $0 != port } ?? false })
        let third = try await announce(3, at: url)
        for announcer in [first, second] {
            try await announcer.session.waitUntilConnected(until: .now + .seconds(120))
        }
        await first.close()
        #expect(await leaders.reaches(masterURL(2)))
        try await ensemble.startAll()
        await second.close()
        #expect(await leaders.reaches(masterURL(3)))
        #expect(leaders.urls == [masterURL(1), masterURL(2), masterURL(3)])
        await third.close()
    }

    @Test("when all servers are restarted, only a detector with a long timeout keeps the leader meanwhile")
    func allServersKilled() async throws {
        let first = try await announce(1, at: url)
        let second = try await announce(2, at: url)
        let patient = DetectedLeaders(try detector())
        let hasty = DetectedLeaders(try detector(sessionTimeout: .seconds(1)))
        #expect(await patient.reaches(masterURL(1)))
        #expect(await hasty.reaches(masterURL(1)))
        await ensemble.killAll()
        #expect(await hasty.reaches(nil))
        #expect(patient.urls == [masterURL(1)])
        try await ensemble.startAll()
        #expect(await hasty.reaches(masterURL(1)))
        // Without a connection it could not remove its node before the session timeout.
        try await first.session.waitUntilConnected(until: .now + .seconds(120))
        await first.close()
        #expect(await hasty.reaches(masterURL(2)))
        #expect(await patient.reaches(masterURL(2)))
        #expect(patient.urls == [masterURL(1), masterURL(2)])
        await second.close()
    }

    @Test("after its session expires, a detector continues and a master is announced again")
    func sessionExpiry() async throws {
        let first = try await announce(1, at: url)
        let second = try await announce(2, at: url)
        let leaders = DetectedLeaders(try detector())
        #expect(await leaders.reaches(masterURL(1)))
        let session = try await leaders.session()
        let before = try #require(await session.identity).client_id
        try await expire(session)
        #expect(
            await eventually {
                guard let now = await session.identity, await session.serverPort != nil else { return false }
                return now.client_id != before
            })
        let name = try #require(await first.nodeName)
        try await expire(first.session)
        #expect(await leaders.reaches(masterURL(2)))
        #expect(await eventually { await first.nodeName.map { $0 > name } ?? false })
        await second.close()
        #expect(await leaders.reaches(masterURL(1)))
        #expect(leaders.urls == [masterURL(1), masterURL(2), masterURL(1)])
        await first.close()
    }

    @Test("an announcer's node is created again after another client removes it")
    func removedNode() async throws {
        let first = try await announce(1, at: url)
        let name = try #require(await first.nodeName)
        let session = try await openSession(url)
        try await session.delete("\(path)/\(name)", version: -1)
        #expect(await eventually { await first.nodeName.map { $0 > name } ?? false })
        try await session.catchUp(path)
        #expect(try await session.children(of: path).count == 1)
        await first.close()
        try await session.catchUp(path)
        #expect(try await session.children(of: path) == [])
        await session.close()
    }

    @Test("a withdrawn announcement is gone on every server, however early it was withdrawn")
    func takenBack() async throws {
        let session = try await openSession(url)
        try await session.createPath(path)
        for round in 0..<20 {
            let announcer = try ZooKeeperMasterAnnouncer(
                url: url, master: MasterAnnouncement(id: "m", hostname: "localhost", ip: "127.0.0.1", port: 1),
                sessionTimeout: .seconds(60), logger: quietLogger)
            let start = Task { try await announcer.start(timeout: .seconds(120)) }
            switch round % 3 {
            case 0: break
            case 1: try await announcer.session.waitUntilConnected(until: .now + .seconds(120))
            default: try await start.value
            }
            await announcer.close()
            if case .failure(let error) = await start.result {
                #expect((error as? ZooKeeperError)?.code == .closed)
            }
            #expect(await announcer.nodeName == nil)
            try await session.catchUp(path)
            #expect(try await session.children(of: path) == [], "round \(round)")
        }
        await session.close()
    }

    @Test("withdrawing an announcement ends even if the ensemble does not answer")
    func takenBackWithoutAnswer() async throws {
        let announcer = try await announce(1, at: url)
        let ports = ensemble.clientPorts
        for port in ports { await ensemble.signal(SIGSTOP, port: port) }
        await announcer.close()
        #expect(await announcer.nodeName == nil)
        for port in ports { await ensemble.signal(SIGCONT, port: port) }
        try await ensemble.startAll()
    }

    @Test("closing a session with pending requests releases it and all objects passed to the client")
    func released() async throws {
        // The client drops completions that arrive while its thread ends, which happens about once in tens of runs.
        for _ in 0..<50 {
            try await closeWithRequestsUnderWay()
        }
        weak var detecting: ZooKeeperSession?
        do {
            let leaders = DetectedLeaders(try detector())
            #expect(await leaders.reaches(nil))
            detecting = try await leaders.session()
            #expect(detecting != nil)
        }
        #expect(await eventually { detecting == nil })
    }

    private func closeWithRequestsUnderWay() async throws {
        weak var session: ZooKeeperSession?
        do {
            let opened = try await openSession(url)
            session = opened
            try await opened.createPath(path)
            let requests = [
                Task { _ = try await opened.children(of: path, watch: true) },
                Task { _ = try await opened.exists("\(path)/none", watch: true) },
                Task { _ = try await opened.content(of: "\(path)/none") },
                Task { try await opened.multi([.set(path: path, [1]), .check(path: path, version: -1)]) },
                Task {
                    for answer in try await opened.contents(of: (0..<50).map { "\(path)/\($0)" }) {
                        _ = try answer.get()
                    }
                },
            ]
            await opened.close()
            for request in requests {
                do {
                    try await request.value
                } catch let error as ZooKeeperError {
                    #expect([.closed, .noNode].contains(error.code))
                }
            }
            let late = await #expect(throws: ZooKeeperError.self) { _ = try await opened.children(of: path) }
            #expect(late?.code == .closed)
        }
        #expect(await eventually { session == nil })
    }

    // MARK: Access

    @Test("credentials protect the nodes, and the error for wrong ones has the reason without the password")
    func credentials() async throws {
        let right = ensemble.url(path, credentials: "me:right")
        let wrong = ensemble.url(path, credentials: "me:wrong")
        let first = try await announce(1, at: right)
        // All clients may read.
        let leaders = DetectedLeaders(try detector())
        #expect(await leaders.reaches(masterURL(1)))
        let error = try await #require(throws: ZooKeeperError.self) { _ = try await announce(2, at: wrong) }
        #expect(error.code == .notAuthorised)
        #expect("\(error)".contains("user:password") && !"\(error)".contains("wrong"))
        await first.close()
        #expect(await leaders.reaches(nil))
    }

    @Test("a path without read permission ends the detection with the reason, and the right password gives access")
    func unreadablePath() async throws {
        let session = try await openSession(ensemble.url(path, credentials: "me:right"))
        try await session.createPath(path)
        _ = try await session.request("\(path)/secret", as: String.self) { handle, data in
            withPrivateAccess { access in
                zoo_acreate(
                    handle, "\(path)/secret", nil, -1, access, ZOO_PERSISTENT,
                    { result, path, data in
                        Completion<String>.finish(data, result) { path.map { String(cString: $0) } }
                    }, data)
            }
        }
        let refused = DetectedLeaders(try detector(ensemble.url("\(path)/secret", credentials: "me:wrong")))
        #expect(await eventually { refused.end != nil })
        let text = refused.end.map { "\($0)" } ?? ""
        #expect(text.contains("access list") && text.contains("\(path)/secret") && !text.contains("wrong"))
        let allowed = DetectedLeaders(try detector(ensemble.url("\(path)/secret", credentials: "me:right")))
        #expect(await allowed.reaches(nil))
        await session.close()
    }

    /// Only the creator has any permission.
    private func withPrivateAccess<R>(_ body: (UnsafePointer<ACL_vector>) -> R) -> R {
        "auth".withCString { scheme in
            "".withCString { id in
                var entry = ACL(
                    perms: 31, id: Id(scheme: UnsafeMutablePointer(mutating: scheme), id: .init(mutating: id)))
                return withUnsafeMutablePointer(to: &entry) { entry in
                    var list = ACL_vector(count: 1, data: entry)
                    return body(&list)
                }
            }
        }
    }

    // MARK: Framework id

    @Test("the framework id survives restarts of all servers")
    func frameworkID() async throws {
        let url = ensemble.url("\(path)/framework/id")
        let store = try ZooKeeperFrameworkIDStore(url: url, timeout: .seconds(120), logger: quietLogger)
        #expect(try await store.load() == nil)
        try await store.save("fw-1")
        try await store.save("fw-2")
        await ensemble.killAll()
        async let restarted: Void = ensemble.startAll()
        let next = try ZooKeeperFrameworkIDStore(url: url, timeout: .seconds(120), logger: quietLogger)
        #expect(try await next.load() == "fw-2")
        try await restarted
        try await next.save(nil)
        try await next.save(nil)
        #expect(try await next.load() == nil)
    }

    @Test("a framework id written to one server is at once readable on the others")
    func frameworkIDFromOtherServers() async throws {
        let stores = try ensemble.clientPorts.map { port in
            try ZooKeeperFrameworkIDStore(
                url: "zk://127.0.0.1:\(port)\(path)/id", timeout: .seconds(120), logger: quietLogger)
        }
        for round in 0..<15 {
            let writer = stores[round % stores.count]
            // The server knows only its own changes.
            _ = try await writer.load()
            try await writer.save("fw-\(round)")
            for reader in stores { #expect(try await reader.load() == "fw-\(round)") }
        }
    }

    @Test("a framework id that another client has changed is not overwritten")
    func frameworkIDConflict() async throws {
        let url = ensemble.url("\(path)/id")
        func store() throws -> ZooKeeperFrameworkIDStore {
            try ZooKeeperFrameworkIDStore(url: url, timeout: .seconds(120), logger: quietLogger)
        }
        let mine = try store()
        let other = try store()
        #expect(try await mine.load() == nil)
        try await other.save("theirs")
        for id in ["mine", "mine"] {
            let error = await #expect(throws: ZooKeeperError.self) { try await mine.save(id) }
            #expect(error?.code == .versionConflict)
        }
        // The same id is no conflict: an earlier attempt may have written it.
        try await mine.save("theirs")
        // The store has read the id, so it may replace it.
        #expect(try await mine.load() == "theirs")
        try await mine.save("mine")
        let error = await #expect(throws: ZooKeeperError.self) { try await other.save(nil) }
        #expect(error?.code == .versionConflict)
        #expect(try await store().load() == "mine")
    }
}
