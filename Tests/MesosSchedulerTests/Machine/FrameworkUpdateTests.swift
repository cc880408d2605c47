import MesosAPI
import Testing

@testable import MesosScheduler

@Suite("UPDATE_FRAMEWORK")
struct FrameworkUpdateTests {
    private func update(
        _ driver: inout MachineDriver, _ change: (inout FrameworkConfiguration) -> Void
    ) -> [SchedulerEffect] {
        var framework = driver.machine.framework
        change(&framework)
        return driver.handle(.updateFramework(framework, waiter: WaiterID(77)))
    }

    private func error(_ actions: [SchedulerEffect]) -> MesosSchedulerError? {
        actions.compactMap { if case .resumeUpdate(_, .failure(let error)) = $0 { error } else { nil } }.first
    }

    @Test("new roles take effect for launches and later subscriptions once the master has accepted them")
    func roles() throws {
        var driver = MachineDriver.subscribed(roles: ["a"])
        #expect(driver.launch(request("t1", role: "b")).launchError?.code == .invalidRequest)
        let updated = update(&driver) {
            $0.roles = ["a", "b"]
            $0.name = "renamed"
            $0.labels = ["team": "x"]
            $0.webUIURL = "http://ui"
        }
        #expect(updated.lines == ["UPDATE_FRAMEWORK", "updated a b"])
        guard case .updateFramework(let call)? = updated.calls.first else {
            Issue.record("no call in \(updated)")
            return
        }
        #expect(call.frameworkInfo.id?.value == "fw-1")
        #expect(call.frameworkInfo.roles == ["a", "b"] && call.suppressedRoles == ["a", "b"])
        #expect(call.frameworkInfo.name == "renamed" && call.frameworkInfo.webuiURL == "http://ui")
        #expect(call.frameworkInfo.labels?.labels.first?.value == "x")
        driver.launch(request("t2", role: "b"))
        #expect(driver.offer(makeOffer("o1", role: "b")).lines.first == "ACCEPT o1: t2@a1")
        driver.handle(.subscriptionEnded(driver.connection, .streamEnded(nil)))
        let again = driver.advance(by: .seconds(1))
        let info = again.compactMap { action -> Mesos.FrameworkInfo? in
            guard case .subscribe(_, _, .subscribe(let call), _) = action else { return nil }
            return call.frameworkInfo
        }.first
        #expect(info?.roles == ["a", "b"] && info?.name == "renamed")
    }

    @Test("a refused update changes nothing, and the caller gets the master's explanation")
    func refused() {
        var driver = MachineDriver.subscribed(roles: ["a"])
        driver.acceptsCalls = false
        let sent = update(&driver) { $0.user = "nobody" }
        let text = "FrameworkInfo update is not valid: Updating 'FrameworkInfo.user' is unsupported"
        let actions = driver.handle(.callFinished(sent.callIDs[0], .rejected(status: 400, text: text)))
        #expect(
            error(actions)?.code == .callRejected && error(actions)?.status == 400
                && error(actions)?.message.contains(text) == true)
        #expect(driver.machine.framework.user == "root" && driver.machine.isSubscribed)
    }

    @Test("nothing changes before the answer, and a broken connection fails the update")
    func noAnswer() {
        var driver = MachineDriver.subscribed(roles: ["a"])
        driver.acceptsCalls = false
        #expect(update(&driver) { $0.roles = ["b"] }.lines == ["UPDATE_FRAMEWORK"])
        #expect(driver.machine.framework.roles == ["a"])
        let lost = driver.handle(.subscriptionEnded(driver.connection, .streamEnded("reset")))
        #expect(error(lost)?.code == .callFailed)
        #expect(driver.machine.framework.roles == ["a"])
    }

    @Test("an update fails at once without a subscription, with an invalid framework and during a shutdown")
    func impossible() {
        var driver = MachineDriver(roles: ["a"])
        driver.handle(.start(frameworkID: nil))
        #expect(error(update(&driver) { $0.roles = ["b"] })?.code == .notSubscribed)
        driver.subscribe()
        for roles in [[], ["-x"], ["a", "a"], ["a//b"], ["a b"], [".."], ["x/*"]] {
            let refused = update(&driver) { $0.roles = roles }
            #expect(error(refused)?.code == .invalidRequest && refused.calls.isEmpty, "\(roles)")
        }
        driver.handle(.shutdown(teardown: true, timeout: .seconds(1)))
        #expect(error(update(&driver) { $0.roles = ["b"] })?.code == .shuttingDown)
    }

    @Test("requests that name a removed role fail, and requests without a role move to the first role")
    func leftRole() {
        var driver = MachineDriver.subscribed(roles: ["a", "b"])
        driver.launch(request("none"))
        driver.launch(request("named", role: "a"))
        driver.launch(request("kept", role: "b"))
        let updated = update(&driver) { $0.roles = ["b"] }
        #expect(updated.lines.contains("failed named: invalidRequest") && !updated.lines.contains("failed none: "))
        guard case .updateFramework(let call)? = updated.calls.first else { return }
        #expect(call.suppressedRoles.isEmpty, "work is waiting")
        let placed = driver.offer(makeOffer("o1", role: "b"))
        #expect(Set(placed.launchedTasks.map(\.taskID.value)) == ["none", "kept"])
    }

    @Test("a launch whose role is left while it is being saved does not take place")
    func leftRoleWhileStoring() throws {
        var driver = MachineDriver.subscribed(roles: ["a", "b"], storesTasks: true)
        driver.savesTasks = false
        driver.launch(request("none"))
        driver.launch(request("named", role: "a"))
        let held = driver.offer(makeOffer("o1", role: "a"))
        let ticket = try #require(held.compactMap { if case .store(let ticket, _) = $0 { ticket } else { nil } }.first)
        _ = update(&driver) { $0.roles = ["b"] }
        driver.savesTasks = true
        let stored = driver.handle(.stored(ticket, .success(())))
        #expect(stored.accepts.isEmpty && stored.lines.contains("DECLINE o1"))
        #expect(stored.lines.contains("failed named: invalidRequest"))
        #expect(
            driver.offer(makeOffer("o2", role: "b"), makeOffer("o3", agent: "a2", role: "b")).launchedTasks.count == 1)
        #expect(driver.machine.snapshots.map(\.taskID) == ["none"])
    }

    @Test("a dropped task whose role was left moves to the first role, or fails")
    func leftRoleThenDropped() {
        var driver = MachineDriver.subscribed(roles: ["a", "b"])
        driver.launch(request("none"))
        driver.launch(request("named", role: "a"))
        driver.offer(makeOffer("o1", role: "a"))
        _ = update(&driver) { $0.roles = ["b"] }
        var actions: [SchedulerEffect] = []
        for id in ["none", "named"] {
            driver.update(id, .dropped, reason: .invalidOffers)
            actions += driver.update(id, .unknown, reason: .reconciliation, agent: nil)
        }
        #expect(actions.lines.contains("failed named: invalidRequest"))
        #expect(driver.offer(makeOffer("o2", role: "b")).lines.first == "ACCEPT o2: none@a1")
    }

    @Test("a task group moves to another role as a whole, and tasks with volumes do not move")
    func leftRoleOfGroup() {
        var driver = MachineDriver.subscribed(roles: ["a", "b"])
        let small = TaskResources(cpus: 0.1, memory: 32)
        driver.handle(
            .launchGroup(
                TaskGroupRequest(id: "g1", tasks: [request("t1"), request("t2")], executorResources: small),
                timeout: .seconds(45)))
        driver.handle(
            .launchGroup(
                TaskGroupRequest(id: "g2", tasks: [request("t3"), request("t4")], executorResources: small, role: "a"),
                timeout: .seconds(45)))
        var bound = request("bound")
        bound.volumes = [Mesos.Resource.scalar("disk", 10).persistentVolume(id: "v1", containerPath: "data")]
        driver.launch(bound)
        let updated = update(&driver) { $0.roles = ["b"] }.lines
        #expect(updated.contains("failed g2: invalidRequest") && updated.contains("failed bound: invalidRequest"))
        let placed = driver.offer(makeOffer("o1", role: "b"), makeOffer("o2", agent: "a2", role: "b"))
        #expect(placed.lines.filter { $0.hasPrefix("ACCEPT") } == ["ACCEPT o1: [g1: t1@a1 t2@a1]"])
        #expect(driver.machine.tasks.pending.count == 0 && driver.machine.snapshots.count == 2)
    }

    @Test("operations can use new roles, and fail when they wait for offers to a removed role")
    func operations() {
        var driver = MachineDriver.subscribed(roles: ["a"])
        let reserve = Mesos.Offer.Operation.reserve([Mesos.Resource.scalar("cpus", 0.5).reserved(for: "b")], id: "r1")
        func perform(_ role: String?, _ waiter: Int) -> [SchedulerEffect] {
            driver.handle(
                .perform(
                    OperationRequest([reserve], on: "a1", role: role), waiter: WaiterID(waiter),
                    timeout: .seconds(30)))
        }
        #expect(perform("b", 1).operationError?.code == .invalidRequest)
        #expect(perform("a", 2).operationError == nil)
        #expect(update(&driver) { $0.roles = ["b"] }.operationError?.code == .invalidRequest)
        #expect(perform("b", 3).operationError == nil)
        #expect(driver.machine.operations.batches[WaiterID(3)]?.role == "b")
        #expect(driver.offer(makeOffer("o1", role: "b")).lines.first == "ACCEPT o1: RESERVE")
    }
}
