import Glibc
import MachineSupport

/// A local process and, after its end, its exit status.
///
/// The kernel kills the process when this process ends, even by a crash. The process is reaped as soon as it ends. Releasing
/// the last reference does not end the process; ``terminate(grace:)`` does.
///
/// swift-subprocess ties a process to the duration of a closure, while a container outlives the call that creates it, and it
/// offers neither a parent-death signal nor descriptors above 2.
package final class ManagedProcess: Sendable {
    private enum State {
        case running(waiters: [CheckedContinuation<ExitStatus, Never>])
        case ended(ExitStatus)
    }

    /// The process id. With ``ProcessSpecification/Group/own``, also the id of the process group.
    package let processIdentifier: Int32
    private let group: ProcessSpecification.Group
    private let family: ProcessFamily?
    private let state = Lock(State.running(waiters: []))

    init(processIdentifier: Int32, group: ProcessSpecification.Group, family: ProcessFamily?) {
        self.processIdentifier = processIdentifier
        self.group = group
        self.family = family
    }

    /// Starts a process and returns once the program has been loaded. After an error no process is left behind.
    package static func start(_ specification: ProcessSpecification) async throws(ProcessError) -> ManagedProcess {
        try await ProcessSupervisor.shared.get().start(specification)
    }

    /// The exit status; `nil` while the process runs.
    package var exitStatus: ExitStatus? { state.withLock { if case .ended(let status) = $0 { status } else { nil } } }

    /// Waits until the process has ended and has been reaped. Ignores task cancellation.
    package func waitForExit() async -> ExitStatus {
        await withCheckedContinuation { continuation in
            let ended: ExitStatus? = state.withLock { state in
                switch state {
                case .ended(let status): return status
                case .running(let waiters):
                    state = .running(waiters: waiters + [continuation])
                    return nil
                }
            }
            if let ended { continuation.resume(returning: ended) }
        }
    }

    /// Ends the process: sends SIGTERM to the whole group, and SIGKILL if the process has not ended after `grace`. Continues
    /// a suspended process so that it can react. Then ends the rest of its family. May be called repeatedly. Ignores task
    /// cancellation.
    @discardableResult
    package func terminate(grace: Duration) async -> ExitStatus {
        let status = await terminateGroup(grace: grace)
        await endFamily()
        return status
    }

    /// Kills the other processes of the family of a process that has ended.
    package func endFamily() async { await family?.end() }

    private func terminateGroup(grace: Duration) async -> ExitStatus {
        guard send(signal: SIGTERM) else { return await waitForExit() }
        send(signal: SIGCONT)
        let deadline = Task {
            try await Task.sleep(for: grace)
            send(signal: SIGKILL)
        }
        let status = await waitForExit()
        deadline.cancel()
        return status
    }

    /// Sends a signal to the group and to the rest of the family. Returns whether the process still existed.
    package func sendToFamily(signal: Int32) async -> Bool {
        guard send(signal: signal) else { return false }
        await family?.send(signal: signal)
        return true
    }

    /// Suspends the whole group (SIGSTOP). Has no effect after the end.
    package func suspend() { send(signal: SIGSTOP) }

    package func resume() { send(signal: SIGCONT) }

    /// Sends a signal to the process or its own group. Returns whether the process still existed.
    @discardableResult
    package func send(signal: Int32) -> Bool {
        state.withLock { state in
            // The process is reaped under the same lock, so its id cannot belong to another process here.
            guard case .running = state else { return false }
            return kill(group == .own ? -processIdentifier : processIdentifier, signal) == 0
        }
    }

    /// Reaps the ended process and resumes all waiters. The supervisor calls it once.
    func finish(_ status: ExitStatus) {
        let waiters = state.withLock { state -> [CheckedContinuation<ExitStatus, Never>] in
            guard case .running(let waiters) = state else { return [] }
            // Until the process is reaped, its id is not reused, so this signal reaches only its own group.
            if group == .own { kill(-processIdentifier, SIGKILL) }
            while waitpid(processIdentifier, nil, 0) < 0, errno == EINTR {}
            state = .ended(status)
            return waiters
        }
        for waiter in waiters { waiter.resume(returning: status) }
    }
}

package enum ExitStatus: Sendable, Hashable, CustomStringConvertible {
    /// The process returned from `main` or called `exit` with this code (0...255).
    case exited(Int32)
    /// The signal with this number ended the process (`SIGKILL` is 9).
    case signalled(Int32)

    package var isSuccess: Bool { self == .exited(0) }

    package var description: String {
        switch self {
        case .exited(let code): "exit code \(code)"
        case .signalled(let signal): "signal \(signal)"
        }
    }
}
