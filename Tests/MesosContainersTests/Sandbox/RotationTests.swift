import ContainerSPI
import ContainerSupport
import Synchronization
import TestSupport
import Testing

@testable import MesosContainers

/// Log files that are rotated while they are read: every line is read once.
@Suite struct RotationTests {
    private static let end = "XXX_THE_END_OF_A_WHISK_ACTIVATION_XXX\n"

    @Test("after a rotation between two activations, the rest of the old file is read before the new one")
    func betweenActivations() async throws {
        let agent = try ScriptedAgent()
        let container = try agent.container()
        agent.sandbox.write("one\n", to: "stdout")
        agent.sandbox.endActivation()
        #expect(try await container.texts() == ["stdout: one"])
        agent.sandbox.write("two\n", to: "stdout")
        agent.sandbox.rotate("stdout")
        agent.sandbox.write("three\n", to: "stdout")
        agent.sandbox.endActivation()
        #expect(try await container.texts() == ["stdout: two", "stdout: three"])
    }

    @Test("a new file that is longer than what was read of the old one is not mistaken for it")
    func outgrown() async throws {
        let agent = try ScriptedAgent()
        let container = try agent.container()
        agent.sandbox.endActivation()
        #expect(try await container.texts() == [])
        agent.sandbox.write("rest\n", to: "stdout")
        agent.sandbox.rotate("stdout")
        agent.sandbox.write("a line that is much longer than the sentinel of the activation before it\n", to: "stdout")
        agent.sandbox.endActivation()
        #expect(
            try await container.texts() == [
                "stdout: rest", "stdout: a line that is much longer than the sentinel of the activation before it",
            ])
    }

    @Test("a rotation may happen within an activation, a line or the sentinel")
    func inTheMiddle() async throws {
        let rotations = Atomic<Int>(0)
        let text = Array("first ä line\nsecond line\n\(Self.end)".utf8)
        let written = Atomic<Int>(0)
        let agent = try ScriptedAgent { request, sandbox in
            guard request.file?.hasPrefix("stdout") == true else { return nil }
            // Writes a few bytes before each read, and rotates at every third.
            let from = written.load(ordering: .relaxed)
            guard from < text.count else { return nil }
            let to = min(from + 4, text.count)
            sandbox.write(Array(text[from..<to]), to: "stdout")
            written.store(to, ordering: .relaxed)
            if rotations.add(1, ordering: .relaxed).newValue % 3 == 0 { sandbox.rotate("stdout", keeping: 20) }
            return nil
        }
        agent.sandbox.write(Self.end, to: "stderr")
        #expect(try await agent.container().texts() == ["stdout: first ä line", "stdout: second line"])
    }

    @Test("a missing file after a rotation is not an error")
    func noFile() async throws {
        let looks = Atomic<Int>(0)
        let agent = try ScriptedAgent { request, sandbox in
            guard request.file == "stdout", looks.add(1, ordering: .relaxed).newValue == 4 else { return nil }
            sandbox.write("after\n\(Self.end)", to: "stdout")
            return nil
        }
        agent.sandbox.write("before\n", to: "stdout")
        agent.sandbox.rotate("stdout")
        agent.sandbox.write(Self.end, to: "stderr")
        #expect(try await agent.container().texts() == ["stdout: before", "stdout: after"])
    }

    @Test("the first collection begins with the oldest rotated file")
    func rotatedBefore() async throws {
        let agent = try ScriptedAgent()
        for number in 1...3 {
            agent.sandbox.write("line \(number)\n", to: "stdout")
            agent.sandbox.rotate("stdout")
        }
        agent.sandbox.write("line 4\n", to: "stdout")
        agent.sandbox.endActivation()
        #expect(try await agent.container().texts() == (1...4).map { "stdout: line \($0)" })
    }

    @Test("if only one old file is kept, it is recognised by its content")
    func oneFileKept() async throws {
        let agent = try ScriptedAgent()
        let container = try agent.container()
        for number in 1...4 {
            agent.sandbox.write("line \(number)\n", to: "stdout")
            agent.sandbox.rotate("stdout", keeping: 1)
            agent.sandbox.write("more \(number)\n", to: "stdout")
            agent.sandbox.endActivation()
            #expect(try await container.texts() == ["stdout: line \(number)", "stdout: more \(number)"])
        }
    }

    @Test("output that was rotated away before it was read is reported as missing")
    func lost() async throws {
        let agent = try ScriptedAgent()
        let container = try agent.container()
        agent.sandbox.write("one\n", to: "stdout")
        agent.sandbox.endActivation()
        #expect(try await container.texts() == ["stdout: one"])
        for number in 1...3 {
            agent.sandbox.write("line \(number)\n", to: "stdout")
            agent.sandbox.rotate("stdout", keeping: 1)
        }
        agent.sandbox.endActivation()
        #expect(try await container.texts() == ["stdout: line 3", ActivationLogRulesTests.missing])
    }

    @Test("a truncated file is read from its beginning")
    func emptied() async throws {
        let agent = try ScriptedAgent()
        let container = try agent.container()
        agent.sandbox.write("one\n", to: "stdout")
        agent.sandbox.endActivation()
        #expect(try await container.texts() == ["stdout: one"])
        agent.sandbox.set("stdout", .bytes(Array("2\n".utf8)))
        agent.sandbox.write(Self.end.replacing("\n", with: ""), to: "stderr")
        #expect(try await container.texts(waitForSentinel: false) == ["stdout: 2"])
    }

    @Test("a rotated file that grows before the new one was read is read to its end first")
    func rotatedFileGrows() async throws {
        let agent = try ScriptedAgent()
        let container = try agent.container()
        agent.sandbox.write("one\n", to: "stdout")
        agent.sandbox.rotate("stdout")
        agent.sandbox.set("stdout", .bytes([]))
        #expect(try await container.texts(waitForSentinel: false) == ["stdout: one"])
        agent.sandbox.write("late\n", to: "stdout.1")
        agent.sandbox.write("two\n", to: "stdout")
        agent.sandbox.endActivation()
        #expect(try await container.texts() == ["stdout: late", "stdout: two"])
    }
}
