import DequeModule
import MachineSupport

/// The notices waiting for one listener, limited in number and in bytes. At a limit the oldest are dropped.
final class NoticeQueue: Sendable {
    private struct State {
        var notices: Deque<SchedulerNotice> = []
        var bytes = 0
        var isFinished = false
        var waiter: CheckedContinuation<SchedulerNotice?, Never>?

        mutating func removeFirst() -> SchedulerNotice? {
            guard let first = notices.popFirst() else { return nil }
            bytes -= first.bytes
            return first
        }

        mutating func takeWaiter() -> CheckedContinuation<SchedulerNotice?, Never>? {
            defer { waiter = nil }
            return waiter
        }
    }

    private let state = Lock(State())
    private let limits: SchedulerConfiguration.Limits

    init(_ limits: SchedulerConfiguration.Limits) { self.limits = limits }

    /// A notice that is larger than the limit is replaced by a notice about the limit.
    func append(_ notice: SchedulerNotice) {
        let bytes = notice.bytes
        guard bytes <= max(limits.bufferedNoticeBytes, 1024) else {
            let text =
                "a notice of \(bytes) bytes was dropped; limits.bufferedNoticeBytes allows \(limits.bufferedNoticeBytes)"
            return append(SchedulerNotice(.limitReached, .init(name: "limits.bufferedNoticeBytes", text: text)))
        }
        let waiter = state.withLock { state -> CheckedContinuation<SchedulerNotice?, Never>? in
            if state.isFinished { return nil }
            if let waiter = state.takeWaiter() { return waiter }
            state.notices.append(notice)
            state.bytes += bytes
            while state.notices.count > limits.bufferedNotices || state.bytes > limits.bufferedNoticeBytes,
                state.removeFirst() != nil
            {}
            return nil
        }
        waiter?.resume(returning: notice)
    }

    /// Waits for the next notice. Returns `nil` at the end, and when the listener's task was cancelled.
    func next() async -> SchedulerNotice? {
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let (ready, other) = state.withLock { state in
                    if let first = state.removeFirst() { return (SchedulerNotice??.some(first), state.takeWaiter()) }
                    if state.isFinished { return (SchedulerNotice??.some(nil), state.takeWaiter()) }
                    let other = state.takeWaiter()
                    state.waiter = continuation
                    return (SchedulerNotice??.none, other)
                }
                // Only one caller may wait, as with any AsyncStream.
                other?.resume(returning: nil)
                if let ready { continuation.resume(returning: ready) }
            }
        } onCancel: {
            finish()
        }
    }

    func finish() {
        let waiter = state.withLock { state in
            state.isFinished = true
            return state.takeWaiter()
        }
        waiter?.resume(returning: nil)
    }
}

/// Hands every notice to every listener. A listener that does not keep up loses the oldest notices beyond its buffer.
final class NoticeBroadcaster: Sendable {
    private struct Listener {
        weak var queue: NoticeQueue?
    }

    private let listeners = Lock<[Listener]>([])
    private let limits: SchedulerConfiguration.Limits

    init(_ limits: SchedulerConfiguration.Limits) { self.limits = limits }

    /// The stream owns its queue. The broadcaster forgets the listener when the stream is released.
    func listen() -> AsyncStream<SchedulerNotice> {
        let queue = NoticeQueue(limits)
        listeners.withLock { $0.append(Listener(queue: queue)) }
        return AsyncStream { await queue.next() }
    }

    func send(_ notice: SchedulerNotice) { for queue in queues { queue.append(notice) } }
    func finish() { for queue in queues { queue.finish() } }

    private var queues: [NoticeQueue] {
        listeners.withLock { listeners in
            listeners.removeAll { $0.queue == nil }
            return listeners.compactMap(\.queue)
        }
    }

    deinit { finish() }
}
