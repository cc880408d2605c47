import MesosAPI
import Testing

@testable import MesosScheduler

@Suite("Launches that agents refuse")
struct RefusedLaunchTests {
    /// Lets the agent refuse the launch of `t1` and the master forget it; returns all effects.
    private func refuse(
        _ driver: inout MachineDriver, on agent: String, _ reason: Mesos.TaskStatus.Reason?, number: Int
    ) -> [SchedulerEffect] {
        var all = driver.offer(makeOffer("o\(number)", agent: agent))
        guard all.lines.contains(where: { $0.hasPrefix("ACCEPT") }) else { return all }
        all += driver.update(
            "t1", .dropped, uuid: UInt8(100 + number), reason: reason,
            message: "Failed to launch: No such user 'whisk'",
            agent: agent)
        all += driver.update("t1", .unknown, reason: .reconciliation, agent: agent)
        return all
    }

    private func launches(_ actions: [SchedulerEffect]) -> Int {
        actions.lines.count { $0.hasPrefix("ACCEPT") }
    }

    @Test("a launch that the same agent refuses again fails with the agent's words")
    func sameAgent() {
        var driver = MachineDriver.subscribed()
        driver.launch(request("t1"), timeout: .seconds(600))
        var all: [SchedulerEffect] = []
        for number in 0..<12 { all += refuse(&driver, on: "a1", .executorTerminated, number: number) }
        #expect(launches(all) == 2)
        #expect(all.launchError?.message.contains("No such user 'whisk'") == true)
        #expect(all.launchError?.message.contains("refused 2 times") == true)
        #expect(driver.machine.snapshots.isEmpty)
    }

    @Test("a launch that three agents refuse fails; one refusal is no reason to give up")
    func otherAgents() {
        var driver = MachineDriver.subscribed()
        driver.launch(request("t1"), timeout: .seconds(600))
        var all: [SchedulerEffect] = []
        for number in 0..<12 { all += refuse(&driver, on: "a\(number)", .executorTerminated, number: number) }
        #expect(launches(all) == 3 && all.launchError != nil)

        var lucky = MachineDriver.subscribed()
        lucky.launch(request("t1"))
        _ = refuse(&lucky, on: "a1", .executorTerminated, number: 1)
        lucky.offer(makeOffer("o2", agent: "a2"))
        #expect(lucky.update("t1", .running, uuid: 9, agent: "a2").launched?.agentID == "a2")
    }

    @Test(
        "causes of the moment are no refusals for good",
        arguments: [Mesos.TaskStatus.Reason.agentDisconnected, .agentRestarted, .gcError, .agentDraining])
    func ofTheMoment(reason: Mesos.TaskStatus.Reason) {
        var driver = MachineDriver.subscribed()
        driver.launch(request("t1"), timeout: .seconds(600))
        var all: [SchedulerEffect] = []
        for number in 0..<6 { all += refuse(&driver, on: "a1", reason, number: number) }
        #expect(launches(all) == 6 && all.launchError == nil)
    }

    @Test("a refused launch that runs after all is not ended")
    func runsAfterAll() {
        var driver = MachineDriver.subscribed()
        driver.launch(request("t1"), timeout: .seconds(600))
        _ = refuse(&driver, on: "a1", .executorTerminated, number: 1)
        driver.offer(makeOffer("o2"))
        driver.update("t1", .dropped, uuid: 50, reason: .executorTerminated, message: "no")
        #expect(driver.update("t1", .running, uuid: 51).lines.contains("launched t1"))
    }

    @Test("a task group with a task that agents refuse for good fails as a whole")
    func group() {
        var driver = MachineDriver.subscribed()
        let group = TaskGroupRequest(
            id: "g", tasks: [request("t1"), request("t2")], executorResources: .init(cpus: 0.1, memory: 32))
        driver.handle(.launchGroup(group, timeout: .seconds(600)))
        var all: [SchedulerEffect] = []
        for number in 0..<6 {
            all += driver.offer(makeOffer("o\(number)"))
            for id in ["t1", "t2"] {
                all += driver.update(
                    id, .dropped, uuid: UInt8(100 + 2 * number + (id == "t1" ? 0 : 1)), reason: .executorTerminated,
                    message: "No such user")
            }
            for id in ["t1", "t2"] { all += driver.update(id, .unknown, reason: .reconciliation) }
        }
        #expect(launches(all) == 2)
        #expect(all.lines.contains { $0.hasPrefix("failed g") })
        #expect(driver.machine.snapshots.isEmpty)
    }
}
