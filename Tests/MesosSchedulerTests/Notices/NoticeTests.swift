import Foundation
import Logging
import MesosAPI
import Testing

@testable import MesosScheduler

@Suite("Notices")
struct NoticeTests {
    /// Run the test with `WHISK_UPDATE_DOCUMENTATION=1` to write the article.
    @Test("the documentation's table of log messages is current")
    func documentation() throws {
        let path = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../Sources/MesosScheduler/MesosScheduler.docc/LogMessages.md").standardizedFileURL
        let article = """
            # Log messages

            The log messages of a scheduler, their levels and meanings, and what an operator should do.

            Details such as the task, the agent or the error are in the metadata of the message.

            \(SchedulerNotice.Kind.logTable)

            """
        if ProcessInfo.processInfo.environment["WHISK_UPDATE_DOCUMENTATION"] != nil {
            try article.write(to: path, atomically: true, encoding: .utf8)
        }
        #expect(try String(contentsOf: path, encoding: .utf8) == article)
    }

    @Test("every kind is listed once, and explained")
    func kinds() {
        let definitions = SchedulerNotice.Kind.all.map(\.definition)
        #expect(Set(definitions.map(\.name)).count == definitions.count)
        #expect(Set(definitions.map(\.message)).count == definitions.count)
        #expect(definitions.allSatisfy { !$0.meaning.isEmpty })
    }

    @Test("a notice carries its values, log message, metadata and counter")
    func values() throws {
        let outcome = TaskOutcome(taskID: "t1", state: .failed, message: "exited")
        let ended = SchedulerNotice(.taskEnded, .init(name: "TASK_FAILED", outcome: outcome))
        #expect(ended.kind == .taskEnded && ended.kind != .taskRunning && "\(ended.kind)" == "taskEnded")
        #expect(ended.outcome == outcome && ended.taskID == "t1" && ended.error == nil)
        #expect(ended.level == .info && ended.message == "task ended")
        #expect(ended.metadata == ["task": "t1", "state": "TASK_FAILED", "message": "exited"])
        let counter = try #require(ended.counter)
        #expect(counter.name == "tasks_ended" && counter.amount == 1)
        #expect(counter.dimension?.name == "state" && counter.dimension?.value == "TASK_FAILED")

        let denied = SchedulerNotice(
            .portsDenied,
            .init(isRaised: true, agentID: "a1", agentHostname: "h1", count: 12, ports: [31_000, 31_001]))
        #expect(denied.level == .warning && denied.counter?.amount == 2)
        #expect(denied.metadata == ["agent": "a1", "host": "h1", "total": "12", "ports": "31000 31001"])
        #expect(SchedulerNotice(.taskStoreRecovered).counter == nil)
    }
}
