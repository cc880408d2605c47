import MachineSupport
import MesosAPI
import TestSupport
import Testing

@testable import MesosScheduler

/// However much there is to do, one input does a bounded part of it, and the rest follows at once.
@Suite("Work in turns")
struct TurnTests {
    private static let placements = SchedulerStateMachine.placementsAtOnce
    private static let offers = SchedulerStateMachine.offersAtOnce

    private static func stored(_ count: Int) -> [StoredTask] {
        (0..<count).map { number in
            StoredTask(
                taskID: "t\(number)", frameworkID: "fw-1", agentID: "a\(number % 10)", agentHostname: "host-a",
                phase: .running, state: .running, launchedAt: 77)
        }
    }

    private static func recovered(
        _ tasks: [StoredTask], _ configure: (inout SchedulerConfiguration) -> Void = { _ in }
    ) -> MachineDriver {
        var driver = MachineDriver(configure)
        driver.handle(.recover(tasks))
        driver.handle(.start(frameworkID: "fw-1"))
        return driver
    }

    private static func asked(_ actions: [SchedulerEffect]) -> [String] {
        actions.calls.flatMap { call -> [String] in
            if case .reconcile(let reconcile) = call { reconcile.tasks.map(\.taskID.value) } else { [] }
        }
    }

    /// What is due now, one input after the other.
    private static func turns(_ driver: inout MachineDriver) -> [[SchedulerEffect]] {
        var turns: [[SchedulerEffect]] = []
        while let at = driver.wakeUp, at <= driver.now { turns.append(driver.handle(.wakeUp)) }
        return turns
    }

    // MARK: Placing

    @Test("one input places a limited number of tasks, and the offers wait for the other requests")
    func placementsInTurns() {
        var driver = MachineDriver.subscribed { $0.offers.reviveInterval = .zero }
        let count = 2 * Self.placements + 10
        driver.acceptsCalls = false
        for number in 0..<count { driver.launch(request("t\(number)", cpus: 0.001, memory: 1)) }
        let first = driver.event(
            .offers(MessageList((1...5).map { makeOffer("o\($0)", agent: "a\($0)", cpus: 8, memory: 4096) })))
        #expect(first.launchedTasks.count == Self.placements && !first.lines.contains { $0.hasPrefix("DECLINE") })
        let turns = Self.turns(&driver)
        #expect(turns.first?.launchedTasks.count == Self.placements)
        #expect(turns.first?.lines.contains { $0.hasPrefix("DECLINE") } == false)
        let launched = ([first] + turns).flatMap { $0.launchedTasks.map(\.taskID.value) }
        #expect(launched == (0..<count).map { "t\($0)" }, "each once, the oldest first")
        #expect(turns.flatMap(\.lines).filter { $0.hasPrefix("DECLINE") } == ["DECLINE o4 o5"])
        #expect(driver.machine.offers.table.isEmpty && driver.wakeUp ?? driver.now > driver.now)
    }

    @Test("requests may come and go between two turns")
    func betweenTurns() {
        var driver = MachineDriver.subscribed { $0.offers.holdsUnused = true }
        let count = Self.placements + 5
        driver.acceptsCalls = false
        for number in 0..<count { driver.launch(request("t\(number)", cpus: 0.001, memory: 1)) }
        let first = driver.event(
            .offers(MessageList((1...3).map { makeOffer("o\($0)", agent: "a\($0)", cpus: 8, memory: 4096) })))
        #expect(first.launchedTasks.count == Self.placements)
        let gone = driver.handle(.cancelLaunch(taskID: "t\(count - 1)"))
        let new = driver.launch(request("new", cpus: 0.001, memory: 1))
        let rest = (gone + new + Self.turns(&driver).flatMap(\.self)).launchedTasks.map(\.taskID.value)
        #expect(Set(rest) == Set((Self.placements..<count - 1).map { "t\($0)" } + ["new"]) && rest.count == 5)
    }

    @Test("shapes left out in one turn are matched in the next, and shapes without room are not matched again")
    func shapesInTurns() {
        var driver = MachineDriver.subscribed { $0.offers.holdsUnused = true }
        for number in 0..<Self.placements { driver.launch(request("big\(number)", memory: 9999)) }
        for number in 0..<3 { driver.launch(request("t\(number)")) }
        let first = driver.offer(makeOffer("o1"))
        let turns = Self.turns(&driver)
        #expect(first.launchedTasks.isEmpty && turns.first?.launchedTasks.count == 3)
        #expect(turns.count <= 2 && driver.machine.tasks.pending.count == Self.placements)
    }

    @Test("a stream that breaks between two turns makes the offers void, and the other requests wait")
    func brokenBetweenTurns() {
        var driver = MachineDriver.subscribed()
        driver.acceptsCalls = false
        for number in 0..<Self.placements + 7 { driver.launch(request("t\(number)", cpus: 0.001, memory: 1)) }
        driver.offer(makeOffer("o1", cpus: 8, memory: 4096), makeOffer("o2", agent: "a2", cpus: 8, memory: 4096))
        driver.handle(.subscriptionEnded(driver.connection, .streamEnded(nil)))
        #expect(Self.turns(&driver).flatMap(\.calls).isEmpty)
        #expect(driver.machine.tasks.pending.count == 7)
        driver.advance(by: .seconds(2))
        driver.subscribe()
        #expect(driver.offer(makeOffer("o3", agent: "a3")).launchedTasks.count == 7)
    }

    // MARK: Offers

    @Test("an event with very many offers is processed in parts, without offers rescinded meanwhile")
    func offersInTurns() {
        var driver = MachineDriver.subscribed { $0.offers.holdsUnused = true }
        let count = 2 * Self.offers + 10
        driver.event(.offers(MessageList((0..<count).map { makeOffer("o\($0)", agent: "a\($0)") })))
        #expect(driver.machine.offers.table.count == Self.offers)
        driver.event(.rescind(.init("o\(count - 1)")))
        #expect(driver.machine.offers.table.count == 2 * Self.offers)
        #expect(Self.turns(&driver).flatMap(\.calls).isEmpty)
        #expect(driver.machine.offers.table.count == count - 1)
        #expect(driver.machine.offers.table.hasNew == false && driver.machine.offers.intake.isEmpty)
        #expect(driver.machine.agentStatistics(at: driver.now).count == count - 1)
    }

    @Test("an event processed in parts is one offer cycle, which ends with its last part")
    func cycleInTurns() {
        var driver = MachineDriver.subscribed { $0.placement.maximumOfferCycles = 1 }
        driver.launch(request("t1", memory: 9999))
        driver.launch(request("t2", memory: 9999))
        var offers = (0..<Self.offers + 5).map { makeOffer("o\($0)", agent: "a\($0)") }
        offers.append(makeOffer("large", agent: "large", memory: 10_000))
        let first = driver.event(.offers(MessageList(offers)))
        #expect(first.lines.isEmpty, "nothing failed, nothing declined")
        let rest = Self.turns(&driver).flatMap(\.self)
        #expect(rest.launchedTasks.map(\.taskID.value) == ["t1"])
        #expect(rest.lines.contains("failed t2: noCapacity"))
        #expect(driver.machine.offers.table.isEmpty)
    }

    @Test("a stream that breaks before all offers were processed removes all of them")
    func brokenIntake() {
        var driver = MachineDriver.subscribed { $0.offers.holdsUnused = true }
        driver.event(.offers(MessageList((0..<Self.offers + 5).map { makeOffer("o\($0)", agent: "a\($0)") })))
        driver.handle(.subscriptionEnded(driver.connection, .streamEnded(nil)))
        driver.advance(by: .seconds(2))
        driver.subscribe()
        driver.advance(by: .seconds(1))
        #expect(driver.machine.offers.table.isEmpty && driver.machine.offers.intake.isEmpty)
    }

    // MARK: Reconciliation

    @Test(
        "tasks that end or are launched before their turn are not reconciled, and KILLs are repeated"
    )
    func changesDuringReconciliation() {
        let part = TaskMachine.tasksInReconcile
        var driver = Self.recovered(Self.stored(2 * part))
        driver.acceptsCalls = false
        let first = driver.subscribe()
        #expect(Self.asked(first).count == part)
        driver.update("t\(part)", .finished, uuid: 1, agent: "a0")
        let killed = driver.kill("t\(part + 1)")
        #expect(killed.lines == ["KILL t\(part + 1)"])
        driver.launch(request("new"))
        #expect(driver.offer(makeOffer("o1")).launchedTasks.count == 1)
        let question = first.callIDs.first.map { driver.handle(.callFinished($0, .accepted)) } ?? []
        #expect(Self.asked(question) == (part + 1..<2 * part).map { "t\($0)" })
        #expect(!question.lines.contains { $0.hasPrefix("KILL") }, "it was killed on this subscription")
        // The next subscription asks and kills again.
        driver.handle(.subscriptionEnded(driver.connection, .streamEnded(nil)))
        driver.advance(by: .milliseconds(1_500))
        var again = driver.subscribe()
        again += again.callIDs.first.map { driver.handle(.callFinished($0, .accepted)) } ?? []
        #expect(again.lines.filter { $0.hasPrefix("KILL") } == ["KILL t\(part + 1)"])
        #expect(Self.asked(again).count == 2 * part && Set(Self.asked(again)).count == 2 * part)
    }

    @Test("the removal of the framework ends the reconciliation")
    func removedDuringReconciliation() {
        let part = TaskMachine.tasksInReconcile
        var driver = Self.recovered(Self.stored(part + 10))
        driver.acceptsCalls = false
        let question = driver.subscribe().callIDs.first
        driver.event(.error("Framework has been removed"))
        #expect(driver.machine.tasks.records.isEmpty)
        driver.subscribe(as: "fw-2")
        let late = question.map { driver.handle(.callFinished($0, .accepted)) } ?? []
        #expect(Self.asked(late + driver.advance(by: .seconds(60))).isEmpty)
        #expect(driver.machine.tasks.unanswered.isEmpty)
    }

    @Test("the reconciliation timer is set while a task has no answer")
    func repetitionsEnd() {
        let part = TaskMachine.tasksInReconcile
        var driver = Self.recovered(Self.stored(part + 3)) { $0.tasks.orphanGracePeriod = nil }
        driver.subscribe()
        for number in 1..<part + 3 {
            driver.update("t\(number)", .running, reason: .reconciliation, agent: "a\(number % 10)")
        }
        #expect(driver.machine.tasks.unanswered == ["t0"])
        #expect(Self.asked(driver.advance(by: .seconds(10))).contains("t0"))
        driver.update("t0", .running, reason: .reconciliation, agent: "a0")
        #expect(driver.machine.tasks.unanswered.isEmpty)
        #expect(Self.asked(driver.advance(by: .seconds(600))).isEmpty)
    }

    @Test("tasks that need no reconciliation delay neither the others nor other work")
    func passedOver() {
        var driver = MachineDriver.subscribed { $0.limits.pendingRequests = 100_000 }
        for number in 0..<TaskMachine.looksAtOnce + 10 { driver.launch(request("p\(number)", memory: 9999)) }
        driver.launch(request("t1"))
        driver.offer(makeOffer("o1"))
        _ = Self.turns(&driver)
        driver.update("t1", .running, uuid: 1)
        driver.handle(.subscriptionEnded(driver.connection, .streamEnded(nil)))
        driver.advance(by: .milliseconds(1_500))
        #expect(Self.asked(driver.subscribe()).isEmpty)
        #expect(Self.turns(&driver).map { Self.asked($0) }.first == ["t1"])
    }

    @Test("the grace periods of recovered tasks begin for any number of tasks")
    func graceInTurns() {
        let part = TaskMachine.tasksInReconcile
        var driver = Self.recovered(Self.stored(part + 5)) { $0.tasks.orphanGracePeriod = .seconds(60) }
        driver.subscribe()
        for number in 0..<part + 5 {
            driver.update("t\(number)", .running, reason: .reconciliation, agent: "a\(number % 10)")
        }
        #expect(driver.advance(by: .seconds(59)).lines.filter { $0.hasPrefix("KILL") }.isEmpty)
        driver.advance(by: .seconds(2))
        #expect(driver.machine.tasks.killing.count == part + 5)
    }

    @Test("the tasks of a lost agent are searched in parts, and all are found")
    func searchInTurns() {
        let count = TaskMachine.looksAtOnce + 100
        var driver = Self.recovered(Self.stored(count)) { $0.tasks.orphanGracePeriod = nil }
        driver.subscribe()
        for number in 0..<count {
            driver.update("t\(number)", .running, reason: .reconciliation, agent: "a\(number % 10)")
        }
        var found = Self.asked(driver.event(.failure(.init(agentID: "a3"))))
        #expect(found.count == TaskMachine.looksAtOnce / 10)
        found += Self.asked(driver.event(.failure(.init(agentID: "a4"))))
        found += Self.asked(driver.advance(by: .seconds(1)))
        #expect(Set(found) == Set((0..<count).filter { $0 % 10 == 3 || $0 % 10 == 4 }.map { "t\($0)" }))
    }

    // MARK: The table

    @Test("the table finds exactly its tasks, in the order of arrival, after any changes")
    func tableAgainstModel() {
        var random = SeededRandom(seed: 7)
        var table = TaskTable()
        var order: [String] = []
        for _ in 0..<20_000 {
            let id = "t\(Int.random(in: 0..<600, using: &random))"
            if Int.random(in: 0..<5, using: &random) < 2 {
                #expect((table.removeValue(forKey: id) != nil) == order.contains(id))
                order.removeAll { $0 == id }
            } else if !order.contains(id) {
                table[id] = TaskRecord(foreign: id)
                order.append(id)
            }
            #expect(table.contains(id) == order.contains(id) && table.count == order.count)
        }
        #expect(table.ids { _ in true } == order)
        for number in 0..<600 { #expect((table["t\(number)"] != nil) == order.contains("t\(number)")) }
        var walk: TaskWalk? = TaskWalk(table)
        var seen: [String] = []
        table["late"] = TaskRecord(foreign: "late")
        while walk != nil {
            table.walk(&walk, most: 7) { record, _ in
                seen.append(record.id)
                return seen.count % 10 != 0
            }
            if let gone = order.last, seen.count < order.count - 20 {
                table.removeValue(forKey: gone)
                order.removeLast()
            }
        }
        #expect(seen == order)
    }
}
