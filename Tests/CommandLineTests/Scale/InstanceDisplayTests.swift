import Logging
import MachineSupport
import Testing

@testable import CommandLine
@testable import TaskScaling

@Suite struct InstanceDisplayTests {
    private static func instance(
        _ number: Int, _ state: InstanceStatus.State = .running, restarts: Int = 0, next: Duration? = nil,
        end: String? = nil
    ) -> InstanceStatus {
        InstanceStatus(
            id: "web-\(number)", taskID: next == nil ? "web-\(number).\(number)" : nil, state: state,
            agent: next == nil ? "agent" : nil, address: next == nil ? "10.0.0.1:31000" : nil,
            launchedAt: next == nil ? 1000 : nil, restarts: restarts, nextLaunch: next, lastEnd: end)
    }

    private static func status(_ instances: [InstanceStatus], desired: Int? = nil) -> InstanceKeeperStatus {
        InstanceKeeperStatus(
            name: "web", desired: desired ?? instances.count, running: instances.count { $0.state == .running },
            frameworkID: "F", isSubscribed: true, instances: instances)
    }

    @Test("the table has a line for each instance, in columns")
    func table() {
        let lines = InstanceTable.lines(
            Self.status([
                Self.instance(1), Self.instance(10, .crashLoop, restarts: 12, next: .milliseconds(7200), end: "exit 1"),
            ]), at: 1192, columns: 100, rows: 24)
        #expect(
            lines == [
                "web: 1 of 2 running, framework F",
                "INSTANCE  STATE          AGENT  ADDRESS         AGE    RESTARTS  LAST END",
                "web-1     running        agent  10.0.0.1:31000  3m12s  0",
                "web-10    crash-loop 8s  -      -               -      12        exit 1",
            ])
    }

    @Test("a table fits into its window")
    func window() {
        let lines = InstanceTable.lines(
            Self.status((1...50).map { Self.instance($0, end: "a long story of how it ended last time") }), at: 1000,
            columns: 40, rows: 10)
        #expect(lines.count < 10)
        #expect(lines.last == "… and 44 more")
        #expect(lines.allSatisfy { $0.count <= 40 })
    }

    @Test("external texts cannot move the cursor")
    func controls() {
        let lines = InstanceTable.lines(
            Self.status([Self.instance(1, end: "a\u{1B}[2J\r\nb\u{9B}c")]), at: 1000, columns: 200, rows: 10)
        #expect(lines.last?.hasSuffix(#"a\u001B[2J\u000D\u000Ab\u009Bc"#) == true, "\(lines)")
    }

    @Test(
        "ages are short", arguments: [(0.4, "0s"), (59, "59s"), (192, "3m12s"), (18_180, "5h03m"), (187_200, "2d04h")])
    func ages(_ seconds: Double, _ text: String) { #expect(InstanceTable.age(seconds) == text) }

    private static func display(
        _ style: ScaleOutput.Style, _ clock: Clock = Clock()
    ) -> (InstanceDisplay, @Sendable () -> String) {
        let written = Written()
        return (
            InstanceDisplay(ScaleOutput(style: style) { written.add($0) }, now: { clock.seconds.withLock { $0 } }),
            { written.take() }
        )
    }

    /// The time in seconds since 1970.
    private final class Clock: Sendable {
        let seconds = Lock(1000.0)
        func pass(_ more: Double) { seconds.withLock { $0 += more } }
    }

    private static let time = "1970-01-01T00:16:40.000Z"

    private final class Written: Sendable {
        private let text = Lock("")
        func add(_ more: String) { text.withLock { $0 += more } }
        func take() -> String {
            text.withLock { text in
                defer { text = "" }
                return text
            }
        }
    }

    @Test("a table is drawn over the previous one, and messages stay above")
    func redrawing() async {
        let (display, written) = Self.display(.table { .init(columns: 80, rows: 24) })
        await display.show(Self.status([Self.instance(1), Self.instance(2)]))
        #expect(written().hasPrefix("\r\u{1B}[Jweb: 2 of 2"))
        await display.show(Self.status([Self.instance(1)]))
        #expect(written().hasPrefix("\u{1B}[4A\r\u{1B}[Jweb: 1 of 1"))
        await display.showMessage("hello")
        #expect(written().hasPrefix("\u{1B}[3A\r\u{1B}[Jhello\nweb: 1 of 1"))
        await display.show(Self.status([Self.instance(1)]))
        #expect(written().hasPrefix("\u{1B}[3A\r\u{1B}[Jweb"))
    }

    @Test("lines show changes only")
    func lines() async {
        let (display, written) = Self.display(.lines)
        await display.show(Self.status([Self.instance(1), Self.instance(2, .pending)]))
        #expect(
            written() == """
                \(Self.time) info: web-1 running on agent at 10.0.0.1:31000
                \(Self.time) info: web-2 pending on agent at 10.0.0.1:31000
                \(Self.time) info: web: 1 of 2 running, framework F

                """)
        await display.show(Self.status([Self.instance(1), Self.instance(2, .pending)]))
        #expect(written() == "")
        await display.show(
            Self.status([Self.instance(1), Self.instance(2, .backOff, restarts: 1, next: .seconds(2), end: "boom")]))
        #expect(written() == "\(Self.time) warning: web-2 back-off, next in 2.0 s (restarts 1): boom\n")
        await display.show(
            Self.status([Self.instance(1), Self.instance(2, .backOff, restarts: 1, next: .seconds(1), end: "boom")]))
        #expect(written() == "", "a shorter remaining delay is not a change")
        await display.show(Self.status([Self.instance(1)]))
        #expect(written() == "\(Self.time) info: web-2 gone\n\(Self.time) info: web: 1 of 1 running, framework F\n")
    }

    @Test("a removed instance is reported once when its copy has ended")
    func ending() async {
        let (display, written) = Self.display(.lines)
        await display.show(Self.status([Self.instance(1), Self.instance(2)]))
        _ = written()
        await display.show(Self.status([Self.instance(1), Self.instance(2, .ending)], desired: 1))
        #expect(
            written()
                == "\(Self.time) info: web-2 ending on agent at 10.0.0.1:31000\n"
                + "\(Self.time) info: web: 1 of 1 running, framework F\n")
        await display.show(Self.status([Self.instance(1)]))
        #expect(written() == "\(Self.time) info: web-2.2 gone\n")
    }

    @Test("every line of --json is an object with the kind of event")
    func json() async {
        let (display, written) = Self.display(.json)
        await display.showMessage("hello\n", .error)
        #expect(
            written()
                == #"{"event":"message","severity":"error","text":"hello\\u000A","time":"1970-01-01T00:16:40.000Z"}"#
                + "\n")
        await display.show(Self.status([Self.instance(1, .backOff, next: .seconds(2), end: "x")]))
        #expect(
            written()
                == #"{"address":null,"ageSeconds":null,"agent":null,"event":"instance","id":"web-1","lastEnd":"x","#
                + #""nextLaunchSeconds":2.0,"restarts":0,"severity":"warning","state":"back-off","taskId":null,"#
                + #""time":"1970-01-01T00:16:40.000Z"}"# + "\n"
                + #"{"desired":1,"event":"summary","frameworkId":"F","name":"web","running":0,"severity":"info","#
                + #""subscribed":true,"time":"1970-01-01T00:16:40.000Z"}"# + "\n")
        await display.show(Self.status([]))
        #expect(written().hasPrefix(#"{"event":"gone","id":"web-1","severity":"info","#))
    }

    @Test("a narrow table keeps the instance, its state and the beginning of its last end")
    func narrow() {
        for columns in [30, 40, 60, 80] {
            let lines = InstanceTable.lines(
                Self.status([
                    Self.instance(1, .crashLoop, restarts: 3, next: .seconds(8), end: "exit status 7 of a command")
                ]),
                at: 1000, columns: columns, rows: 24)
            #expect(lines.allSatisfy { TerminalText.width($0) <= columns })
            #expect(lines.last?.hasPrefix("web-1") == true && lines.last?.contains("crash-loop 8s") == true)
            #expect(columns < 40 || lines.last?.contains("exit status") == true, "\(lines)")
        }
    }

    @Test("the lines of a crash loop tell its cause when it begins and when it is a loop, and then its end")
    func crashLoopOnce() async {
        let clock = Clock()
        let (display, written) = Self.display(.lines, clock)
        await display.show(Self.status([Self.instance(1)]))
        for restart in 1...50 {
            let state: InstanceStatus.State = restart < 3 ? .backOff : .crashLoop
            clock.pass(1)
            await display.show(
                Self.status([Self.instance(1, state, restarts: restart, next: .seconds(1), end: "TASK_FAILED: exit 7")])
            )
            clock.pass(1)
            var again = Self.instance(1, .pending, restarts: restart, end: "TASK_FAILED: exit 7")
            await display.show(Self.status([again]))
            again.state = .running
            again.launchedAt = clock.seconds.withLock { $0 }
            await display.show(Self.status([again]))
            if restart == 50 {
                clock.pass(60)
                await display.show(Self.status([again]))
                await display.show(Self.status([again]))
            }
        }
        let lines = written().split(separator: "\n").filter { $0.contains("web-1") }
        #expect(lines.filter { $0.contains("exit 7") }.count == 2, "\(lines)")
        #expect(lines.count <= 6, "\(lines)")
        #expect(
            lines.last?.contains("web-1 running") == true && lines.last?.contains("restarts 50") == true, "\(lines)")
        #expect(lines.contains { $0.contains(" error: web-1 crash-loop") })
    }

    @Test("a cause that many instances share is told once, and a different one again")
    func sharedCause() async {
        let (display, written) = Self.display(.lines)
        func status(_ attempt: Int, _ need: String) -> InstanceKeeperStatus {
            Self.status(
                (1...5).map { number in
                    Self.instance(
                        number, .backOff, next: .seconds(1),
                        end: "task 'web-\(number).\(attempt * 5 + number)' found no room: it needs \(need); "
                            + "\(attempt) offers were seen")
                })
        }
        for attempt in 1...5 { await display.show(status(attempt, "cpus")) }
        var text = written()
        #expect(text.split(separator: "found no room").count == 2, "\(text)")
        #expect(text.split(separator: "back-off").count == 6, "\(text)")
        await display.show(status(6, "gpus"))
        text = written()
        #expect(text.split(separator: "found no room").count == 2, "\(text)")
    }

    @Test("a problem in the log is shown once, until the problems are over")
    func problems() async {
        let (display, written) = Self.display(.lines)
        for _ in 0..<3 { await display.showProblem("no connection") }
        #expect(written() == "\(Self.time) warning: no connection\n")
        await display.problemsAreOver()
        await display.showProblem("no connection")
        #expect(written() == "\(Self.time) warning: no connection\n")
    }

    @Test("a missing subscription is a warning, except before the first one and at the end of the program")
    func subscription() async {
        let (display, written) = Self.display(.lines)
        var without = Self.status([])
        without.isSubscribed = false
        await display.show(without)
        #expect(written() == "\(Self.time) info: web: 0 of 0 running, no connection to a master, framework F\n")
        await display.show(Self.status([]))
        #expect(written() == "\(Self.time) info: web: 0 of 0 running, framework F\n")
        await display.show(without)
        #expect(written() == "\(Self.time) warning: web: 0 of 0 running, no connection to a master, framework F\n")
        await display.show(Self.status([]))
        _ = written()
        await display.programEnds()
        await display.show(without)
        #expect(written() == "")
    }
}
