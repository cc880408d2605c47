import CLibcurl
import Glibc
import Synchronization

/// The thread that does a client's work, and the mailbox through which other threads reach it.
///
/// Everything libcurl is touched on that thread only, by its ``TransferDriver``. The thread is detached and keeps this
/// object alive; its last act is to tell whoever waits in ``stop()``.
final class EventLoop: Sendable {
    enum Command {
        case start(Transfer)
        case cancel(Transfer)
        /// The reader of a paused stream has made room.
        case resume(Transfer)
        /// Requests have been posted to the pipeline, or it was closed.
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

    /// What tests and diagnostics may ask for at any time.
    final class Counters: Sendable {
        let activeTransfers = Atomic<Int>(0)
    }

    let counters = Counters()
    private let mailbox = Mutex(Mailbox())
    /// An eventfd; open for as long as anybody can write to it, so that its number cannot become somebody else's.
    let wakeDescriptor: Int32

    init(configuration: HTTPClientConfiguration) {
        wakeDescriptor = eventfd(0, Int32(EFD_CLOEXEC) | Int32(EFD_NONBLOCK))
        guard wakeDescriptor >= 0 else {
            end(because: "the HTTP client cannot work: eventfd: \(Self.systemText(errno))")
            return
        }
        startThread(configuration)
    }

    deinit {
        if wakeDescriptor >= 0 { close(wakeDescriptor) }
    }

    private func startThread(_ configuration: HTTPClientConfiguration) {
        /// What the thread takes with it.
        final class Luggage {
            let loop: EventLoop
            let configuration: HTTPClientConfiguration

            init(_ loop: EventLoop, _ configuration: HTTPClientConfiguration) {
                self.loop = loop
                self.configuration = configuration
            }
        }
        var attributes = pthread_attr_t()
        pthread_attr_init(&attributes)
        pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
        defer { pthread_attr_destroy(&attributes) }
        let luggage = Unmanaged.passRetained(Luggage(self, configuration))
        // A thread inherits its creator's mask. Signals are the application's business, and SIGPIPE is nobody's.
        var all = sigset_t()
        var before = sigset_t()
        sigfillset(&all)
        pthread_sigmask(SIG_SETMASK, &all, &before)
        var thread = pthread_t()
        let result = pthread_create(
            &thread, &attributes,
            { argument in
                guard let argument else { return nil }
                let luggage = Unmanaged<Luggage>.fromOpaque(argument).takeRetainedValue()
                curlshim_name_thread("curl-http")
                luggage.loop.run(luggage.configuration)
                return nil
            }, luggage.toOpaque())
        pthread_sigmask(SIG_SETMASK, &before, nil)
        if result != 0 {
            luggage.release()
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

    /// Looks what has come into the pipeline's mailbox. If the loop has ended, what is there fails at once.
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
        if wake { wakeUp() }
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

    /// - Returns: false when there is no loop any more to take the command.
    private func send(_ command: Command) -> Bool {
        let (accepted, wake) = mailbox.withLock { mailbox -> (Bool, Bool) in
            guard !mailbox.hasEnded else { return (false, false) }
            mailbox.commands.append(command)
            // One write for all commands until the loop looks: whoever finds it awake need not do anything.
            defer { mailbox.isAsleep = false }
            return (true, mailbox.isAsleep)
        }
        if wake { wakeUp() }
        return accepted
    }

    private func wakeUp() {
        var one: UInt64 = 1
        _ = write(wakeDescriptor, &one, MemoryLayout<UInt64>.size)
    }

    // MARK: The loop's thread

    private func run(_ configuration: HTTPClientConfiguration) {
        // The initializer is thread-safe, and a `let` of a type runs it once.
        guard Self.libcurlIsReady else {
            return end(because: "the HTTP client cannot work: libcurl cannot be initialized")
        }
        do throws(TransferDriver.SetUpError) {
            try TransferDriver(loop: self, configuration: configuration).run()
            end(because: nil)
        } catch {
            end(because: error.message)
        }
    }

    private static let libcurlIsReady = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK

    /// Exchanges the commands that have come for an empty array, whose storage is used again.
    ///
    /// - Returns: whether the loop is to go on.
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

    /// From here on nobody is served. Fails the transfers that came too late and lets ``stop()`` return.
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
