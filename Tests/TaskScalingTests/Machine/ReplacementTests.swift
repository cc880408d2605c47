import MachineSupport
import Testing

@testable import TaskScaling

@Suite("replacement of copies whose agent is about to leave")
struct ReplacementTests {
    private func copy(_ instance: Int, _ launch: Int) -> InstanceCopy {
        InstanceCopy(instance: instance, launch: launch)
    }

    @Test("a copy on an agent that is drained is killed after its replacement runs")
    func replacedBeforeTheKill() {
        var driver = KeeperDriver(instances: 2)
        driver.start()
        let effects = driver.handle(.draining(copy(1, 1), in: .seconds(60)))
        #expect(effects.launched == [copy(1, 3)])
        #expect(effects.killed == [])
        #expect(driver.machine.runningCount == 2, "the old copy still runs")
        #expect(driver.machine.views.filter { $0.phase == .retiring }.map(\.copy) == [copy(1, 1)])
        #expect(driver.handle(.running(copy(1, 3))).killed == [copy(1, 1)])
        driver.end(copy(1, 1))
        #expect(driver.machine.views.count == 2)
        #expect(driver.timer == nil)
        #expect(driver.view(1)?.failures == 0)
    }

    @Test("a drain that is announced long before is prepared shortly before")
    func lead() {
        var driver = KeeperDriver(instances: 1)
        driver.start()
        #expect(driver.handle(.draining(copy(1, 1), in: .seconds(3600))) == [])
        #expect(driver.timer == driver.now + .seconds(3300))
        #expect(driver.ring().launched == [copy(1, 2)])
    }

    @Test("a copy without a replacement is killed when the time is over, and not before")
    func margin() {
        var policy = KeeperDriver.policy
        policy.drainMargin = .seconds(60)
        var driver = KeeperDriver(instances: 1, policy: policy)
        driver.start()
        driver.handle(.draining(copy(1, 1), in: .seconds(100)))
        #expect(driver.timer == driver.now + .seconds(40))
        #expect(driver.ring().killed == [copy(1, 1)])
        #expect(driver.view(1)?.phase == .launching)
    }

    @Test("after a late announcement, a copy stays until its replacement runs")
    func lateAnnouncement() {
        var policy = KeeperDriver.policy
        policy.drainMargin = .seconds(60)
        var driver = KeeperDriver(instances: 1, policy: policy)
        driver.start()
        #expect(driver.handle(.draining(copy(1, 1), in: .seconds(10))).launched == [copy(1, 2)])
        #expect(driver.timer == nil, "the scheduler kills it at the end")
        #expect(driver.handle(.running(copy(1, 2))).killed == [copy(1, 1)])
    }

    @Test("a copy that ends because of its drain is not launched a second time")
    func endsByItself() {
        var driver = KeeperDriver(instances: 1)
        driver.start()
        driver.handle(.draining(copy(1, 1), in: .zero))
        #expect(driver.end(copy(1, 1), .displaced) == [])
        #expect(driver.cluster == [copy(1, 2)])
        #expect(driver.machine.runningCount == 0)
    }

    @Test("a copy that is launched on an agent before its drain is replaced when it runs")
    func launching() {
        var driver = KeeperDriver(instances: 1)
        driver.handle(.start)
        #expect(driver.handle(.draining(copy(1, 1), in: .seconds(100))) == [])
        #expect(driver.handle(.running(copy(1, 1))).launched == [copy(1, 2)])
        #expect(driver.machine.runningCount == 1)
    }

    @Test("after the maintenance was cancelled, the copies stay and their replacements are withdrawn")
    func cancelled() {
        var driver = KeeperDriver(instances: 2)
        driver.start()
        driver.handle(.draining(copy(1, 1), in: .seconds(60)))
        driver.handle(.draining(copy(2, 2), in: .seconds(3600)))
        #expect(driver.handle(.drainCancelled(copy(1, 1))).killed == [copy(1, 3)])
        #expect(driver.handle(.drainCancelled(copy(2, 2))) == [])
        driver.end(copy(1, 3), .notLaunched)
        #expect(driver.timer == nil)
        #expect(driver.machine.runningCount == 2)
        #expect(driver.machine.views.count == 2)
    }

    @Test("a removed instance takes its retiring copy with it")
    func removed() {
        var driver = KeeperDriver(instances: 2)
        driver.start()
        driver.handle(.draining(copy(1, 1), in: .seconds(60)))
        #expect(driver.handle(.scale(to: 1)).killed == [copy(1, 3), copy(1, 1)])
        #expect(driver.machine.runningCount == 1)
    }

    @Test("a running copy that the cluster took away is replaced at once, without a back-off")
    func displaced() {
        var driver = KeeperDriver(instances: 1)
        driver.start()
        #expect(driver.end(copy(1, 1), .displaced).launched == [copy(1, 2)])
        #expect(driver.view(1)?.failures == 0)
        #expect(driver.view(1)?.restarts == 1)
        // A copy that never ran may end for the same cause again and again.
        #expect(driver.end(copy(1, 2), .displaced).launched == [])
        #expect(driver.timer != nil)
    }
}
