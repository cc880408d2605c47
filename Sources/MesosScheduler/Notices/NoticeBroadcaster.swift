import Synchronization

/// Hands every notice to every listener. A listener that does not keep up loses the oldest notices beyond its buffer.
final class NoticeBroadcaster: Sendable {
    private struct Listener {
        weak var queue: NoticeQueue?
    }

    private let listeners = Mutex<[Listener]>([])
    private let maximumCount: Int
    private let maximumBytes: Int

    init(maximumCount: Int, maximumBytes: Int) {
        self.maximumCount = maximumCount
        self.maximumBytes = maximumBytes
    }

    /// The stream owns its queue. The broadcaster forgets the listener when the stream is released.
    func listen() -> AsyncStream<SchedulerNotice> {
        let queue = NoticeQueue(maximumCount: maximumCount, maximumBytes: maximumBytes)
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
