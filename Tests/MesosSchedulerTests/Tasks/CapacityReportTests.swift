import MesosAPI
import Testing

@testable import MesosScheduler

@Suite("errors of requests that found no room")
struct CapacityReportTests {
    static func text(_ driver: inout MachineDriver, _ id: String) -> String {
        driver.advance(by: .seconds(45)).compactMap {
            if case .resumeLaunch(id, .failure(let error)) = $0 { error.message } else { nil }
        }.first ?? "no error"
    }

    @Test("the best offer is what tasks placed at the same moment have left")
    func placedInTheSameRound() {
        var driver = MachineDriver.subscribed()
        driver.launch(request("first", cpus: 3, memory: 900))
        driver.launch(request("second", cpus: 3, memory: 900))
        driver.offer(makeOffer("o1", cpus: 4, memory: 1024))
        let text = Self.text(&driver, "second")
        #expect(
            text.contains(
                "the best had cpus 1, mem 124 MB, ports 1000 on agent host-a1, after other tasks were placed there"),
            "\(text)")
    }

    @Test("an agent that lacks less is better than one with more memory")
    func best() {
        var driver = MachineDriver.subscribed()
        driver.launch(request("t1", cpus: 2, memory: 500, ports: 1))
        driver.offer(
            makeOffer("o1", agent: "a1", cpus: 1, memory: 4000, ports: nil),
            makeOffer("o2", agent: "a2", cpus: 2, memory: 400))
        #expect(Self.text(&driver, "t1").contains("on agent host-a2"))
    }

    @Test("ports on the denylist are mentioned")
    func deniedPorts() {
        var driver = MachineDriver.subscribed()
        driver.handle(.denyPorts([31_000, 40_000], agentID: "a1", agentHostname: "host-a1"))
        driver.launch(request("t1", ports: 2))
        driver.offer(makeOffer("o1", ports: 31_000...31_001))
        let text = Self.text(&driver, "t1")
        #expect(text.contains("ports 1 on agent host-a1"))
        #expect(text.contains("1 of its ports were not used, because containers could not bind them"), "\(text)")
    }

    @Test("whole disks and volumes are mentioned when disk space is missing")
    func unusableDisks() {
        var driver = MachineDriver.subscribed()
        var wanted = request("t1")
        wanted.resources.disk = 100
        driver.launch(wanted)
        var offer = makeOffer("o1")
        offer.resources.append(
            .with {
                $0 = .scalar("disk", 900, "*")
                $0.disk = .init(source: .init(type: .mount, mount: .init(root: "/mnt")))
            })
        driver.offer(offer)
        let text = Self.text(&driver, "t1")
        #expect(text.contains("whole disks and volumes (900 MB) cannot be a task's scratch space"), "\(text)")
        var other = MachineDriver.subscribed()
        other.launch(request("t1", memory: 5000))
        other.offer(offer)
        #expect(!Self.text(&other, "t1").contains("whole disks"))
    }

    @Test("a missing capability for GPUs is mentioned", arguments: [false, true])
    func gpus(isAnnounced: Bool) {
        var driver = MachineDriver.subscribed { $0.framework.acceptsGPUs = isAnnounced }
        var wanted = request("t1")
        wanted.resources.gpus = 1
        driver.launch(wanted)
        driver.offer(makeOffer("o1"))
        #expect(Self.text(&driver, "t1").contains("GPU_RESOURCES") == !isAnnounced)
    }

    @Test("offers that were held before the request count as seen")
    func heldOffers() {
        var driver = MachineDriver.subscribed { $0.offers.holdsUnused = true }
        driver.offer(makeOffer("o1", memory: 300))
        driver.launch(request("t1", memory: 5000))
        #expect(Self.text(&driver, "t1").contains("1 offers were seen; the best had cpus 4, mem 300 MB"))
    }
}
