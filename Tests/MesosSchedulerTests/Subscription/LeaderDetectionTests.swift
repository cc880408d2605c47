import MesosAPI
import Testing

@testable import MesosScheduler

@Suite("Following the detected leader")
struct LeaderDetectionTests {
    private static let m1 = "subscribe http://m1:5050/api/v1/scheduler"

    private func started(frameworkID: String? = nil) -> MachineDriver {
        var driver = MachineDriver(detectsLeader: true)
        driver.handle(.start(frameworkID: frameworkID))
        return driver
    }

    /// Whoever waits learns what it is waited for.
    private func unknownLeader(_ actions: [SchedulerEffect]) -> String? {
        actions.notices.first { $0.kind == .leaderUnknown }?.error?.message
    }

    @Test("the detection is started first, and the detected leader is subscribed to")
    func start() {
        var driver = MachineDriver(detectsLeader: true)
        #expect(driver.handle(.start(frameworkID: "fw-1")).lines == ["detect"])
        #expect(driver.advance(by: .seconds(600)).isEmpty, "nothing is tried before a leader is known")
        #expect(
            driver.handle(.leaderDetected("http://z:5050")).lines == [
                "subscribe http://z:5050/api/v1/scheduler as fw-1"
            ])
    }

    @Test("without a leader the framework waits, and a launch that times out says so")
    func noLeader() {
        var driver = started()
        let actions = driver.handle(.leaderDetected(nil))
        #expect(actions.lines.isEmpty)
        #expect(unknownLeader(actions)?.contains("no master leads") == true)
        driver.launch(request("t1"), timeout: .seconds(5))
        let error = driver.advance(by: .seconds(6)).launchError
        #expect(error?.code == .notSubscribed && error?.message.contains("no master leads") == true)
        #expect(driver.handle(.leaderDetected("http://m1:5050")).lines == [Self.m1])
    }

    @Test("a new leader is subscribed to at once, with the same id, and the old stream closed")
    func newLeader() {
        var driver = started()
        driver.handle(.leaderDetected("http://m1:5050"))
        driver.subscribe()
        #expect(
            driver.handle(.leaderDetected("http://m2:5050")).lines == [
                "close", "subscribe http://m2:5050/api/v1/scheduler as fw-1",
            ])
        // Before the answer of the second, a third.
        #expect(
            driver.handle(.leaderDetected("http://m3:5050")).lines == [
                "close", "subscribe http://m3:5050/api/v1/scheduler as fw-1",
            ])
        #expect(driver.subscribe().lines == ["ready", "RECONCILE all"])
    }

    @Test("a detected leader that is already subscribed to changes nothing")
    func sameLeader() {
        var driver = started()
        driver.handle(.leaderDetected("http://m1:5050"))
        driver.handle(
            .subscriptionEnded(
                driver.connection, .answered(status: 307, text: "", location: "//m2:5050/master/api/v1/scheduler")))
        driver.subscribe()
        #expect(driver.handle(.leaderDetected("http://m2:5050/")).isEmpty)
        #expect(driver.handle(.leaderDetected("http://m2:5050")).isEmpty)
        #expect(driver.machine.isSubscribed)
    }

    @Test("a subscription survives the report that no master leads, and after it breaks the framework waits")
    func leaderGone() {
        var driver = started()
        driver.handle(.leaderDetected("http://m1:5050"))
        driver.subscribe()
        #expect(driver.handle(.leaderDetected(nil)).isEmpty)
        #expect(driver.machine.isSubscribed)
        #expect(driver.handle(.subscriptionEnded(driver.connection, .streamEnded(nil))).lines.isEmpty)
        #expect(driver.advance(by: .seconds(600)).lines.isEmpty)
        #expect(driver.handle(.leaderDetected("http://m1:5050")).lines == [Self.m1 + " as fw-1"])
    }

    @Test("a leader that does not answer is tried again after a back-off, and at once when it is detected again")
    func unansweringLeader() {
        var driver = started()
        driver.handle(.leaderDetected("http://m1:5050"))
        #expect(driver.handle(.subscriptionEnded(driver.connection, .notSent("refused"))).lines.isEmpty)
        #expect(driver.advance(by: .seconds(1)).lines == [Self.m1])
        driver.handle(.subscriptionEnded(driver.connection, .notSent("refused")))
        #expect(driver.handle(.leaderDetected("http://m1:5050")).lines == [Self.m1])
        #expect(driver.advance(by: .seconds(5), heartbeats: false).lines.isEmpty, "the retry is off")
        driver.handle(.subscriptionEnded(driver.connection, .notSent("refused")))
        let waiting = driver.handle(.leaderDetected(nil))
        #expect(unknownLeader(waiting) != nil)
        #expect(driver.advance(by: .seconds(600)).lines.isEmpty)
    }

    @Test("a leader with an invalid address is reported, and the framework goes on")
    func badAddress() {
        var driver = started()
        let actions = driver.handle(.leaderDetected("me:secret@m1:5050"))
        #expect(actions.lines.isEmpty)
        #expect(unknownLeader(actions)?.contains("@m1:5050', which has no http") == true)
        #expect(driver.handle(.leaderDetected("http://m1:5050")).lines == [Self.m1])
    }

    @Test("a detection that fails is started again and again, with growing waits")
    func failingDetection() {
        var driver = started()
        var waits: [Duration] = []
        for _ in 0..<9 {
            let failed = driver.handle(.leaderDetectionFailed("session expired"))
            #expect(
                failed.notices.contains {
                    $0.kind == .leaderDetectionFailed && $0.error?.message.contains("session expired") == true
                })
            let before = driver.now
            while driver.advance(by: .milliseconds(50)).lines != ["detect"] {
                guard driver.now - before < .seconds(60) else { break }
            }
            waits.append(driver.now - before)
        }
        #expect(waits[0] <= .seconds(0.55))
        #expect(waits[8] >= .seconds(7) && waits.allSatisfy { $0 <= .seconds(15.05) })
        // After a detection that worked for a while, the waits are short again.
        driver.handle(.leaderDetected("http://m1:5050"))
        driver.subscribe()
        driver.advance(by: .seconds(60))
        driver.handle(.leaderDetectionFailed("session expired"))
        #expect(driver.machine.isSubscribed, "the last known leader stays valid")
        #expect(driver.advance(by: .seconds(0.6)).lines == ["detect"])
    }

    @Test("the detection ends with the scheduler")
    func end() {
        var driver = started()
        driver.handle(.leaderDetectionFailed("session expired"))
        #expect(driver.handle(.shutdown(teardown: true, timeout: .seconds(1))).lines.last == "finished")
        #expect(driver.advance(by: .seconds(60)).lines.isEmpty)
        #expect(driver.handle(.leaderDetected("http://m1:5050")).lines.isEmpty)
        #expect(driver.handle(.leaderDetectionFailed("x")).lines.isEmpty)
    }

    @Test("without detection, reported leaders are ignored")
    func withoutDetection() {
        var driver = MachineDriver.subscribed()
        #expect(driver.handle(.leaderDetected("http://m9:5050")).isEmpty)
        #expect(driver.handle(.leaderDetectionFailed("x")).isEmpty)
    }
}
