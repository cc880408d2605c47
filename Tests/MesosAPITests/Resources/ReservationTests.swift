import MesosAPI
import Testing

@Suite("reservations and volumes")
struct ReservationTests {
    private let disk = Mesos.Resource.scalar("disk", 10, role: "eng")

    @Test("a second reservation refines the first, and the newest is removed first")
    func refined() {
        let plain = disk.reserved(for: "eng", principal: "ops")
        let refined = plain.reserved(for: "eng/web", labels: ["b": "2", "a": "1"])
        #expect(refined.reservations.map(\.role) == ["eng", "eng/web"])
        #expect(refined.reservations.map(\.type) == [.dynamic, .dynamic])
        #expect(refined.reservations.last?.labels?.labels.map(\.key) == ["a", "b"])
        #expect(refined.reservedRole == "eng/web")
        #expect(refined.unreserved() == plain && plain.unreserved() == disk)
        #expect(!ResourceSet([refined]).contains([plain]), "other reservations make other resources")
    }

    @Test("a volume keeps the reservation and the source of its disk")
    func volume() {
        var reserved = disk.reserved(for: "eng")
        reserved.disk = .init(source: .init(type: .path, path: .init(root: "/mnt/fast")))
        let volume = reserved.persistentVolume(id: "v1", containerPath: "data", principal: "ops", isShared: true)
        #expect(volume.disk?.persistence?.id == "v1" && volume.disk?.persistence?.principal == "ops")
        #expect(volume.disk?.volume?.containerPath == "data" && volume.disk?.volume?.mode == .rw)
        #expect(volume.shared != nil && volume.reservations == reserved.reservations)
        #expect(volume.withoutVolume() == reserved)
        let simple = disk.reserved(for: "eng")
        #expect(simple.persistentVolume(id: "v", containerPath: "d").withoutVolume() == simple)
    }

    @Test("operations have their resources in the field of their type")
    func operations() {
        let volume = disk.reserved(for: "eng").persistentVolume(id: "v1", containerPath: "data")
        let all: [Mesos.Offer.Operation] = [
            .reserve([disk.reserved(for: "eng")], id: "1"), .unreserve([disk.reserved(for: "eng")], id: "2"),
            .create(volumes: [volume], id: "3"), .destroy(volumes: [volume], id: "4"),
            .grow(volume, by: disk, id: "5"), .shrink(volume, byMegabytes: 4, id: "6"),
        ]
        #expect(all.map(\.type) == [.reserve, .unreserve, .create, .destroy, .growVolume, .shrinkVolume])
        #expect(all.compactMap(\.id?.value) == ["1", "2", "3", "4", "5", "6"])
        let missing = all.flatMap { $0.missingRequiredFields() }
        #expect(missing.isEmpty)
        #expect(all[2].create?.volumes.first == volume && all[5].shrinkVolume?.subtract.value == 4)
    }
}
