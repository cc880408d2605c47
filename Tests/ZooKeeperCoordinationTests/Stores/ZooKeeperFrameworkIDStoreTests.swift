import Glibc
import TestSupport
import Testing

@testable import ZooKeeperCoordination

@Suite("framework ids in ZooKeeper")
struct ZooKeeperFrameworkIDStoreTests {
    @Test("without a server the error lists the servers")
    func noServer() async throws {
        let (socket, port) = try TestSocket.listenTCP(host: "127.0.0.1", backlog: nil)
        defer { close(socket) }
        let store = try ZooKeeperFrameworkIDStore(
            url: "zk://me:secret@127.0.0.1:\(port)/id", timeout: .milliseconds(200), logger: .silent)
        let error = await #expect(throws: ZooKeeperError.self) { _ = try await store.load() }
        #expect(error?.code == .timedOut)
        #expect(error?.message.contains("127.0.0.1:\(port)") == true)
        #expect(error?.message.contains("secret") == false)
    }
}
