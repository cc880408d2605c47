import ContainerSPI
import Testing

@testable import MesosContainers

@Suite struct ExecutorPreambleTests {
    static let preamble = "I1121 00:53:08.712868  9959 exec.cpp:164] Version: 1.12.0"
    private static let foreign = "W0101 23:59:59.000001 1 other.cpp:1] x y"
    private static let rootfs = "/var/lib/mesos/provisioner/containers/c/backends/overlay/rootfses/8f4e"
    /// What the launcher of the Mesos containerizer writes before it starts the program.
    private static let launcher = [
        "Marked '/' as rslave", "Preparing rootfs at '\(rootfs)'",
        "Executing pre-exec command '{\"arguments\":[\"mount\"],\"shell\":false,\"value\":\"mount\"}'",
        "Changing root to \(rootfs)",
    ]

    @Test(
        "lines of Google's logging library are recognised by their format, with and without a year",
        arguments: [
            (preamble, "exec.cpp"), ("W0101 23:59:59.000001 1 docker.cpp:1] x y", "docker.cpp"),
            ("I20261130 19:12:47.477938 16775 exec.cpp:164] Version: 1.12.0", "exec.cpp"),
            ("I20261130 19:12:47.477938 16775 process.cpp:935] Stopped the socket accept loop", "process.cpp"),
            ("I am the action", nil), ("", nil), ("I1121 00:53:08.712868 9959 no bracket", nil),
            ("E1121 oops 1 a.cpp:1] x", nil), ("I1121 00:53:08.712868 9959 a.cpp:x] x", nil),
            ("I202611 00:53:08.712868 9959 a.cpp:1] x", nil), ("I2026113x 00:53:08.712868 9959 a.cpp:1] x", nil),
        ])
    func form(text: String, file: String?) {
        #expect(ExecutorLogLine.parts(of: text).map { String($0.file) } == file)
    }

    private static func newPreamble() -> ExecutorPreamble { ExecutorPreamble(taskID: "t-1") }

    /// The lines of a stderr that are left to the action.
    private func actionLines(
        _ lines: [String], boundary: Int64? = nil, _ preamble: ExecutorPreamble = newPreamble()
    ) -> [String] {
        preamble.boundary = boundary.map { .init(stderr: $0) }
        var offset: Int64 = 0
        return lines.filter { line in
            defer { offset += Int64(line.utf8.count) + 1 }
            return !contains(preamble, line, .stderr, offset)
        }
    }

    /// Whether a whole line is the executor's.
    private func contains(_ preamble: ExecutorPreamble, _ text: String, _ stream: LogLine.Stream, _ offset: Int64)
        -> Bool
    {
        preamble.trim(Array(text.utf8), 0, stream, offset) == 0
    }

    @Test("before the boundary every line in these forms is the executor's, later only messages of Mesos' executors")
    func boundary() {
        let preamble = Self.newPreamble()
        preamble.boundary = .init(stdout: 100, stderr: 100)
        #expect(contains(preamble, Self.preamble, .stderr, 0))
        #expect(contains(preamble, Self.foreign, .stderr, 99))
        #expect(contains(preamble, Self.launcher[0], .stderr, 99))
        #expect(!contains(preamble, Self.foreign, .stderr, 100))
        #expect(contains(preamble, Self.preamble, .stderr, 100))
        #expect(!contains(preamble, Self.preamble, .stdout, 0))
        #expect(!contains(preamble, "a warning of the runtime", .stderr, 90))
    }

    @Test("without a boundary only messages of Mesos' executors are the executor's")
    func noBoundary() {
        #expect(actionLines([Self.foreign, Self.preamble, Self.foreign]) == [Self.foreign, Self.foreign])
        #expect(actionLines([Self.preamble, Self.foreign, Self.preamble]) == [Self.foreign])
    }

    @Test(
        "the launcher's lines are the executor's before the first line of the container, whether a boundary is known or not"
    )
    func launcher() {
        let output = [Self.preamble] + Self.launcher + ["listening", "done"]
        #expect(actionLines(output) == ["listening", "done"])
        #expect(actionLines(output, boundary: 0) == ["listening", "done"])
        #expect(actionLines(output, boundary: Int64(Self.preamble.utf8.count) + 1) == ["listening", "done"])
        #expect(actionLines(["WARNING: Logging before InitGoogleLogging() is written to STDERR"] + output).count == 2)
    }

    @Test("an action keeps such lines of its own")
    func actionsLines() {
        let own =
            ["starting"] + Self.launcher + [
                "Changing root to /tmp", "Preparing rootfs at '/tmp'",
                "I20261130 19:12:47.477938 7 process.cpp:12] started 3 workers",
                "I20261130 19:12:47.477938 7 executor.cpp:12] graph with 3 nodes", Self.foreign,
                "Sent SIGTERM to the following process trees:", "[ --- 12 sleep 5 ]",
            ]
        #expect(actionLines([Self.preamble] + own, boundary: 1) == own)
        #expect(actionLines(["Changing root to /tmp"]) == ["Changing root to /tmp"])
    }

    @Test("lines at the end of a task are the executor's, in every form, with those that continue them")
    func end() {
        let output = [
            "I20261130 19:12:47.477938 16775 executor.cpp:1014] Command terminated with signal Terminated (pid: 12)",
            "I20261130 19:12:47.477938 16775 executor.cpp:970] Sent SIGTERM to the following process trees:",
            "[ -+- 123 sh -c main", " |--- 124 sleep 5", " \\-+- 125 sh", "   \\--- 126 sleep 6 ]", "--- 7 is mine",
            "W1130 19:12:47.477938 16775 process.cpp:1917] Failed to send 'x' to 'y'",
            "I1130 19:12:47.477938 16775 process.cpp:935] Stopped the socket accept loop",
            "I1130 19:12:47.477938 16775 checker_process.cpp:456] TCP health check for task 't' is not available",
        ]
        #expect(actionLines(["mine"] + output, boundary: 1) == ["mine", "--- 7 is mine"])
    }

    @Test("two readers of one stderr get the same answers")
    func readers() {
        let preamble = Self.newPreamble()
        let output = [Self.preamble] + Self.launcher + ["mine"] + Self.launcher
        let first = actionLines(output, boundary: nil, preamble)
        #expect(first == ["mine"] + Self.launcher)
        #expect(actionLines(output, boundary: nil, preamble) == first)
    }

    // MARK: Lines within the action's

    private static let stopped = "I20261130 19:12:47.477938 16775 process.cpp:935] Stopped the socket accept loop"
    private static let health =
        "W1130 19:12:47.477938 16775 health_checker.cpp:305] HTTP health check for task 't' failed 1 times consecutively"

    @Test(
        "an executor's line begins within a line that the action has not ended",
        arguments: [
            "last words", "[1] ", "I20261130 19:12:47", "a]b:1] c", "ä🙂", "I1130 19:12:47.4 7 main.cpp:1] mine ",
        ])
    func within(words: String) {
        for message in [Self.stopped, Self.health, Self.preamble] {
            let line = Array("\(words)\(message)".utf8)
            #expect(Self.newPreamble().trim(line, 0, .stderr, 1000) == words.utf8.count)
            #expect(Self.newPreamble().trim(line, 0, .stdout, 1000) == nil)
        }
    }

    @Test(
        "a line keeps what only resembles an executor's message",
        arguments: [
            foreign, "\(stopped) again", "I20261130 19:12:47.477938 7 process.cpp:12] started 3 workers",
            "I20261130 19:12:47.477938 7 other.cpp:935] Stopped the socket accept loop",
            "20261130 19:12:47.477938 16775 process.cpp:935] Stopped the socket accept loop",
            "I202611 19:12:47.477938 16775 process.cpp:935] Stopped the socket accept loop",
            "I20261130 19:12:47 16775 process.cpp:935] Stopped the socket accept loop",
            "I20261130 19:12:47.477938 process.cpp:935] Stopped the socket accept loop",
            "I20261130 19:12:47.477938 16775 process.cpp] Stopped the socket accept loop",
            "I20261130 19:12:47.477938 16775 process.cpp:935]Stopped the socket accept loop",
        ])
    func resembling(text: String) {
        #expect(Self.newPreamble().trim(Array("words\(text)".utf8), 0, .stderr, 1000) == nil)
    }

    @Test("what follows an executor's line within the action's continues the executor's lists and the action's words")
    func withinTrees() {
        let preamble = Self.newPreamble()
        let trees = "I1130 19:12:47.477938 1 executor.cpp:970] Sent SIGTERM to the following process trees:"
        let line = Array("words\(trees)".utf8)
        #expect(preamble.trim(line, 0, .stderr, 1000) == 5)
        let next = 1000 + Int64(line.count) + 1
        #expect(preamble.trim(Array("words[ --- 12 sleep 5 ]".utf8), 5, .stderr, next) == 5)
        #expect(preamble.trim(Array("words[ --- 12 sleep 5 ]".utf8), 5, .stderr, next + 100) == nil)
        #expect(preamble.trim(Array("words\(Self.stopped)".utf8), 5, .stderr, 2000) == 5)
        #expect(preamble.trim(Array("words more\(Self.stopped)".utf8), 5, .stderr, 2000) == 10)
    }

    // MARK: Standard output

    @Test(
        "before /init, the lines that old executors write to stdout are the executor's",
        arguments: [
            "--container=\"mesos-f-S0.c\" --docker=\"docker\" --help=\"false\" --stop_timeout=\"0ns\"",
            "Registered docker executor on 10.0.7.91", "Re-registered docker executor on agent-1.example",
            "Received SUBSCRIBED event", "Subscribed executor on agent-1", "Received LAUNCH event", "Starting task t-1",
            "Received ACKNOWLEDGED event",
            "Running '/usr/libexec/mesos/mesos-containerizer launch <POSSIBLY-SENSITIVE-DATA>'",
            "/usr/libexec/mesos/mesos-containerizer launch --command=\"{}\" --help=\"false\"", "Forked command at 6469",
            "Overwriting environment variable 'PATH'", "Changing root to \(rootfs)",
            "Received task health update, healthy: true", "Health check process launched at pid: 12",
            "Launching health check process: /usr/libexec/mesos/mesos-health-check --executor=(1)@10.0.0.1:5",
        ])
    func standardOutput(line: String) {
        let preamble = Self.newPreamble()
        #expect(!contains(preamble, line, .stdout, 0))
        preamble.boundary = .init(stdout: 100, stderr: 0)
        #expect(contains(preamble, line, .stdout, 99))
        #expect(!contains(preamble, line, .stdout, 100))
        #expect(!contains(preamble, line, .stderr, 1000))
    }

    @Test(
        "other lines on stdout before /init are the container's",
        arguments: [
            "Starting task t-2", "Starting task t-1 of mine", "Registered executor on ", "Forked command at dawn",
            "Running 'npm start'", "/usr/bin/node launch --x", "--container=\"a\"", "Received DATA event", "",
            "Subscribed executor on two hosts",
        ])
    func ownStandardOutput(line: String) {
        let preamble = Self.newPreamble()
        preamble.boundary = .init(stdout: 100, stderr: 100)
        #expect(!contains(preamble, line, .stdout, 0))
    }
}
