import MesosAPI
import TestSupport
import Testing

@testable import MesosOperator

@Suite struct MesosOperatorClientTests {
    private func task(_ id: String, _ name: String, _ state: Mesos.TaskState) -> ClusterTask {
        ClusterTask(
            id: id, name: name, frameworkID: "f-1", executorID: id, state: state, agentID: "a-1", agentAddresses: [])
    }

    @Test("a text identifies a task by its id, the beginning of its id, or its name, and prefers a live task")
    func choose() throws {
        let tasks = [
            task("t-1", "web", .killed), task("t-12", "web", .running), task("t-2", "db", .running),
            task("t-3", "db", .running),
        ]
        #expect(try MesosOperatorClient.choose("t-1", from: tasks).id == "t-1")
        #expect(try MesosOperatorClient.choose("t-12", from: tasks).id == "t-12")
        #expect(try MesosOperatorClient.choose("web", from: tasks).id == "t-12")
        let ambiguous = #expect(throws: MesosOperatorError.self) {
            try MesosOperatorClient.choose("db", from: tasks)
        }
        #expect(ambiguous?.code == .ambiguous)
        #expect(ambiguous?.message.contains("t-2") == true && ambiguous?.message.contains("t-3") == true)
        let unknown = #expect(throws: MesosOperatorError.self) {
            try MesosOperatorClient.choose("cache", from: tasks)
        }
        #expect(unknown?.code == .notFound)
        #expect(unknown?.message == "there is no task with the id or name 'cache'")
    }

    @Test(
        "an error has the status of the master's response",
        arguments: [
            (401, MesosOperatorError.Code.refused), (403, .refused), (500, .invalidResponse), (200, .invalidResponse),
            (503, .unreachable),
        ])
    func statuses(status: Int, code: MesosOperatorError.Code) async throws {
        let server = try ScriptedHTTPServer { _ in [.text("<html>", status: status)] }
        let error = await #expect(throws: MesosOperatorError.self) {
            try await MesosOperatorClient(masters: [String(server.url("/").dropLast())], timeout: .seconds(60)).tasks()
        }
        #expect(error?.code == code)
        #expect(error?.message.contains(server.url("/api/v1")) == true)
        #expect(error?.message.contains("whisk") == false)
        if code != .unreachable { #expect(error?.status == status) }
    }
}
