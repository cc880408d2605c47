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

    @Test(
        "a line about a server that cannot be connected names the server and the cause",
        arguments: [
            (
                "Socket 127.0.0.1:1 zk retcode=-4, errno=111(Connection refused): server refused to accept the client",
                "127.0.0.1:1: Connection refused"
            ),
            (
                "Socket [::1:2181] zk retcode=-4, errno=113(No route to host): server refused to accept the client",
                "::1:2181: No route to host"
            ),
            ("Delaying connection after exhaustively trying all servers [127.0.0.1:1]", nil),
            ("Socket 127.0.0.1:1 zk retcode=-112, errno=116(Stale file handle): sessionId=0x0 has expired.", nil),
        ] as [(String, String?)])
    func connectionFailure(_ text: String, _ failure: String?) {
        #expect(ClientLog.connectionFailure(text) == failure)
    }
}
