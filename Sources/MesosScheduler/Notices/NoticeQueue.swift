import DequeModule
import Synchronization

/// The notices waiting for one listener, limited in number and in bytes. When a limit is reached, the oldest are dropped.
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

    private let state = Mutex(State())
    private let maximumCount: Int
    private let maximumBytes: Int

    init(maximumCount: Int, maximumBytes: Int) {
        self.maximumCount = maximumCount
        self.maximumBytes = maximumBytes
    }

    /// A notice that is larger than the limit is replaced by a notice about the limit.
    func append(_ notice: SchedulerNotice) {
        let bytes = notice.bytes
        guard bytes <= max(maximumBytes, 1024) else {
            return append(
                .limitReached(
                    name: "limits.bufferedNoticeBytes",
                    message: "a notice of \(bytes) bytes was dropped; limits.bufferedNoticeBytes allows \(maximumBytes)"
                ))
        }
        let waiter = state.withLock { state -> CheckedContinuation<SchedulerNotice?, Never>? in
            if state.isFinished { return nil }
            if let waiter = state.waiter {
                state.waiter = nil
                return waiter
            }
            state.notices.append(notice)
            state.bytes += bytes
            while state.notices.count > maximumCount || state.bytes > maximumBytes, state.removeFirst() != nil {}
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
