import MachineSupport
import MesosAPI
import Testing

@testable import MesosScheduler

/// The cost of matching, counted in looks at agents and not in time.
@Suite("the cost of matching")
struct MatchingCostTests {
    final class Looks: Sendable {
        private let counter = Lock(0)
        var count: Int { counter.withLock { $0 } }
        func look() { counter.withLock { $0 += 1 } }
        /// The looks since the last call.
        func take() -> Int {
            counter.withLock { count in
                defer { count = 0 }
                return count
            }
        }
    }

    func driver(_ looks: Looks, _ configure: (inout SchedulerConfiguration) -> Void = { _ in }) -> MachineDriver {
        var driver = MachineDriver(matcher: BestFitMatcher(onLook: looks.look)) {
            $0.limits.pendingRequests = 100_000
            $0.limits.heldOffers = 100_000
            $0.agentStatistics.lifetime = .zero
            configure(&$0)
        }
        driver.handle(.start(frameworkID: nil))
        driver.subscribe()
        return driver
    }

    func offers(_ count: Int, memory: Double = 1024) -> MessageList<Mesos.Offer> {
        MessageList((0..<count).map { makeOffer("o\($0)", agent: "a\($0)", memory: memory + Double($0 % 97)) })
    }

    @Test("with few shapes and many offers, looks grow with the requests and not with offers times shapes")
    func oneEvent() {
        func cost(offers count: Int, requests: Int) -> Int {
            let looks = Looks()
            var driver = driver(looks)
            for number in 0..<requests {
                driver.launch(request("t\(number)", memory: 100 * Double(number % 5 + 1)))
            }
            #expect(driver.event(.offers(offers(count))).launchedTasks.count == min(requests, count * 3))
            return looks.count
        }
        let base = cost(offers: 200, requests: 100)
        #expect(base <= 200 + 100)
        #expect(cost(offers: 2000, requests: 100) <= base, "offers that are not needed are not looked at")
        #expect(cost(offers: 2000, requests: 1000) <= 10 * base)
    }

    @Test("a request with a matching held offer looks at no other offer")
    func heldOffers() {
        let looks = Looks()
        var driver = driver(looks) { $0.offers.holdsUnused = true }
        driver.event(.offers(offers(2000)))
        for number in 0..<500 { driver.launch(request("t\(number)", memory: 900)) }
        #expect(driver.machine.snapshots.allSatisfy { $0.phase == .staged })
        #expect(looks.count <= 500)
    }

    @Test("the matcher looks at a new offer once for each waiting shape, and not again at held offers")
    func newOffer() {
        let looks = Looks()
        var driver = driver(looks) { $0.offers.holdsUnused = true }
        driver.event(.offers(offers(1000)))
        // Enough memory, too few CPUs.
        for number in 0..<300 { driver.launch(request("t\(number)", cpus: Double(100 + number % 3), memory: 10)) }
        #expect(looks.take() == 3000, "each shape once over all")
        for number in 0..<50 { driver.offer(makeOffer("n\(number)", agent: "n\(number)")) }
        #expect(looks.take() == 150)
        driver.event(.heartbeat)
        driver.update("unknown", .running)
        #expect(looks.take() == 0)
    }

    @Test("the matcher does not look at agents with too little memory")
    func tooSmall() {
        let looks = Looks()
        var driver = driver(looks)
        for number in 0..<100 { driver.launch(request("t\(number)", memory: 5000 + Double(number))) }
        driver.event(.offers(offers(1000)))
        #expect(looks.count == 0)
    }

    @Test("the ranking equals a sorted list after any insertions and removals")
    func ranking() {
        var random = SeededRandom(seed: 11)
        var ranking = AgentRanking()
        var model: [AgentRanking.Entry] = []
        for step in 0..<4000 {
            if !model.isEmpty, Int.random(in: 0..<5, using: &random) < 2 {
                let index = Int.random(in: 0..<model.count, using: &random)
                ranking.remove(model.remove(at: index))
            } else {
                let entry = AgentRanking.Entry(
                    memory: Double(Int.random(in: 0..<50, using: &random)),
                    cpus: Double(Int.random(in: 0..<3, using: &random)), sequence: UInt64(step), agent: step)
                ranking.insert(entry)
                model.append(entry)
            }
            guard step % 97 == 0 else { continue }
            let least = Double(Int.random(in: -1..<52, using: &random))
            #expect(Array(ranking.ascending(from: least)) == model.filter { $0.memory >= least }.sorted())
        }
        for entry in model { ranking.remove(entry) }
        #expect(Array(ranking.ascending(from: -.infinity)).isEmpty)
    }
}
