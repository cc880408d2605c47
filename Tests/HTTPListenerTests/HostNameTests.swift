import HTTPListener
import Testing

@Suite struct HostNameTests {
    @Test(
        "requests for this machine are accepted under its addresses and names only",
        arguments: [
            ("127.0.0.1:5050", true), ("127.0.0.1", true), ("localhost:1", true), ("LOCALHOST", true),
            ("[::1]:5050", true),
            ("::1", false), ("evil.example", false), ("evil.example:5050", false), ("127.0.0.1.evil.example", false),
            ("localhost.evil.example", false), ("mesos.internal:5050", true), ("", true),
        ])
    func authority(_ authority: String, isAccepted: Bool) {
        #expect(HostName.isThisMachine(authority, configured: "mesos.internal") == isAccepted)
    }
}
