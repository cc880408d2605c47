import MesosAPI
import Testing

@testable import EmbeddedMesos

@Suite struct ResourceTextTests {
    @Test("resources have Mesos' text form")
    func text() {
        var reserved = Mesos.Resource.scalar("disk", 10, role: "ops")
        reserved.reservations = [.with { ($0.type, $0.role, $0.principal) = (.dynamic, "ops", "p") }]
        let set = ResourceSet([
            .ranges("ports", [31_000...31_005], role: "*"), .scalar("cpus", 0.1, role: "*"), reserved,
        ])
        #expect(
            ResourceText.text(set)
                == "ports(allocated: *):[31000-31005]; cpus(allocated: *):0.1; "
                + "disk(allocated: ops)(reservations: [(DYNAMIC,ops,p)]):10")
    }
}
