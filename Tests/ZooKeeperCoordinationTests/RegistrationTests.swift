import Glibc
import MesosAPI
import MesosScheduler
import TestSupport
import Testing

@testable import ZooKeeperCoordination

@Suite("ZooKeeper as a master detector")
struct RegistrationTests {
    @Test("zk:// is known after the registration; before, the error names the product")
    func registration() throws {
        var detectors = MasterDetectors()
        let before = try #require(throws: MesosSchedulerError.self) {
            try detectors.detector(for: "zk://u:secret@a/mesos")
        }
        #expect("\(before)".contains("ZooKeeperCoordination"))
        detectors.registerZooKeeper()
        let detector = try detectors.detector(for: "zk://u:secret@a/mesos")
        #expect("\(detector)" == "zk://a:2181/mesos")
        let broken = try #require(throws: MesosSchedulerError.self) { try detectors.detector(for: "zk://u:secret@a") }
        let text = "\(broken)"
        #expect(throws: ZooKeeperError.self) { try ZooKeeperMasterDetector(url: "zk://a/mesos", masterScheme: "ftp") }
        #expect(text.contains("path is missing") && !text.contains("secret"))
    }

    @Test("without any server no leader is known after the session timeout; cancelling ends the detection")
    func nobodyThere() async throws {
        // Bound and not listening: it refuses every connection, and nobody else gets the port.
        let (socket, port) = try TestSocket.listenTCP(host: "127.0.0.1", backlog: nil)
        defer { close(socket) }
        let detector = try ZooKeeperMasterDetector(
            url: "zk://127.0.0.1:\(port),no.such.host.invalid/mesos", sessionTimeout: .milliseconds(200))
        for try await leader in detector.leaders() {
            #expect(leader == nil)
            break
        }
        let unknown = try ZooKeeperMasterDetector(
            url: "zk://no.such.host.invalid/mesos", sessionTimeout: .milliseconds(200))
        for try await leader in unknown.leaders() {
            #expect(leader == nil)
            break
        }
        let consumer = Task {
            var count = 0
            for try await _ in detector.leaders() { count += 1 }
            return count
        }
        consumer.cancel()
        #expect(try await consumer.value <= 1)
    }

    @Test("a store without any server says which servers do not answer")
    func storeTimesOut() async throws {
        let (socket, port) = try TestSocket.listenTCP(host: "127.0.0.1", backlog: nil)
        defer { close(socket) }
        let store = try ZooKeeperFrameworkIDStore(
            url: "zk://me:secret@127.0.0.1:\(port)/id", timeout: .milliseconds(200))
        let error = await #expect(throws: ZooKeeperError.self) { _ = try await store.load() }
        #expect(error?.code == .timedOut)
        #expect(error?.message.contains("127.0.0.1:\(port)") == true)
        #expect(error?.message.contains("secret") == false)
    }

    @Test("an announcer without any server gives up in time, and is closed then")
    func announcerTimesOut() async throws {
        let (socket, port) = try TestSocket.listenTCP(host: "127.0.0.1", backlog: nil)
        defer { close(socket) }
        let announcer = try ZooKeeperMasterAnnouncer(
            url: "zk://127.0.0.1:\(port)/mesos",
            master: MasterAnnouncement(id: "m", hostname: "h", ip: nil, port: 5050))
        let error = await #expect(throws: ZooKeeperError.self) {
            try await announcer.start(timeout: .milliseconds(200))
        }
        #expect(error?.code == .timedOut)
        let again = await #expect(throws: ZooKeeperError.self) { try await announcer.start() }
        #expect(again?.code == .closed)
    }
}
