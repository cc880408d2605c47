import ContainerSPI
import Testing

@testable import MesosContainers

@Suite struct ExecutorPreambleTests {
    static let preamble = "I1121 00:53:08.712868  9959 exec.cpp:164] Version: 1.12.0"

    @Test(
        "the executor's log lines are recognised by their form",
        arguments: [
            (preamble, true), ("W0101 23:59:59.000001 1 docker.cpp:1] x y", true), ("I am the action", false),
            ("", false), ("I1121 00:53:08.712868 9959 no bracket", false), ("E1121 oops 1 a.cpp:1] x", false),
        ])
    func form(text: String, expected: Bool) {
        #expect(ExecutorPreamble.isLogLine(text) == expected)
    }

    @Test("once the action has written a line, everything on stderr is its own")
    func onlyAtTheBeginning() {
        let preamble = ExecutorPreamble()
        func line(_ text: String, _ stream: LogLine.Stream = .stderr) -> LogLine {
            LogLine(time: "t", stream: stream, log: text)
        }
        #expect(preamble.belongs(line(Self.preamble)))
        #expect(!preamble.belongs(line(Self.preamble, .stdout)))
        #expect(preamble.belongs(line(Self.preamble)))
        #expect(!preamble.belongs(line("mine")))
        #expect(!preamble.belongs(line(Self.preamble)))
    }
}
