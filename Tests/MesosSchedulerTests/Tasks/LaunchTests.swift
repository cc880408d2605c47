import MachineSupport
import MesosAPI
import Testing

@testable import MesosScheduler

@Suite("Launching a task")
struct LaunchTests {
    @Test("a request revives offers, an offer is accepted, and the caller is resumed when the task runs")
    func launchSucceeds() throws {
        var driver = MachineDriver.subscribed()
        #expect(driver.launch(request("t1", ports: 1)).lines == ["REVIVE"])
        let placed = driver.offer(makeOffer("o1"))
        #expect(placed.lines == ["ACCEPT o1: t1@a1", "SUPPRESS"])
        let task = try #require(placed.launchedTasks.first)
        #expect(task.resources.allSatisfy { $0.allocationInfo?.role == "*" })
        #expect(driver.update("t1", .starting, uuid: 1).lines == ["ACKNOWLEDGE t1 1"])
        let running = driver.update("t1", .running, uuid: 2, addresses: ["172.17.0.2"])
        #expect(running.lines == ["launched t1", "ACKNOWLEDGE t1 2"])
        let launched = try #require(running.launched)
        #expect(launched.agentID == "a1")
        #expect(launched.agentHostname == "host-a1")
        #expect(launched.agentAddress == .init(host: "10.0.0.1", port: 5051))
        #expect(launched.frameworkID == "fw-1")
        #expect(launched.containerID == "c-t1")
        #expect(launched.containerAddresses == ["172.17.0.2"])
        let ports = task.resources.first { $0.name == "ports" }?.ranges?.range.first
        #expect(launched.hostPorts == [Int(try #require(ports?.begin))])
    }

    @Test("with a health check the launch succeeds when the task is healthy, and keeps the container's address")
    func launchWaitsForHealth() throws {
        var driver = MachineDriver.subscribed()
        driver.launch(request("t1", healthCheck: true))
        driver.offer(makeOffer("o1"))
        #expect(driver.update("t1", .running, uuid: 1, addresses: ["172.17.0.9"]).launched == nil)
        let reason = Mesos.TaskStatus.Reason.taskHealthCheckStatusUpdated
        #expect(driver.update("t1", .running, uuid: 2, reason: reason, healthy: false).launched == nil)
        let healthy = driver.update("t1", .running, uuid: 3, reason: reason, healthy: true)
        #expect(healthy.lines == ["launched t1", "ACKNOWLEDGE t1 3"])
        #expect(try #require(healthy.launched).containerAddresses == ["172.17.0.9"])
        let sick = driver.update("t1", .running, uuid: 4, reason: reason, healthy: false)
        #expect(sick.notices.contains { $0.kind == .taskUnhealthy && $0.taskID == "t1" })
    }

    @Test("a task that does not run in time is killed until its end is known, and the caller has a typed error")
    func launchTimesOut() throws {
        var driver = MachineDriver.subscribed()
        driver.launch(request("t1"), timeout: .seconds(45))
        driver.offer(makeOffer("o1"))
        driver.update("t1", .starting, uuid: 1)
        driver.advance(by: .seconds(44))
        let timedOut = driver.advance(by: .seconds(1))
        #expect(timedOut.lines == ["failed t1: launchTimedOut", "KILL t1"])
        let error = try #require(timedOut.launchError)
        #expect(error.message.contains("host-a1") && error.message.contains("TASK_STARTING"))
        #expect(driver.advance(by: .seconds(30)).lines.contains("KILL t1"), "no answer yet")
        #expect(driver.update("t1", .killed, uuid: 2).lines == ["ACKNOWLEDGE t1 2"])
        #expect(driver.advance(by: .seconds(3600)).calls.isEmpty)
        #expect(driver.machine.snapshots.isEmpty)
    }

    @Test("the error of a request without room names the request and the best offer")
    func noCapacity() throws {
        var driver = MachineDriver.subscribed()
        let constraint = try PlacementConstraint("rack", .like, "r1")
        driver.launch(request("t1", memory: 4096, ports: 1, constraints: [constraint]), timeout: .seconds(10))
        let rack = { (value: String) in Mesos.Attribute(name: "rack", type: .text, text: .init(value: value)) }
        driver.offer(
            makeOffer("o1", agent: "a1", memory: 8192, attributes: [rack("r0")]),
            makeOffer("o2", agent: "a2", memory: 2048, attributes: [rack("r1")]))
        let error = try #require(driver.advance(by: .seconds(10)).launchError)
        #expect(error.code == .noCapacity)
        #expect(
            error.message
                == "task 't1' found no room within 10 s: it needs cpus 0.1, mem 4096 MB, ports 1 for role '*' where "
                + "rack LIKE r1; 2 offers were seen, 1 of agents that satisfy the constraints; the best had "
                + "cpus 4, mem 2048 MB, ports 1000 on agent host-a2")
    }

    @Test("the errors without any offer and without a subscription differ")
    func noOffers() throws {
        var driver = MachineDriver.subscribed()
        driver.launch(request("t1"), timeout: .seconds(5))
        let error = try #require(driver.advance(by: .seconds(5)).launchError)
        #expect(error.code == .noCapacity && error.message.hasSuffix("no offer came"))

        var alone = MachineDriver()
        alone.handle(.start(frameworkID: nil))
        alone.handle(.subscriptionEnded(alone.connection, .unreachable("connection refused")))
        alone.launch(request("t2"), timeout: .milliseconds(10))
        let missing = try #require(alone.advance(by: .milliseconds(10)).launchError)
        #expect(missing.code == .notSubscribed && missing.message.contains("connection refused"))
    }

    @Test(
        "a task that ends before it runs is a typed error",
        arguments: [
            (
                Mesos.TaskState.failed, Mesos.TaskStatus.Reason.containerLaunchFailed,
                "Failed to launch container: Failed to run '/usr/bin/docker -H unix:///var/run/docker.sock pull "
                    + "localhost/none:1': exited with status 1; stderr='…'",
                MesosSchedulerError.Code.imagePullFailed
            ),
            (
                .failed, .containerLaunchFailed,
                "Failed to launch container: Failed to find archive for image 'localhost/none' at '/srv/none.tar'",
                .imagePullFailed
            ),
            (.failed, nil, "Container exited with status 125", .containerStartFailed),
            (
                .failed, nil, "Failed to create docker run options: Port mappings require port resources",
                .containerStartFailed
            ),
            (.failed, .containerLaunchFailed, "Failed to launch container: no space", .containerStartFailed),
            (.failed, nil, "Container exited with status 1", .taskFailed),
            (.finished, nil, "Command exited with status 0", .taskFailed),
            (.error, .taskInvalid, "Total resources …", .taskFailed),
            (.lost, .agentDisconnected, "agent gone", .taskFailed),
            (.gone, .agentRemoved, "gone", .taskFailed),
        ] as [(Mesos.TaskState, Mesos.TaskStatus.Reason?, String, MesosSchedulerError.Code)])
    func failureStates(
        state: Mesos.TaskState, reason: Mesos.TaskStatus.Reason?, text: String, code: MesosSchedulerError.Code
    ) throws {
        var driver = MachineDriver.subscribed()
        var wanted = request("t1", healthCheck: true)
        wanted.container = .init(type: .docker, docker: .init(image: "localhost/none:1"))
        driver.launch(wanted)
        driver.offer(makeOffer("o1"))
        driver.update("t1", .starting, uuid: 1)
        let ended = driver.update("t1", state, uuid: 2, reason: reason, message: text)
        let error = try #require(ended.launchError)
        #expect(error.code == code)
        #expect(error.image == (code == .imagePullFailed ? "localhost/none:1" : nil))
        #expect(error.taskState == (code == .taskFailed ? state : nil))
        #expect(error.taskReason == (code == .taskFailed ? reason : nil))
        #expect(error.message.contains(text) && error.message.contains("t1"))
        #expect(ended.lines.last == "ACKNOWLEDGE t1 2")
        #expect(driver.machine.snapshots.isEmpty)
    }

    @Test("a cancelled caller leaves neither a waiting request nor a task")
    func cancelled() {
        var driver = MachineDriver.subscribed()
        driver.launch(request("t1"))
        #expect(driver.handle(.cancelLaunch(taskID: "t1")).lines == ["failed t1: cancelled", "SUPPRESS"])
        driver.launch(request("t2"))
        driver.offer(makeOffer("o1"))
        #expect(driver.handle(.cancelLaunch(taskID: "t2")).lines == ["failed t2: cancelled", "KILL t2"])
        driver.update("t2", .running, uuid: 1)
        #expect(driver.advance(by: .seconds(10)).lines.contains("KILL t2"))
        driver.update("t2", .killed, uuid: 2)
        #expect(driver.advance(by: .seconds(600)).calls.isEmpty)
    }

    @Test("invalid requests are refused with the reason")
    func invalidRequests() {
        var driver = MachineDriver.subscribed()
        func text(_ request: TaskRequest) -> String { driver.launch(request).launchError?.message ?? "" }
        #expect(text(request("a/b")).contains("must not contain '/'"))
        #expect(text(request("t", role: "other")).contains("role 'other'"))
        #expect(text(request("t", memory: -1)).contains("memory is -1"))
        #expect(text(TaskRequest(id: "t", resources: .init())).contains("neither command nor container"))
        var ports = request("t")
        ports.containerPorts = [8080]
        #expect(text(ports).contains("resources.ports is 0"))
        driver.launch(request("t"))
        #expect(text(request("t")).contains("used before"))
    }

    @Test("a reached limit is an error with the limit's name")
    func limits() throws {
        var driver = MachineDriver.subscribed { $0.limits.pendingRequests = 1 }
        driver.launch(request("t1"))
        let error = try #require(driver.launch(request("t2")).launchError)
        #expect(error.code == .limitReached && error.limit == "limits.pendingRequests")
        var full = MachineDriver.running { $0.limits.tasks = 1 }
        #expect(full.launch(request("t2")).launchError?.limit == "limits.tasks")
        let unknown = full.kill("stranger")
        #expect(unknown.waiterErrors.first?.limit == "limits.tasks" && unknown.calls.isEmpty)
    }
}
