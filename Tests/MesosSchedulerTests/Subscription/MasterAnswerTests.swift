import CurlHTTP
import MachineSupport
import MesosAPI
import Testing

@testable import MesosScheduler

/// Masters, proxies in front of them and other servers answer in many ways. Only a decision of a master counts as one.
@Suite("Answers of masters and of others")
struct MasterAnswerTests {
    static let page = "<!DOCTYPE html>\n<html><head><title>Bad Gateway</title></head><body>nginx</body></html>"

    private func answered(
        _ status: Int, _ text: String = "", location: String? = nil, retryAfter: Duration? = nil
    ) -> SubscriptionFailure {
        .answered(status: status, text: text, location: location, retryAfter: retryAfter)
    }

    // MARK: At the subscription

    static let undecided: [(Int, String)] = [
        (404, ""), (404, "404 Not Found."), (404, page), (408, ""), (410, ""), (413, page), (425, ""),
        (429, "slow down"),
        (499, ""), (500, "Internal Server Error"), (502, page), (503, "Master has not finished recovery"),
        (503, "No leader elected"), (503, ""), (503, page), (504, page), (520, ""), (599, ""),
        (400, "<html><body>The plain HTTP request was sent to HTTPS port</body></html>"), (405, page), (301, ""),
        (302, page), (303, ""), (308, ""),
    ]

    @Test("an answer that is no decision of a master is tried again on the next master", arguments: undecided)
    func triedAgain(status: Int, text: String) throws {
        var driver = MachineDriver()
        driver.handle(.start(frameworkID: "fw-1"))
        let actions = driver.handle(.subscriptionEnded(driver.connection, answered(status, text)))
        #expect(actions.lines.isEmpty, "no caller is told that it was refused")
        let error = try #require(actions.notices.first { $0.kind == .subscribeFailed }?.error)
        #expect(error.code == .notSubscribed || error.code == .notLeader)
        #expect(error.message.contains("\(status)") && !error.message.contains("\(status) ;"))
        #expect(driver.advance(by: .seconds(1)).lines == ["subscribe http://m2:5050/api/v1/scheduler as fw-1"])
    }

    @Test(
        "a decision of a master is told at once, also to a program with a stored framework id",
        arguments: [
            (400, "Failed to validate scheduler::Call: Not a valid UUID"), (401, "401 Unauthorized."), (403, ""),
            (403, page), (401, page), (406, "Expecting 'Accept' to allow"), (415, "Expecting 'Content-Type' of"),
        ])
    func refused(status: Int, text: String) {
        var driver = MachineDriver()
        driver.handle(.start(frameworkID: "fw-1"))
        let actions = driver.handle(.subscriptionEnded(driver.connection, answered(status, text)))
        #expect(actions.lines == ["not ready: subscriptionRefused"])
        // The framework of the earlier run is not this run's to end, and nobody waits for it.
        let left = driver.handle(.shutdown(teardown: true, timeout: .seconds(30)))
        #expect(left.lines.last == "finished")
        #expect(!left.lines.contains("TEARDOWN") && !left.lines.contains("save nothing"))
    }

    @Test("other redirects than 307 are not followed, and the error names their Location", arguments: [301, 302, 308])
    func moved(status: Int) {
        let endpoint = MasterEndpoint(baseURL: "http://m:5050")
        let error = answered(status, location: "https://me:secret@mesos.example/x").error(at: endpoint)
        #expect(error.message.contains("\(status)"))
        #expect(error.message.contains("'https://<redacted>@mesos.example/x'"))
        var driver = MachineDriver()
        driver.handle(.start(frameworkID: nil))
        let failure = answered(status, location: "http://m9:1/x")
        #expect(driver.handle(.subscriptionEnded(driver.connection, failure)).lines.isEmpty)
    }

    @Test("a SUBSCRIBE that a proxy may have passed on may still arrive", arguments: [408, 500, 502, 504])
    func passedOn(status: Int) {
        #expect(answered(status, Self.page).mayStillSubscribe)
        #expect(!answered(404).mayStillSubscribe && !answered(429).mayStillSubscribe)
        #expect(!answered(503, "Master has not finished recovery").mayStillSubscribe)
    }

    // MARK: Retry-After

    @Test("a master that asks for a wait is not asked again before it, and the others are")
    func retryAfter() {
        var driver = MachineDriver()
        driver.handle(.start(frameworkID: nil))
        driver.handle(.subscriptionEnded(driver.connection, answered(429, retryAfter: .seconds(20))))
        var asked: [(String, Duration)] = []
        let start = driver.now
        while driver.now - start < .seconds(60) {
            for line in driver.advance(by: .milliseconds(100)).lines where line.hasPrefix("subscribe") {
                asked.append((line, driver.now - start))
                driver.handle(.subscriptionEnded(driver.connection, .notSent("refused")))
            }
        }
        let first = asked.first { $0.0.contains("//m1") }
        #expect(first.map { $0.1 >= .seconds(20) } == true)
        #expect(asked.prefix { !$0.0.contains("//m1") }.count >= 3, "the other one is tried meanwhile")
    }

    @Test("the only master is asked again when it wants, and after a minute at the latest")
    func onlyMaster() {
        for (wanted, expected) in [(20, 20), (0, 0), (86_400, 60)] {
            var driver = MachineDriver { $0.masters = ["http://m1:5050"] }
            driver.handle(.start(frameworkID: nil))
            driver.handle(.subscriptionEnded(driver.connection, answered(429, retryAfter: .seconds(wanted))))
            if expected > 0 { #expect(driver.advance(by: .seconds(expected) - .milliseconds(1)).lines.isEmpty) }
            #expect(driver.advance(by: .seconds(1)).lines.count == 1)
        }
    }

    @Test(
        "the header Retry-After has seconds or a date",
        arguments: [
            ("120", 120), ("0", 0), (" 7 ", 7), ("Sun, 06 Nov 1994 08:49:47 GMT", 10),
            ("Sun, 06 Nov 1994 08:49:00 GMT", 0), ("Thu, 29 Feb 1996 00:00:00 GMT", 41_440_223),
            ("soon", nil), ("-5", nil), ("", nil), ("Sun, 06 Foo 1994 08:49:37 GMT", nil), ("1.5", nil),
        ] as [(String, Int?)])
    func header(value: String, seconds: Int?) {
        #expect(RetryAfter.wait(value, now: .seconds(784_111_777)) == seconds.map { Duration.seconds($0) })
        #expect(RetryAfter.wait("99999999999999999999999", now: .zero).map { $0 > .seconds(1 << 30) } == true)
    }

    // MARK: At calls

    private func outcome(_ status: Int, _ text: String = "", location: String? = nil) -> CallOutcome {
        MasterConnection.outcome(.success(.init(status: status, location: location, body: Array(text.utf8))))
    }

    @Test(
        "a call with an answer that is no decision of a master has an unknown fate",
        arguments: [404, 408, 410, 429, 499, 500, 502, 504, 521])
    func unknownFate(status: Int) {
        guard case .unknown(let text) = outcome(status, Self.page) else {
            Issue.record("\(outcome(status, Self.page))")
            return
        }
        #expect(text.contains("\(status)") && !text.contains("\n"))
    }

    @Test("a decision of a master about a call, and answers by which the call had no effect")
    func decisions() {
        #expect(outcome(202) == .accepted && outcome(200) == .accepted)
        #expect(outcome(400, "Failed to validate") == .rejected(status: 400, text: "Failed to validate"))
        #expect(outcome(307, location: "//m2:5050/x").endsSubscription)
        #expect(outcome(308, location: "https://m/x") == .rejected(status: 308, text: "redirected to https://m/x"))
        #expect(outcome(308, location: "https://m/x").endsSubscription)
        #expect(outcome(503, "Master has not finished recovery").endsSubscription)
        #expect(outcome(400, Self.page) != .rejected(status: 400, text: Self.page))
        if case .unknown = outcome(503, Self.page) {} else { Issue.record("a proxy's 503 decides nothing") }
    }

    @Test("credentials that an answer repeats are hidden", arguments: [400, 401, 404, 502, 503])
    func repeatedCredentials(status: Int) {
        let text = Array("who is Basic bWU6czNjcjN0 with s3cr3t?".utf8)
        let outcome = MasterConnection.outcome(
            .success(.init(status: status, location: nil, body: text)),
            hiding: .init(username: "me", password: "s3cr3t"))
        #expect("\(outcome)".contains("who is Basic <redacted> with <redacted>?"))
    }

    @Test("a launch whose ACCEPT a proxy answers is looked for, and launched again only when it is nowhere")
    func launch() throws {
        for status in [404, 408, 429, 502, 504] {
            var driver = MachineDriver.subscribed()
            driver.launch(request("t1"))
            driver.acceptsCalls = false
            let accept = driver.offer(makeOffer("o1"))
            driver.acceptsCalls = true
            let id = try #require(accept.callIDs.first)
            let after = driver.handle(.callFinished(id, outcome(status, Self.page)))
            #expect(after.launchError == nil)
            #expect(after.lines == ["DECLINE o1", "RECONCILE t1"], "status \(status)")
            driver.update("t1", .unknown, reason: .reconciliation)
            #expect(driver.offer(makeOffer("o2")).lines.first == "ACCEPT o2: t1@a1")
        }
    }

    // MARK: What Operations explains

    @Test("every error of a subscription has its row in the article for operators")
    func explained() throws {
        let article = try OperatingArticle.text()
        let rows = article.split(separator: "\n").filter { $0.hasPrefix("| `") }.flatMap { row in
            row.split(separator: "|", maxSplits: 1)[0].split(separator: "`").enumerated()
                .filter { $0.offset % 2 == 1 }.map { String($0.element) }
        }
        let endpoint = MasterEndpoint(baseURL: "http://m:5050")
        let failures: [SubscriptionFailure] =
            Self.undecided.map { answered($0.0, $0.1, location: "https://m2/x") } + [
                answered(307, location: "//m2:5050/x"), answered(401), answered(403, "not you"),
                answered(400, "Failed to validate scheduler::Call"),
                .notSent("connection refused"), .notSent("name resolution failed"), .notSent("connect timeout"),
            ]
        for failure in failures {
            let message = failure.error(at: endpoint).message
            let isExplained = rows.contains { row in
                // `…` stands for any text.
                var rest = Substring(message)
                return row.split(separator: "…").allSatisfy { part in
                    guard let found = rest.firstRange(of: part.trimmingPrefix { $0 == " " }) else { return false }
                    rest = rest[found.upperBound...]
                    return true
                }
            }
            #expect(isExplained, "\(message)")
        }
    }
}
