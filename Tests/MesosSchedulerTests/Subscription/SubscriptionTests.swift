import MesosAPI
import Testing

@testable import MesosScheduler

@Suite("Subscribing")
struct SubscriptionTests {
    @Test("the first subscription registers the framework and keeps its id")
    func firstSubscription() {
        var driver = MachineDriver()
        #expect(driver.handle(.start(frameworkID: nil)).lines == ["subscribe http://m1:5050/api/v1/scheduler"])
        #expect(driver.subscribe(as: "fw-9").lines == ["save fw-9", "ready"])
        #expect(driver.machine.frameworkID == "fw-9")
    }

    @Test("with the framework id of an earlier run, the tasks are reconciled")
    func earlierRun() {
        var driver = MachineDriver()
        #expect(
            driver.handle(.start(frameworkID: "fw-1")).lines == ["subscribe http://m1:5050/api/v1/scheduler as fw-1"])
        #expect(driver.subscribe(as: "fw-1").lines == ["ready", "RECONCILE all"])
    }

    @Test("a long ERROR message is reported as one line")
    func longError() throws {
        var driver = MachineDriver.subscribed()
        let actions = driver.event(.error("not you\n" + String(repeating: "\u{301}", count: 3_000_000)))
        let reasons = actions.notices.filter { $0.kind == .disconnected }.compactMap(\.text)
        #expect(reasons.count == 1)
        for reason in reasons { #expect(reason.utf8.starts(with: "not you ".utf8) && reason.utf8.count < 10_000) }
    }

    @Test("a redirect without scheme is followed at once")
    func redirect() {
        var driver = MachineDriver()
        driver.handle(.start(frameworkID: nil))
        let actions = driver.handle(
            .subscriptionEnded(
                driver.connection,
                .answered(status: 307, text: "", location: "//10.1.1.1:5051/master/api/v1/scheduler")))
        #expect(actions.lines == ["subscribe http://10.1.1.1:5051/master/api/v1/scheduler"])
    }

    @Test("circular redirects end in a back-off")
    func redirectCircle() {
        var driver = MachineDriver()
        driver.handle(.start(frameworkID: nil))
        var lines: [String] = []
        for _ in 0..<6 {
            lines +=
                driver.handle(
                    .subscriptionEnded(
                        driver.connection, .answered(status: 307, text: "", location: "//m9:1/api/v1/scheduler"))
                ).lines
        }
        #expect(lines.count == 5)
        #expect(driver.wakeUp.map { $0 > driver.now } == true)
    }

    @Test(
        "every form of a Location header is understood",
        arguments: [
            ("//h:1/master/api/v1/scheduler", "https://h:1/master/api/v1/scheduler"),
            ("https://h:1\(api)", "https://h:1\(api)"), ("HTTPS://h:1\(api)", "HTTPS://h:1\(api)"),
            ("http://h:1\(api)", nil), ("HTTP://h:1\(api)", nil), (api, "https://m:5050\(api)"),
            ("//[::1]:5/mesos\(api)", "https://[::1]:5/mesos\(api)"),
            ("//h:1\(api)?a=b", "https://h:1\(api)?a=b"),
            ("", nil), ("//", nil), ("h:1", nil), ("//me:secret@h:1\(api)", nil), ("https://me@h:1\(api)", nil),
            // Another service must not get the credentials.
            ("https://login.example/", nil), ("//h:1", nil), ("/login?back=\(api)", nil), ("//h:1/x#\(api)", nil),
        ] as [(String, String?)])
    func locations(location: String, url: String?) {
        for base in ["https://m:5050/", "HTTPS://m:5050"] {
            let target = MasterEndpoint(baseURL: base).redirected(to: location)
            #expect(target?.url.lowercased() == url?.lowercased())
        }
        let plain = MasterEndpoint(baseURL: "http://m:5050").redirected(to: "http://h:1\(Self.api)")
        #expect(plain?.url == "http://h:1\(Self.api)")
    }

    private static let api = "/api/v1/scheduler"

    @Test("credentials in a master's URL are not shown")
    func credentialsInURL() throws {
        #expect(MasterEndpoint(baseURL: "http://me:se/cret@m:5050").description.contains("cret") == false)
        #expect(MasterEndpoint.withoutCredentials("me:secret@m:5050") == "<redacted>@m:5050")
        for master in ["me:secret@m:5050", "http://me:secret@m:5050", "https://secret@m:5050"] {
            let configuration = SchedulerConfiguration(masters: [master], framework: .init(name: "f"))
            let error = #expect(throws: MesosSchedulerError.self) { try configuration.validate() }
            #expect(error?.code == .invalidRequest)
            #expect(error?.message.contains("secret") == false && error?.message.contains("credential") == true)
        }
    }

    @Test("masters are tried in turn, with growing waits that stay under the maximum")
    func mastersInTurn() {
        var driver = MachineDriver { $0.subscription.backoff = .init(initial: .seconds(1), maximum: .seconds(8)) }
        driver.handle(.start(frameworkID: nil))
        var waits: [Duration] = []
        var masters: [String] = []
        for _ in 0..<8 {
            driver.handle(.subscriptionEnded(driver.connection, .unreachable("refused")))
            let before = driver.now
            while driver.actions.lines.first?.hasPrefix("subscribe") != true { driver.advance(by: .milliseconds(50)) }
            waits.append(driver.now - before)
            masters += driver.actions.lines
        }
        #expect(
            masters.prefix(2) == [
                "subscribe http://m2:5050/api/v1/scheduler", "subscribe http://m1:5050/api/v1/scheduler",
            ])
        #expect(waits[0] <= .seconds(1.05) && waits.allSatisfy { $0 <= .seconds(8.05) })
        #expect(waits[7] >= .seconds(4))
        #expect(Set(waits).count > 3, "jitter")
    }

    @Test("a master that accepts the connection and does not answer is given up after the timeout")
    func silentMaster() {
        var driver = MachineDriver { $0.subscription.timeout = .seconds(10) }
        driver.handle(.start(frameworkID: nil))
        driver.handle(.subscriptionAccepted(driver.connection))
        #expect(driver.advance(by: .seconds(9), heartbeats: false).lines.isEmpty)
        let after = driver.advance(by: .seconds(3), heartbeats: false).lines
        #expect(after == ["close", "subscribe http://m2:5050/api/v1/scheduler"])
    }

    @Test("missing heartbeats close the stream, and the framework subscribes again and reconciles its tasks")
    func heartbeatLoss() {
        var driver = MachineDriver.running("t1") { $0.subscription.maximumMissedHeartbeats = 2 }
        #expect(driver.advance(by: .seconds(30), heartbeats: false).lines.isEmpty)
        let lost = driver.advance(by: .seconds(2), heartbeats: false)
        #expect(lost.lines == ["close", "subscribe http://m1:5050/api/v1/scheduler as fw-1"])
        #expect(driver.subscribe().lines == ["ready", "RECONCILE t1", "RECONCILE all"])
        #expect(driver.machine.snapshots.first?.phase == .running)
        driver.update("t1", .running, reason: .reconciliation)
        // The question about t1 is answered; a new master is asked once more about tasks that no master knows.
        #expect(driver.advance(by: .seconds(300)).lines == ["RECONCILE all"])
    }

    @Test("an implicit reconciliation whose call failed is repeated, and the planned second one is sent too")
    func failedImplicitQuestion() {
        var driver = MachineDriver.running("t1")
        driver.handle(.subscriptionEnded(driver.connection, .streamEnded(nil)))
        driver.advance(by: .seconds(2))
        driver.acceptsCalls = false
        let asked = driver.subscribe()
        driver.acceptsCalls = true
        let calls = asked.compactMap { action -> CallID? in
            guard case .send(let id, .reconcile(let question), _, _, _) = action, question.tasks.isEmpty else {
                return nil
            }
            return id
        }
        #expect(calls.count == 1)
        for id in calls { driver.handle(.callFinished(id, .unknown("lost"))) }
        driver.update("t1", .running, reason: .reconciliation)
        let questions = driver.advance(by: .seconds(300)).lines.filter { $0 == "RECONCILE all" }
        #expect(questions.count == 2, "one in place of what was lost, one later")
    }

    @Test("events of an old stream are ignored")
    func oldStream() {
        var driver = MachineDriver.subscribed()
        let old = driver.connection
        driver.handle(.subscriptionEnded(old, .streamEnded("reset by peer")))
        driver.advance(by: .seconds(2))
        driver.subscribe()
        #expect(driver.handle(.event(old, .offers([makeOffer("o1")]))).isEmpty)
        #expect(driver.handle(.subscriptionEnded(old, .streamEnded(nil))).isEmpty)
    }

    @Test("when the framework is removed, its tasks are lost, and waiting requests wait for a new framework")
    func frameworkRemoved() {
        var driver = MachineDriver.running("t1")
        driver.launch(request("t2"))
        driver.offer(makeOffer("o2"))
        driver.launch(request("t3"))
        driver.handle(.waitForEnd(taskID: "t1", waiter: WaiterID(9)))
        let removed = driver.event(.error("Framework has been removed"))
        #expect(
            removed.lines == [
                "close", "save nothing", "ended t1: TASK_LOST", "failed t2: frameworkRemoved",
                "subscribe http://m1:5050/api/v1/scheduler",
            ])
        #expect(removed.notices.contains { $0.kind == .frameworkRemoved && $0.frameworkID == "fw-1" })
        #expect(driver.subscribe(as: "fw-2").lines == ["save fw-2", "ready", "REVIVE"])
        #expect(driver.offer(makeOffer("o3")).lines.first == "ACCEPT o3: t3@a1")
        #expect(driver.update("t3", .running, uuid: 9).launched?.frameworkID == "fw-2")
    }

    @Test("a framework id that the master refuses at the subscription leads to a new one")
    func removedBeforeSubscription() {
        var driver = MachineDriver()
        driver.handle(.start(frameworkID: "old"))
        driver.handle(.subscriptionAccepted(driver.connection))
        let refused = driver.event(.error("Framework has been removed"))
        #expect(refused.lines == ["close", "save nothing", "subscribe http://m1:5050/api/v1/scheduler"])
    }

    @Test("a subscription elsewhere with the same id is reported and not fought")
    func superseded() throws {
        var driver = MachineDriver.running("t1")
        driver.launch(request("t2"))
        let actions = driver.event(.error("Framework failed over"))
        #expect(
            actions.lines == ["close", "not ready: superseded", "failed t2: superseded", "finished: superseded"])
        #expect(driver.advance(by: .seconds(600)).isEmpty)
        #expect(driver.launch(request("t3")).launchError?.code == .superseded)
    }

    @Test(
        "a refusal is reported to the callers that wait for the subscription, and the scheduler tries again",
        arguments: [
            (SubscriptionFailure.answered(status: 401, text: "401 Unauthorized.", location: nil), "credentials"),
            (.answered(status: 400, text: "Failed to validate", location: nil), "400 Failed to validate"),
        ])
    func refusals(failure: SubscriptionFailure, text: String) throws {
        var driver = MachineDriver()
        driver.handle(.start(frameworkID: nil))
        let actions = driver.handle(.subscriptionEnded(driver.connection, failure))
        #expect(actions.lines == ["not ready: subscriptionRefused"])
        guard case .resumeSubscriptionWaiters(.failure(let error)) = actions[1] else {
            Issue.record("unexpected \(actions)")
            return
        }
        #expect(error.message.contains(text))
        #expect(driver.advance(by: .seconds(20), heartbeats: false).lines.contains { $0.hasPrefix("subscribe") })
    }

    @Test("an ERROR event during the handshake is a refusal")
    func refusedByEvent() {
        var driver = MachineDriver()
        driver.handle(.start(frameworkID: nil))
        driver.handle(.subscriptionAccepted(driver.connection))
        let actions = driver.event(.error("'FrameworkInfo.role' is not a valid role: …"))
        #expect(actions.lines == ["close", "not ready: subscriptionRefused"])
    }

    @Test("503 while no leader is ready is not a refusal")
    func notReady() {
        var driver = MachineDriver()
        driver.handle(.start(frameworkID: nil))
        let actions = driver.handle(
            .subscriptionEnded(
                driver.connection, .answered(status: 503, text: "Master has not finished recovery", location: nil)))
        #expect(actions.lines.isEmpty)
        #expect(
            actions.notices.contains {
                $0.kind == .subscribeFailed && $0.error?.code == .notLeader
            })
    }
}
