import EmbeddedMesos
import Foundation
import MesosAPI
import Synchronization

/// Performs the commands that a driver sends to an embedded master on its standard input, one a line:
///
/// | command | effect |
/// | --- | --- |
/// | `ends RATE` | from now on RATE running tasks a second end by themselves, one of five with a failure |
/// | `break` | the connection of every framework breaks |
/// | `lose COUNT unreachable`, `lose COUNT disconnected` | COUNT agents become unreachable, or their processes end |
/// | `return` | the lost agents return |
///
/// The answer to each is a line with the command or with an error.
final class MasterConsole: Sendable {
    struct Problem: Error, CustomStringConvertible {
        var description: String
    }

    private let master: EmbeddedMaster
    private let tasks: TaskPool
    private let lost = Mutex<[String]>([])
    private let ends = Mutex<Task<Void, Never>?>(nil)

    init(_ master: EmbeddedMaster, _ tasks: TaskPool) {
        self.master = master
        self.tasks = tasks
    }

    func perform(_ line: String) async -> String {
        do {
            try await perform(line.split(separator: " ").map(String.init))
            return line
        } catch {
            return "error: \(error)"
        }
    }

    private func perform(_ words: [String]) async throws {
        switch (words.first, words.count) {
        case ("ends", 2):
            guard let rate = Double(words[1]), rate >= 0, rate.isFinite else {
                throw Problem(description: "'\(words[1])' is not a rate a second")
            }
            await endTasks(rate: rate)
        case ("break", 1):
            for framework in await master.frameworks() where framework.isConnected {
                try await master.disconnectFramework(framework.id)
            }
        case ("lose", 3):
            let losses: [String: AgentLoss] = ["unreachable": .unreachable, "disconnected": .disconnected]
            guard let count = Int(words[1]), let loss = losses[words[2]] else {
                throw Problem(description: "lose takes a number and one of \(losses.keys.sorted())")
            }
            let there = Set(await master.agentIDs()).subtracting(lost.withLock { $0 })
            for agent in there.shuffled().prefix(count) {
                try await master.loseAgent(agent, loss)
                lost.withLock { $0.append(agent) }
            }
        case ("return", 1):
            for agent in lost.withLock({ $0 }) { try await master.returnAgent(agent) }
            lost.withLock { $0 = [] }
        default: throw Problem(description: "'\(words.joined(separator: " "))' is not a command")
        }
    }

    /// Ends random running tasks at this rate, so that lifetimes are exponentially distributed.
    private func endTasks(rate: Double) async {
        let before = ends.withLock { task in
            defer { task = nil }
            return task
        }
        before?.cancel()
        await before?.value
        guard rate > 0 else { return }
        let task = Task { [master, tasks] in
            let clock = ContinuousClock()
            let start = clock.now
            var count = 0
            while !Task.isCancelled {
                let due = Int((clock.now - start) / .seconds(1) * rate)
                while count < due, let id = tasks.take() {
                    let report =
                        count % 5 == 0
                        ? TaskReport(.failed, message: "Command exited with status 1")
                        : TaskReport(.finished, message: "Command exited with status 0")
                    // A task that was killed meanwhile does not count.
                    if (try? await master.updateTask(id, report)) != nil { count += 1 }
                }
                try? await Task.sleep(for: .milliseconds(20))
            }
        }
        ends.withLock { $0 = task }
    }
}

/// The tasks launched on scripted agents, including some that have ended.
final class TaskPool: Sendable {
    private let ids = Mutex<[String]>([])

    func add(_ id: String) { ids.withLock { $0.append(id) } }

    /// Removes and returns a random task.
    func take() -> String? {
        ids.withLock { ids in
            guard !ids.isEmpty else { return nil }
            ids.swapAt(Int.random(in: ids.indices), ids.count - 1)
            return ids.removeLast()
        }
    }
}
