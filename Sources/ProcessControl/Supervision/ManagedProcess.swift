import Glibc
import Synchronization

/// A running local process, and later its exit status.
///
/// The process ends with this one: the kernel kills it when this process dies, in whatever way. It is reaped as soon as
/// it ends, whether or not somebody waits. Dropping the last reference does not end it; ``terminate(grace:)`` does.
///
/// This does not build on swift-subprocess: that package ties a process to the duration of a closure, while a container
/// outlives the call that creates it, and it offers neither a parent-death signal nor descriptors above 2.
public final class ManagedProcess: Sendable {
    private enum State {
        case running(waiters: [CheckedContinuation<ExitStatus, Never>])
        case ended(ExitStatus)
    }

    /// The process id, which is also the process group's with ``ProcessSpecification/Group/own``.
    public let processIdentifier: Int32
    private let group: ProcessSpecification.Group
    private let state = Mutex(State.running(waiters: []))

    init(processIdentifier: Int32, group: ProcessSpecification.Group) {
        self.processIdentifier = processIdentifier
        self.group = group
    }

    /// Starts a process. Returns once the program has been loaded.
    ///
    /// - Throws: a ``ProcessError`` that names what is missing or refused; then no process is left.
    public static func start(_ specification: ProcessSpecification) async throws(ProcessError) -> ManagedProcess {
        let supervisor = try ProcessSupervisor.shared.get()
        return try await supervisor.start(specification)
    }

    /// The exit status, or `nil` while the process runs.
    public var exitStatus: ExitStatus? {
        state.withLock { state in
            if case .ended(let status) = state { status } else { nil }
        }
    }

    /// Waits until the process has ended and has been reaped. Cancelling the waiting task has no effect on it.
    public func waitForExit() async -> ExitStatus {
        await withCheckedContinuation { continuation in
            let ended: ExitStatus? = state.withLock { state in
                switch state {
                case .ended(let status):
                    return status
                case .running(var waiters):
                    waiters.append(continuation)
                    state = .running(waiters: waiters)
                    return nil
                }
            }
            if let ended { continuation.resume(returning: ended) }
        }
    }

    /// Ends the process: SIGTERM to the whole group, and SIGKILL when it has not ended after `grace`.
    ///
    /// A suspended process is continued so that it can react. May be called several times, and after the end.
    /// Cancelling the calling task does not hasten or prevent it.
    @discardableResult
    public func terminate(grace: Duration) async -> ExitStatus {
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

    /// Stops the whole group in its tracks (SIGSTOP). Has no effect after the end.
    public func suspend() {
        send(signal: SIGSTOP)
    }

    /// Lets a suspended group go on (SIGCONT).
    public func resume() {
        send(signal: SIGCONT)
    }

    /// Sends a signal to the process and, with ``ProcessSpecification/Group/own``, to its whole group.
    ///
    /// - Returns: whether the process was still there.
    @discardableResult
    public func send(signal: Int32) -> Bool {
        state.withLock { state in
            // Reaping happens under this lock too, so the number cannot belong to another process here.
            guard case .running = state else { return false }
            return kill(target, signal) == 0
        }
    }

    private var target: Int32 {
        switch group {
        case .own: -processIdentifier
        case .inherited: processIdentifier
        }
    }

    /// Reaps the ended process and tells everybody. Called once, by the supervisor.
    func finish(_ status: ExitStatus) {
        let waiters = state.withLock { state -> [CheckedContinuation<ExitStatus, Never>] in
            guard case .running(let waiters) = state else { return [] }
            // While the process is not reaped, nobody else can get its number, so this hits only its own group.
            if group == .own { kill(-processIdentifier, SIGKILL) }
            while waitpid(processIdentifier, nil, 0) < 0, errno == EINTR {}
            state = .ended(status)
            return waiters
        }
        for waiter in waiters {
            waiter.resume(returning: status)
        }
    }
}
