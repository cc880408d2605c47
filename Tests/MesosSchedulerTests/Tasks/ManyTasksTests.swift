import MachineSupport
import MesosAPI
import TestSupport
import Testing

@testable import MesosScheduler

/// What must not take longer, or more room, than it needs to when there are a hundred thousand tasks.
@Suite("Many tasks")
struct ManyTasksTests {
    private static func id(_ number: Int) -> String { "t\(number)" }

    private static func stored(_ count: Int, agents: Int = 10) -> [StoredTask] {
        (0..<count).map { number in
            StoredTask(
                taskID: id(number), frameworkID: "fw-1", agentID: "a\(number % agents)",
                agentHostname: "host-a\(number % agents)", phase: .running, state: .running, launchedAt: 77)
        }
    }

    private static func recovered(
        _ count: Int, _ configure: (inout SchedulerConfiguration) -> Void = { _ in }
    ) -> MachineDriver {
        var driver = MachineDriver(configure)
        driver.acceptsCalls = false
        driver.handle(.recover(stored(count)))
        driver.handle(.start(frameworkID: "fw-1"))
        return driver
    }

    /// The tasks of each question, without those about all.
    private static func questions(_ actions: [SchedulerEffect]) -> [[String]] {
        actions.calls.compactMap { call in
            if case .reconcile(let reconcile) = call, !reconcile.tasks.isEmpty {
                reconcile.tasks.map(\.taskID.value)
            } else {
                nil
            }
        }
    }

    private static func question(_ actions: [SchedulerEffect]) -> CallID? {
        actions.compactMap { action in
            if case .send(let id, .reconcile(let call), _, _, _) = action, !call.tasks.isEmpty { id } else { nil }
        }.first
    }

    @Test("reconciliation is sent in parts, each after the answer to the last one, without tasks answered meanwhile")
    func reconciliationInParts() throws {
        let part = TaskMachine.tasksInReconcile
        var driver = Self.recovered(2 * part + 10)
        var actions = driver.subscribe()
        var asked = Self.questions(actions)
        #expect(asked.map(\.count) == [part])
        driver.update(Self.id(part), .running, reason: .reconciliation, agent: "a0")
        // Whatever becomes of the call, the next follows.
        actions = driver.handle(.callFinished(try #require(Self.question(actions)), .unknown("timed out")))
        asked += Self.questions(actions)
        actions = driver.handle(.callFinished(try #require(Self.question(actions)), .accepted))
        asked += Self.questions(actions)
        #expect(asked.map(\.count) == [part, part, 9])
        #expect(Set(asked.joined()).count == 2 * part + 9 && !asked.joined().contains(Self.id(part)))
        #expect(Self.questions(driver.handle(.callFinished(try #require(Self.question(actions)), .accepted))).isEmpty)
        let again = driver.advance(by: .seconds(3))
        #expect(Self.questions(again).map(\.count) == [part], "all that has no answer, from the beginning")
    }

    @Test("a subscription that ends during the reconciliation begins it again")
    func reconciliationBrokenOff() {
        let part = TaskMachine.tasksInReconcile
        var driver = Self.recovered(part + 10)
        let first = Self.questions(driver.subscribe())
        driver.handle(.subscriptionEnded(driver.connection, .streamEnded(nil)))
        #expect(Self.questions(driver.advance(by: .seconds(1))).isEmpty)
        #expect(Self.questions(driver.subscribe()) == first)
    }

    @Test("the tasks of agents that are lost together are searched together")
    func lostAgents() {
        var driver = Self.recovered(100)
        driver.acceptsCalls = true
        driver.subscribe()
        for number in 0..<100 {
            driver.update(Self.id(number), .running, reason: .reconciliation, agent: "a\(number % 10)")
        }
        var questions: [[String]] = []
        for agent in 0..<5 {
            questions += Self.questions(driver.event(.failure(.init(agentID: .init("a\(agent)")))))
        }
        #expect(questions.map(\.count) == [10], "the first at once")
        questions += Self.questions(driver.advance(by: .milliseconds(500)))
        #expect(questions.map(\.count) == [10, 40])
        #expect(Set(questions.joined()).count == 50)
    }

    @Test("a thousand timers are handled at once, and the rest right after")
    func manyTimers() {
        var driver = Self.recovered(2_500) { $0.tasks.orphanGracePeriod = .seconds(60) }
        driver.acceptsCalls = true
        driver.subscribe()
        for number in 0..<2_500 {
            driver.update(Self.id(number), .running, reason: .reconciliation, agent: "a\(number % 10)")
        }
        driver.advance(by: .seconds(59))
        driver.now = driver.now + .seconds(1)
        var kills: [Int] = []
        for _ in 0..<3 { kills.append(driver.handle(.wakeUp).lines.count { $0.hasPrefix("KILL") }) }
        #expect(kills == [1_000, 1_000, 500])
        #expect(driver.machine.tasks.killing.count == 2_500)
    }

    @Test("the request of a task is freed when it runs, and its state stays")
    func slimWhenRunning() throws {
        var driver = MachineDriver.subscribed(storesTasks: true)
        var wanted = request("t1", ports: 1, healthCheck: true)
        wanted.labels = ["k": "v"]
        wanted.killGracePeriod = .seconds(7)
        wanted.group = "web"
        driver.launch(wanted)
        driver.offer(makeOffer("o1"))
        #expect(driver.machine.tasks.records["t1"]?.request != nil)
        let running = driver.update("t1", .running, uuid: 1, healthy: true)
        let record = try #require(driver.machine.tasks.records["t1"])
        #expect(record.request == nil && record.shape == nil)
        let stored = running.compactMap { if case .store(_, let changes) = $0 { changes.first } else { nil } }.first
        guard case .put(let task)? = stored else { throw Missing() }
        #expect(task.labels == ["k": "v"] && task.constraintGroup == "web" && task.hasHealthCheck && task.role == "*")
        #expect(driver.machine.snapshots.first?.launched?.labels == ["k": "v"])
        guard case .kill(let kill)? = driver.kill("t1").calls.first else { throw Missing() }
        #expect(kill.killPolicy?.gracePeriod?.nanoseconds == 7_000_000_000)
    }

    struct Missing: Error {}

    @Test("cancelled timers use no memory")
    func cancelledTimers() {
        var timers = TimerQueue<Int>()
        for number in 0..<10_000 { timers.set(number, at: Instant(.seconds(100 + number))) }
        for number in 1..<10_000 { timers.cancel(number) }
        #expect(timers.count == 1 && timers.entryCount <= 128)
        #expect(timers.nextDeadline() == Instant(.seconds(100)))
    }

    @Test("a copy of the task table is independent of the original")
    func table() {
        var table = TaskTable()
        for number in [3, 1, 2] { table[Self.id(number)] = TaskRecord(foreign: Self.id(number)) }
        let before = table
        table["t1"]?.agentID = "a1"
        for id in ["t1", "t2", "t3"] { table.change(id) { $0.openQuestions += 1 } }
        table["t2"] = nil
        table.removeValue(forKey: "t3")
        #expect(before["t1"]?.agentID == nil && before["t1"]?.openQuestions == 0 && before.count == 3)
        #expect(table["t1"]?.agentID == "a1" && table["t1"]?.openQuestions == 1 && table.count == 1)
        #expect(before.ids { $0.id != "t1" } == ["t3", "t2"], "in the order in which they came")
        #expect(before.ids { ["t1", "none", "t3"].contains($0.id) } == ["t3", "t1"])
        table["none"]?.agentID = "a1"
        #expect(table["none"] == nil && table.count == 1)
    }
}
