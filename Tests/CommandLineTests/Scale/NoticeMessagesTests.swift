import Logging
import MesosScheduler
import Synchronization
import Testing

@testable import CommandLine

@Suite struct NoticeMessagesTests {
    private static func failed(_ text: String) -> SchedulerNotice {
        .subscribeFailed(MesosSchedulerError(.notSubscribed, text), retryAfter: .seconds(1))
    }

    @Test("each cause of a lasting problem is reported once, even if causes alternate")
    func once() {
        var messages = NoticeMessages()
        let texts = (0..<10).flatMap { _ in ["a is down", "b is down"] }.compactMap { messages.text(Self.failed($0)) }
        #expect(texts.count == 2)
        #expect(messages.text(.subscribed(frameworkID: "F", master: "http://a")) != nil)
        #expect(messages.text(Self.failed("a is down"))?.contains("a is down") == true)
    }

    @Test("the number of remembered problems is bounded, and a new one is still reported")
    func bounded() {
        var messages = NoticeMessages()
        for number in 0..<1000 { #expect(messages.text(Self.failed("trouble \(number)")) != nil) }
    }

    @Test(
        "every notice that requires an action of the user is reported",
        arguments: [
            (SchedulerNotice.leaderUnknown(MesosSchedulerError(.notLeader, "none")), "none"),
            (.leaderDetectionFailed(MesosSchedulerError(.notLeader, "path"), retryAfter: .seconds(1)), "path"),
            (.taskStoreFailed(MesosSchedulerError(.taskStoreFailed, "disk full"), retryAfter: nil), "disk full"),
            (.taskStoreRecovered, "again"),
            (.frameworkIDNotSaved(MesosSchedulerError(.other, "disk full")), "disk full"),
            (.limitReached(name: "limits.tasks", message: "too many"), "limits.tasks"),
            (.callFailed(call: "KILL", reason: "403"), "KILL"),
            (.superseded(frameworkID: "F"), "stops"),
            (.taskDraining(taskID: "web-1.1", agentID: "A", killedAfter: .seconds(30)), "30 s"),
            (.portsDenied(agentID: "A", agentHostname: "h", ports: [31000], total: 1, isWarning: false), "31000"),
        ])
    func reported(_ notice: SchedulerNotice, _ part: String) {
        var messages = NoticeMessages()
        let text = messages.text(notice)
        #expect(text?.contains(part) == true, "\(text ?? "nothing")")
    }

    @Test("log messages in the display have their metadata, and no time or level")
    func handler() {
        let shown = Mutex<[String]>([])
        let logger = Logger(label: "x") { _ in
            DisplayLogHandler(logLevel: .notice) { text in shown.withLock { $0.append(text) } }
        }
        logger.info("unheard")
        logger.notice("no master", metadata: ["path": "/mesos"])
        #expect(shown.withLock { $0 } == ["no master (path: /mesos)"])
    }
}
