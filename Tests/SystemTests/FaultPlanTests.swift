import EmbeddedMesos
import Foundation
import MesosAPI
import TestSupport
import Testing

/// Injected faults from a client's view.
@Suite(.timeLimit(.minutes(20))) struct FaultPlanTests {
    /// A master with an agent, and a framework that has the agent's offer.
    private final class Session: Sendable {
        let master: EmbeddedMaster
        let framework: RawFramework
        let id: Mesos.FrameworkID
        let offer: Mesos.Offer

        init(
            _ rules: [FaultPlan.Rule], clock: any MesosClock = SystemClock(),
            encoding: RawFramework.Encoding = .protobuf
        ) async throws {
            master = try await EmbeddedMaster.start(
                configuration: .init(clock: clock, faults: .rules(rules)), agents: [.scripted(.init())])
            framework = try await RawFramework.subscribe(
                EmbeddedClusterTests.info(), port: master.port, encoding: encoding)
            id = try await framework.next { if case .subscribed(let it) = $0 { it.frameworkID } else { nil } }
            offer = try #require(try await framework.nextOffers().first)
        }

        func launch() async throws {
            let answer = try await framework.call(EmbeddedClusterTests.launch(["t"], offer), id: id)
            #expect(answer.status == 202)
        }

        func calls(_ kind: Mesos.Scheduler.Call.Kind) async -> Int {
            await master.calls().count { $0.call.type == kind }
        }
    }

    @Test("a dropped event arrives only when the master sends it again")
    func droppedEvent() async throws {
        let clock = ManualClock()
        let session = try await Session([.init(.event(.update), number: 1, .drop)], clock: clock)
        try await session.launch()
        await clock.advance(by: .seconds(10))
        #expect(try await session.framework.nextUpdate().state == .starting)
        let faults = session.master.injectedFaults()
        #expect(faults.map(\.point.kind) == [.event(.update)])
        #expect(faults.map(\.fault) == [.drop])
        await session.master.shutdown()
    }

    @Test("an event can arrive twice or after the next one")
    func repeatedEvent() async throws {
        let session = try await Session([
            .init(.event(.update), number: 1, .duplicate), .init(.event(.rescind), number: 1, .reorder),
        ])
        try await session.launch()
        let first = try await session.framework.nextUpdate()
        #expect(try await session.framework.nextUpdate() == first)
        _ = try await session.framework.call(.revive(roles: []), id: session.id)
        // The rest of the agent is offered and rescinded twice. The first RESCIND arrives after the event that followed it.
        let offer = try #require(try await session.framework.nextOffers().first?.id.value)
        try await session.master.rescindOffer(offer)
        var kinds: [Mesos.Scheduler.Event.Kind?] = []
        while kinds.count < 2, let event = try await session.framework.stream.next() {
            kinds.append(event.message.type)
        }
        #expect(kinds == [.offers, .rescind])
        await session.master.shutdown()
    }

    @Test(
        "a truncated or garbled event cannot be decoded", arguments: RawFramework.Encoding.allCases,
        [FaultPlan.Fault.truncate, .garble])
    func damagedEvent(
        encoding: RawFramework.Encoding, fault: FaultPlan.Fault
    ) async throws {
        let session = try await Session([.init(.event(.update), number: 1, fault)], encoding: encoding)
        try await session.launch()
        await #expect(throws: (any Error).self) { try await session.framework.nextUpdate() }
        if fault == .truncate {
            // The master has noticed the end of the connection.
            let id = session.id.value
            let isNoticed = await eventually {
                await session.master.frameworks().first { $0.id == id }?.isConnected == false
            }
            #expect(isNoticed)
        }
        await session.master.shutdown()
    }

    @Test("a stream can end regularly or fall silent")
    func closedStream() async throws {
        let closed = try await Session([.init(.event(.update), number: 1, .close)])
        try await closed.launch()
        while try await closed.framework.stream.next() != nil {}
        await closed.master.shutdown()

        let clock = ManualClock()
        let frozen = try await Session([.init(.event(.update), number: 1, .freeze)], clock: clock)
        try await frozen.launch()
        await clock.advance(by: .seconds(100))
        #expect(await frozen.master.frameworks().first?.isConnected == true)
        // Nothing arrives after the offers until the master shuts down.
        let master = frozen.master
        let end = Task { await master.shutdown() }
        #expect(try await frozen.framework.stream.next() == nil)
        await end.value
    }

    @Test("an event can be delayed by the clock")
    func delayedEvent() async throws {
        let clock = ManualClock()
        let session = try await Session([.init(.event(.update), number: 1, .delay(.seconds(3)))], clock: clock)
        try await session.launch()
        await clock.advance(by: .seconds(3))
        #expect(try await session.framework.nextUpdate().state == .starting)
        await session.master.shutdown()
    }

    @Test("a call can be lost before the master, or its answer after it")
    func droppedCall() async throws {
        let session = try await Session([
            .init(.call(.accept), number: 1, .drop), .init(.answer(.accept), number: 1, .drop),
        ])
        await #expect(throws: RawSocketError.self) { try await session.launch() }
        #expect(await session.calls(.accept) == 0)
        await #expect(throws: RawSocketError.self) { try await session.launch() }
        #expect(await session.calls(.accept) == 1)
        #expect(await session.master.task("t") != nil)
        await session.master.shutdown()
    }

    @Test("a call can reach the master twice, or get an injected status")
    func repeatedCall() async throws {
        let session = try await Session([
            .init(.call(.reconcile), number: 1, .duplicate), .init(.call(.reconcile), number: 2, .status(503)),
            .init(.answer(.reconcile), number: 2, .status(500)),
        ])
        var statuses: [Int] = []
        for _ in 0..<4 { statuses.append(try await session.framework.call(.reconcile(.init()), id: session.id).status) }
        #expect(statuses == [202, 503, 500, 202])
        #expect(await session.calls(.reconcile) == 4)
        #expect(session.master.injectedFaults().count == 3)
        await session.master.shutdown()
    }

    @Test("a truncated or garbled call is refused")
    func damagedCall() async throws {
        for fault in [FaultPlan.Fault.truncate, .garble] {
            let session = try await Session([.init(.call(.accept), number: 1, fault)], encoding: .json)
            let answer = try await session.framework.call(
                EmbeddedClusterTests.launch(["t"], session.offer), id: session.id)
            #expect(answer.status == 400)
            #expect(await session.calls(.accept) == 0)
            await session.master.shutdown()
        }
    }

    @Test("an answer can be truncated or garbled")
    func damagedAnswer() async throws {
        let session = try await Session([
            .init(.answer(.reconcile), number: 1, .truncate), .init(.answer(.reconcile), number: 2, .garble),
        ])
        await #expect(throws: RawSocketError.self) {
            try await session.framework.call(.reconcile(.init()), id: session.id)
        }
        let rubbish = try await session.framework.call(.reconcile(.init()), id: session.id)
        #expect(rubbish.status == 202 && !rubbish.body.isEmpty)
        await session.master.shutdown()
    }

    @Test("a call can be overtaken by the next one")
    func reorderedCall() async throws {
        let session = try await Session([.init(.call(.revive), number: 1, .reorder)])
        let (framework, id) = (session.framework, session.id)
        let revive = Task { try await framework.call(.revive(roles: []), id: id) }
        #expect(await eventually { session.master.injectedFaults().count == 1 })
        _ = try await framework.call(.suppress(roles: []), id: id)
        #expect(try await revive.value.status == 202)
        let order = await session.master.calls().compactMap(\.call.type).filter { $0 != .subscribe }
        #expect(order == [.suppress, .revive])
        await session.master.shutdown()
    }
}
