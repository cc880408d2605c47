import Testing

@testable import MesosAPI

/// Messages made with a single allocation against the same messages made field by field.
@Suite("building of tasks")
struct TaskBuildingTests {
    private static let offered: [Mesos.Resource] = [
        .scalar("cpus", 4, role: "web"), .scalar("mem", 1024, role: "web"),
        .ranges("ports", [31_000...31_009, 31_020...31_029], role: "web"), .set("names", ["a", "b"]),
    ]

    @Test("a task made of strings equals one made of id messages")
    func task() throws {
        let resources = MessageList(Self.offered)
        let short = Mesos.TaskInfo(name: "n", taskID: "t", agentID: "a", resources: resources)
        let long = Mesos.TaskInfo(
            name: "n", taskID: Mesos.TaskID("t"), agentID: Mesos.AgentID("a"), resources: resources)
        #expect(short == long)
        #expect(try short.serializedBytes() == long.serializedBytes())
        var changed = short
        changed.taskID = "other"
        changed.resources = []
        changed.name = String(repeating: "long ", count: 1000)
        #expect(short == long)
        #expect(changed.taskID.value == "other" && changed.resources.isEmpty && changed.agentID.value == "a")
    }

    @Test("the resources of a set share memory, and each keeps it alive")
    func resources() throws {
        let set = ResourceSet(Self.offered)
        let list = set.resources
        #expect(list.count == 4)
        #expect(list[0]._storage.arena === list[3]._storage.arena)
        #expect(list.elements.map { $0.amount } == Self.offered.map { $0.amount })
        #expect(list.elements.map { $0.allocationInfo?.role } == ["web", "web", "web", nil])
        var first: Mesos.Resource? = set.resources[0]
        first?.scalar = .init(value: 9)
        #expect(first?.scalar?.value == 9 && set.resources[0].scalar?.value == 4)
        first = nil
        #expect(ResourceSet().resources.isEmpty)
    }

    @Test("messages in long chains of arenas are copied")
    func chains() {
        var resource = Mesos.Resource.scalar("cpus", 4)
        for _ in 0..<200 {
            let list = ResourceSet([resource]).resources
            resource = list[0]
            #expect(resource._storage.arena.depth <= Arena.maximumDepth)
        }
        #expect(resource.scalar?.value == 4 && resource.name == "cpus")
    }

    @Test("an environment set in place equals one set as a message")
    func environment() {
        let variables = (0..<40).map { (name: "NAME\($0)", value: String(repeating: "v", count: $0 * 10)) }
        let template = Mesos.CommandInfo(value: "sleep 1")
        var short = template
        short.setEnvironment(variables)
        var long = template
        long.environment = Mesos.Environment(variables)
        #expect(short == long)
        #expect(template.environment == nil)
        short.setEnvironment([])
        #expect(short.environment?.variables.isEmpty == true)
    }
}
