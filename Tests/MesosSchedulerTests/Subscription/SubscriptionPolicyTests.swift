import MesosAPI
import Testing

@testable import MesosScheduler

@Suite("When to subscribe again")
struct SubscriptionPolicyTests {
    /// Lets time pass until the next SUBSCRIBE.
    private func nextAttempt(_ driver: inout MachineDriver) -> Duration {
        let before = driver.now
        while driver.now - before < .seconds(120) {
            if driver.advance(by: .milliseconds(10), heartbeats: false).lines.contains(where: {
                $0.hasPrefix("subscribe")
            }) {
                break
            }
        }
        return driver.now - before
    }

    // MARK: Back-off

    @Test("a master that accepts and drops at once is asked with growing waits")
    func dropsAtOnce() {
        var driver = MachineDriver { $0.subscription.backoff = .init(initial: .seconds(1), maximum: .seconds(30)) }
        driver.handle(.start(frameworkID: "fw-1"))
        var waits: [Duration] = []
        for _ in 0..<10 {
            driver.subscribe()
            driver.handle(.subscriptionEnded(driver.connection, .streamEnded(nil)))
            waits.append(nextAttempt(&driver))
        }
        #expect(waits[0] <= .seconds(1.01))
        #expect(waits[5] >= .seconds(15) && waits.allSatisfy { $0 <= .seconds(30.01) })
        #expect(Set(waits.suffix(5)).count > 2, "jitter")
    }

    @Test("a subscription that lasted as long as the maximum resets the back-off; a shorter one does not")
    func reset() {
        var driver = MachineDriver { $0.subscription.backoff = .init(initial: .seconds(1), maximum: .seconds(30)) }
        driver.handle(.start(frameworkID: "fw-1"))
        for _ in 0..<6 {
            driver.handle(.subscriptionEnded(driver.connection, .notSent("refused")))
            _ = nextAttempt(&driver)
        }
        driver.subscribe()
        driver.advance(by: .seconds(29))
        driver.handle(.subscriptionEnded(driver.connection, .streamEnded(nil)))
        #expect(nextAttempt(&driver) >= .seconds(15))
        driver.subscribe()
        driver.advance(by: .seconds(30))
        driver.handle(.subscriptionEnded(driver.connection, .streamEnded(nil)))
        #expect(nextAttempt(&driver) <= .seconds(1.01))
    }

    // MARK: Heartbeats

    @Test(
        "a heartbeat interval beyond the limit is reduced to it",
        arguments: [(1e5, true), (.infinity, true), (121, true), (120, false), (.nan, false), (-1, false), (0, false)])
    func heartbeatInterval(seconds: Double, isLimited: Bool) {
        var driver = MachineDriver { $0.subscription.maximumMissedHeartbeats = 2 }
        driver.handle(.start(frameworkID: "fw-1"))
        driver.handle(.subscriptionAccepted(driver.connection))
        let actions = driver.event(.subscribed(.init(frameworkID: "fw-1", heartbeatIntervalSeconds: seconds)))
        let limits = actions.notices.filter { $0.kind == .limitReached }.map(\.name)
        #expect(limits == (isLimited ? ["subscription.maximumHeartbeatInterval"] : []))
        let isDefault = !(seconds > 0)
        let before = driver.advance(by: isDefault ? .seconds(30) : .seconds(240), heartbeats: false).lines
        #expect(before.allSatisfy { $0 == "RECONCILE all" })
        #expect(driver.advance(by: .seconds(2), heartbeats: false).lines.first == "close")
    }

    @Test("a subscription may miss any number of heartbeats")
    func manyMissedHeartbeats() {
        var driver = MachineDriver { $0.subscription.maximumMissedHeartbeats = .max }
        driver.handle(.start(frameworkID: nil))
        driver.subscribe()
        #expect(!driver.advance(by: .seconds(24 * 3600), heartbeats: false).lines.contains("close"))
        #expect(driver.machine.isSubscribed)
    }

    // MARK: Late attempts

    /// Subscribed by the second attempt; the first was given up.
    private func lateAttempt(_ end: (inout MachineDriver) -> Void) -> MachineDriver {
        var driver = MachineDriver {
            $0.subscription.timeout = .seconds(10)
            $0.calls.timeout = .seconds(10)
        }
        driver.handle(.start(frameworkID: "fw-1"))
        end(&driver)
        while driver.connection == ConnectionID(1) { driver.advance(by: .milliseconds(100), heartbeats: false) }
        driver.subscribe()
        return driver
    }

    static let abandonments: [@Sendable (inout MachineDriver) -> Void] = [
        { $0.advance(by: .seconds(10), heartbeats: false) },
        {
            $0.handle(.subscriptionAccepted($0.connection))
            $0.advance(by: .seconds(10), heartbeats: false)
        },
        { $0.handle(.subscriptionEnded($0.connection, .unreachable("reset by peer"))) },
        { $0.handle(.subscriptionEnded($0.connection, .answered(status: 504, text: "", location: nil))) },
        {
            $0.handle(.subscriptionAccepted($0.connection))
            $0.handle(.subscriptionEnded($0.connection, .streamEnded(nil)))
        },
    ]

    @Test("each late SUBSCRIBE of this scheduler excuses one takeover", arguments: 0..<5)
    func lateSubscribe(kind: Int) {
        var driver = lateAttempt(Self.abandonments[kind])
        let taken = driver.event(.error("Framework failed over"))
        #expect(
            taken.lines == ["close", "subscribe http://m2:5050/api/v1/scheduler as fw-1"]
                || taken.lines == ["close", "subscribe http://m1:5050/api/v1/scheduler as fw-1"])
        #expect(
            taken.notices.contains { $0.kind == .disconnected && $0.text?.contains("late") == true }
        )
        driver.subscribe()
        #expect(driver.event(.error("Framework failed over")).lines.last == "finished: superseded")
    }

    static let answers: [@Sendable (inout MachineDriver) -> Void] = [
        { $0.handle(.subscriptionEnded($0.connection, .notSent("refused"))) },
        { $0.handle(.subscriptionEnded($0.connection, .answered(status: 503, text: "", location: nil))) },
        { $0.handle(.subscriptionEnded($0.connection, .answered(status: 401, text: "", location: nil))) },
        {
            $0.handle(
                .subscriptionEnded(
                    $0.connection, .answered(status: 307, text: "", location: "//m2:1/api/v1/scheduler")))
        },
    ]

    @Test("an attempt that was answered or never sent cannot arrive late", arguments: 0..<4)
    func answeredAttempt(kind: Int) {
        var driver = lateAttempt(Self.answers[kind])
        #expect(driver.event(.error("Framework failed over")).lines.last == "finished: superseded")
    }

    @Test("after the handshake and call timeouts no SUBSCRIBE arrives late")
    func longAgo() {
        var driver = lateAttempt(Self.abandonments[2])
        driver.advance(by: .seconds(21))
        #expect(driver.event(.error("Framework failed over")).lines.last == "finished: superseded")
    }
}
