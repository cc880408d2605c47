import Testing

@testable import MesosScheduler

@Suite("zk:// URLs")
struct ZooKeeperURLTests {
    @Test("servers, default port, IPv6 in brackets and path are read")
    func parts() throws {
        let url = try ZooKeeperURL("zk://zk1.example:2182,10.0.0.2,[fe80::1]:99,[::1]/services/mesos/")
        #expect(url.servers.map(\.host) == ["zk1.example", "10.0.0.2", "fe80::1", "::1"])
        #expect(url.servers.map(\.port) == [2182, 2181, 99, 2181])
        #expect(url.path == "/services/mesos")
        #expect(url.credentials == nil)
        #expect(url.description == "zk://zk1.example:2182,10.0.0.2:2181,[fe80::1]:99,[::1]:2181/services/mesos")
    }

    @Test("the user and the password are kept and never shown")
    func credentials() throws {
        let url = try ZooKeeperURL("zk://me:pass@w:rd@a:1/mesos")
        #expect(url.credentials == "me:pass@w:rd")
        #expect(url.servers == [.init(host: "a", port: 1)])
        #expect(url.textWithCredentials == "zk://me:pass@w:rd@a:1/mesos")
        var dumped = ""
        dump(url, to: &dumped)
        for text in ["\(url)", String(reflecting: url), dumped] {
            #expect(!text.contains("pass") && !text.contains("w:rd"))
        }
    }

    @Test(
        "the error names the mistake and quotes no secret",
        arguments: [
            ("http://a:1/mesos", "does not begin with zk://"),
            ("zk://a:1,b:2", "path is missing"),
            ("zk://me:secret/mesos", "server 1 of 1: the port"),
            ("zk://me:secret", "path is missing"),
            ("zk://a:0/mesos", "server 1 of 1: the port"),
            ("zk://a:1,b:65536/mesos", "server 2 of 2: the port"),
            ("zk://a:+1/mesos", "server 1 of 1: the port"),
            ("zk://a:/mesos", "server 1 of 1: the port"),
            ("zk://a:1,/mesos", "server 2 of 2: the host is empty"),
            ("zk:///mesos", "server 1 of 1: the host is empty"),
            ("zk://:2181/mesos", "server 1 of 1: the host is empty"),
            ("zk://::1:2181/mesos", "the host is empty"),
            ("zk://fe80::1/mesos", "must be in brackets"),
            ("zk://[::1/mesos", "the bracket is not closed"),
            ("zk://[::1]2181/mesos", "only :port may follow"),
            ("zk://[host]:1/mesos", "not an IPv6 address"),
            ("zk://a b:1/mesos", "a character that is not allowed"),
            ("zk://secret@a:1/mesos", "not user:password"),
            ("zk://:secret@a:1/mesos", "not user:password"),
            ("zk://me:@a:1/mesos", "not user:password"),
            ("zk://a:1/", "the path is only /"),
            ("zk://a:1/mesos//x", "an empty part"),
            ("zk://a:1/mesos/../x", "an empty part, '.'"),
            ("zk://a:1/me\u{1}sos", "control character"),
        ])
    func mistakes(text: String, reason: String) throws {
        let error = try #require(throws: MesosSchedulerError.self) { try ZooKeeperURL(text) }
        #expect(error.code == .invalidRequest)
        #expect(error.message.contains(reason), "\(error)")
        #expect(!error.message.contains("secret"))
        #expect(error.message.contains("zk://host:port,host:port/path"))
    }
}
