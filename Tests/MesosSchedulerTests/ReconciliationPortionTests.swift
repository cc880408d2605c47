import MesosAPI
import Testing

@testable import MesosScheduler

@Suite("Reconciliation of many tasks")
struct ReconciliationPortionTests {
    func asked(_ actions: [SchedulerAction]) -> [[String]] {
        actions.calls.compactMap { call in
            guard case .reconcile(let reconcile) = call else { return nil }
            return reconcile.tasks.map(\.taskID.value)
        }
    }

    /// A framework with 2,500 running tasks whose stream broke.
    func disconnected() -> (MachineDriver, all: Set<String>) {
        var driver = MachineDriver.subscribed()
        let all = (0..<2500).map { "t\($0)" }
        for id in all { driver.launch(request(id, cpus: 0.01, memory: 1)) }
        driver.offer(makeOffer("o1", cpus: 100, memory: 10_000))
        for (number, id) in all.enumerated() { driver.update(id, .running, uuid: UInt8(truncatingIfNeeded: number)) }
        driver.handle(.subscriptionEnded(driver.connection, .streamEnded(nil)))
        while let at = driver.wakeUp, driver.machine.snapshots.count == 2500, !driver.actions.isSubscribing {
            driver.now = max(driver.now, at)
            driver.handle(.wakeUp)
        }
        return (driver, Set(all))
    }

    @Test("A subscription asks about a thousand tasks at a time, each once, and then about everything")
    func portions() {
        var (driver, all) = disconnected()
        var portions = asked(driver.subscribe())
        #expect(portions.map(\.count) == [1000])
        while let at = driver.wakeUp, at <= driver.now { portions += asked(driver.handle(.wakeUp)) }
        #expect(portions.map(\.count) == [1000, 1000, 500, 0])
        #expect(Set(portions.joined()) == all)
    }

    @Test("What was answered before its turn is not asked about, and what was asked is repeated")
    func answeredInBetween() {
        var (driver, all) = disconnected()
        let first = Set(asked(driver.subscribe()).joined())
        for id in all.subtracting(first).sorted().prefix(1499) { driver.update(id, .running, reason: .reconciliation) }
        var rest: [[String]] = []
        while let at = driver.wakeUp, at <= driver.now { rest += asked(driver.handle(.wakeUp)) }
        #expect(rest.map(\.count).reduce(0, +) == 1)
        #expect(rest.last == [], "what else there is comes last")
        let again = asked(driver.advance(by: .seconds(5)))
        #expect(Set(again.joined()) == first.union(rest.joined()))
    }

    @Test("A stream that breaks in between begins anew")
    func brokenInBetween() {
        var (driver, all) = disconnected()
        driver.subscribe()
        driver.handle(.subscriptionEnded(driver.connection, .streamEnded(nil)))
        while let at = driver.wakeUp, !driver.actions.isSubscribing {
            driver.now = max(driver.now, at)
            #expect(asked(driver.handle(.wakeUp)).isEmpty)
        }
        var portions = asked(driver.subscribe())
        while let at = driver.wakeUp, at <= driver.now { portions += asked(driver.handle(.wakeUp)) }
        #expect(portions.map(\.count) == [1000, 1000, 500, 0])
        #expect(Set(portions.joined()) == all)
    }
}

extension [SchedulerAction] {
    fileprivate var isSubscribing: Bool {
        contains { if case .subscribe = $0 { true } else { false } }
    }
}
