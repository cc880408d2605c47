import MachineSupport
import Testing

@testable import TaskScaling

/// The machine against a model of a cluster, with events in random order.
@Suite("simulation of the instance keeper")
struct KeeperSimulationTests {
    @Test("the wanted number of instances runs in the end", arguments: [1, 2, 3, 4, 5, 6, 7, 8] as [UInt64])
    func wantedNumber(_ seed: UInt64) {
        for round in 0..<50 {
            var random = SeededRandom(seed: seed &* 1000 &+ UInt64(round))
            var driver = KeeperDriver(instances: Int.random(in: 0...8, using: &random))
            var everLaunched: Set<InstanceCopy> = []
            driver.handle(.start)
            for _ in 0..<200 {
                step(&driver, &random)
                let launched = Set(driver.cluster).subtracting(everLaunched)
                everLaunched.formUnion(launched)
                let wanted = driver.machine.views.filter { $0.phase != .leaving && $0.phase != .retiring }
                #expect(wanted.count == driver.machine.state.desired)
                #expect(Set(wanted.compactMap(\.copy)).isSubset(of: Set(driver.cluster)))
                // Every copy in the cluster belongs to an instance or is being killed.
                #expect(driver.cluster.allSatisfy { driver.machine.knows($0) }, "seed \(seed), round \(round)")
                #expect(Set(driver.cluster.map(\.launch)).count == driver.cluster.count)
            }
            settle(&driver)
            #expect(driver.cluster.count == driver.machine.state.desired, "seed \(seed), round \(round)")
            #expect(driver.machine.runningCount == driver.machine.state.desired)
        }
    }

    private func step(_ driver: inout KeeperDriver, _ random: inout SeededRandom) {
        let some = driver.cluster.randomElement(using: &random)
        switch Int.random(in: 0..<13, using: &random) {
        case 10:
            if let some { driver.handle(.draining(some, in: .seconds(Int.random(in: 0...1000, using: &random)))) }
        case 11: if let some { driver.handle(.drainCancelled(some)) }
        case 0: driver.handle(.scale(to: Int.random(in: 0...12, using: &random)))
        case 1, 2:
            if let some {
                driver.end(some, [.ended, .notLaunched, .displaced].randomElement(using: &random) ?? .ended)
            }
        case 3, 4, 5: if let some { driver.handle(.running(some)) }
        case 6: if let some { driver.handle(.unreachable(some)) }
        case 7: if let some { driver.handle(.reachable(some)) }
        case 8: driver.ring()
        default: driver.pass(.seconds(Int.random(in: 0...100, using: &random)))
        }
    }

    /// Lets everything succeed: kills, launches, returns of agents, and timers.
    private func settle(_ driver: inout KeeperDriver) {
        for _ in 0..<50 {
            for copy in driver.cluster {
                for killed in driver.handle(.reachable(copy)).killed { driver.end(killed) }
                for killed in driver.handle(.running(copy)).killed { driver.end(killed) }
            }
            if driver.timer == nil, driver.cluster.count == driver.machine.state.desired { break }
            driver.ring()
        }
    }
}
