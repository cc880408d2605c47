import MachineSupport
import MesosScheduler
import Testing

@testable import TaskScaling

@Suite("decisions of the instance keeper")
struct InstanceKeeperMachineTests {
    private func copy(_ instance: Int, _ launch: Int) -> InstanceCopy {
        InstanceCopy(instance: instance, launch: launch)
    }

    @Test("the start stores the state and then launches the missing instances")
    func start() {
        var driver = KeeperDriver(instances: 3)
        let effects = driver.handle(.start)
        #expect(
            effects == [
                .persist(InstanceKeeperState(desired: 3, configured: 3, lastInstance: 3, lastLaunch: 3)),
                .launch(copy(1, 1), restarts: 0), .launch(copy(2, 2), restarts: 0), .launch(copy(3, 3), restarts: 0),
            ])
    }

    @Test("nothing is launched before the start")
    func beforeTheStart() {
        var driver = KeeperDriver(instances: 3)
        #expect(driver.handle(.scale(to: 5)) == [])
        #expect(driver.handle(.start).launched.count == 5)
    }

    @Test("more instances are launched, and superfluous ones are killed, newest first")
    func scaling() {
        var driver = KeeperDriver(instances: 3)
        driver.start()
        #expect(driver.handle(.scale(to: 10)).launched == (4...10).map { copy($0, $0) })
        driver.runAll()
        #expect(driver.handle(.scale(to: 2)).killed == (3...10).reversed().map { copy($0, $0) })
        #expect(driver.machine.views.filter { $0.phase != .leaving }.map(\.instance) == [1, 2])
        #expect(driver.machine.views.count { $0.phase == .leaving } == 8)
        for copy in driver.cluster where copy.instance > 2 { driver.end(copy) }
        #expect(driver.machine.views.count == 2)
        #expect(driver.timer == nil)
    }

    @Test("the newest instance is the one launched last, not the one with the greatest number")
    func newestLaunch() {
        var driver = KeeperDriver(instances: 3)
        driver.start()
        driver.end(copy(1, 1))
        #expect(driver.ring().launched == [copy(1, 4)])
        driver.runAll()
        #expect(driver.handle(.scale(to: 2)).killed == [copy(1, 4)])
    }

    @Test("instances without a running copy are removed before those with one")
    func removalOrder() {
        var driver = KeeperDriver(instances: 4)
        driver.handle(.start)
        // 1 and 4 run, 2 is being launched, and 3 is in back-off.
        driver.handle(.running(copy(1, 1)))
        driver.handle(.running(copy(4, 4)))
        driver.end(copy(3, 3))
        #expect(driver.handle(.scale(to: 3)).killed == [])
        #expect(driver.view(3) == nil)
        #expect(driver.handle(.scale(to: 2)).killed == [copy(2, 2)])
        #expect(driver.handle(.scale(to: 1)).killed == [copy(4, 4)])
        // The removed instance has no timer any more.
        #expect(driver.timer == nil)
        #expect(driver.handle(.wakeUp).launched == [])
    }

    @Test("numbers of instances and launches are never used twice")
    func uniqueNumbers() {
        var driver = KeeperDriver(instances: 2)
        driver.start()
        driver.handle(.scale(to: 0))
        #expect(driver.handle(.scale(to: 2)).launched == [copy(3, 3), copy(4, 4)])
        #expect(driver.persisted.last == InstanceKeeperState(desired: 2, configured: 2, lastInstance: 4, lastLaunch: 4))
    }

    @Test("a number out of range is limited to the range")
    func limitedRange() {
        var driver = KeeperDriver(instances: 1)
        driver.start()
        driver.handle(.scale(to: .max))
        #expect(driver.machine.state.desired == 100)
        driver.handle(.scale(to: -1))
        #expect(driver.machine.state.desired == 0)
    }

    @Test("a copy that ended is replaced after a pause that grows up to its limit")
    func backoff() throws {
        var driver = KeeperDriver(instances: 1)
        driver.start()
        var limit = Duration.seconds(1)
        for failure in 1...10 {
            let before = driver.now
            let present = try #require(driver.cluster.last)
            #expect(driver.end(present).launched == [])
            let wait = try #require(driver.timer) - before
            #expect(wait >= limit / 2 && wait <= limit, "wait \(failure) is \(wait)")
            #expect(driver.handle(.wakeUp).launched == [], "launched too early")
            #expect(driver.ring().launched == [copy(1, failure + 1)])
            driver.runAll()
            limit = min(limit * 2, .seconds(60))
        }
        #expect(driver.view(1)?.restarts == 10)
    }

    @Test("a copy that ran for long resets the back-off")
    func backoffReset() throws {
        var driver = KeeperDriver(instances: 1)
        driver.start()
        for _ in 1...5 {
            driver.end(try #require(driver.cluster.last))
            driver.ring()
            driver.runAll()
        }
        driver.pass(.seconds(60))
        let before = driver.now
        driver.end(try #require(driver.cluster.last))
        #expect(try #require(driver.timer) - before <= .seconds(1))
        #expect(driver.view(1)?.failures == 1)
        #expect(driver.view(1)?.restarts == 6)
    }

    @Test("several early ends in a row are a crash loop until a copy runs")
    func crashLoop() throws {
        var driver = KeeperDriver(instances: 1)
        driver.start()
        for failure in 1...3 {
            #expect(driver.view(1)?.isCrashLooping == false)
            driver.end(try #require(driver.cluster.last))
            #expect(driver.view(1)?.isCrashLooping == (failure == 3))
            driver.ring()
            #expect(driver.view(1)?.isCrashLooping == (failure == 3), "while the next copy is launched")
            driver.runAll()
        }
        #expect(driver.view(1)?.isCrashLooping == false)
    }

    @Test("a copy without an agent is launched again and does not count as a restart")
    func notLaunched() throws {
        var driver = KeeperDriver(instances: 1)
        driver.handle(.start)
        for _ in 1...4 {
            driver.end(try #require(driver.cluster.last), .notLaunched)
            driver.ring()
        }
        #expect(driver.view(1)?.restarts == 0)
        #expect(driver.view(1)?.isCrashLooping == false)
        #expect(driver.cluster == [copy(1, 5)])
    }

    @Test("each instance has its own back-off")
    func separateBackoffs() throws {
        var driver = KeeperDriver(instances: 2)
        driver.start()
        for _ in 1...6 {
            let second = try #require(driver.cluster.last { $0.instance == 2 })
            driver.end(second)
            driver.ring()
            driver.runAll()
        }
        driver.end(try #require(driver.cluster.last { $0.instance == 2 }))
        let before = driver.now
        driver.end(copy(1, 1))
        #expect(try #require(driver.timer) - before <= .seconds(1))
        #expect(driver.ring().launched.map(\.instance) == [1])
        #expect(driver.ring().launched.map(\.instance) == [2])
    }

    @Test("an end that is reported twice counts once")
    func repeatedEnd() {
        var driver = KeeperDriver(instances: 1)
        driver.start()
        driver.end(copy(1, 1))
        driver.end(copy(1, 1))
        #expect(driver.view(1)?.restarts == 1)
        driver.ring()
        driver.end(copy(1, 1))
        #expect(driver.view(1)?.phase == .launching)
    }

    @Test("a copy that runs although it was killed is killed again")
    func killedAgain() {
        var driver = KeeperDriver(instances: 1)
        driver.handle(.start)
        #expect(driver.handle(.scale(to: 0)).killed == [copy(1, 1)])
        #expect(driver.handle(.running(copy(1, 1))).killed == [copy(1, 1)])
        #expect(driver.machine.runningCount == 0)
        driver.end(copy(1, 1))
        #expect(driver.machine.views.isEmpty)
    }

    @Test("an unreachable copy is replaced after the time limit and killed when its replacement runs")
    func replacesUnreachable() throws {
        var driver = KeeperDriver(instances: 2)
        driver.start()
        driver.handle(.unreachable(copy(1, 1)))
        #expect(driver.view(1)?.phase == .unreachable)
        #expect(driver.machine.runningCount == 1)
        let effects = driver.ring()
        #expect(driver.now == Instant.origin + .seconds(1300))
        #expect(effects.killed == [])
        #expect(effects.launched == [copy(1, 3)])
        #expect(driver.view(1)?.restarts == 1)
        #expect(driver.machine.runningCount == 1)
        #expect(driver.handle(.running(copy(1, 3))).killed == [copy(1, 1)])
        // The old copy returns, but stays unwanted.
        driver.handle(.reachable(copy(1, 1)))
        #expect(driver.machine.runningCount == 2)
        driver.end(copy(1, 1))
        #expect(driver.machine.views.count == 2)
    }

    @Test("an unreachable copy that returns before its replacement runs stays, and the replacement is withdrawn")
    func returnsBeforeItsReplacementRuns() {
        var driver = KeeperDriver(instances: 1)
        driver.start()
        driver.handle(.unreachable(copy(1, 1)))
        #expect(driver.ring().launched == [copy(1, 2)])
        #expect(driver.handle(.reachable(copy(1, 1))).killed == [copy(1, 2)])
        driver.end(copy(1, 2), .notLaunched)
        #expect(driver.machine.runningCount == 1)
        #expect(driver.view(1)?.copy == copy(1, 1))
        #expect(driver.view(1)?.restarts == 0)
        #expect(driver.machine.views.count == 1)
        #expect(driver.timer == nil)
    }

    @Test("an unreachable copy that returns in time stays")
    func returnsInTime() {
        var driver = KeeperDriver(instances: 1)
        driver.start()
        driver.handle(.unreachable(copy(1, 1)))
        driver.pass(.seconds(299))
        driver.handle(.reachable(copy(1, 1)))
        #expect(driver.timer == nil)
        driver.pass(.seconds(100))
        #expect(driver.handle(.wakeUp) == [])
        #expect(driver.machine.runningCount == 1)
        #expect(driver.view(1)?.restarts == 0)
    }

    @Test("without a time limit an unreachable copy is not replaced")
    func noReplacement() {
        var policy = KeeperDriver.policy
        policy.replaceUnreachableAfter = nil
        var driver = KeeperDriver(instances: 1, policy: policy)
        driver.start()
        driver.handle(.unreachable(copy(1, 1)))
        #expect(driver.timer == nil)
        driver.pass(.seconds(100_000))
        #expect(driver.handle(.wakeUp) == [])
    }

    @Test("after the stop nothing is launched or killed")
    func stop() {
        var driver = KeeperDriver(instances: 2)
        driver.start()
        driver.end(copy(1, 1))
        driver.handle(.stop)
        #expect(driver.ring() == [])
        #expect(driver.handle(.scale(to: 5)) == [])
        #expect(driver.end(copy(2, 2)) == [])
    }

    // MARK: Restarts of the program

    @Test("copies of an earlier run are not launched again")
    func adopted() {
        let stored = InstanceKeeperState(desired: 3, configured: 3, lastInstance: 5, lastLaunch: 9)
        var driver = KeeperDriver(
            instances: 3, stored: stored,
            adopted: [
                AdoptedCopy(copy: copy(2, 7), restarts: 4, isRunning: true),
                AdoptedCopy(copy: copy(5, 9), restarts: 0, isRunning: false),
            ])
        #expect(driver.handle(.start).launched == [copy(6, 10)])
        #expect(driver.view(2)?.restarts == 4)
        #expect(driver.view(2)?.phase == .running)
        #expect(driver.view(5)?.phase == .launching)
    }

    @Test("superfluous copies of an earlier run are killed, newest first")
    func superfluousAdopted() {
        var driver = KeeperDriver(
            instances: 1, stored: InstanceKeeperState(desired: 3, configured: 3, lastInstance: 3, lastLaunch: 8),
            adopted: [(1, 8), (2, 2), (3, 3)].map {
                AdoptedCopy(copy: copy($0.0, $0.1), restarts: 0, isRunning: true)
            })
        #expect(driver.handle(.start).killed == [copy(1, 8), copy(3, 3)])
    }

    @Test("without a stored state no number is used twice either")
    func numbersWithoutState() {
        var driver = KeeperDriver(instances: 2, adopted: [AdoptedCopy(copy: copy(7, 20), restarts: 0, isRunning: true)])
        #expect(driver.handle(.start).launched == [copy(8, 21)])
    }

    @Test("the older one of two copies of an instance stays until the newer one runs")
    func twoCopiesDuringAReplacement() {
        var driver = KeeperDriver(
            instances: 1,
            adopted: [
                AdoptedCopy(copy: copy(1, 3), restarts: 0, isRunning: true),
                AdoptedCopy(copy: copy(1, 4), restarts: 1, isRunning: false),
            ])
        #expect(driver.handle(.start).killed == [])
        #expect(driver.machine.runningCount == 1)
        #expect(driver.handle(.running(copy(1, 4))).killed == [copy(1, 3)])
    }

    @Test("the older one of two running copies of an instance is killed")
    func twoCopies() {
        var driver = KeeperDriver(
            instances: 1,
            adopted: [(1, 4), (1, 3)].map { AdoptedCopy(copy: copy($0.0, $0.1), restarts: 0, isRunning: true) })
        let effects = driver.handle(.start)
        #expect(effects.killed == [copy(1, 3)])
        #expect(effects.launched == [])
        driver.end(copy(1, 3))
        #expect(driver.machine.runningCount == 1)
    }

    @Test("a number set at run time is kept until another number is configured")
    func storedNumber() {
        let stored = InstanceKeeperState(desired: 10, configured: 3, lastInstance: 10, lastLaunch: 10)
        #expect(InstanceKeeperState(configured: 3, stored: stored).desired == 10)
        #expect(InstanceKeeperState(configured: 4, stored: stored).desired == 4)
        #expect(InstanceKeeperState(configured: 4, stored: nil).desired == 4)
        #expect(InstanceKeeperState(configured: 4, stored: stored).lastLaunch == 10)
    }

    @Test("without a configured number, the number of the last run stays, however it was set")
    func storedNumberWithoutConfiguration() {
        for configured in [nil, 3] {
            let stored = InstanceKeeperState(desired: 10, configured: configured, lastInstance: 10, lastLaunch: 10)
            #expect(InstanceKeeperState(configured: nil, stored: stored) == stored)
        }
        #expect(InstanceKeeperState(configured: nil, stored: nil).desired == 1)
        // A first configured number is a change, even if it is the default.
        let unset = InstanceKeeperState(desired: 10, configured: nil, lastInstance: 10, lastLaunch: 10)
        #expect(InstanceKeeperState(configured: 1, stored: unset).desired == 1)
        #expect(InstanceKeeperState(configured: 1, stored: unset).configured == 1)
    }
}
