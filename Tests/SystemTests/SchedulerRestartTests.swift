import EmbeddedMesos
import Foundation
import MachineSupport
import MesosAPI
import MesosScheduler
import ProcessControl
import TestSupport
import Testing

/// A scheduler with file stores is killed (SIGKILL) in the middle of its work and started again.
@Suite struct SchedulerRestartTests {
    /// The launches that the agents received.
    private final class Launches: Sendable {
        private let counts = Lock<[String: Int]>([:])

        var all: [String: Int] { counts.withLock { $0 } }

        func add(_ id: String) { counts.withLock { $0[id, default: 0] += 1 } }
    }

    /// A run of the helper; its lines come as it prints them.
    private struct Run {
        var process: ManagedProcess
        var lines: AsyncStream<String>

        static func start(_ arguments: [String], errors: String) async throws -> Run {
            let pipe = try ProcessPipe()
            defer { close(pipe.writeEnd) }
            let process = try await ManagedProcess.start(
                ProcessSpecification(
                    executable: try BuiltProgram.path("scheduler-restart-test-helper"), arguments: arguments,
                    environment: ProcessSpecification.inheritedEnvironment,
                    standardOutput: .descriptor(pipe.writeEnd), standardError: .file(errors)))
            let (lines, continuation) = AsyncStream.makeStream(of: String.self)
            let thread = Thread {
                guard let file = fdopen(pipe.readEnd, "r") else { return continuation.finish() }
                var line: UnsafeMutablePointer<CChar>?
                var capacity = 0
                while getline(&line, &capacity, file) > 0, let text = line {
                    continuation.yield(String(cString: text).trimmingCharacters(in: .newlines))
                }
                free(line)
                fclose(file)
                continuation.finish()
            }
            thread.start()
            return Run(process: process, lines: lines)
        }
    }

    @Test(
        "a scheduler killed at any moment loses no task, launches none twice and leaves none behind",
        arguments: [1, 2, 3])
    func killed(seed: UInt64) async throws {
        let count = 100
        var random = SeededRandom(seed: seed)
        let directory = FileManager.default.temporaryDirectory.appending(path: "restart-\(UUID())").path
        try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: directory) }
        let launches = Launches()
        let master = try await EmbeddedMaster.start(
            configuration: .init(seed: seed),
            agents: (0..<4).map { _ in
                .scripted(
                    .init(resources: AgentResources(cpus: 8)) { launch in
                        launches.add(launch.taskID)
                        // Some tasks start at once, others slowly.
                        let delay = Duration.milliseconds(launch.containerID.utf8.reduce(0) { $0 + Int($1) } % 40)
                        return TaskScript([
                            .wait(delay), .report(TaskReport(.starting)), .wait(delay), .report(TaskReport(.running)),
                        ])
                    })
            })

        // Each run is killed after this number of lines. The last one runs to the end.
        var history: [String] = []
        var isDone = false
        var last: ManagedProcess?
        for run in 0..<20 where !isDone {
            let kill = run < 6 ? Int.random(in: 0...60, using: &random) : Int.max
            let helper = try await Run.start([master.url, directory, "\(count)"], errors: "\(directory)/errors-\(run)")
            last = helper.process
            var seen = 0
            history.append("run \(run), killed after \(kill) lines")
            if kill == 0 { helper.process.send(signal: SIGKILL) }
            for await line in helper.lines {
                history.append("  \(line)")
                #expect(!line.hasPrefix("failed") && !line.hasPrefix("stopped"), "\(line)")
                seen += 1
                if line == "done" {
                    isDone = true
                    break
                }
                if seen == kill { helper.process.send(signal: SIGKILL) }
            }
            if !isDone {
                let status = await helper.process.waitForExit()
                #expect(status == .signalled(SIGKILL), "\(status)")
            }
        }
        #expect(isDone, "\(history.joined(separator: "\n"))")

        let wanted = Set((0..<count).map { "task-\($0)" })
        let alive = await master.tasks().filter { !$0.state.isTerminal }
        let story = history.joined(separator: "\n")
        #expect(alive.count == count && Set(alive.map(\.id)) == wanted, "\(story)")
        #expect(alive.allSatisfy { $0.state == .running }, "\(story)")
        // No task of this test ends by itself, so a task that was launched twice ran twice at the same time.
        #expect(launches.all == Dictionary(uniqueKeysWithValues: wanted.map { ($0, 1) }), "\(story)")
        #expect(await master.tasks().count == count, "none ended\n\(story)")
        let ids = Set(alive.map(\.frameworkID))
        #expect(ids.count == 1, "\(story)")
        #expect(history.contains { $0.contains("adopted") }, "\(story)")
        last?.send(signal: SIGKILL)
        _ = await last?.waitForExit()
        await master.shutdown()
    }
}
