import JSONSupport
import Testing

@testable import ZooKeeperCoordination

@Suite("contents of the nodes of a framework")
struct RegisteredNodeTests {
    @Test("a registered node is stored in JSON and read back")
    func registered() {
        let node = RegisteredNode(
            name: "n", instance: "i", url: "http://h:1", protocols: [1, 2], started: 1_700_000_000.5)
        #expect(
            node.json.text()
                == #"{"instance":"i","name":"n","protocols":[1,2],"started":1700000000.5,"url":"http://h:1","version":1}"#
        )
        #expect(RegisteredNode(node.json.encoded()) == node)
    }

    @Test("members of later versions are ignored, and missing ones make the content unreadable")
    func otherForms() {
        let later =
            #"{"instance":"i","name":"n","protocols":[1],"started":17,"url":"u","version":2,"zone":"z"}"#
        #expect(RegisteredNode(Array(later.utf8))?.name == "n")
        for text in ["", "x", "{}", #"{"version":1,"name":"n"}"#] { #expect(RegisteredNode(Array(text.utf8)) == nil) }
    }

    @Test("an epoch is stored in JSON and read back")
    func epoch() {
        let record = EpochRecord(epoch: 3, name: "n", instance: "i", url: "u")
        #expect(record.json.text() == #"{"epoch":3,"instance":"i","name":"n","url":"u"}"#)
        #expect(EpochRecord(record.json) == record)
        #expect(EpochRecord(["epoch": 0]) == EpochRecord.none)
        #expect(EpochRecord(["epoch": -1]) == nil && EpochRecord([:]) == nil)
    }

    @Test("the paths of a framework are below its root")
    func paths() {
        let paths = FrameworkPaths(root: "/whisk")
        #expect(
            [paths.nodes, paths.election, paths.epoch, paths.frameworkID, paths.tasks] == [
                "/whisk/nodes", "/whisk/election", "/whisk/epoch", "/whisk/framework-id", "/whisk/tasks",
            ])
    }
}
