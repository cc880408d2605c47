import MesosScheduler
import Testing

@testable import TaskScaling

@Suite struct InstanceKeeperMachineTests {
    private func copy(_ instance: Int, _ launch: Int) -> InstanceCopy {
        InstanceCopy(instance: instance, launch: launch)
    }

    @Test func theStartLaunchesWhatIsMissingAfterTheStateIsOnDisk() {
        var driver = KeeperDriver(instances: 3)
        let actions = driver.handle(.start)
        #expect(
            actions == [
                .persist(InstanceKeeperState(desired: 3, configured: 3, lastInstance: 3, lastLaunch: 3)),
                .launch(copy(1, 1), restarts: 0), .launch(copy(2, 2), restarts: 0), .launch(copy(3, 3), restarts: 0),
            ])
    }

    @Test func nothingHappensBeforeTheStart() {
        var driver = KeeperDriver(instances: 3)
        #expect(driver.handle(.scale(to: 5)) == [])
        #expect(driver.handle(.start).launched.count == 5)
    }

    @Test func moreInstancesAreLaunchedAndFewerAreKilledNewestFirst() {
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

    @Test func theNewestIsTheOneLaunchedLastNotTheOneWithTheGreatestNumber() {
        var driver = KeeperDriver(instances: 3)
        driver.start()
        driver.end(copy(1, 1))
        #expect(driver.ring().launched == [copy(1, 4)])
        driver.runAll()
        #expect(driver.handle(.scale(to: 2)).killed == [copy(1, 4)])
    }

    @Test func instancesThatDoNotRunGoBeforeThoseThatDo() {
        var driver = KeeperDriver(instances: 4)
        driver.handle(.start)
        // 1 and 4 run, 2 is on its way, 3 waits for its next copy.
        driver.handle(.running(copy(1, 1)))
        driver.handle(.running(copy(4, 4)))
        driver.end(copy(3, 3))
        #expect(driver.handle(.scale(to: 3)).killed == [])
        #expect(driver.view(3) == nil)
        #expect(driver.handle(.scale(to: 2)).killed == [copy(2, 2)])
        #expect(driver.handle(.scale(to: 1)).killed == [copy(4, 4)])
        // Its wait is over with it.
        #expect(driver.timer == nil)
        #expect(driver.handle(.wakeUp).launched == [])
    }

    @Test func numbersOfInstancesAndLaunchesAreNeverUsedTwice() {
        var driver = KeeperDriver(instances: 2)
        driver.start()
        driver.handle(.scale(to: 0))
        #expect(driver.handle(.scale(to: 2)).launched == [copy(3, 3), copy(4, 4)])
        #expect(driver.persisted.last == InstanceKeeperState(desired: 2, configured: 2, lastInstance: 4, lastLaunch: 4))
    }

    @Test func aNumberOutOfRangeCountsAsTheEndOfTheRange() {
        var driver = KeeperDriver(instances: 1)
        driver.start()
        driver.handle(.scale(to: .max))
        #expect(driver.machine.state.desired == 100)
        driver.handle(.scale(to: -1))
        #expect(driver.machine.state.desired == 0)
    }

    @Test func aCopyThatEndsIsReplacedAfterAWaitThatGrowsUpToItsLimit() throws {
        var driver = KeeperDriver(instances: 1)
        driver.start()
        var limit = Duration.seconds(1)
        for failure in 1...10 {
            let before = driver.now
            let present = try #require(driver.cluster.last)
            #expect(driver.end(present).launched == [])
            let wait = try #require(driver.timer) - before
            #expect(wait >= limit / 2 && wait <= limit, "wait \(failure) is \(wait)")
            #expect(driver.handle(.wakeUp).launched == [], "an early timer launches nothing")
            // The timer that rang is gone, so the machine sets it again.
            #expect(driver.ring().launched == [copy(1, failure + 1)])
            driver.runAll()
            limit = min(limit * 2, .seconds(60))
        }
        #expect(driver.view(1)?.restarts == 10)
    }

    @Test func aCopyThatRanForAWhileStartsTheWaitsAnew() throws {
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

    @Test func severalEarlyEndsInARowAreACrashLoopUntilACopyRuns() throws {
        var driver = KeeperDriver(instances: 1)
        driver.start()
        for failure in 1...3 {
            #expect(driver.view(1)?.isCrashLooping == false)
            driver.end(try #require(driver.cluster.last))
            #expect(driver.view(1)?.isCrashLooping == (failure == 3))
            driver.ring()
            #expect(driver.view(1)?.isCrashLooping == (failure == 3), "also while the next is launched")
            driver.runAll()
        }
        #expect(driver.view(1)?.isCrashLooping == false)
    }

    @Test func aCopyThatFoundNoRoomIsLaunchedAgainAndIsNoRestart() throws {
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

    @Test func eachInstanceHasABackOffOfItsOwn() throws {
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

    @Test func anEndThatIsToldTwiceCountsOnce() {
        var driver = KeeperDriver(instances: 1)
        driver.start()
        driver.end(copy(1, 1))
        driver.end(copy(1, 1))
        #expect(driver.view(1)?.restarts == 1)
        driver.ring()
        driver.end(copy(1, 1))
        #expect(driver.view(1)?.phase == .launching)
    }

    @Test func aCopyThatRunsThoughItWasKilledIsKilledAgain() {
        var driver = KeeperDriver(instances: 1)
        driver.handle(.start)
        #expect(driver.handle(.scale(to: 0)).killed == [copy(1, 1)])
        #expect(driver.handle(.running(copy(1, 1))).killed == [copy(1, 1)])
        #expect(driver.machine.runningCount == 0)
        driver.end(copy(1, 1))
        #expect(driver.machine.views.isEmpty)
    }

    @Test func anUnreachableCopyIsReplacedAfterAWhileAndKilledForGood() throws {
        var driver = KeeperDriver(instances: 2)
        driver.start()
        driver.handle(.unreachable(copy(1, 1)))
        #expect(driver.view(1)?.phase == .unreachable)
        #expect(driver.machine.runningCount == 1)
        let actions = driver.ring()
        #expect(driver.now == SchedulerInstant.origin + .seconds(1300))
        #expect(actions.killed == [copy(1, 1)])
        #expect(actions.launched == [copy(1, 3)])
        #expect(driver.view(1)?.restarts == 1)
        // It comes back: it is still not wanted.
        driver.handle(.reachable(copy(1, 1)))
        driver.handle(.running(copy(1, 3)))
        #expect(driver.machine.runningCount == 2)
        driver.end(copy(1, 1))
        #expect(driver.machine.views.count == 2)
    }

    @Test func anUnreachableCopyThatComesBackStays() {
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

    @Test func anUnreachableCopyIsWaitedForWhenThePolicySaysSo() {
        var policy = KeeperDriver.policy
        policy.replaceUnreachableAfter = nil
        var driver = KeeperDriver(instances: 1, policy: policy)
        driver.start()
        driver.handle(.unreachable(copy(1, 1)))
        #expect(driver.timer == nil)
        driver.pass(.seconds(100_000))
        #expect(driver.handle(.wakeUp) == [])
    }

    @Test func afterTheStopNothingIsDone() {
        var driver = KeeperDriver(instances: 2)
        driver.start()
        driver.end(copy(1, 1))
        driver.handle(.stop)
        #expect(driver.ring() == [])
        #expect(driver.handle(.scale(to: 5)) == [])
        #expect(driver.end(copy(2, 2)) == [])
    }

    // MARK: Restarts of the program

    @Test func copiesOfAnEarlierRunAreNotLaunchedAgain() {
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

    @Test func tooManyCopiesOfAnEarlierRunAreKilledNewestFirst() {
        var driver = KeeperDriver(
            instances: 1, stored: InstanceKeeperState(desired: 3, configured: 3, lastInstance: 3, lastLaunch: 8),
            adopted: [(1, 8), (2, 2), (3, 3)].map {
                AdoptedCopy(copy: copy($0.0, $0.1), restarts: 0, isRunning: true)
            })
        #expect(driver.handle(.start).killed == [copy(1, 8), copy(3, 3)])
    }

    @Test func withoutTheStateFileNoNumberIsUsedTwiceEither() {
        var driver = KeeperDriver(
            instances: 2, adopted: [AdoptedCopy(copy: copy(7, 20), restarts: 0, isRunning: true)])
        #expect(driver.handle(.start).launched == [copy(8, 21)])
    }

    @Test func ofTwoCopiesOfOneInstanceTheNewerCounts() {
        var driver = KeeperDriver(
            instances: 1,
            adopted: [(1, 4), (1, 3)].map { AdoptedCopy(copy: copy($0.0, $0.1), restarts: 0, isRunning: true) })
        let actions = driver.handle(.start)
        #expect(actions.killed == [copy(1, 3)])
        #expect(actions.launched == [])
        driver.end(copy(1, 3))
        #expect(driver.machine.runningCount == 1)
    }

    @Test func aNumberSetWhileRunningOutlivesTheProgramUntilAnotherIsConfigured() {
        let stored = InstanceKeeperState(desired: 10, configured: 3, lastInstance: 10, lastLaunch: 10)
        #expect(InstanceKeeperState(configured: 3, stored: stored).desired == 10)
        #expect(InstanceKeeperState(configured: 4, stored: stored).desired == 4)
        #expect(InstanceKeeperState(configured: 4, stored: nil).desired == 4)
        #expect(InstanceKeeperState(configured: 4, stored: stored).lastLaunch == 10)
    }
}
