import MesosAPI
import Testing

@testable import MesosScheduler

/// After a leader has died, the scheduler follows the next one without waiting out the failures at the dead one.
@Suite("The waits while masters elect a leader")
struct ElectionTests {
    private static let recovering = SubscriptionFailure.answered(
        status: 503, text: "Master has not finished recovery", location: nil)

    /// Lets time pass until the next SUBSCRIBE; returns the wait and the master.
    private func next(_ driver: inout MachineDriver) -> (wait: Duration, url: String) {
        let before = driver.now
        while driver.now - before < .seconds(120) {
            let lines = driver.advance(by: .milliseconds(10), heartbeats: false).lines
            if let line = lines.first(where: { $0.hasPrefix("subscribe") }) { return (driver.now - before, line) }
        }
        return (driver.now - before, "")
    }

    private let short = Duration.milliseconds(510)

    @Test("attempts at a dead leader do not count against the next one")
    func newLeader() {
        var driver = MachineDriver(detectsLeader: true)
        driver.handle(.start(frameworkID: "fw-1"))
        driver.handle(.leaderDetected("http://m1:5050"))
        for _ in 0..<8 {
            driver.handle(.subscriptionEnded(driver.connection, .notSent("connection refused")))
            _ = next(&driver)
        }
        #expect(driver.handle(.leaderDetected("http://m2:5050")).lines.last?.contains("m2") == true)
        for failure in [Self.recovering, .notSent("connection refused"), Self.recovering] {
            driver.handle(.subscriptionEnded(driver.connection, failure))
            let (wait, url) = next(&driver)
            #expect(wait <= short && url.contains("m2"))
        }
    }

    @Test("the same leader that is back starts the waits anew too")
    func sameLeader() {
        var driver = MachineDriver(detectsLeader: true)
        driver.handle(.start(frameworkID: "fw-1"))
        driver.handle(.leaderDetected("http://m1:5050"))
        for _ in 0..<8 {
            driver.handle(.subscriptionEnded(driver.connection, .notSent("connection refused")))
            _ = next(&driver)
        }
        driver.handle(.subscriptionEnded(driver.connection, .notSent("connection refused")))
        driver.handle(.leaderDetected(nil))
        driver.handle(.leaderDetected("http://m1:5050"))
        driver.handle(.subscriptionEnded(driver.connection, .notSent("connection refused")))
        #expect(next(&driver).wait <= short)
    }

    @Test("a leader that recovers is asked again soon, as often as it says so", arguments: [true, false])
    func recovery(detects: Bool) {
        var driver = MachineDriver(detectsLeader: detects)
        driver.handle(.start(frameworkID: "fw-1"))
        if detects { driver.handle(.leaderDetected("http://m1:5050")) }
        for _ in 0..<20 {
            driver.handle(.subscriptionEnded(driver.connection, Self.recovering))
            #expect(next(&driver).wait <= short)
        }
    }

    @Test("masters that redirect to a dead leader, until one of them leads: every wait is short")
    func redirectsToTheDead() {
        var driver = MachineDriver()
        driver.handle(.start(frameworkID: "fw-1"))
        // The dead leader has failed often already.
        for _ in 0..<6 {
            driver.handle(.subscriptionEnded(driver.connection, .notSent("connection refused")))
            _ = next(&driver)
        }
        var asked: Set<String> = []
        for _ in 0..<20 {
            let url = driver.machine.subscription.endpoint.url
            if url.contains("m2") {
                let redirected = driver.handle(
                    .subscriptionEnded(
                        driver.connection,
                        .answered(status: 307, text: "", location: "//m1:5050/master/api/v1/scheduler")))
                #expect(redirected.lines.count == 1)
            }
            driver.handle(.subscriptionEnded(driver.connection, .notSent("connection refused")))
            let attempt = next(&driver)
            asked.insert(url.contains("m2") ? "m2" : "m1")
            if asked.contains("m2") { #expect(attempt.wait <= short) }
            #expect(!attempt.url.isEmpty)
        }
        #expect(asked == ["m1", "m2"])
    }

    @Test("routes that are not set up yet are waited for as shortly")
    func routes() {
        var driver = MachineDriver()
        driver.handle(.start(frameworkID: nil))
        for text in ["", "404 Not Found.", "", ""] {
            driver.handle(.subscriptionEnded(driver.connection, .answered(status: 404, text: text, location: nil)))
            #expect(next(&driver).wait <= short)
        }
    }

    @Test("an election without end is waited for with growing waits, and each of its errors is told once at first")
    func endless() {
        var driver = MachineDriver()
        driver.handle(.start(frameworkID: nil))
        var told = 0
        let start = driver.now
        while driver.now - start < .seconds(50) {
            told += driver.handle(.subscriptionEnded(driver.connection, Self.recovering)).notices.count
            _ = next(&driver)
        }
        #expect(told == 2, "once for each of two masters")
        var waits: [Duration] = []
        while driver.now - start < .seconds(200) {
            driver.handle(.subscriptionEnded(driver.connection, Self.recovering))
            waits.append(next(&driver).wait)
        }
        #expect(waits.max().map { $0 > .seconds(7) && $0 <= .seconds(15.02) } == true)
    }

    @Test("a server that is no master is still asked with growing waits")
    func otherServer() {
        var driver = MachineDriver()
        driver.handle(.start(frameworkID: nil))
        var waits: [Duration] = []
        for _ in 0..<9 {
            let page = SubscriptionFailure.answered(status: 404, text: "<html>not found</html>", location: nil)
            driver.handle(.subscriptionEnded(driver.connection, page))
            waits.append(next(&driver).wait)
        }
        #expect(waits[8] > .seconds(7))
    }
}
