import ContainerSPI
import Testing

@testable import MesosContainers

@Suite struct ExecutorPreambleTests {
    static let preamble = "I1121 00:53:08.712868  9959 exec.cpp:164] Version: 1.12.0"

    @Test(
        "lines of Google's logging library are recognised by their format",
        arguments: [
            (preamble, "exec.cpp"), ("W0101 23:59:59.000001 1 docker.cpp:1] x y", "docker.cpp"),
            ("I am the action", nil), ("", nil), ("I1121 00:53:08.712868 9959 no bracket", nil),
            ("E1121 oops 1 a.cpp:1] x", nil), ("I1121 00:53:08.712868 9959 a.cpp:x] x", nil),
        ])
    func form(text: String, file: String?) {
        #expect(ExecutorPreamble.sourceFile(text).map(String.init) == file)
    }

    private func contains(_ preamble: ExecutorPreamble, _ text: String, _ stream: LogLine.Stream, _ offset: Int64)
        -> Bool
    {
        preamble.contains(Array(text.utf8), stream, offset)
    }

    @Test("before the boundary every line in this format is the executor's, later only those with its source files")
    func boundary() {
        let preamble = ExecutorPreamble()
        preamble.boundary = 100
        let foreign = "W0101 23:59:59.000001 1 other.cpp:1] x y"
        #expect(contains(preamble, Self.preamble, .stderr, 0))
        #expect(contains(preamble, foreign, .stderr, 99))
        #expect(!contains(preamble, foreign, .stderr, 100))
        #expect(contains(preamble, Self.preamble, .stderr, 100))
        #expect(!contains(preamble, Self.preamble, .stdout, 0))
        #expect(!contains(preamble, "a warning of the runtime", .stderr, 0))
    }

    @Test("without a boundary only lines with the executor's source files are the executor's")
    func noBoundary() {
        let preamble = ExecutorPreamble()
        #expect(contains(preamble, Self.preamble, .stderr, 0))
        #expect(!contains(preamble, "W0101 23:59:59.000001 1 other.cpp:1] x y", .stderr, 0))
    }
}
