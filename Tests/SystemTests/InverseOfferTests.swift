import EmbeddedMesos
import JSONSupport
import Logging
import MachineSupport
import MesosAPI
import MesosScheduler
import TestSupport
import Testing

/// Inverse offers, which a master makes again while its maintenance schedule stands, and the answers of a scheduler.
@Suite(.timeLimit(.minutes(20))) struct InverseOfferTests {
    /// The master's record of the latest answer to an inverse offer.
    private struct Answer: Equatable {
        var status: String
        var nanoseconds: Int64

        /// - Returns: `nil` if there is none yet.
        static func latest(_ master: EmbeddedMaster) async throws -> Answer? {
            let body = Array(#"{"type":"GET_MAINTENANCE_STATUS"}"#.utf8)
            let response = try await RawHTTP.request(
                "POST", "/api/v1", port: master.port,
                headers: ["Content-Type": "application/json", "Accept": "application/json"], body: body)
            let machines = try JSONValue(parsing: response.body)["get_maintenance_status"]?["status"]?[
                "draining_machines"]
            guard let status = machines?.arrayValue?.first?["statuses"]?.arrayValue?.first,
                let word = status["status"]?.stringValue,
                let time = status["timestamp"]?["nanoseconds"]?.intValue
            else { return nil }
            return Answer(status: word, nanoseconds: time)
        }
    }

    @Test(
        "every repeated inverse offer is answered as configured, and its maintenance is reported once",
        arguments: [(InverseOfferPolicy.accept, "ACCEPT"), (.decline, "DECLINE")])
    func repetition(policy: InverseOfferPolicy, word: String) async throws {
        let clock = ManualClock()
        let master = try await EmbeddedMaster.start(
            configuration: .init(clock: clock), agents: [.scripted(.init { _ in .run })])
        var configuration = SchedulerConfiguration(masters: [master.url], framework: .init(name: "n"))
        configuration.offers.inverseOfferPolicy = policy
        let scheduler = Scheduler(configuration: configuration, logger: Logger.silent)
        let announced = Lock(0)
        let notices = scheduler.notices()
        let listening = Task {
            for await notice in notices where notice.kind == .maintenanceScheduled { announced.withLock { $0 += 1 } }
        }
        let running = Task { try await scheduler.run() }
        let isRunning = Lock(false)
        let launching = Task {
            let task = try await scheduler.launch(
                TaskRequest(id: "t", resources: .init(cpus: 1, memory: 64), command: .init(value: "x")),
                timeout: .seconds(300))
            isRunning.withLock { $0 = true }
            return task
        }
        // The master's time passes only here.
        _ = await eventually {
            await clock.advance(by: .milliseconds(50))
            return isRunning.withLock { $0 }
        }
        let agent = try await launching.value.agentID

        try await master.scheduleMaintenance(of: [agent], in: .seconds(3600))
        var last: Answer?
        for round in 0..<4 {
            if let last {
                // The filter of the answer holds for five seconds, so nothing is asked before.
                let passed = clock.now.nanoseconds - last.nanoseconds
                await clock.advance(by: .milliseconds(4_900) - .nanoseconds(passed))
                #expect(await master.inverseOffers().map(\.id) == [nil])
                #expect(try await Answer.latest(master) == last)
                await clock.advance(by: .milliseconds(200))
            }
            let before = last
            #expect(try await eventually { try await Answer.latest(master) != before }, "round \(round)")
            last = try await Answer.latest(master)
            #expect(last?.status == word)
            #expect(await master.inverseOffers().map(\.id) == [nil])
        }
        #expect(await eventually { announced.withLock { $0 } > 0 })
        running.cancel()
        _ = await running.result
        #expect(announced.withLock { $0 } == 1)
        listening.cancel()
        await master.shutdown()
    }

    @Test("an inverse offer that is made again takes the place of the answer to the one before")
    func snapshots() async throws {
        let clock = ManualClock()
        let master = try await EmbeddedMaster.start(configuration: .init(clock: clock), agents: [.scripted(.init())])
        let framework = try await RawFramework.subscribe(
            EmbeddedClusterTests.info(), port: master.port, encoding: .json)
        let id = try await framework.next { if case .subscribed(let it) = $0 { it.frameworkID } else { nil } }
        let offer = try #require(try await framework.nextOffers().first)
        try await master.scheduleMaintenance(of: [offer.agentID.value], in: .seconds(3600))
        func next() async throws -> Mesos.OfferID {
            #expect(await master.inverseOffers().map(\.answer) == [.pending])
            return try await framework.next { event -> Mesos.OfferID? in
                if case .inverseOffers(let offers) = event { offers.first?.id } else { nil }
            }
        }
        let first = try await next()
        let filters = Mesos.Filters(refuseSeconds: 10)
        _ = try await framework.call(.declineInverseOffers(.init(inverseOfferIDs: [first], filters: filters)), id: id)
        #expect(await master.inverseOffers().map(\.answer) == [.declined])
        await clock.advance(by: .seconds(11))
        let second = try await next()
        #expect(second != first)
        _ = try await framework.call(.acceptInverseOffers(.init(inverseOfferIDs: [second], filters: filters)), id: id)
        #expect(await master.inverseOffers().map(\.answer) == [.accepted])
        await master.shutdown()
    }
}
