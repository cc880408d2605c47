import MesosAPI
import Testing

@testable import MesosScheduler

/// What is stored before what.
@Suite("Storing tasks")
struct PersistenceTests {
    private func save(_ actions: [SchedulerEffect]) throws -> StoreTicket {
        try #require(actions.compactMap { if case .store(let ticket, _) = $0 { ticket } else { nil } }.first)
    }

    private static let full = MesosSchedulerError(.taskStoreFailed, "no space left on device")

    /// A launch whose save is not answered.
    private func storing() throws -> (MachineDriver, StoreTicket) {
        var driver = MachineDriver.subscribed(storesTasks: true)
        driver.savesTasks = false
        driver.launch(request("t1"))
        let actions = driver.offer(makeOffer("o1"))
        #expect(actions.lines == ["SUPPRESS", "store t1=launching"])
        return (driver, try save(actions))
    }

    @Test("a task is saved before its ACCEPT, and the effect of an update before its acknowledgement")
    func order() {
        var driver = MachineDriver.subscribed(storesTasks: true)
        driver.launch(request("t1", ports: 1))
        #expect(driver.offer(makeOffer("o1")).lines == ["SUPPRESS", "store t1=launching", "ACCEPT o1: t1@a1"])
        #expect(driver.update("t1", .starting, uuid: 1).lines == ["store t1=staged", "ACKNOWLEDGE t1 1"])
        let running = driver.update("t1", .running, uuid: 2, addresses: ["172.17.0.2"])
        #expect(running.lines == ["launched t1", "store t1=running", "ACKNOWLEDGE t1 2"])
        let stored = running.compactMap { if case .store(_, let changes) = $0 { changes } else { nil } }.first
        guard case .put(let task) = stored?.first else { return #expect(Bool(false), "no task in \(running)") }
        #expect(task.hostPorts == [running.launched?.hostPorts.first] && task.containerAddresses == ["172.17.0.2"])
        #expect(task.containerID == "c-t1" && task.agentHostname == "host-a1" && task.frameworkID == "fw-1")
        #expect(task.launchedAt == 1_001_000)
        #expect(driver.kill("t1").lines == ["KILL t1", "store t1=running!"])
        #expect(driver.update("t1", .killing, uuid: 3).lines == ["store t1=running!", "ACKNOWLEDGE t1 3"])
        #expect(
            driver.update("t1", .killed, uuid: 4).lines == ["ended t1: TASK_KILLED", "store -t1", "ACKNOWLEDGE t1 4"])
    }

    @Test("an offer withdrawn while the launch is being saved is not used, and the task waits for another")
    func rescindedWhileStoring() throws {
        var (driver, ticket) = try storing()
        #expect(driver.event(.rescind("o1")).lines == ["REVIVE"])
        driver.savesTasks = true
        #expect(driver.handle(.stored(ticket, .success(()))).lines == ["store -t1"])
        #expect(driver.offer(makeOffer("o2", agent: "a2")).lines.contains("ACCEPT o2: t1@a2"))
        #expect(driver.machine.snapshots.first?.attempts == 1)
    }

    @Test("an agent that begins to drain while the launch is being saved gets no task")
    func drainedWhileStoring() throws {
        var driver = MachineDriver.subscribed(storesTasks: true) {
            $0.offers.inverseOfferPolicy = .drain(before: .seconds(10), gracePeriod: nil)
        }
        driver.savesTasks = false
        driver.launch(request("t1"))
        let ticket = try save(driver.offer(makeOffer("o1")))
        driver.event(.inverseOffers([MaintenanceTests.inverse()]))
        driver.savesTasks = true
        let stored = driver.handle(.stored(ticket, .success(()))).lines
        #expect(stored.contains("DECLINE o1") && !stored.contains { $0.hasPrefix("ACCEPT") })
        #expect(driver.offer(makeOffer("o2", agent: "a2")).lines.contains("ACCEPT o2: t1@a2"))
    }

    @Test("a port denied while the launch is being saved is not used")
    func deniedWhileSaving() throws {
        var driver = MachineDriver.subscribed(storesTasks: true)
        driver.launch(AgentKnowledgeTests.docker("first"))
        driver.offer(makeOffer("o1", ports: 31_000...31_000))
        driver.update("first", .starting, uuid: 1)
        driver.savesTasks = false
        driver.launch(AgentKnowledgeTests.docker("second"))
        let ticket = try save(driver.offer(makeOffer("o2", ports: 31_000...31_000)))
        driver.update("first", .failed, uuid: 2, message: AgentKnowledgeTests.portTaken(31_000))
        driver.savesTasks = true
        #expect(driver.handle(.stored(ticket, .success(()))).accepts.isEmpty)
        #expect(driver.machine.snapshots.first { $0.taskID == "second" }?.phase == .pending)
        #expect(driver.offer(makeOffer("o3", agent: "a2")).lines.contains("ACCEPT o3: second@a2"))
    }

    @Test("without a task store nothing is saved and nothing waits")
    func noStore() {
        var driver = MachineDriver.subscribed()
        driver.launch(request("t1"))
        let actions = driver.offer(makeOffer("o1")) + driver.update("t1", .running, uuid: 1)
        #expect(!actions.contains { if case .store = $0 { true } else { false } })
        #expect(actions.lines.contains("ACKNOWLEDGE t1 1"))
    }

    @Test("the data of a docker task's update is not saved")
    func noData() {
        var driver = MachineDriver.subscribed(storesTasks: true)
        driver.launch(request("t1"))
        driver.offer(makeOffer("o1"))
        var status = status("t1", .running, uuid: 1)
        status.data = [UInt8](repeating: 0x41, count: 12_000)
        let actions = driver.event(.update(status))
        let stored = actions.compactMap { if case .store(_, let changes) = $0 { changes } else { nil } }
        #expect(stored.count == 1 && "\(stored)".utf8.count < 2000)
    }

    @Test("one save is made at a time, and changes that come during it make up the next")
    func oneAtATime() throws {
        var driver = MachineDriver.subscribed(storesTasks: true)
        for id in ["t1", "t2", "t3"] {
            driver.launch(request(id))
            driver.offer(makeOffer("o-\(id)"))
            driver.update(id, .starting, uuid: 1)
        }
        driver.savesTasks = false
        let first = driver.update("t1", .running, uuid: 2)
        #expect(first.lines == ["launched t1", "store t1=running"])
        #expect(driver.update("t2", .running, uuid: 3).lines == ["launched t2"])
        #expect(driver.update("t2", .finished, uuid: 4).lines.isEmpty)
        #expect(driver.update("t3", .running, uuid: 5).lines == ["launched t3"])
        let second = driver.handle(.stored(try save(first), .success(())))
        #expect(second.lines == ["ACKNOWLEDGE t1 2", "store -t2 t3=running"])
        let done = driver.handle(.stored(try save(second), .success(())))
        #expect(done.lines == ["ACKNOWLEDGE t2 3", "ACKNOWLEDGE t2 4", "ACKNOWLEDGE t3 5"])
        #expect(driver.handle(.stored(try save(first), .success(()))).lines.isEmpty, "an old answer means nothing")
    }

    @Test("an update without changes is acknowledged without a save, and a repeated one waits for the same save")
    func nothingToSave() throws {
        var driver = MachineDriver.subscribed(storesTasks: true)
        driver.launch(request("t1"))
        driver.offer(makeOffer("o1"))
        driver.update("t1", .running, uuid: 1)
        #expect(driver.update("t1", .running, uuid: 2).lines == ["ACKNOWLEDGE t1 2"])
        #expect(driver.update("other", .finished, uuid: 3).lines == ["ACKNOWLEDGE other 3"])
        driver.savesTasks = false
        let saving = driver.update("t1", .failed, uuid: 4)
        #expect(saving.lines == ["store -t1"])
        #expect(driver.update("t1", .failed, uuid: 4).lines.isEmpty)
        driver.advance(by: .seconds(5))
        #expect(driver.update("t1", .failed, uuid: 4).lines.isEmpty)
        #expect(driver.handle(.stored(try save(saving), .success(()))).lines == ["ACKNOWLEDGE t1 4"])
    }

    @Test("a kill while the launch is being saved prevents it, and removes the task from the store")
    func killWhileStoring() throws {
        var (driver, ticket) = try storing()
        #expect(driver.kill("t1").lines == ["failed t1: cancelled", "ended t1: TASK_KILLED"])
        let answer = driver.handle(.stored(ticket, .success(())))
        #expect(answer.lines == ["DECLINE o1", "store -t1"])
    }

    @Test("a cancelled launch among others is left out of the ACCEPT")
    func cancelWhileStoring() throws {
        var driver = MachineDriver.subscribed(storesTasks: true)
        driver.savesTasks = false
        driver.launch(request("t1"))
        driver.launch(request("t2"))
        let saving = driver.offer(makeOffer("o1"))
        #expect(saving.lines == ["SUPPRESS", "store t1=launching t2=launching"])
        #expect(driver.handle(.cancelLaunch(taskID: "t1")).launchError?.code == .cancelled)
        let answer = driver.handle(.stored(try save(saving), .success(())))
        #expect(answer.lines == ["ACCEPT o1: t2@a1", "store -t1"])
    }

    @Test("a launch that times out while it is being saved does not take place")
    func launchTimeoutWhileStoring() throws {
        var driver = MachineDriver.subscribed(storesTasks: true) { $0.persistence.taskStoreTimeout = .seconds(100) }
        driver.savesTasks = false
        driver.launch(request("t1"), timeout: .seconds(5))
        driver.offer(makeOffer("o1"))
        let late = driver.advance(by: .seconds(5))
        #expect(late.launchError?.code == .launchTimedOut)
        #expect(late.launchError?.message.contains("task store") == true)
    }

    @Test(
        "when the store fails, launches fail with the reason, updates wait, and the save is repeated with newer changes"
    )
    func failure() throws {
        var driver = MachineDriver.subscribed(storesTasks: true)
        driver.launch(request("t1"))
        driver.offer(makeOffer("o1"))
        driver.savesTasks = false
        let saving = driver.update("t1", .running, uuid: 1)
        driver.launch(request("t2"))
        #expect(driver.offer(makeOffer("o2")).lines == ["SUPPRESS"])
        let failed = driver.handle(.stored(try save(saving), .failure(Self.full)))
        #expect(failed.lines == ["DECLINE o2", "failed t2: taskStoreFailed"])
        #expect(failed.launchError?.message.contains("no space left on device") == true)
        #expect(failed.notices.contains { $0.kind == .taskStoreFailed && $0.delay != nil })
        #expect(driver.launch(request("t3")).lines == ["failed t3: taskStoreFailed"], "while it does not work")
        #expect(driver.update("t1", .running, uuid: 1).lines.isEmpty, "not acknowledged, however often it comes")
        let again = driver.advance(by: .seconds(1))
        #expect(again.lines == ["store t1=running -t2"])
        let failedAgain = driver.handle(.stored(try save(again), .failure(Self.full)))
        #expect(failedAgain.lines.isEmpty)
        driver.update("t1", .finished, uuid: 2)
        #expect(driver.advance(by: .milliseconds(400)).lines.isEmpty, "the back-off grows")
        let third = driver.advance(by: .seconds(1))
        #expect(third.lines == ["store -t1 -t2"])
        let done = driver.handle(.stored(try save(third), .success(())))
        #expect(done.lines == ["ACKNOWLEDGE t1 1", "ACKNOWLEDGE t1 2"])
        #expect(done.notices.contains { $0.kind == .taskStoreRecovered })
        driver.savesTasks = true
        driver.launch(request("t4"))
        #expect(driver.offer(makeOffer("o4")).lines.contains("ACCEPT o4: t4@a1"))
    }

    @Test(
        "when the store does not answer in time, launches fail, and no second save overtakes the first"
    )
    func deadline() throws {
        var (driver, ticket) = try storing()
        let late = driver.advance(by: .seconds(10))
        #expect(late.lines == ["DECLINE o1", "failed t1: taskStoreFailed"])
        #expect(late.launchError?.message.contains("persistence.taskStoreTimeout") == true)
        #expect(!driver.advance(by: .seconds(60)).lines.contains { $0.hasPrefix("store") })
        let answer = driver.handle(.stored(ticket, .success(())))
        #expect(answer.lines == ["store -t1"])
        #expect(answer.notices.contains { $0.kind == .taskStoreRecovered })
    }

    @Test("when the stream breaks while a launch is being saved, the task waits for another offer")
    func disconnectedWhileStoring() throws {
        var (driver, ticket) = try storing()
        driver.handle(.subscriptionEnded(driver.connection, .streamEnded(nil)))
        driver.savesTasks = true
        #expect(driver.handle(.stored(ticket, .success(()))).lines == ["store -t1"])
        driver.advance(by: .seconds(2))
        driver.subscribe()
        let placed = driver.offer(makeOffer("o2", agent: "a2"))
        #expect(placed.lines.contains("ACCEPT o2: t1@a2"))
        #expect(driver.update("t1", .running, uuid: 1, agent: "a2").launched?.agentID == "a2")
    }

    @Test("when the stream breaks while an update is being saved, it is acknowledged when it comes again")
    func disconnectedBeforeAcknowledgement() throws {
        var driver = MachineDriver.subscribed(storesTasks: true)
        driver.launch(request("t1"))
        driver.offer(makeOffer("o1"))
        driver.savesTasks = false
        let saving = driver.update("t1", .running, uuid: 1)
        driver.handle(.subscriptionEnded(driver.connection, .streamEnded(nil)))
        driver.savesTasks = true
        #expect(driver.handle(.stored(try save(saving), .success(()))).lines.isEmpty)
        driver.advance(by: .seconds(2))
        driver.subscribe()
        #expect(driver.update("t1", .running, uuid: 1).lines == ["ACKNOWLEDGE t1 1"])
    }

    @Test("the removal of the framework removes every task from the store")
    func frameworkRemoved() {
        var driver = MachineDriver.subscribed(storesTasks: true)
        driver.launch(request("t1"))
        driver.offer(makeOffer("o1"))
        driver.update("t1", .running, uuid: 1)
        driver.handle(.waitForEnd(taskID: "t1", waiter: WaiterID(9)))
        let removed = driver.event(.error("Framework has been removed"))
        #expect(removed.lines.contains("store -all") && removed.lines.contains("save nothing"))
        #expect(removed.outcomes.first?.state == .lost)
    }

    @Test("a teardown removes the tasks from the store, a stop without one keeps them, and remaining changes are saved")
    func shutdown() throws {
        var driver = MachineDriver.subscribed(storesTasks: true)
        driver.launch(request("t1"))
        driver.offer(makeOffer("o1"))
        driver.update("t1", .running, uuid: 1)
        var other = driver
        let ended = driver.handle(.shutdown(teardown: true, timeout: .seconds(10)))
        #expect(ended.lines.suffix(2) == ["store -all", "finished"])

        other.savesTasks = false
        let saving = other.update("t1", .running, uuid: 2, healthy: true)
        #expect(saving.lines == ["store t1=running"])
        #expect(!other.handle(.shutdown(teardown: false, timeout: .seconds(10))).lines.contains("finished"))
        let last = other.handle(.stored(try save(saving), .success(())))
        #expect(last.lines == ["ACKNOWLEDGE t1 2", "close", "finished"])
        #expect(!last.lines.contains { $0.contains("-t1") })
    }
}
