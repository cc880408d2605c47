import Glibc
import MesosAPI
import TestSupport
import Testing

@testable import ZooKeeperCoordination

@Suite("announcements of masters")
struct ZooKeeperMasterAnnouncerTests {
    @Test("without a server the start times out and closes the announcer")
    func noServer() async throws {
        let (socket, port) = try TestSocket.listenTCP(host: "127.0.0.1", backlog: nil)
        defer { close(socket) }
        let announcer = try ZooKeeperMasterAnnouncer(
            url: "zk://127.0.0.1:\(port)/mesos",
            master: MasterAnnouncement(id: "m", hostname: "h", ip: nil, port: 5050), logger: .silent)
        let error = await #expect(throws: ZooKeeperError.self) {
            try await announcer.start(timeout: .milliseconds(200))
        }
        #expect(error?.code == .timedOut)
        let again = await #expect(throws: ZooKeeperError.self) { try await announcer.start() }
        #expect(again?.code == .closed)
    }
}
