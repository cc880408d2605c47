import ContainerSPI
import ContainerSupport
import Synchronization
import TestSupport
import Testing

@testable import MesosContainers

/// Log files that are rotated several times between two reads: the end is found, the lines are in order, and a loss is
/// reported.
@Suite struct RotationBetweenPollsTests {
    private static let end = "XXX_THE_END_OF_A_WHISK_ACTIVATION_XXX\n"
    /// The number of lines per file; a logger that rotates by size makes files of equal size.
    private static let fileLines = 1_000
    /// The start of the scripted agents' clock. Every change of a test happens within this second.
    private static let second: Int64 = 1_700_000_000_000_000_000

    /// An agent that has half of the output at the first read, and all of it, rotated `rotations` times, at the second.
    private func agent(rotations: Int, keeping: Int, last: [UInt8]) throws -> ScriptedAgent {
        let reads = Atomic<Int>(0)
        let agent = try ScriptedAgent { request, sandbox in
            guard request.file == "stdout", reads.add(1, ordering: .relaxed).newValue == 2 else { return nil }
            sandbox.set("stdout", .lines(count: Self.fileLines, then: []))
            for _ in 0..<rotations {
                sandbox.rotate("stdout", keeping: keeping)
                sandbox.set("stdout", .lines(count: Self.fileLines, then: []))
            }
            sandbox.set("stdout", .lines(count: Self.fileLines, then: last))
            return nil
        }
        agent.sandbox.set("stdout", .lines(count: Self.fileLines / 2, then: []))
        agent.sandbox.write(Self.end, to: "stderr")
        return agent
    }

    private func expectNextIsWhole(_ agent: ScriptedAgent, _ container: MesosContainer) async throws {
        agent.sandbox.write("next\n", to: "stdout")
        agent.sandbox.endActivation()
        #expect(try await container.texts() == ["stdout: next"])
    }

    @Test(
        "all lines are read if every file is kept, even if each new file is longer than what was read",
        arguments: [1, 2, 5])
    func allKept(rotations: Int) async throws {
        let agent = try agent(rotations: rotations, keeping: 9, last: Array(Self.end.utf8))
        let container = try agent.container()
        let texts = try await container.texts()
        #expect(texts.count == (rotations + 1) * Self.fileLines)
        #expect(Set(texts) == ["stdout: " + String(repeating: "x", count: 99)])
        try await expectNextIsWhole(agent, container)
    }

    @Test("output beyond the limit is truncated, and the sentinel in the newest file is found", arguments: [9, 2, 1])
    func truncated(keeping: Int) async throws {
        let agent = try agent(rotations: 9, keeping: keeping, last: Array(Self.end.utf8))
        let container = try agent.container()
        let texts = try await container.texts(.bytes(60_000))
        #expect(texts.last == ActivationLogRulesTests.truncated(60_000))
        #expect(texts.count == 601)
        try await expectNextIsWhole(agent, container)
    }

    @Test("a position after a skip whose file was deleted is not searched in another file")
    func removedAfterSkip() async throws {
        let skips = Atomic<Int>(0)
        let agent = try ScriptedAgent { request, sandbox in
            // The position 64 KiB before the end, to which the reader skips after the limit.
            guard request.file == "stdout.1", request.offset == 564, skips.add(1, ordering: .relaxed).newValue == 1
            else { return nil }
            sandbox.set("stdout.2", .bytes(Array("old\n".utf8)))
            // The sentinel is before the position, and the file ends after it.
            sandbox.set("stdout.1", .bytes(Array(Self.end.utf8) + [UInt8](repeating: UInt8(ascii: "y"), count: 700)))
            sandbox.set("stdout", .bytes([]))
            return nil
        }
        agent.sandbox.set("stdout.2", .lines(count: 2, then: []))
        agent.sandbox.set("stdout.1", .lines(count: 660, then: []))
        agent.sandbox.set("stdout", .lines(count: 1, then: []))
        agent.sandbox.write(Self.end, to: "stderr")
        let texts = try await agent.container().texts(.bytes(100))
        #expect(skips.load(ordering: .relaxed) == 1)
        #expect(texts == ["stdout: " + String(repeating: "x", count: 99), ActivationLogRulesTests.truncated(100)])
    }

    @Test("after new files that look like the old ones, the rest is read and the loss reported")
    func lookAlike() async throws {
        let agent = try ScriptedAgent()
        let container = try agent.container()
        agent.sandbox.set("stdout.1", .bytes(Array("zero\n".utf8)), at: Self.second)
        agent.sandbox.write("one\n", to: "stdout")
        agent.sandbox.endActivation()
        #expect(try await container.texts() == ["stdout: zero", "stdout: one"])
        // Rotated twice within the second of the last change of stdout.1; both files have its length.
        agent.sandbox.set("stdout.1", .bytes(Array("lost\n".utf8)), at: Self.second)
        agent.sandbox.set("stdout", .bytes(Array("\(String(repeating: "z", count: 100))\ntwo\n".utf8)))
        agent.sandbox.endActivation()
        #expect(
            try await container.texts() == [
                "stdout: lost", "stdout: \(String(repeating: "z", count: 100))", "stdout: two",
                ActivationLogRulesTests.missing,
            ])
        try await expectNextIsWhole(agent, container)
    }

    @Test("a new file with the length and listing of the old one is recognised as new")
    func sameLength() async throws {
        let agent = try ScriptedAgent()
        let container = try agent.container()
        agent.sandbox.set("stdout.1", .bytes(Array("zero\n".utf8)), at: Self.second)
        agent.sandbox.write("a\n\(Self.end)", to: "stdout")
        agent.sandbox.write(Self.end, to: "stderr")
        #expect(try await container.texts() == ["stdout: zero", "stdout: a"])
        agent.sandbox.set("stdout", .bytes(Array("b\n\(Self.end)".utf8)))
        agent.sandbox.set("stdout.1", .bytes(Array("late\n".utf8)), at: Self.second)
        agent.sandbox.write(Self.end, to: "stderr")
        #expect(try await container.texts() == ["stdout: late", "stdout: b", ActivationLogRulesTests.missing])
    }

    @Test(
        "a truncated file that grows beyond the position is read from its beginning, rotated files are not read twice")
    func emptiedAndOutgrown() async throws {
        let agent = try ScriptedAgent()
        let container = try agent.container()
        agent.sandbox.set("stdout.1", .bytes(Array("zero\n".utf8)), at: 7)
        agent.sandbox.write("one\n", to: "stdout")
        agent.sandbox.endActivation()
        #expect(try await container.texts() == ["stdout: zero", "stdout: one"])
        let long = String(repeating: "z", count: 100)
        agent.sandbox.set("stdout", .bytes(Array("\(long)\ntwo\n".utf8)))
        agent.sandbox.endActivation()
        #expect(try await container.texts() == ["stdout: \(long)", "stdout: two"])
        agent.sandbox.set("stdout", .bytes(Array("3\n".utf8)))
        agent.sandbox.endActivation()
        #expect(try await container.texts() == ["stdout: 3"])
    }
}
