import JSONSupport
import MesosAPI
import Testing

@testable import EmbeddedMesos

/// The content of the older endpoints for operators.
@Suite struct EndpointTests {
    private static func json(
        _ path: String, _ driver: MasterDriver, _ query: [String: String] = [:]
    ) throws -> JSONValue {
        try #require(driver.machine.json(ofEndpoint: path, query: query))
    }

    @Test("the endpoints list agents, frameworks, tasks and roles")
    func lists() throws {
        var (driver, connection, agent) = MasterDriver.runningTask()
        driver.advance(by: .seconds(1))
        let id = driver.frameworkID(connection)
        let slave = try #require(try Self.json("/slaves", driver)["slaves"]?.arrayValue?.first)
        #expect(slave["id"] == .string(agent) && slave["used_resources"]?["cpus"] == 1.0)
        #expect(try Self.json("/slaves", driver, ["slave_id": "other"])["slaves"] == [])
        #expect(try Self.json("/frameworks", driver)["frameworks"]?.arrayValue?.first?["id"] == .string(id))
        let task = try #require(try Self.json("/tasks", driver)["tasks"]?.arrayValue?.first)
        #expect(task["id"] == "t" && task["state"] == "TASK_RUNNING")
        #expect(try Self.json("/tasks", driver, ["limit": "0"])["tasks"] == [])
        #expect(try Self.json("/tasks", driver, ["task_id": "x"])["tasks"] == [])
        let role = try #require(try Self.json("/roles", driver)["roles"]?.arrayValue?.first)
        #expect(role["name"] == "*" && role["frameworks"] == [.string(id)] && role["allocated"]?["cpus"] == 1.0)
        let summary = try Self.json("/state-summary", driver)
        #expect(summary["slaves"]?.arrayValue?.first?["TASK_RUNNING"] == 1)
        #expect(summary["frameworks"]?.arrayValue?.first?["slave_ids"] == [.string(agent)])
        let metrics = try Self.json("/metrics/snapshot", driver)
        #expect(metrics["master/tasks_running"] == 1.0 && metrics["master/cpus_used"] == 1.0)
        #expect(metrics["master/uptime_secs"] == 1.0)
        for path in ["/state", "/flags", "/quota", "/weights", "/maintenance/schedule", "/maintenance/status"] {
            _ = try Self.json(path, driver)
        }
        #expect(driver.machine.json(ofEndpoint: "/state.json", query: [:]) == nil)
    }

    @Test("tasks of frameworks that are gone are in GET_TASKS and GET_STATE in JSON, and not in protobuf")
    func goneFrameworks() throws {
        var (driver, connection, _) = MasterDriver.runningTask()
        driver.call(.teardown, connection)
        for type in [Mesos.Master.Call.Kind.getTasks, .getState] {
            for (hidesRemoved, count) in [(false, 1), (true, 0)] {
                let response = try #require(driver.machine.response(to: type, hidesRemoved: hidesRemoved))
                let tasks = response.getTasks ?? response.getState?.getTasks
                #expect(tasks?.completedTasks.count == count)
            }
        }
        #expect(try Self.json("/tasks", driver)["tasks"]?.arrayValue?.count == 1)
    }

    @Test("a framework has its role or its roles")
    func roles() throws {
        var driver = MasterDriver()
        _ = driver.subscribe(MasterDriver.info(roles: ["a", "b"]))
        _ = driver.subscribe(MasterDriver.info(roles: ["c"], capabilities: []))
        let frameworks = try #require(try Self.json("/state", driver)["frameworks"]?.arrayValue)
        #expect(frameworks.map { $0["roles"] } == [["a", "b"], nil])
        #expect(frameworks.map { $0["role"] } == [nil, "c"])
    }

    @Test(
        "a path below an endpoint belongs to it",
        arguments: [
            ("/api/v1/scheduler", OperatorPath.scheduler), ("/api/v1/scheduler/", .scheduler), ("/api/v1/x", .call),
            ("/state/", .state), ("/slaves/x/y", .slaves), ("/metrics/snapshot", .metrics), ("/metrics", nil),
            ("/state.json", nil), ("/", nil), ("", nil), ("/statex", nil),
        ] as [(String, OperatorPath?)])
    func paths(path: String, endpoint: OperatorPath?) {
        #expect(OperatorPath(path) == endpoint)
    }
}
