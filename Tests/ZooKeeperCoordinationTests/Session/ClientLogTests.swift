import Testing

@testable import ZooKeeperCoordination

@Suite("log lines of the ZooKeeper client")
struct ClientLogTests {
    @Test("the preamble of a line is removed")
    func clientLog() {
        let line = "2026-01-01 12:11:29,962:25(0x7f):ZOO_ERROR@check_events@2985: Socket 127.0.0.1:1 refused: really\n"
        #expect(ClientLog.text(line) == "Socket 127.0.0.1:1 refused: really")
        #expect(ClientLog.text("plain") == "plain")
    }
}
