import MachineSupport
import TestSupport
import Testing

@testable import MesosOperator

@Suite struct SandboxLogReadTests {
    @Test("every byte is read once, whatever the order of writes, rotations and reads", arguments: 0..<20)
    func random(seed: Int) async throws {
        struct Plan {
            var random: SeededRandom
            var written: [UInt8] = []
            var steps = 150
        }
        let plan = Lock(Plan(random: SeededRandom(seed: UInt64(seed))))
        let agent = try ScriptedAgent(
            operatorAPI: seed % 2 == 0 ? .present : .missing(status: 404), maximumRead: 1 + seed * 3
        ) { _, sandbox in
            plan.withLock { plan in
                guard plan.steps > 0 else { return }
                plan.steps -= 1
                switch plan.random.next() % 5 {
                case 0: sandbox.rotate("stdout", keeping: 200)
                case 1, 2:
                    // Few different bytes, so that files look alike.
                    let bytes = (0..<(plan.random.next() % 12)).map { _ in
                        UInt8(ascii: "a") + UInt8(plan.random.next() % 2)
                    }
                    plan.written += bytes
                    sandbox.write(bytes, to: "stdout")
                default: break
                }
            }
            return nil
        }
        let log = SandboxLog(files: agent.files(), path: ScriptedAgent.directory)
        var position = SandboxPosition()
        var read: [UInt8] = []
        while true {
            let isOver = plan.withLock { $0.steps == 0 }
            let chunk = try await log.read("stdout", at: position, timeout: .seconds(300))
            #expect(!chunk.isAfterGap)
            // The bytes that are not taken are read again.
            let taken = chunk.bytes.prefix(max(1, chunk.bytes.count - (isOver ? 0 : seed % 3)))
            read += taken
            position = chunk.position
            position.advance(over: taken)
            if isOver, chunk.bytes.isEmpty { break }
        }
        #expect(String(decoding: read, as: UTF8.self) == plan.withLock { String(decoding: $0.written, as: UTF8.self) })
    }

    @Test("a reader at the beginning of a file that is deleted unread reports a gap")
    func removedUnread() async throws {
        var position = SandboxPosition()
        position.move(to: 2, [.init(size: 1, modified: 1), .init(size: 2, modified: 2)])
        let agent = try ScriptedAgent()
        for (number, text) in ["new\n", "old\n"].enumerated() {
            agent.sandbox.write(text, to: "stdout.\(number + 1)")
        }
        let log = SandboxLog(files: agent.files(), path: ScriptedAgent.directory)
        let chunk = try await log.read("stdout", at: position, timeout: .seconds(60))
        #expect(chunk.bytes == Array("old\n".utf8))
        #expect(chunk.isAfterGap)
    }

    @Test(
        "a reader between two files reports a gap and ends the torn line if the next file was deleted unread, and follows a rotated one"
    )
    func betweenFiles() async throws {
        for kept in [1, 9] {
            let agent = try ScriptedAgent()
            agent.sandbox.write("one\ntor", to: "stdout")
            agent.sandbox.rotate("stdout", keeping: kept)
            let log = SandboxLog(files: agent.files(), path: ScriptedAgent.directory)
            var position = SandboxPosition()
            func next() async throws -> SandboxLog.Chunk {
                let chunk = try await log.read("stdout", at: position, timeout: .seconds(60))
                position = chunk.position
                position.advance(over: chunk.bytes[...])
                return chunk
            }
            #expect(try await next().bytes == Array("one\ntor".utf8))
            #expect(try await next().bytes.isEmpty)
            for text in ["n\n", "two\n"] {
                agent.sandbox.write(text, to: "stdout")
                agent.sandbox.rotate("stdout", keeping: kept)
            }
            let chunk = try await next()
            #expect(chunk.isAfterGap == (kept == 1))
            #expect(chunk.bytes == Array((kept == 1 ? "\ntwo\n" : "n\n").utf8))
        }
    }

    @Test("a sandbox that its agent does not know for a while is read on where it was")
    func forgottenForAWhile() async throws {
        let isKnown = Lock(true)
        let agent = try ScriptedAgent { _, _ in isKnown.withLock { $0 } ? nil : [.respond(status: 404)] }
        agent.sandbox.write("old\n", to: "stdout")
        agent.sandbox.rotate("stdout")
        agent.sandbox.write("one\n", to: "stdout")
        let log = SandboxLog(files: agent.files(), path: ScriptedAgent.directory)
        var position = SandboxPosition()
        var read: [UInt8] = []
        for step in 0..<6 {
            isKnown.withLock { $0 = step != 2 && step != 3 }
            let chunk = try await log.read("stdout", at: position, timeout: .seconds(60))
            #expect(!chunk.isAfterGap)
            read += chunk.bytes
            position = chunk.position
            position.advance(over: chunk.bytes[...])
            if step == 3 { agent.sandbox.write("two\n", to: "stdout") }
        }
        #expect(String(decoding: read, as: UTF8.self) == "old\none\ntwo\n")
    }
}
