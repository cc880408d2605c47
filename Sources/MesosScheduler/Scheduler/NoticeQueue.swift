import MesosAPI
import Synchronization

/// The notices that wait for one listener: at most so many, and at most so many bytes of them. The newest are kept.
final class NoticeQueue: Sendable {
    private struct State {
        var notices: [SchedulerNotice?] = []
        var head = 0
        var bytes = 0
        var isFinished = false
        var waiter: CheckedContinuation<SchedulerNotice?, Never>?

        var count: Int { notices.count - head }

        mutating func removeFirst() -> SchedulerNotice? {
            guard head < notices.count, let first = notices[head] else { return nil }
            notices[head] = nil
            head += 1
            bytes -= first.bytes
            if head > 64, head > notices.count / 2 {
                notices.removeFirst(head)
                head = 0
            }
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

    /// A notice that alone is more than the limit is replaced by one that says so.
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
            while state.count > maximumCount || state.bytes > maximumBytes, state.removeFirst() != nil {}
            return nil
        }
        waiter?.resume(returning: notice)
    }

    /// The next notice, as soon as there is one; nil at the end, and when the listener's task was cancelled.
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
                // Only one may wait, as with any AsyncStream.
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

extension SchedulerNotice {
    /// About what it takes to keep: the texts and messages that others decide the size of.
    var bytes: Int {
        let content =
            switch self {
            case .executorMessage(_, _, let data): data.count
            case .taskEnded(let outcome): outcome.message?.utf8.count ?? 0
            case .taskDropped(_, let text), .disconnected(let text), .callFailed(_, let text),
                .limitReached(_, let text), .unknownEvent(let text):
                text.utf8.count
            case .subscribeFailed(let error, _), .leaderUnknown(let error), .leaderDetectionFailed(let error, _),
                .frameworkIDNotSaved(let error):
                error.message.utf8.count
            case .operationStatus(let status): status.message?.utf8.count ?? 0
            default: 0
            }
        return 256 + content
    }
}
