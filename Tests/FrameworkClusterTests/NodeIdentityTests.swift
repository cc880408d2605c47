import FrameworkCluster
import Testing

@Suite("identities of nodes") struct NodeIdentityTests {
    @Test("two lives of a node are different identities of one name")
    func lives() {
        let (first, second) = (NodeIdentity(name: "a", instance: "1"), NodeIdentity(name: "a", instance: "2"))
        #expect(first != second)
        #expect("\(first)" == "a (1)")
    }
}
