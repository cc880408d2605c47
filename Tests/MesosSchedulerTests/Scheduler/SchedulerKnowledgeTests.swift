import Foundation
import MesosAPI
import TestSupport
import Testing

@testable import MesosScheduler

@Suite("The scheduler's knowledge of agents, against a master on a socket")
struct SchedulerKnowledgeTests {
    @Test(
        "maintenance uses calendar times, and statistics can be read and followed",
        .timeLimit(.minutes(20)))
    func maintenance() async throws {
        let day = Int64(24 * 3600) * 1_000_000_000
        let tomorrow = Int64(Date().timeIntervalSince1970 * 1e9) + day
        func inverse(_ id: String, _ start: Int64) -> SchedulerEvent {
            .inverseOffers([
                Mesos.InverseOffer(
                    id: .init(id), frameworkID: "fw-1", unavailability: .init(start: .init(nanoseconds: start)),
                    agentID: "a1")
            ])
        }
        let master = try ScriptedMaster(scenes: [
            [
                .subscribed(), .wait(.revive), .offers(makeOffer("o1")), .wait(.accept),
                .update("t1", .running, uuid: 1), .wait(.acknowledge), .event(inverse("i1", tomorrow)),
                .wait(.acceptInverseOffers), .event(inverse("i2", tomorrow - 2 * day)), .wait(.kill),
                .update("t1", .killed, uuid: 2), .silence,
            ]
        ])
        var configuration = SchedulerConfiguration(masters: [master.url], framework: .init(name: "test"))
        configuration.offers.inverseOfferPolicy = .drain(before: .seconds(600), gracePeriod: nil)
        configuration.agentStatistics.publishInterval = .milliseconds(10)
        let scheduler = Scheduler(configuration: configuration, logger: .silent)
        let notices = scheduler.notices()
        let updates = scheduler.agentStatisticsUpdates()
        let service = Task { try await scheduler.run() }
        _ = try await scheduler.launch(request("t1"), timeout: .seconds(60))
        #expect(await scheduler.agentStatistics().map(\.agentID) == ["a1"])
        #expect(try await scheduler.waitForEnd(of: "t1").state == .killed)
        #expect(await eventually { master.calls(.acceptInverseOffers).count == 2 })
        var waits: [Duration] = []
        for await notice in notices {
            guard notice.kind == .taskDraining, notice.taskID == "t1", notice.agentID == "a1", let after = notice.delay
            else { continue }
            waits.append(after)
            if waits.count == 2 { break }
        }
        var reported: [String]?
        for await agents in updates {
            reported = agents.map(\.agentID)
            break
        }
        await scheduler.shutdown(teardown: false, timeout: .seconds(60))
        service.cancel()
        _ = await service.result
        #expect(waits.count == 2 && waits[0] > .seconds(20 * 3600) && waits[0] < .seconds(24 * 3600))
        #expect(waits[1] == .zero && reported == ["a1"])
    }
}
