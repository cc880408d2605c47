import MachineSupport
import ProcessControl

/// The running processes of an action and their descendants, so that the runtime can end all of them when it stops.
final class ActionProcesses: Sendable {
    static let grace = Duration.milliseconds(500)

    private struct State {
        var isStopped = false
        var running: [ObjectIdentifier: ManagedProcess] = [:]
    }

    private let state = Lock(State())
    private let family = ProcessFamily(usesControlGroup: false)

    /// Starts a process. After ``stop()``, ends it at once, so that the caller sees its exit status.
    func start(_ specification: ProcessSpecification) async throws(ProcessError) -> ManagedProcess {
        var specification = specification
        family.mark(&specification.environment)
        let process = try await ManagedProcess.start(specification)
        let isStopped = state.withLock { state in
            state.running[ObjectIdentifier(process)] = process
            return state.isStopped
        }
        Task {
            _ = await process.waitForExit()
            state.withLock { $0.running[ObjectIdentifier(process)] = nil }
        }
        if isStopped { await process.terminate(grace: Self.grace) }
        return process
    }

    /// Ends all processes, including those that are started later.
    func stop() async {
        let running = state.withLock { state in
            state.isStopped = true
            return Array(state.running.values)
        }
        await withTaskGroup { group in
            for process in running {
                group.addTask { _ = await process.terminate(grace: Self.grace) }
            }
        }
        await family.end()
    }
}
