import Foundation
import MachineSupport
import MesosAPI
import TestSupport
import Testing

@testable import MesosScheduler

/// What happens to masters and to the way there. Each ends in a subscription with the same framework id.
@Suite("The scheduler against faulty masters on sockets")
struct MasterFaultTests {
    private static let standing: [ScriptedMaster.Step] = [.subscribed(), .wait(.teardown), .close]

    private static func record(_ event: SchedulerEvent) throws -> [UInt8] {
        RecordIOEncoder.encode(try event.message.serializedBytes())
    }

    private static func subscribedChunk() throws -> ScriptedAction {
        .chunk(try record(.subscribed(.init(frameworkID: "fw-1", heartbeatIntervalSeconds: 15))))
    }

    /// A master that answers its first subscriptions in these ways, and then as it should.
    private func master(answering faults: [[ScriptedAction]]) throws -> ScriptedMaster {
        let rest = Lock(faults)
        return try ScriptedMaster(scenes: [Self.standing]) { call in
            guard call.type == .subscribe else { return nil }
            return rest.withLock { $0.isEmpty ? nil : $0.removeFirst() }
        }
    }

    private func scheduler(
        _ masters: [String], store: any FrameworkIDStore = MemoryFrameworkIDStore("fw-1"),
        detector: (any MasterDetector)? = nil, _ configure: (inout SchedulerConfiguration) -> Void = { _ in }
    ) -> Scheduler {
        var configuration = SchedulerConfiguration(masters: masters, framework: .init(name: "test"))
        configuration.subscription.backoff = .init(initial: .milliseconds(10), maximum: .milliseconds(50))
        configuration.subscription.timeout = .seconds(2)
        configure(&configuration)
        return Scheduler(
            configuration: configuration, frameworkIDStore: store, masterDetector: detector, logger: .silent)
    }

    /// Runs the scheduler until a subscription stands that this master got as its `attempt`th or later, and shows that calls
    /// reach the master by it.
    private func expectSubscribed(
        _ scheduler: Scheduler, at leader: ScriptedMaster, attempt: Int = 1,
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        let run = Task { try await scheduler.run() }
        let isSubscribed = await eventually {
            guard leader.calls(.subscribe).count >= attempt else { return false }
            return await scheduler.isSubscribed
        }
        #expect(isSubscribed, sourceLocation: sourceLocation)
        #expect(await scheduler.frameworkID == "fw-1", sourceLocation: sourceLocation)
        let last = leader.calls(.subscribe).last
        #expect(last?.frameworkID?.value == "fw-1", sourceLocation: sourceLocation)
        #expect(last?.subscribe?.frameworkInfo.id?.value == "fw-1", sourceLocation: sourceLocation)
        await scheduler.shutdown(teardown: true, timeout: .seconds(60))
        try await run.value
        #expect(leader.calls(.teardown).count == 1, sourceLocation: sourceLocation)
    }

    // MARK: Finding the leader

    @Test("307, with scheme in the Location, without it, and with a path only", arguments: ["http:", "", nil])
    func redirects(scheme: String?) async throws {
        let leader = try ScriptedMaster(scenes: [Self.standing])
        let location = scheme.map { $0 + leader.url.dropFirst(5) } ?? ""
        let redirected = Lock(false)
        let standby = try ScriptedMaster(scenes: [Self.standing]) { call in
            let isFirst = redirected.withLock { was in
                defer { was = true }
                return !was
            }
            guard call.type == .subscribe, isFirst || scheme != nil else { return nil }
            return [.respond(status: 307, headers: [("Location", location + "/master/api/v1/scheduler")])]
        }
        try await expectSubscribed(scheduler([standby.url]), at: scheme == nil ? standby : leader)
    }

    @Test("masters that redirect to each other until one of them leads")
    func redirectLoop() async throws {
        let urls = Lock<[String]>([])
        let redirects = Lock(0)
        let masters = try (0..<2).map { index in
            try ScriptedMaster(scenes: [Self.standing]) { call in
                guard call.type == .subscribe else { return nil }
                let count = redirects.withLock { count in
                    count += 1
                    return count
                }
                if count > 20, index == 1 { return nil }
                let other = urls.withLock { $0[1 - index] }
                return [.respond(status: 307, headers: [("Location", other.dropFirst(5) + "/master/api/v1/scheduler")])]
            }
        }
        urls.withLock { $0 = masters.map(\.url) }
        try await expectSubscribed(scheduler([masters[0].url]), at: masters[1])
        #expect(redirects.withLock { $0 } > 20)
    }

    @Test("503 while no leader is known or the leader recovers")
    func notReady() async throws {
        let answer = [ScriptedAction.text("Master has not finished recovery", status: 503)]
        let master = try master(answering: [answer, answer, answer])
        try await expectSubscribed(scheduler([master.url]), at: master, attempt: 4)
    }

    @Test("connection refused, until a master appears on the port")
    func refused() async throws {
        let socket = try TestSocket.listenTCP(host: "127.0.0.1", backlog: nil)
        let scheduler = scheduler(["http://127.0.0.1:\(socket.port)"])
        let notices = scheduler.notices()
        let refusals = Task {
            var count = 0
            for await notice in notices {
                if notice.kind == .subscribeFailed, notice.error?.message.contains("refused") == true { count += 1 }
                if count == 3 { break }
            }
            return count
        }
        let start = Task {
            _ = await refusals.value
            return try ScriptedMaster(scenes: [Self.standing], socket: (socket.descriptor, socket.port))
        }
        let run = Task { try await scheduler.run() }
        let master = try await start.value
        try await scheduler.waitUntilSubscribed(timeout: .seconds(60))
        #expect(master.calls(.subscribe).last?.frameworkID?.value == "fw-1")
        await scheduler.shutdown(teardown: true, timeout: .seconds(60))
        try await run.value
    }

    @Test("the name of one of the masters does not resolve")
    func nameResolution() async throws {
        let leader = try ScriptedMaster(scenes: [Self.standing])
        try await expectSubscribed(scheduler(["http://no-such-master.invalid:5050", leader.url]), at: leader)
    }

    @Test("a master that accepts connections and never reads")
    func frozen() async throws {
        let frozen = try TestSocket.listenTCP(host: "127.0.0.1", backlog: 8)
        defer { close(frozen.descriptor) }
        let leader = try ScriptedMaster(scenes: [Self.standing])
        // The usual time limit of these tests: the leader has to answer within it too, on a busy machine.
        let scheduler = scheduler(["http://127.0.0.1:\(frozen.port)", leader.url])
        try await expectSubscribed(scheduler, at: leader)
    }

    // MARK: Elections and proxies

    /// The answers of a master that is starting, of one that recovers, and of proxies in front of it.
    @Test("everything that a master and what is before it answer while it starts")
    func starting() async throws {
        let page = "<html><body>nginx</body></html>"
        let master = try master(answering: [
            [.respond(status: 404)], [.text("404 Not Found.", status: 404)], [.respond(status: 408)],
            [.text("slow down", status: 429, headers: [("Retry-After", "0")])], [.text(page, status: 502)],
            [.text(page, status: 503)], [.text(page, status: 504)], [.text(page, status: 400)],
            [.respond(status: 308, headers: [("Location", "https://mesos.example/")])],
        ])
        let scheduler = scheduler([master.url])
        let notices = scheduler.notices()
        let waiting = Task { try await scheduler.waitUntilSubscribed(timeout: .seconds(60)) }
        #expect(await eventually { await scheduler.isWaitedFor })
        try await expectSubscribed(scheduler, at: master, attempt: 10)
        try await waiting.value
        var errors: [String] = []
        for await notice in notices {
            if notice.kind == .subscribeFailed, let error = notice.error { errors.append(error.message) }
            if notice.kind == .subscribed { break }
        }
        #expect(errors.contains { $0.contains("308") && $0.contains("https://mesos.example/") })
        #expect(errors.contains { $0.contains("429 slow down") } && errors.contains { $0.contains("504") })
    }

    @Test("a first master behind a proxy that never lets anything pass, and a second that leads")
    func secondMaster() async throws {
        let proxy = try ScriptedMaster(scenes: []) { _ in [.respond(status: 404)] }
        let leader = try ScriptedMaster(scenes: [Self.standing])
        try await expectSubscribed(scheduler([proxy.url, leader.url]), at: leader)
    }

    @Test("after a failover the waits are those of the first failure, whatever failed at the dead leader")
    func failover() async throws {
        let dead = try TestSocket.listenTCP(host: "127.0.0.1", backlog: nil)
        defer { close(dead.descriptor) }
        let recovering = [ScriptedAction.text("Master has not finished recovery", status: 503)]
        let leader = try master(answering: [recovering, [.respond(status: 404)], recovering, recovering])
        let changes = Lock<AsyncThrowingStream<DetectedMaster?, any Error>.Continuation?>(nil)
        let detector = ScriptedDetector { continuation in
            changes.withLock { $0 = continuation }
            continuation.yield(DetectedMaster(url: "http://127.0.0.1:\(dead.port)"))
        }
        // A second failure at the new leader would take longer than this test may.
        let scheduler = scheduler([], detector: detector) {
            $0.subscription.backoff = .init(initial: .milliseconds(20), maximum: .seconds(3600))
        }
        let notices = scheduler.notices()
        let follow = Task {
            var delays: [Duration] = []
            var failures = 0
            for await notice in notices {
                if notice.kind == .subscribeFailed {
                    failures += 1
                    if notice.error?.message.contains("refused") != true { delays.append(notice.delay ?? .zero) }
                    if failures == 5 {
                        changes.withLock { _ = $0?.yield(DetectedMaster(url: leader.url, id: "m2")) }
                    }
                }
                if notice.kind == .subscribed { break }
            }
            return delays
        }
        try await expectSubscribed(scheduler, at: leader, attempt: 5)
        let delays = await follow.value
        #expect(!delays.isEmpty && delays.allSatisfy { $0 <= .milliseconds(20) })
    }

    @Test("credentials that are refused end a start at once, and the stored framework is left alone")
    func refusedAtStart() async throws {
        for status in [401, 403] {
            let master = try ScriptedMaster(scenes: []) { _ in [.text("no", status: status)] }
            let store = MemoryFrameworkIDStore("fw-1")
            let scheduler = scheduler([master.url], store: store)
            let waiting = Task { try await scheduler.waitUntilSubscribed(timeout: .seconds(600)) }
            #expect(await eventually { await scheduler.isWaitedFor })
            let run = Task { try await scheduler.run() }
            let error = await #expect(throws: MesosSchedulerError.self) { try await waiting.value }
            #expect(error?.code == .subscriptionRefused)
            // Would otherwise wait for a subscription.
            await scheduler.shutdown(teardown: true, timeout: .seconds(3600))
            try await run.value
            #expect(master.calls(.teardown).isEmpty)
            #expect(await store.load() == "fw-1")
        }
    }

    @Test("a master that has ended the framework answers calls in flight with 400, and the shutdown is over")
    func callsAfterTeardown() async throws {
        let answered = Gate()
        let master = try ScriptedMaster(scenes: [
            [.subscribed(), .update("stray", .running, uuid: 1), .wait(.teardown), .silence]
        ]) { call in
            switch call.type {
            // The acknowledgement reaches the master behind TEARDOWN, whose own answer is lost.
            case .acknowledge: [.wait(answered), .text("Framework cannot be found", status: 400)]
            case .teardown: [.silence]
            default: nil
            }
        }
        let scheduler = scheduler([master.url], store: MemoryFrameworkIDStore())
        let notices = scheduler.notices()
        let run = Task { try await scheduler.run() }
        #expect(await eventually { !master.calls(.acknowledge).isEmpty })
        let shutdown = Task { await scheduler.shutdown(teardown: true, timeout: .seconds(3600)) }
        #expect(await eventually { !master.calls(.teardown).isEmpty })
        answered.pass()
        await shutdown.value
        try await run.value
        #expect(master.calls(.subscribe).count == 1, "no further subscription with the removed id")
        var kinds: [SchedulerNotice.Kind] = []
        for await notice in notices {
            kinds.append(notice.kind)
            if notice.kind == .taskEnded { break }
        }
        #expect(!kinds.contains(.callFailed) && !kinds.contains(.disconnected))
    }

    // MARK: The handshake

    @Test("a master that reads SUBSCRIBE and does not answer")
    func silent() async throws {
        let master = try master(answering: [[.silence], [.silence]])
        let scheduler = scheduler([master.url]) { $0.subscription.timeout = .milliseconds(300) }
        try await expectSubscribed(scheduler, at: master, attempt: 3)
    }

    @Test("a master that sends the head and never SUBSCRIBED")
    func headOnly() async throws {
        let master = try master(answering: [[ScriptedMaster.streamHead, .silence]])
        let scheduler = scheduler([master.url]) { $0.subscription.timeout = .milliseconds(300) }
        try await expectSubscribed(scheduler, at: master, attempt: 2)
    }

    @Test("a master that closes or resets the connection at each point of the handshake")
    func brokenHandshakes() async throws {
        let half = ScriptedAction.raw("HTTP/1.1 200 OK\r\nContent-Type: appl")
        let master = try master(answering: [
            [.close], [.reset], [half, .close], [half, .reset], [ScriptedMaster.streamHead, .close],
            [ScriptedMaster.streamHead, .reset], [ScriptedMaster.streamHead, .chunk([]), .close],
        ])
        try await expectSubscribed(scheduler([master.url]), at: master, attempt: 8)
    }

    @Test("another server on the port, and then a Mesos master")
    func otherServer() async throws {
        let master = try master(answering: [
            [.text("<html>not found</html>", status: 404)], [.text("welcome", status: 200)],
            [.text("oops", status: 500)], [.text("bad gateway", status: 502)],
            [.raw("SSH-2.0-OpenSSH_9.2\r\n"), .close],
        ])
        try await expectSubscribed(scheduler([master.url]), at: master, attempt: 6)
    }

    @Test("credentials that the master does not know, until its operator has added them")
    func credentials() async throws {
        let refusal = [
            ScriptedAction.text(
                "401 Unauthorized.", status: 401, headers: [("WWW-Authenticate", "Basic realm=\"mesos\"")])
        ]
        let master = try master(answering: [refusal, refusal])
        let scheduler = scheduler([master.url]) { $0.credential = .init(principal: "p", secret: "hunter2") }
        let waiting = Task { try await scheduler.waitUntilSubscribed(timeout: .seconds(60)) }
        #expect(await eventually { await scheduler.isWaitedFor })
        try await expectSubscribed(scheduler, at: master, attempt: 3)
        let error = await #expect(throws: MesosSchedulerError.self) { try await waiting.value }
        #expect(error?.code == .subscriptionRefused && error?.message.contains("hunter2") == false)
        #expect(Set(master.headers.map { $0["authorization"] }) == ["Basic cDpodW50ZXIy"])
    }

    // MARK: The stream

    @Test("a stream that ends in good order, again and again")
    func streamEnds() async throws {
        let once = [ScriptedMaster.streamHead, try Self.subscribedChunk(), .chunk([]), .close]
        let master = try master(answering: [once, once, once])
        try await expectSubscribed(scheduler([master.url], store: MemoryFrameworkIDStore()), at: master, attempt: 4)
    }

    @Test("a stream that stays open and falls silent")
    func silentStream() async throws {
        let master = try ScriptedMaster(scenes: [[.subscribed(heartbeatInterval: 0.05), .silence], Self.standing])
        try await expectSubscribed(scheduler([master.url], store: MemoryFrameworkIDStore()), at: master, attempt: 2)
    }

    @Test("a connection that is reset in the middle of a record")
    func resetInRecord() async throws {
        let record = try Self.record(.offers([makeOffer("o1")]))
        let master = try master(answering: [
            [
                ScriptedMaster.streamHead, try Self.subscribedChunk(), .chunk(Array(record.prefix(record.count / 2))),
                .reset,
            ]
        ])
        try await expectSubscribed(scheduler([master.url], store: MemoryFrameworkIDStore()), at: master, attempt: 2)
    }

    @Test(
        "garbage in the stream",
        arguments: [
            "no length at all", "5\nabcde", "99999999999999999999\n", "-4\nabcd", "123456789012\nx",
        ])
    func garbage(bytes: String) async throws {
        let master = try master(answering: [
            [ScriptedMaster.streamHead, try Self.subscribedChunk(), .chunk(Array(bytes.utf8)), .silence]
        ])
        try await expectSubscribed(scheduler([master.url], store: MemoryFrameworkIDStore()), at: master, attempt: 2)
    }

    @Test("garbage where a chunk of the HTTP response should be")
    func brokenChunks() async throws {
        let master = try master(answering: [
            [ScriptedMaster.streamHead, try Self.subscribedChunk(), .raw("zz\r\nnonsense"), .silence]
        ])
        try await expectSubscribed(scheduler([master.url], store: MemoryFrameworkIDStore()), at: master, attempt: 2)
    }

    @Test("a subscription of another scheduler stops the run, and a new run takes the framework back")
    func superseded() async throws {
        let master = try ScriptedMaster(scenes: [
            [.subscribed(), .event(.error("Framework failed over")), .close], Self.standing,
        ])
        let store = MemoryFrameworkIDStore()
        let scheduler = scheduler([master.url], store: store)
        let error = await #expect(throws: MesosSchedulerError.self) { try await scheduler.run() }
        #expect(error?.code == .superseded && error?.message.contains("fw-1") == true)
        #expect(master.calls.map(\.type) == [.subscribe], "no TEARDOWN either: the framework is another's")
        #expect(await store.load() == "fw-1")
        try await expectSubscribed(scheduler, at: master, attempt: 2)
    }

    @Test("an abandoned SUBSCRIBE that reaches the master late does not stop the scheduler")
    func lateSubscribe() async throws {
        // The first is read and not answered; once the second stands, the master comes to act on the first.
        let master = try master(answering: [
            [.silence],
            [
                ScriptedMaster.streamHead, try Self.subscribedChunk(),
                .chunk(try Self.record(.error("Framework failed over"))), .chunk([]), .close,
            ],
        ])
        let scheduler = scheduler([master.url]) { $0.subscription.timeout = .milliseconds(300) }
        try await expectSubscribed(scheduler, at: master, attempt: 3)
    }

    // MARK: Leader detection

    /// Says what the test says.
    private final class ScriptedDetector: MasterDetector {
        struct Lost: Error {}

        let description = "scripted://"
        private let starts: Lock<[@Sendable (AsyncThrowingStream<DetectedMaster?, any Error>.Continuation) -> Void]>
        private let count = Lock(0)

        init(_ starts: (@Sendable (AsyncThrowingStream<DetectedMaster?, any Error>.Continuation) -> Void)...) {
            self.starts = Lock(starts)
        }

        var startCount: Int { count.withLock { $0 } }

        func leaders() -> AsyncThrowingStream<DetectedMaster?, any Error> {
            count.withLock { $0 += 1 }
            return AsyncThrowingStream { continuation in
                starts.withLock { $0.count > 1 ? $0.removeFirst() : $0[0] }(continuation)
            }
        }
    }

    @Test("the scheduler follows the leader to the next one")
    func leaderChanges() async throws {
        let first = try ScriptedMaster(scenes: [[.subscribed(), .silence]])
        let second = try ScriptedMaster(scenes: [Self.standing])
        let changes = Lock<AsyncThrowingStream<DetectedMaster?, any Error>.Continuation?>(nil)
        let detector = ScriptedDetector { continuation in
            changes.withLock { $0 = continuation }
            continuation.yield(nil)
            continuation.yield(DetectedMaster(url: first.url))
        }
        let scheduler = scheduler([], store: MemoryFrameworkIDStore(), detector: detector)
        let change = Task {
            try await scheduler.waitUntilSubscribed(timeout: .seconds(60))
            changes.withLock { _ = $0?.yield(nil) }
            changes.withLock { _ = $0?.yield(DetectedMaster(url: second.url, id: "m2", hostname: "second")) }
        }
        try await expectSubscribed(scheduler, at: second)
        try await change.value
        #expect(first.calls(.subscribe).count == 1 && detector.startCount == 1)
    }

    @Test("a detection that fails is started again until it works")
    func failingDetector() async throws {
        let leader = try ScriptedMaster(scenes: [Self.standing])
        let detector = ScriptedDetector(
            { $0.finish(throwing: ScriptedDetector.Lost()) }, { $0.finish() },
            {
                $0.yield(nil)
                $0.finish(throwing: ScriptedDetector.Lost())
            },
            { $0.yield(DetectedMaster(url: leader.url)) })
        let scheduler = scheduler([], detector: detector)
        let notices = scheduler.notices()
        try await expectSubscribed(scheduler, at: leader)
        #expect(detector.startCount == 4)
        var failures: [String] = []
        for await notice in notices {
            if notice.kind == .leaderDetectionFailed, let error = notice.error { failures.append(error.message) }
            if notice.kind == .subscribed { break }
        }
        #expect(failures.count == 3 && failures.allSatisfy { $0.contains("scripted://") })
    }

    @Test("without a known leader, the wait for the subscription fails with this reason")
    func noLeader() async throws {
        let detector = ScriptedDetector { $0.yield(nil) }
        let scheduler = scheduler([], detector: detector) { $0.shutdown.timeout = .milliseconds(1) }
        let notices = scheduler.notices()
        let run = Task { try await scheduler.run() }
        for await notice in notices { if notice.kind == .leaderUnknown { break } }
        let error = await #expect(throws: MesosSchedulerError.self) {
            try await scheduler.waitUntilSubscribed(timeout: .milliseconds(1))
        }
        #expect(error?.code == .notSubscribed)
        #expect(error?.message.contains("scripted://") == true && error?.message.contains("no master leads") == true)
        run.cancel()
        _ = await run.result
    }
}
