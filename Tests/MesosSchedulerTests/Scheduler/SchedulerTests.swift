import CurlHTTP
import Logging
import MachineSupport
import MesosAPI
import TestSupport
import Testing

@testable import MesosScheduler

@Suite("The scheduler against a master on a socket")
struct SchedulerTests {
    /// Collects what is logged.
    final class Log: Sendable {
        private let text = Lock("")

        var all: String { text.withLock { $0 } }

        var logger: Logger {
            var logger = Logger(label: "test") { _ in Handler(log: self) }
            logger.logLevel = .trace
            return logger
        }

        struct Handler: LogHandler {
            let log: Log
            var metadata: Logger.Metadata = [:]
            var logLevel: Logger.Level = .trace

            subscript(metadataKey key: String) -> Logger.Metadata.Value? {
                get { metadata[key] }
                set { metadata[key] = newValue }
            }

            func log(event: LogEvent) {
                let line = "\(event.level) \(event.message) \(event.metadata ?? [:])\n"
                log.text.withLock { $0 += line }
            }
        }
    }

    func scheduler(
        _ master: String, log: Log = Log(), store: any FrameworkIDStore = MemoryFrameworkIDStore(),
        _ configure: (inout SchedulerConfiguration) -> Void = { _ in }
    ) -> Scheduler {
        var configuration = SchedulerConfiguration(masters: [master], framework: .init(name: "test"))
        configuration.subscription.backoff = .init(initial: .milliseconds(10), maximum: .milliseconds(50))
        configure(&configuration)
        return Scheduler(configuration: configuration, frameworkIDStore: store, logger: log.logger)
    }

    @Test("launch, kill and teardown have the headers and the order that Mesos requires")
    func fromRequestToEnd() async throws {
        let master = try ScriptedMaster(scenes: [
            [
                .subscribed(), .wait(.revive), .offers(makeOffer("o1")), .wait(.accept),
                .update("t1", .starting, uuid: 1), .wait(.acknowledge), .update("t1", .running, uuid: 2),
                .wait(.kill), .update("t1", .killed, uuid: 3, message: "bye"), .wait(.teardown), .close,
            ]
        ])
        let store = MemoryFrameworkIDStore()
        let scheduler = scheduler(master.url, store: store)
        let notices = scheduler.notices()
        let service = Task { try await scheduler.run() }
        try await scheduler.waitUntilSubscribed(timeout: .seconds(60))
        #expect(await scheduler.frameworkID == "fw-1")
        let task = try await scheduler.launch(request("t1", ports: 1), timeout: .seconds(60))
        #expect(task.hostPorts.count == 1 && task.agentID == "a1")
        #expect(await scheduler.tasks().map(\.phase) == [.running])
        async let end = scheduler.waitForEnd(of: "t1")
        let outcome = try await scheduler.kill("t1", timeout: .seconds(60))
        #expect(outcome == TaskOutcome(taskID: "t1", state: .killed, message: "bye"))
        #expect(try await end == outcome)
        #expect(await eventually { master.calls(.acknowledge).count == 3 })
        await scheduler.shutdown(teardown: true, timeout: .seconds(60))
        try await service.value
        #expect(await store.load() == nil)

        let kinds = master.calls.map(\.type)
        #expect(kinds.first == .subscribe && kinds.last == .teardown)
        for (call, headers) in zip(master.calls, master.headers) {
            #expect(headers["content-type"] == "application/x-protobuf")
            #expect(headers["mesos-stream-id"] == (call.type == .subscribe ? nil : "stream-1"))
            #expect(call.frameworkID?.value == (call.type == .subscribe ? nil : "fw-1"))
        }
        var names: [String] = []
        for await notice in notices {
            switch notice.kind {
            case .subscribed: names.append("subscribed")
            case .taskRunning: names.append("running")
            case .taskEnded: names.append("ended")
            default: continue
            }
            if names.count == 3 { break }
        }
        #expect(names == ["subscribed", "running", "ended"])
    }

    @Test("after a stream ends, the scheduler subscribes with the same id and reconciles its tasks")
    func reconnects() async throws {
        let master = try ScriptedMaster(scenes: [
            [
                .subscribed(), .wait(.revive), .offers(makeOffer("o1")), .wait(.accept),
                .update("t1", .running, uuid: 1), .wait(.acknowledge), .close,
            ],
            [.subscribed(), .wait(.reconcile), .update("t1", .finished, uuid: 2), .wait(.teardown), .close],
        ])
        let scheduler = scheduler(master.url)
        let service = Task { try await scheduler.run() }
        _ = try await scheduler.launch(request("t1"), timeout: .seconds(60))
        #expect(try await scheduler.waitForEnd(of: "t1").state == .finished)
        let subscriptions = master.calls(.subscribe)
        #expect(subscriptions.map { $0.frameworkID?.value } == [nil, "fw-1"])
        #expect(subscriptions.last?.subscribe?.frameworkInfo.id?.value == "fw-1")
        #expect(master.calls(.reconcile).first?.reconcile?.tasks.map(\.taskID.value) == ["t1"])
        service.cancel()
        try await service.value
        #expect(master.calls(.teardown).count == 1)
    }

    @Test("a redirect leads to the leader")
    func redirect() async throws {
        let leader = try ScriptedMaster(scenes: [[.subscribed(), .wait(.teardown), .close]])
        let location = leader.url.dropFirst("http:".count) + "/master/api/v1/scheduler"
        let standby = try ScriptedMaster(scenes: []) { _ in
            [.respond(status: 307, headers: [("Location", String(location))])]
        }
        let scheduler = scheduler(standby.url)
        let service = Task { try await scheduler.run() }
        try await scheduler.waitUntilSubscribed(timeout: .seconds(60))
        await scheduler.shutdown(teardown: true, timeout: .seconds(60))
        try await service.value
        #expect(standby.calls.count == 1)
        #expect(leader.calls.map(\.type) == [.subscribe, .teardown])
    }

    @Test("wrong credentials are a typed error, and no secret is written anywhere")
    func unauthorized() async throws {
        let master = try ScriptedMaster(scenes: []) { _ in
            [
                .text(
                    "401 Unauthorized.", status: 401,
                    headers: [("WWW-Authenticate", "Basic realm=\"mesos-master-scheduler\"")])
            ]
        }
        let log = Log()
        let scheduler = scheduler(master.url, log: log) {
            $0.credential = .init(principal: "whisk", secret: "tell-nobody")
        }
        let service = Task { try await scheduler.run() }
        let error = await #expect(throws: MesosSchedulerError.self) {
            try await scheduler.waitUntilSubscribed(timeout: .seconds(60))
        }
        #expect(error?.code == .subscriptionRefused)
        service.cancel()
        try await service.value
        #expect(master.headers.first?["authorization"] == "Basic d2hpc2s6dGVsbC1ub2JvZHk=")
        #expect(master.calls.first?.subscribe?.frameworkInfo.principal == "whisk")
        let everything = log.all + "\(String(describing: error)) \(scheduler.configuration)"
        #expect(log.all.contains("credentials"))
        #expect(!everything.contains("tell-nobody") && !everything.contains("d2hpc2s6dGVsbC1ub2JvZHk"))
    }

    @Test("without a reachable master, the wait for the subscription fails with the reason")
    func unreachable() async throws {
        let scheduler = scheduler("http://127.0.0.1:1")
        let notices = scheduler.notices()
        let service = Task { try await scheduler.run() }
        for await notice in notices {
            if notice.kind == .subscribeFailed { break }
        }
        let error = await #expect(throws: MesosSchedulerError.self) {
            try await scheduler.waitUntilSubscribed(timeout: .milliseconds(1))
        }
        #expect(error?.code == .notSubscribed)
        #expect(error?.message.contains("connection refused") == true)
        service.cancel()
        try await service.value
    }

    @Test("the task of a cancelled launch is killed after its ACCEPT")
    func cancelledLaunch() async throws {
        let master = try ScriptedMaster(scenes: [
            [
                .subscribed(), .wait(.revive), .offers(makeOffer("o1")), .wait(.kill),
                .update("t1", .killed, uuid: 1), .wait(.teardown), .close,
            ]
        ])
        let scheduler = scheduler(master.url)
        let service = Task { try await scheduler.run() }
        let launch = Task { try await scheduler.launch(request("t1"), timeout: .seconds(60)) }
        #expect(await eventually { !master.calls(.accept).isEmpty })
        launch.cancel()
        let error = await #expect(throws: MesosSchedulerError.self) { try await launch.value }
        #expect(error?.code == .cancelled)
        #expect(await scheduler.tasks().isEmpty, "the call has waited for the end")
        let kinds = master.calls.map(\.type)
        #expect(kinds.firstIndex(of: .accept).map { $0 < kinds.firstIndex(of: .kill) ?? 0 } == true)
        service.cancel()
        try await service.value
    }

    @Test("the call of a failed launch returns when the task has ended, before the launch timeout")
    func failedLaunch() async throws {
        // The container runs on an agent that the launch did not ask for, so that its ports are unknown.
        var elsewhere = status("t1", .running, uuid: 1, agent: "a9")
        elsewhere.healthy = nil
        let master = try ScriptedMaster(scenes: [
            [
                .subscribed(), .wait(.revive), .offers(makeOffer("o1")), .wait(.accept), .event(.update(elsewhere)),
                .wait(.kill), .update("t1", .killed, uuid: 2), .wait(.teardown), .close,
            ]
        ])
        let scheduler = scheduler(master.url)
        let service = Task { try await scheduler.run() }
        let error = await #expect(throws: MesosSchedulerError.self) {
            try await scheduler.launch(request("t1"), timeout: .seconds(3600))
        }
        #expect(error?.message.contains("unknown ports") == true)
        #expect(await scheduler.tasks().isEmpty)
        service.cancel()
        try await service.value
    }

    @Test("a cancelled launch does not wait for an end that cannot come: there is no subscription")
    func cancelledWithoutMaster() async throws {
        let answered = Lock(false)
        let master = try ScriptedMaster(scenes: [
            [.subscribed(), .wait(.revive), .offers(makeOffer("o1")), .wait(.accept), .close]
        ]) { call in
            guard call.type == .subscribe else { return nil }
            let wasAnswered = answered.withLock { was in
                defer { was = true }
                return was
            }
            return wasAnswered ? [.text("Master has not finished recovery", status: 503)] : nil
        }
        let scheduler = scheduler(master.url) {
            // Longer than this test may take.
            $0.calls.timeout = .seconds(3600)
            $0.shutdown.timeout = .milliseconds(1)
        }
        let service = Task { try await scheduler.run() }
        let launch = Task { try await scheduler.launch(request("t1"), timeout: .seconds(3600)) }
        #expect(await eventually { !master.calls(.accept).isEmpty })
        #expect(await eventually { await !scheduler.isSubscribed })
        launch.cancel()
        let error = await #expect(throws: MesosSchedulerError.self) { try await launch.value }
        #expect(error?.code == .cancelled)
        service.cancel()
        _ = await service.result
    }

    @Test("garbage on the stream ends the subscription, not the scheduler")
    func garbage() async throws {
        let served = Lock(0)
        let master = try ScriptedMaster(scenes: [[.subscribed(), .wait(.teardown), .close]]) { call in
            guard call.type == .subscribe,
                served.withLock({
                    $0 += 1
                    return $0
                }) == 1
            else { return nil }
            return [.respond(status: 200, body: Array("4\nabcdnonsense".utf8))]
        }
        let scheduler = scheduler(master.url)
        let service = Task { try await scheduler.run() }
        try await scheduler.waitUntilSubscribed(timeout: .seconds(60))
        #expect(master.calls(.subscribe).count == 2)
        service.cancel()
        try await service.value
    }

    @Test("raw calls are sent, and a refusal is an error with the master's explanation")
    func rawCalls() async throws {
        let master = try ScriptedMaster(scenes: [[.subscribed(), .wait(.teardown), .close]]) { call in
            call.type == .request ? [.text("no requests here", status: 400)] : nil
        }
        let scheduler = scheduler(master.url)
        let service = Task { try await scheduler.run() }
        try await scheduler.waitUntilSubscribed(timeout: .seconds(60))
        try await scheduler.call(
            .message(.init(agentID: "a1", executorID: "e1", data: [1, 2, 3])))
        #expect(master.calls(.message).first?.message?.data == [1, 2, 3])
        let error = await #expect(throws: MesosSchedulerError.self) { try await scheduler.call(.request(.init())) }
        #expect(
            error?.code == .callRejected && error?.status == 400 && error?.message.contains("no requests here") == true)
        let forbidden = await #expect(throws: MesosSchedulerError.self) { try await scheduler.call(.teardown) }
        #expect(forbidden?.code == .invalidRequest)
        service.cancel()
        try await service.value
    }

    @Test("an invalid configuration is refused before anything is sent")
    func invalidConfiguration() async throws {
        let scheduler = scheduler("two words")
        let error = await #expect(throws: MesosSchedulerError.self) { try await scheduler.run() }
        #expect(error?.message.contains("'two words' is not a host or a URL") == true)
    }

    @Test("a scheduler that was shut down can be run again")
    func runAgain() async throws {
        let master = try ScriptedMaster(scenes: [[.subscribed(), .wait(.teardown), .close]])
        let scheduler = scheduler(master.url)
        for _ in 0..<2 {
            let service = Task { try await scheduler.run() }
            try await scheduler.waitUntilSubscribed(timeout: .seconds(60))
            await scheduler.shutdown(teardown: true, timeout: .seconds(60))
            try await service.value
        }
        #expect(master.calls(.teardown).count == 2)
    }

    @Test("after several calls without an answer the scheduler subscribes again")
    func noAnswers() async throws {
        let master = try ScriptedMaster(scenes: [
            [.subscribed(), .silence], [.subscribed(), .wait(.teardown), .close],
        ]) {
            call in call.type == .message ? [.silence] : nil
        }
        let scheduler = scheduler(master.url) { $0.calls.timeout = .milliseconds(500) }
        let service = Task { try await scheduler.run() }
        try await scheduler.waitUntilSubscribed(timeout: .seconds(60))
        for _ in 0..<scheduler.configuration.calls.maximumUnanswered {
            let error = await #expect(throws: MesosSchedulerError.self) {
                try await scheduler.call(.message(.init(agentID: "a1", executorID: "e1", data: [1])))
            }
            #expect(error?.code == .callFailed)
        }
        #expect(await eventually { master.calls(.subscribe).count >= 2 })
        try await scheduler.waitUntilSubscribed(timeout: .seconds(60))
        await scheduler.shutdown(teardown: true, timeout: .seconds(60))
        _ = await service.result
    }

    @Test("calls are sent in order without waiting for answers, up to the configured number", arguments: [1, 8])
    func pipelinedCalls(inFlight: Int) async throws {
        let seen = Lock(0)
        let master = try ScriptedMaster(scenes: [[.subscribed(), .wait(.teardown), .close]]) { call in
            guard call.type == .message else { return nil }
            let number = seen.withLock { seen in
                seen += 1
                return seen
            }
            // The answers to all of them come with the last.
            return number % inFlight == 0 ? (0..<inFlight).map { _ in .respond(status: 202) } : []
        }
        let scheduler = scheduler(master.url) { $0.calls.maximumInFlight = inFlight }
        let service = Task { try await scheduler.run() }
        try await scheduler.waitUntilSubscribed(timeout: .seconds(60))
        let calls = Task {
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<8 {
                    group.addTask {
                        try await scheduler.call(.message(.init(agentID: "a", executorID: "e", data: [UInt8(number)])))
                    }
                }
                try await group.waitForAll()
            }
        }
        try await calls.value
        #expect(Set(master.calls(.message).compactMap { $0.message?.data.first }) == Set(0..<8))
        await scheduler.shutdown(teardown: true, timeout: .seconds(60))
        try await service.value
    }
}
