import JSONSupport
import MesosAPI
import Testing

@Suite("announcements of masters")
struct MasterAnnouncementTests {
    /// The node of a Mesos 1.12.0 master.
    static let real = """
        {"address":{"hostname":"m1.example","ip":"127.0.0.1","port":5050},"capabilities":[{"type":"AGENT_UPDATE"}],\
        "hostname":"m1.example","id":"2c46b9a2","ip":16777343,"pid":"master@127.0.0.1:5050","port":5050,\
        "version":"1.12.0"}
        """

    @Test("a real master's node is decoded")
    func realMaster() throws {
        let master = try MasterAnnouncement(json: Array(Self.real.utf8))
        #expect(
            master
                == MasterAnnouncement(
                    id: "2c46b9a2", hostname: "m1.example", ip: "127.0.0.1", port: 5050, version: "1.12.0"))
        #expect(master.url() == "http://127.0.0.1:5050")
        #expect(master.url(scheme: "https", prefersHostname: true) == "https://m1.example:5050")
    }

    @Test("an encoded announcement equals that of a master, and decodes to the same")
    func written() throws {
        let master = MasterAnnouncement(id: "2c46b9a2", hostname: "m1.example", ip: "127.0.0.1", port: 5050)
        let json = master.json
        let real = try JSONValue(parsing: Self.real)
        #expect(json.objectValue?.keys.sorted() == real.objectValue?.keys.sorted())
        for member in ["address", "hostname", "id", "ip", "pid", "port", "version"] {
            #expect(json[member] == real[member])
        }
        #expect(try MasterAnnouncement(json: json.encoded()) == master)
    }

    @Test(
        "address, host name and the old number are used in this order",
        arguments: [
            (#"{"address":{"ip":"10.1.2.3","port":1},"hostname":"h","ip":16777343,"port":2}"#, "http://10.1.2.3:1"),
            (#"{"address":{"hostname":"h","port":1}}"#, "http://h:1"),
            (#"{"hostname":"h","port":2}"#, "http://h:2"),
            (#"{"ip":50462986,"hostname":"h","port":2}"#, "http://10.1.2.3:2"),
            (#"{"ip":4278190080,"port":2}"#, "http://0.0.0.255:2"),
            (#"{"address":{"ip":"fe80::1","port":1},"ip":0}"#, "http://[fe80::1]:1"),
        ])
    func addresses(json: String, url: String) throws {
        let master = try MasterAnnouncement(json: Array(json.utf8))
        #expect(master.url() == url)
    }

    @Test(
        "invalid announcements are refused with the reason",
        arguments: [
            ("", "invalid JSON"), ("\u{8}\u{1}protobuf", "invalid JSON"), ("[]", "not a JSON object"),
            (#"{"hostname":"h"}"#, "no port"), (#"{"hostname":"h","port":0}"#, "no port"),
            (#"{"hostname":"h","port":70000}"#, "no port"), (#"{"port":5050}"#, "neither an address.ip nor a hostname"),
            (#"{"port":5050,"ip":0,"hostname":""}"#, "neither an address.ip nor a hostname"),
        ])
    func unreadable(json: String, reason: String) throws {
        let error = try #require(throws: MesosAPIError.self) { try MasterAnnouncement(json: Array(json.utf8)) }
        #expect(error.code == .malformedJSON)
        #expect(error.message.contains(reason), "\(error)")
    }
}
