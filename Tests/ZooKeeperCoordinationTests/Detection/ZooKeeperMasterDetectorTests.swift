import Glibc
import MesosScheduler
import TestSupport
import Testing

@testable import ZooKeeperCoordination

@Suite("master detection with ZooKeeper")
struct ZooKeeperMasterDetectorTests {
    @Test("zk:// works after the registration, and the error before it names the product")
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

    @Test("a configuration's options override those of the registration")
    func options() throws {
        var detectors = MasterDetectors()
        detectors.registerZooKeeper()
        let plain = try #require(try detectors.detector(for: "zk://a/mesos") as? ZooKeeperMasterDetector)
        #expect(plain.masterScheme == "http" && !plain.prefersHostname)
        let options = MasterDetectors.Options(masterScheme: "https", prefersHostname: true)
        let told = try #require(
            try detectors.detector(for: "zk://a/mesos", options: options) as? ZooKeeperMasterDetector)
        #expect(told.masterScheme == "https" && told.prefersHostname)
    }

    @Test("without a server no leader is known after the session timeout, and cancellation ends the detection")
    func noServer() async throws {
        // Bound but not listening: the port refuses connections and stays reserved.
        let (socket, port) = try TestSocket.listenTCP(host: "127.0.0.1", backlog: nil)
        defer { close(socket) }
        let detector = try ZooKeeperMasterDetector(
            url: "zk://127.0.0.1:\(port),no.such.host.invalid/mesos", sessionTimeout: .milliseconds(200),
            logger: .silent)
        for try await leader in detector.leaders() {
            #expect(leader == nil)
            break
        }
        let unknown = try ZooKeeperMasterDetector(
            url: "zk://no.such.host.invalid/mesos", sessionTimeout: .milliseconds(200), logger: .silent)
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
}
