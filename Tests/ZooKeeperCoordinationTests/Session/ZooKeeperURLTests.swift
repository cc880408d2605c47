import MesosScheduler
import Testing

@testable import ZooKeeperCoordination

@Suite("zk:// URLs for the ZooKeeper client")
struct ZooKeeperURLClientTests {
    @Test("the client gets each server with its port, without brackets")
    func connectString() throws {
        let url = try ZooKeeperURL("zk://zk1.example:2182,10.0.0.2,[fe80::1]:99,[::1]/services/mesos/")
        #expect(url.connectString == "zk1.example:2182,10.0.0.2:2181,fe80::1:99,::1:2181")
    }

    @Test("an invalid URL is an error of this library")
    func invalid() throws {
        let error = try #require(throws: ZooKeeperError.self) { try ZooKeeperURL(checked: "zk://a:1") }
        #expect(error.code == .invalidURL)
        #expect(error.message.contains("path is missing"), "\(error)")
    }
}
