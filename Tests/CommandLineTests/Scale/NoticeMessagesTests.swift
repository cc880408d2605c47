import Logging
import MachineSupport
import Testing

@testable import CommandLine
@testable import MesosScheduler

@Suite struct NoticeMessagesTests {
    private static func failed(_ text: String) -> SchedulerNotice {
        .init(.subscribeFailed, .init(delay: .seconds(1), error: MesosSchedulerError(.notSubscribed, text)))
    }

    @Test("each cause of a lasting problem is reported once, even if causes alternate")
    func once() {
        var messages = NoticeMessages()
        let texts = (0..<10).flatMap { _ in ["a is down", "b is down"] }.compactMap { messages.text(Self.failed($0)) }
        #expect(texts.count == 2)
        #expect(messages.text(.init(.subscribed, .init(frameworkID: "F", text: "http://a"))) != nil)
        #expect(messages.text(Self.failed("a is down"))?.contains("a is down") == true)
    }

    @Test("a cause whose text has another duration or amount of data is not told again")
    func sameCause() {
        var messages = NoticeMessages()
        let texts = (0..<9).compactMap { attempt in
            messages.text(
                Self.failed(
                    "http://m:5050: Failed to connect after \(attempt) ms: timed out after \(attempt).5 seconds with "
                        + "\(attempt) bytes received"))
        }
        #expect(texts.count == 1)
        #expect(messages.text(Self.failed("http://m:5051: Failed to connect after 1 ms")) != nil)
    }

    @Test("the number of remembered problems is bounded, and a new one is still reported")
    func bounded() {
        var messages = NoticeMessages()
        for number in 0..<1000 { #expect(messages.text(Self.failed("trouble number \(number)")) != nil) }
    }

    @Test(
        "every notice that requires an action of the user is reported",
        arguments: [
            (SchedulerNotice(.leaderUnknown, .init(error: MesosSchedulerError(.notLeader, "none"))), "none"),
            (
                .init(
                    .leaderDetectionFailed, .init(delay: .seconds(1), error: MesosSchedulerError(.notLeader, "path"))),
                "path"
            ),
            (.init(.taskStoreFailed, .init(error: MesosSchedulerError(.taskStoreFailed, "disk full"))), "disk full"),
            (.init(.taskStoreRecovered), "again"),
            (.init(.frameworkIDNotSaved, .init(error: MesosSchedulerError(.other, "disk full"))), "disk full"),
            (.init(.limitReached, .init(name: "limits.tasks", text: "too many")), "limits.tasks"),
            (.init(.callFailed, .init(name: "KILL", text: "403")), "KILL"),
            (.init(.superseded, .init(frameworkID: "F")), "stops"),
            (.init(.taskDraining, .init(taskID: "web-1.1", agentID: "A", delay: .seconds(30))), "30 s"),
            (.init(.taskDraining, .init(taskID: "web-1.1", agentID: "A")), "its agent A is drained"),
            (.init(.portsDenied, .init(agentID: "A", agentHostname: "h", count: 1, ports: [31000])), "31000"),
        ])
    func reported(_ notice: SchedulerNotice, _ part: String) {
        var messages = NoticeMessages()
        let text = messages.text(notice)
        #expect(text?.contains(part) == true, "\(text ?? "nothing")")
    }

    @Test("log messages in the display have their metadata and their level")
    func handler() {
        let shown = Lock<[String]>([])
        let logger = Logger(label: "x") { _ in
            DisplayLogHandler(logLevel: .notice) { text, level in shown.withLock { $0.append("\(level) \(text)") } }
        }
        logger.info("unheard")
        logger.notice("no master", metadata: ["path": "/mesos"])
        #expect(shown.withLock { $0 } == ["notice no master (path: /mesos)"])
    }
}
