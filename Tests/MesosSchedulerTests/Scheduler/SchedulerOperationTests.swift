import Logging
import MesosAPI
import TestSupport
import Testing

@testable import MesosScheduler

@Suite("Operations, executors and questions against a master on a socket")
struct SchedulerOperationTests {
    private func scheduler(_ master: ScriptedMaster) -> Scheduler {
        var configuration = SchedulerConfiguration(masters: [master.url], framework: .init(name: "test"))
        configuration.subscription.backoff = .init(initial: .milliseconds(10), maximum: .milliseconds(50))
        return Scheduler(configuration: configuration, logger: Logger.silent)
    }

    private static func status(
        _ id: String, _ state: Mesos.OperationState, uuid: UInt8? = nil, message: String? = nil
    ) -> ScriptedMaster.Step {
        .event(
            .updateOperationStatus(
                .init(
                    state: state, operationID: .init(id), message: message,
                    uuid: uuid.map { .init(value: [UInt8](repeating: $0, count: 16)) }, agentID: "a1")))
    }

    private let cpus = Mesos.Resource.scalar("cpus", 0.5).reserved(for: "*", principal: "ops")

    @Test("when the stream breaks after the ACCEPT, the operations are reconciled after the next subscription")
    func operationsSurviveTheStream() async throws {
        let master = try ScriptedMaster(scenes: [
            [.subscribed(), .wait(.revive), .offers(makeOffer("o1")), .wait(.accept), .close],
            [
                .subscribed(), .wait(.reconcileOperations), Self.status("r1", .pending),
                Self.status("r1", .finished, uuid: 4), .wait(.acknowledgeOperationStatus),
                Self.status("r1", .finished, uuid: 4), .wait(.teardown), .close,
            ],
        ])
        let scheduler = scheduler(master)
        let service = Task { try await scheduler.run() }
        let outcomes = try await scheduler.perform(
            [.reserve([cpus], id: "r1")], on: "a1", timeout: .seconds(60))
        #expect(outcomes == [OperationOutcome(operationID: "r1", state: .finished)])
        #expect(await eventually { master.calls(.acknowledgeOperationStatus).count == 1 })
        let acknowledge = master.calls(.acknowledgeOperationStatus).first?.acknowledgeOperationStatus
        #expect(acknowledge?.uuid == [UInt8](repeating: 4, count: 16) && acknowledge?.agentID?.value == "a1")
        let question = master.calls(.reconcileOperations).first?.reconcileOperations?.operations.first
        #expect(question?.operationID.value == "r1" && question?.agentID?.value == "a1")
        service.cancel()
        try await service.value
        #expect(master.calls(.accept).count == 1 && master.calls(.acknowledgeOperationStatus).count == 1)
    }

    @Test("a failed reservation has a reason, and a cancelled one sends nothing")
    func failures() async throws {
        let master = try ScriptedMaster(
            scenes: [[.subscribed(), .wait(.revive), .offers(makeOffer("o1")), .wait(.accept), .silence]])
        let scheduler = scheduler(master)
        let service = Task { try await scheduler.run() }
        let failing = Task { try await scheduler.reserve([cpus], on: "nowhere", timeout: .seconds(600)) }
        #expect(await eventually { master.calls(.revive).count == 1 })
        failing.cancel()
        let cancelled = await #expect(throws: MesosSchedulerError.self) { try await failing.value }
        #expect(cancelled?.code == .cancelled)
        let refused = await #expect(throws: MesosSchedulerError.self) {
            try await scheduler.createVolumes([cpus], on: "a1", timeout: .seconds(60))
        }
        #expect(refused?.code == .invalidRequest)
        #expect(master.calls(.accept).isEmpty)
        service.cancel()
        try await service.value
    }

    @Test("a failed operation is an error with its state")
    func badEnd() async throws {
        let master = try ScriptedMaster(scenes: [
            [
                .subscribed(), .wait(.revive), .offers(makeOffer("o1")), .wait(.accept),
                Self.status("u1", .error, message: "not authorized"), .wait(.teardown), .close,
            ]
        ])
        let scheduler = scheduler(master)
        let service = Task { try await scheduler.run() }
        let outcomes = try await scheduler.perform(
            [.reserve([cpus], id: "u1")], on: "a1", timeout: .seconds(60))
        #expect(outcomes.map(\.state) == [.error] && outcomes.first?.message == "not authorized")
        service.cancel()
        try await service.value
    }

    @Test("messages to and from executors, SHUTDOWN, REQUEST and RECONCILE")
    func everythingElse() async throws {
        let master = try ScriptedMaster(scenes: [
            [
                .subscribed(), .wait(.message),
                .event(.message(.init(agentID: "a1", executorID: "e1", data: Array("pong".utf8)))),
                // Only the maintenance of an agent with tasks is announced.
                .update("stray", .running, uuid: 1), .event(.inverseOffers([MaintenanceTests.inverse("io-1")])),
                .event(.rescindInverseOffer("io-1")), .wait(.teardown), .close,
            ]
        ])
        let scheduler = scheduler(master)
        let notices = scheduler.notices()
        let service = Task { try await scheduler.run() }
        try await scheduler.waitUntilSubscribed(timeout: .seconds(60))
        try await scheduler.sendFrameworkMessage(executorID: "e1", agentID: "a1", data: Array("ping".utf8))
        try await scheduler.shutdownExecutor("e1", on: "a1")
        try await scheduler.requestResources([.init(agentID: "a1", resources: [.scalar("cpus", 2)])])
        try await scheduler.reconcile(["t1"])
        try await scheduler.reconcile([])
        try await scheduler.reconcile()

        let message = try #require(master.calls(.message).first?.message)
        #expect(message.executorID.value == "e1" && message.agentID.value == "a1")
        #expect(message.data == Array("ping".utf8))
        let shutdown = try #require(master.calls(.shutdown).first?.shutdown)
        #expect(shutdown.executorID.value == "e1" && shutdown.agentID.value == "a1")
        #expect(master.calls(.request).first?.request?.requests.first?.agentID?.value == "a1")
        let questions = master.calls(.reconcile).map { $0.reconcile?.tasks.map(\.taskID.value) ?? [] }
        #expect(questions.contains(["t1"]) && questions.contains([]) && questions.count <= 3)

        var seen: [String] = []
        for await notice in notices {
            switch notice.kind {
            case .executorMessage:
                let text = String(decoding: notice.data, as: UTF8.self)
                seen.append("\(notice.agentID ?? "") \(notice.executorID ?? "") \(text)")
            case .inverseOfferRescinded: seen.append(notice.name ?? "")
            default: continue
            }
            if seen.count == 2 { break }
        }
        #expect(seen == ["a1 e1 pong", "io-1"])
        service.cancel()
        try await service.value
        let late = await #expect(throws: MesosSchedulerError.self) {
            try await scheduler.sendFrameworkMessage(executorID: "e1", agentID: "a1", data: [])
        }
        #expect(late?.code == .notSubscribed)
    }
}
