import MesosAPI
import Testing

@testable import EmbeddedMesos

@Suite struct SubscriptionTests {
    @Test("a stream begins with SUBSCRIBED, HEARTBEAT and OFFERS")
    func start() {
        var driver = MasterDriver()
        driver.addAgent()
        let connection = driver.subscribe()
        #expect(driver.frameworkID(connection) == "m-0000")
        let kinds = driver.take(connection).map(\.message.type)
        #expect(kinds == [.subscribed, .heartbeat, .offers])
    }

    @Test("a heartbeat is sent in each interval")
    func heartbeats() {
        var driver = MasterDriver()
        let connection = driver.subscribe()
        _ = driver.take(connection)
        driver.advance(by: .seconds(14))
        #expect(driver.take(connection).filter { $0 == .heartbeat }.isEmpty)
        driver.advance(by: .seconds(1))
        #expect(driver.take(connection).filter { $0 == .heartbeat }.count == 1)
        driver.advance(by: .seconds(60))
        #expect(driver.take(connection).filter { $0 == .heartbeat }.count == 4)
    }

    static let refusals: [(Mesos.FrameworkInfo, [String], String)] = [
        (
            MasterDriver.info(roles: ["-x"], capabilities: []), [],
            "'FrameworkInfo.role' is not a valid role: Role component '-x' is invalid because it starts with a dash"
        ),
        (
            .with {
                $0.user = "root"
                $0.name = "n"
                $0.role = "a"
                $0.capabilities = [.init(type: .multiRole)]
            }, [], "'FrameworkInfo.role' must not be set when the framework is MULTI_ROLE capable"
        ),
        (
            .with {
                $0.user = "root"
                $0.name = "n"
                $0.roles = ["a"]
            }, [], "'FrameworkInfo.roles' must not be set when the framework is not MULTI_ROLE capable"
        ),
        (
            MasterDriver.info(), ["zz"], "Suppressed roles { zz } are not contained in the set of roles"
        ),
        (MasterDriver.info(id: "my/id"), [], "'my/id' contains invalid characters"),
        (
            MasterDriver.info(failoverTimeout: 1e300), [],
            "The framework failover_timeout (1e+300) is invalid"
        ),
        (MasterDriver.info(failoverTimeout: .nan), [], "The framework failover_timeout (nan) is invalid"),
        (
            MasterDriver.info(roles: ["a b"]), [],
            "'FrameworkInfo.roles' contains invalid role: Role component 'a b' is invalid because it contains backspace "
                + "or whitespace"
        ),
        (
            MasterDriver.info(roles: ["."]), [],
            "'FrameworkInfo.roles' contains invalid role: Role '.' cannot include '.' as a component"
        ),
        (
            MasterDriver.info(roles: ["a//b"]), [],
            "'FrameworkInfo.roles' contains invalid role: Role 'a//b' cannot contain two adjacent slashes"
        ),
    ]

    @Test(
        "a negative failover timeout and an id with a space are accepted",
        arguments: [MasterDriver.info(failoverTimeout: -1), MasterDriver.info(id: "my id")])
    func accepted(info: Mesos.FrameworkInfo) {
        var driver = MasterDriver()
        let connection = driver.subscribe(info)
        #expect(driver.frameworkID(connection) == info.id?.value ?? "m-0000")
        // A negative timeout is none.
        driver.handle(.disconnected(connection))
        #expect(driver.machine.frameworks.isEmpty == (info.failoverTimeout == -1))
    }

    @Test("the first offers come before the first HEARTBEAT if the policy says so")
    func offersFirst() {
        var policy = MasterPolicy()
        policy.offersPrecedeHeartbeat = true
        var driver = MasterDriver(policy: policy)
        driver.addAgent()
        let connection = driver.subscribe()
        #expect(driver.take(connection).map(\.message.type) == [.subscribed, .offers, .heartbeat])
    }

    @Test("a subscription with another principal is refused, and the framework keeps its stream")
    func principal() {
        var driver = MasterDriver()
        let connection = driver.subscribe()
        var info = MasterDriver.info(id: driver.frameworkID(connection))
        info.principal = "other"
        let other = driver.subscribe(info)
        #expect(driver.take(other) == [.error("Changing framework's principal is not allowed.")])
        #expect(!driver.closed.contains(connection))
    }

    static let updates: [(change: @Sendable (inout Mesos.FrameworkInfo) -> Void, suppressed: [String], text: String)] =
        [
            (
                { $0.principal = "other" }, [],
                "FrameworkInfo update is not valid: Changing framework's principal is not allowed."
            ),
            (
                { $0.roles = ["-x"] }, [],
                "Supplied FrameworkInfo is not valid: 'FrameworkInfo.roles' contains invalid role: Role component '-x' is "
                    + "invalid because it starts with a dash"
            ),
            (
                { $0.checkpoint = true }, [],
                "FrameworkInfo update is not valid: Updating 'FrameworkInfo.checkpoint' is unsupported; attempted to update "
                    + "from 'false' to 'true'"
            ),
            (
                { _ in }, ["zz"],
                "'UpdateFramework' call is not valid: Suppressed roles { zz } are not contained in the set of roles"
            ),
        ]

    @Test("an invalid UPDATE_FRAMEWORK gets the answer of a Mesos master", arguments: updates.indices)
    func invalidUpdate(index: Int) {
        var driver = MasterDriver()
        let connection = driver.subscribe()
        let (change, suppressed, text) = Self.updates[index]
        var info = MasterDriver.info(id: driver.frameworkID(connection))
        change(&info)
        driver.call(.updateFramework(.init(frameworkInfo: info, suppressedRoles: suppressed)), connection)
        #expect(driver.lastAnswer == CallAnswer(400, text))
    }

    @Test("a refused subscription gets one ERROR, then its stream ends", arguments: refusals)
    func refusal(
        info: Mesos.FrameworkInfo, suppressed: [String], text: String
    ) {
        var driver = MasterDriver()
        let connection = driver.subscribe(info, suppressed: suppressed)
        #expect(driver.take(connection) == [.error(text)])
        #expect(driver.closed.contains(connection))
        #expect(driver.machine.frameworks.isEmpty)
    }

    @Test("a newer subscription takes over, and the old stream ends")
    func takeover() {
        var driver = MasterDriver()
        driver.addAgent()
        let old = driver.subscribe()
        let id = driver.frameworkID(old)
        _ = driver.take(old)
        let new = driver.subscribe(MasterDriver.info(id: id))
        #expect(driver.take(old).last == .error("Framework failed over"))
        #expect(driver.closed.contains(old))
        #expect(driver.frameworkID(new) == id)
        // The offers of the old subscription are invalid; their resources are offered to the new one.
        #expect(driver.takeOffers(new).map(\.id.value) == ["m-O1"])
        driver.call(.reconcile(.init()), old)
        #expect(driver.lastAnswer?.status == 400)
        driver.handle(.disconnected(old))
        #expect(driver.machine.frameworks[id]?.isConnected == true)
    }

    @Test("a framework that returns within its failover timeout keeps its tasks")
    func failover() {
        var (driver, connection, _) = MasterDriver.runningTask()
        let id = driver.frameworkID(connection)
        driver.handle(.disconnected(connection))
        driver.advance(by: .seconds(59))
        let new = driver.subscribe(MasterDriver.info(id: id))
        driver.advance(by: .seconds(30))
        #expect(driver.machine.frameworks[id]?.tasks.count == 1)
        driver.call(.reconcile(.init()), new)
        #expect(driver.takeUpdates(new).map(\.state) == [.running])
    }

    @Test("an id cannot be used after its failover timeout")
    func expiredTimeout() {
        var (driver, connection, agent) = MasterDriver.runningTask()
        let id = driver.frameworkID(connection)
        driver.handle(.disconnected(connection))
        driver.advance(by: .seconds(61))
        #expect(driver.machine.frameworks.isEmpty)
        guard case .shutdownFramework(id)? = driver.takeCommands().first?.command else {
            Issue.record("the agent was not told")
            return
        }
        let new = driver.subscribe(MasterDriver.info(id: id))
        #expect(driver.take(new) == [.error("Framework has been removed")])
        #expect(driver.machine.agents[agent]?.free == driver.machine.agents[agent]?.total)
    }

    @Test("a broken connection removes a framework with failover timeout zero")
    func noTimeout() {
        var driver = MasterDriver()
        let connection = driver.subscribe(MasterDriver.info(failoverTimeout: 0))
        driver.handle(.disconnected(connection))
        #expect(driver.machine.frameworks.isEmpty)
        #expect(driver.machine.completedFrameworks.count == 1)
    }

    @Test("an unknown framework id is accepted")
    func unknownID() {
        var driver = MasterDriver()
        let connection = driver.subscribe(MasterDriver.info(id: "elsewhere-0042"))
        #expect(driver.frameworkID(connection) == "elsewhere-0042")
    }

    @Test("TEARDOWN ends the stream and the tasks")
    func teardown() {
        var (driver, connection, agent) = MasterDriver.runningTask()
        driver.call(.teardown, connection)
        #expect(driver.lastAnswer == CallAnswer(202))
        #expect(driver.closed.contains(connection))
        #expect(driver.takeCommands().map(\.agent) == [agent])
        #expect(driver.machine.completedFrameworks.first?.completedTasks.map(\.state) == [.killed])
    }

    @Test("UPDATE_FRAMEWORK may change roles but not the user")
    func update() {
        var driver = MasterDriver()
        driver.addAgent()
        let connection = driver.subscribe(MasterDriver.info(roles: ["a"]))
        _ = driver.take(connection)
        var info = MasterDriver.info(id: "m-0000", roles: ["a"])
        info.user = "nobody"
        driver.call(.updateFramework(.init(frameworkInfo: info)), connection)
        #expect(
            driver.lastAnswer
                == CallAnswer(
                    400,
                    "FrameworkInfo update is not valid: Updating 'FrameworkInfo.user' is unsupported; "
                        + "attempted to update from 'root' to 'nobody'"))
        driver.call(
            .updateFramework(.init(frameworkInfo: MasterDriver.info(id: "m-0000", roles: ["b"]))), connection)
        #expect(driver.lastAnswer == CallAnswer(200))
        #expect(driver.take(connection).first == .rescind("m-O0"))
    }
}
