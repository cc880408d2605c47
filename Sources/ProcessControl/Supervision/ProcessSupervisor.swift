import CProcessControl
import Glibc
import MachineSupport

/// The thread that starts all processes and collects their exit statuses.
///
/// The kernel sends the parent-death signal when the *thread* that started a process ends, and this thread lives as long as
/// this process. It sleeps in `epoll_wait` on one pidfd per process, which needs neither a thread per process nor a SIGCHLD
/// handler, which could conflict with one of the embedding program.
final class ProcessSupervisor: Sendable {
    static let shared: Result<ProcessSupervisor, ProcessError> = Result { () throws(ProcessError) in
        try ProcessSupervisor()
    }

    private struct State {
        var requests: [@Sendable () -> Void] = []
        var processes: [Int32: ManagedProcess] = [:]
    }

    private let poll: Int32
    private let wake: Int32
    private let state = Lock(State())

    private init() throws(ProcessError) {
        poll = epoll_create1(O_CLOEXEC)
        guard poll >= 0 else { throw Self.failure("create an epoll instance", errno) }
        wake = eventfd(0, O_CLOEXEC | O_NONBLOCK)
        guard wake >= 0 else {
            let error = errno
            close(poll)
            throw Self.failure("create an event descriptor", error)
        }
        guard Self.watch(wake, in: poll) else {
            let error = errno
            close(wake)
            close(poll)
            throw Self.failure("watch an event descriptor", error)
        }
        cpc_ensure_children_are_waitable()
        let context = Unmanaged.passRetained(self)
        let error = cpc_start_thread(
            "process-control",
            { context in
                guard let context else { return }
                Unmanaged<ProcessSupervisor>.fromOpaque(context).takeRetainedValue().run()
            },
            context.toOpaque()
        )
        guard error == 0 else {
            context.release()
            close(wake)
            close(poll)
            throw Self.failure("start the supervising thread", error)
        }
    }

    func start(_ specification: ProcessSpecification) async throws(ProcessError) -> ManagedProcess {
        let result = ThreadResult<ManagedProcess, ProcessError>()
        await withCheckedContinuation { (continuation: CheckedContinuation<Void, Never>) in
            let request: @Sendable () -> Void = {
                result.set(Result { () throws(ProcessError) in try self.spawn(specification) })
                continuation.resume()
            }
            state.withLock { $0.requests.append(request) }
            eventfd_write(wake, 1)
        }
        return try result.get()
    }

    // MARK: On the supervisor's thread

    private func run() {
        var events = [epoll_event](repeating: epoll_event(), count: 64)
        while true {
            let count = epoll_wait(poll, &events, Int32(events.count), -1)
            for index in 0..<max(0, Int(count)) {
                let descriptor = events[index].data.fd
                if descriptor == wake {
                    var value = eventfd_t()
                    eventfd_read(wake, &value)
                } else {
                    collect(descriptor)
                }
            }
            let requests = state.withLock { state in
                defer { state.requests = [] }
                return state.requests
            }
            for request in requests { request() }
        }
    }

    private func spawn(_ specification: ProcessSpecification) throws(ProcessError) -> ManagedProcess {
        let (processIdentifier, descriptor) = try ProcessLaunch.perform(specification)
        let process = ManagedProcess(
            processIdentifier: processIdentifier, group: specification.group, family: specification.family)
        state.withLock { $0.processes[descriptor] = process }
        guard Self.watch(descriptor, in: poll) else {
            let error = errno
            state.withLock { _ = $0.processes.removeValue(forKey: descriptor) }
            close(descriptor)
            process.send(signal: SIGKILL)
            process.finish(.signalled(SIGKILL))
            throw Self.failure("watch the process", error)
        }
        return process
    }

    private func collect(_ descriptor: Int32) {
        guard let process = state.withLock({ $0.processes[descriptor] }) else { return }
        var code: Int32 = 0
        var signalled = false
        let outcome = cpc_peek_exit(process.processIdentifier, &code, &signalled)
        guard outcome != 0 else { return }
        state.withLock { _ = $0.processes.removeValue(forKey: descriptor) }
        close(descriptor)
        // A negative outcome (ECHILD) means that other code in this process has reaped the child: its status is lost.
        process.finish(outcome < 0 ? .exited(255) : signalled ? .signalled(code) : .exited(code))
    }

    private static func watch(_ descriptor: Int32, in poll: Int32) -> Bool {
        var event = epoll_event()
        event.events = EPOLLIN.rawValue
        event.data.fd = descriptor
        return epoll_ctl(poll, EPOLL_CTL_ADD, descriptor, &event) == 0
    }

    private static func failure(_ action: String, _ error: Int32) -> ProcessError {
        ProcessError(.system, "cannot \(action), which is required to supervise processes", reason: error)
    }
}
