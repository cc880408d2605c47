import MesosAPI
import MesosScheduler

extension TaskRequest {
    /// The requests of the scale run, in five shapes: six of twenty with a constraint on the rack or the zone, one of
    /// twenty spread over the zones.
    static func ofScale(_ number: Int) -> TaskRequest {
        let (resources, constraints): (TaskResources, [PlacementConstraint]) =
            switch number % 20 {
            case 0..<8: (.init(cpus: 0.1, memory: 64, disk: 10), [])
            case 8..<13: (.init(cpus: 0.25, memory: 256, disk: 10, ports: 1), [])
            case 13..<16: (.init(cpus: 0.5, memory: 512, disk: 10), Self.outsideOldRacks)
            case 16..<19: (.init(cpus: 0.2, memory: 128, disk: 10), Self.inZoneB)
            default: (.init(cpus: 1, memory: 1024, disk: 10), Self.overZones)
            }
        return TaskRequest(
            id: "scale-\(number)", name: "scale-shape\(number % 20)", resources: resources, constraints: constraints,
            command: .init(value: "sleep infinity"))
    }

    // These values are valid for the operators. An invalid constraint would place no task.
    private static let outsideOldRacks = (try? [PlacementConstraint("rack", .unlike, "r1[5-9]")]) ?? []
    private static let inZoneB = (try? [PlacementConstraint("zone", .is, "b")]) ?? []
    private static let overZones = (try? [PlacementConstraint("zone", .groupBy, "3")]) ?? []
}
