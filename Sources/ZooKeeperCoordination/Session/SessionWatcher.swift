import CZooKeeper

/// Receives the watch events of one handle on the ZooKeeper client's thread and hands them on.
///
/// Its life: the session retains it before it opens the handle, and releases it when `zookeeper_close` has returned, that
/// is, when the client's threads have ended and nobody calls any more.
final class SessionWatcher: Sendable {
    struct Event: Sendable {
        /// Which of the session's handles it comes from.
        var generation: Int
        var type: Int32
        var state: Int32
        var path: String
    }

    private let generation: Int
    private let events: AsyncStream<Event>.Continuation

    init(generation: Int, events: AsyncStream<Event>.Continuation) {
        self.generation = generation
        self.events = events
    }

    /// What the client is given to call. Every watch uses it, so that this is the only context there is.
    static let callback: watcher_fn = { _, type, state, path, context in
        guard let context else { return }
        let watcher = Unmanaged<SessionWatcher>.fromOpaque(context).takeUnretainedValue()
        watcher.events.yield(
            Event(
                generation: watcher.generation, type: type, state: state, path: path.map { String(cString: $0) } ?? ""))
    }
}
