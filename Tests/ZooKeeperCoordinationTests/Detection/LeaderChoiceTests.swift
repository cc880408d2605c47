import MesosAPI
import MesosScheduler
import Testing

@testable import ZooKeeperCoordination

@Suite("choice of the leader's node")
struct LeaderChoiceTests {
    @Test("the lowest number leads in any order of the names, and other nodes are ignored")
    func lowestLeads() {
        #expect(LeaderChoice([]) == .none)
        #expect(LeaderChoice(["log_replicas", "json.info", "json.info_", "json.info_12", "x_0000000001"]) == .none)
        #expect(
            LeaderChoice(["json.info_0000000010", "log_replicas", "json.info_0000000009", "json.info_0000000011"])
                == .node("json.info_0000000009"))
        #expect(
            LeaderChoice(["json.info_0000000001", "json.info_-2147483648"]) == .node("json.info_-2147483648"))
    }

    @Test("masters older than JSON nodes can lead, so that no scheduler connects to one that does not lead")
    func oldMasters() {
        #expect(LeaderChoice(["info_0000000003", "json.info_0000000004"]) == .oldMaster("info_0000000003"))
        #expect(LeaderChoice(["info_0000000005", "json.info_0000000004"]) == .node("json.info_0000000004"))
    }

    @Test("an announcement becomes the URL of the master")
    func detectedMaster() {
        let master = MasterAnnouncement(id: "2c46b9a2", hostname: "m1.example", ip: "127.0.0.1", port: 5050)
        #expect(
            DetectedMaster(master, scheme: "http", prefersHostname: false)
                == DetectedMaster(url: "http://127.0.0.1:5050", id: "2c46b9a2", hostname: "m1.example"))
        #expect(
            DetectedMaster(master, scheme: "https", prefersHostname: true)
                == DetectedMaster(url: "https://m1.example:5050", id: "2c46b9a2", hostname: "m1.example"))
        let nameless = MasterAnnouncement(id: "", hostname: "h", ip: nil, port: 1)
        #expect(DetectedMaster(nameless, scheme: "http", prefersHostname: false).id == nil)
    }
}
