import MesosAPI
import TestSupport
import Testing

@testable import MesosScheduler

/// Streams of a real Mesos 1.12 master, recorded with other frameworks: whatever a master sends is taken without harm.
@Suite("Recorded streams")
struct ReplayTests {
    static let names = [
        "docker-lifecycle", "command-lifecycle", "networks", "agent-unreachable", "maintenance",
        "master-failover-before",
        "master-failover-after", "operations", "resubscribe-removed", "superseded-stream", "unacknowledged",
    ]

    static func events(_ name: String) throws -> [SchedulerEvent] {
        var decoder = RecordIODecoder()
        var events: [SchedulerEvent] = []
        try decoder.decode(try Recordings.bytes("\(name).recordio")) { record in
            events.append(SchedulerEvent(try Mesos.Scheduler.Event(serializedBytes: record)))
        }
        return events
    }

    @Test("every update with a uuid is acknowledged once, and every offer is answered", arguments: names)
    func replay(name: String) throws {
        var driver = MachineDriver { $0.tasks.orphanGracePeriod = nil }
        driver.handle(.start(frameworkID: nil))
        driver.handle(.subscriptionAccepted(driver.connection))
        var uuids: Set<[UInt8]> = []
        var offers: Set<String> = []
        var actions: [SchedulerEffect] = []
        for event in try Self.events(name) {
            switch event {
            case .update(let status): if let uuid = status.uuid { uuids.insert(uuid) }
            case .offers(let list): offers.formUnion(list.map(\.id.value))
            default: break
            }
            actions += driver.event(event)
        }
        let acknowledged = actions.calls.compactMap { call -> [UInt8]? in
            if case .acknowledge(let acknowledge) = call { acknowledge.uuid } else { nil }
        }
        #expect(Set(acknowledged) == uuids && acknowledged.count == uuids.count)
        let declined = actions.calls.flatMap { call -> [String] in
            if case .decline(let decline) = call { decline.offerIDs.map(\.value) } else { [] }
        }
        #expect(Set(declined) == offers && declined.count == offers.count)
        #expect(!actions.notices.contains { $0.kind == .unknownEvent })
    }

    @Test("a task follows a recorded docker task: running when healthy, ended when killed")
    func ownTask() throws {
        var driver = MachineDriver()
        driver.handle(.start(frameworkID: nil))
        driver.handle(.subscriptionAccepted(driver.connection))
        var wanted = request("web-1", ports: 1, healthCheck: true)
        wanted.container = .init(type: .docker, docker: .init(image: "localhost/bb:latest", network: .bridge))
        wanted.containerPorts = [8080]
        var failing = request("pull-fail")
        failing.container = .init(type: .docker, docker: .init(image: "localhost/does-not-exist:1"))
        driver.launch(wanted)
        driver.launch(failing)
        var results: [String] = []
        var launched: LaunchedTask?
        var ends: [TaskOutcome] = []
        for event in try Self.events("docker-lifecycle") {
            let actions = driver.event(event)
            results += actions.lines.filter { $0.hasPrefix("launched") || $0.hasPrefix("failed") }
            launched = launched ?? actions.launched
            ends += actions.notices.compactMap(\.outcome)
        }
        #expect(results == ["launched web-1", "failed pull-fail: imagePullFailed"])
        #expect(launched?.containerAddresses == ["172.17.0.2"])
        #expect(launched?.containerID == "4db6f53b-0715-4387-aa71-221b46f3c58b")
        #expect(ends.first?.state == .killed && ends.first?.message == "Container exited with status 137")
    }

    @Test("after a master failover the task is kept until the master answers")
    func failover() throws {
        var driver = MachineDriver { $0.framework.failoverTimeout = .seconds(60) }
        driver.handle(.start(frameworkID: nil))
        driver.handle(.subscriptionAccepted(driver.connection))
        driver.launch(request("survives"))
        for event in try Self.events("master-failover-before") { driver.event(event) }
        #expect(driver.machine.snapshots.first?.phase == .running)
        driver.handle(.subscriptionEnded(driver.connection, .streamEnded("reset")))
        driver.advance(by: .seconds(2))
        driver.handle(.subscriptionAccepted(driver.connection))
        var lines: [String] = []
        for event in try Self.events("master-failover-after") { lines += driver.event(event).lines }
        #expect(lines.contains("RECONCILE survives") && lines.contains("RECONCILE all"))
        #expect(!lines.contains { $0.hasPrefix("ACCEPT") || $0.hasPrefix("KILL survives") })
    }
}
