import Glibc
import MachineSupport
import Synchronization

/// The thread that does a client's work, and the mailbox through which other threads reach it.
///
/// Only that thread touches libcurl, through its ``TransferDriver``. The thread is detached and keeps this object alive; its
/// last act is to resume the callers of ``stop()``.
final class EventLoop: Sendable {
    enum Command {
        case start(Transfer)
        case cancel(Transfer)
        /// The reader of a paused stream has made room.
        case resume(Transfer)
        /// Requests were posted to the pipeline, or it was closed.
        case serve(PipelineChannel)
        case closeIdle(HTTPConnectionGroup)
    }

    private struct Mailbox {
        var commands: [Command] = []
        /// The loop waits in `epoll_wait`, or is about to, and must be woken up to see new commands.
        var isAsleep = false
        var shouldStop = false
        var hasEnded = false
        /// Why the loop ended by itself or never began.
        var failure: String?
        var endWaiters: [UnsafeContinuation<Void, Never>] = []
    }

    /// Figures that tests and diagnostics may read at any time.
    final class Counters: Sendable {
        let activeTransfers = Atomic<Int>(0)
    }

    let counters = Counters()
    private let mailbox = Lock(Mailbox())
    let wakeSignal = WakeSignal()

    init(configuration: HTTPClientConfiguration) {
        guard wakeSignal.descriptor >= 0 else {
            end(because: "the HTTP client cannot work: eventfd: \(Self.systemText(errno))")
            return
        }
        startThread(configuration)
    }

    private func startThread(_ configuration: HTTPClientConfiguration) {
        final class Argument {
            let loop: EventLoop
            let configuration: HTTPClientConfiguration

            init(_ loop: EventLoop, _ configuration: HTTPClientConfiguration) {
                self.loop = loop
                self.configuration = configuration
            }
        }
        let argument = Unmanaged.passRetained(Argument(self, configuration))
        // A thread inherits its creator's signal mask. Signals belong to the application's threads, and SIGPIPE to none.
        var all = sigset_t()
        var before = sigset_t()
        sigfillset(&all)
        pthread_sigmask(SIG_SETMASK, &all, &before)
        var thread = pthread_t()
        let result = pthread_create(
            &thread, nil,
            { argument in
                guard let argument else { return nil }
                let taken = Unmanaged<Argument>.fromOpaque(argument).takeRetainedValue()
                WakeSignal.nameThread("curl-http")
                taken.loop.run(taken.configuration)
                return nil
            }, argument.toOpaque())
        pthread_sigmask(SIG_SETMASK, &before, nil)
        if result == 0 {
            pthread_detach(thread)
        } else {
            argument.release()
            end(because: "the HTTP client cannot work: pthread_create: \(Self.systemText(result))")
        }
    }

    static func systemText(_ error: Int32) -> String {
        var buffer = [CChar](repeating: 0, count: 256)
        guard strerror_r(error, &buffer, buffer.count) == 0 else { return "error \(error)" }
        return buffer.withUnsafeBytes { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
    }

    // MARK: Any thread

    /// Hands the transfer over. If the loop has ended, the transfer fails at once.
    func start(_ transfer: Transfer) {
        if send(.start(transfer)) { return }
        let reason = mailbox.withLock { $0.failure }
        transfer.fail(.clientClosed(url: transfer.request.url, phase: .preparing, reason: reason))
    }

    func cancel(_ transfer: Transfer) {
        transfer.markCancelled()
        _ = send(.cancel(transfer))
    }

    func resume(_ transfer: Transfer) {
        _ = send(.resume(transfer))
    }

    /// Processes the pipeline's mailbox. If the loop has ended, fails the requests in it.
    func serve(_ channel: PipelineChannel) {
        if send(.serve(channel)) { return }
        failPosted(to: channel)
    }

    private func failPosted(to channel: PipelineChannel) {
        let reason = mailbox.withLock { $0.failure }
        let error = HTTPClientError.clientClosed(url: channel.template.url, phase: .preparing, reason: reason)
        channel.failPosted(error)
    }

    func closeIdle(_ group: HTTPConnectionGroup) {
        _ = send(.closeIdle(group))
    }

    /// Makes the loop fail what is under way and end. Returns at once.
    func requestStop() {
        let wake = mailbox.withLock { mailbox -> Bool in
            guard !mailbox.hasEnded, !mailbox.shouldStop else { return false }
            mailbox.shouldStop = true
            defer { mailbox.isAsleep = false }
            return mailbox.isAsleep
        }
        if wake { wakeSignal.send() }
    }

    /// Makes the loop end, and returns when its thread has nothing left to do.
    func stop() async {
        requestStop()
        await withUnsafeContinuation { continuation in
            let hasEnded = mailbox.withLock { mailbox -> Bool in
                if !mailbox.hasEnded { mailbox.endWaiters.append(continuation) }
                return mailbox.hasEnded
            }
            if hasEnded { continuation.resume() }
        }
    }

    /// - Returns: `false` when the loop has ended and takes no commands.
    private func send(_ command: Command) -> Bool {
        let (accepted, wake) = mailbox.withLock { mailbox -> (Bool, Bool) in
            guard !mailbox.hasEnded else { return (false, false) }
            mailbox.commands.append(command)
            // One wake-up for all commands until the loop looks.
            defer { mailbox.isAsleep = false }
            return (true, mailbox.isAsleep)
        }
        if wake { wakeSignal.send() }
        return accepted
    }

    // MARK: The loop's thread

    private func run(_ configuration: HTTPClientConfiguration) {
        guard MultiHandle.libcurlIsReady else {
            return end(because: "the HTTP client cannot work: libcurl cannot be initialized")
        }
        do throws(TransferDriver.SetUpError) {
            try TransferDriver(loop: self, configuration: configuration).run()
            end(because: nil)
        } catch {
            end(because: error.reason)
        }
    }

    /// Exchanges the commands in the mailbox for an empty array, whose storage is reused.
    ///
    /// - Returns: whether the loop goes on.
    func takeCommands(_ commands: inout [Command]) -> Bool {
        mailbox.withLock { mailbox in
            mailbox.isAsleep = false
            swap(&mailbox.commands, &commands)
            return !mailbox.shouldStop
        }
    }

    /// - Returns: whether the loop may wait. If so, the next command wakes it up.
    func fallAsleep() -> Bool {
        mailbox.withLock { mailbox in
            guard mailbox.commands.isEmpty, !mailbox.shouldStop else { return false }
            mailbox.isAsleep = true
            return true
        }
    }

    /// Ends the service. Fails the transfers that came too late and lets ``stop()`` return.
    private func end(because failure: String?) {
        let (commands, waiters) = mailbox.withLock { mailbox in
            mailbox.hasEnded = true
            mailbox.failure = failure
            defer {
                mailbox.commands = []
                mailbox.endWaiters = []
            }
            return (mailbox.commands, mailbox.endWaiters)
        }
        for case .start(let transfer) in commands {
            transfer.fail(.clientClosed(url: transfer.request.url, phase: .preparing, reason: failure))
        }
        for case .serve(let channel) in commands { failPosted(to: channel) }
        for waiter in waiters { waiter.resume() }
    }
}
