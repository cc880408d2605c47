import CZooKeeper

/// Receives the watch events of one handle on the ZooKeeper client's thread and passes them on.
///
/// The session retains it before it opens the handle, and releases it after `zookeeper_close` has returned. The client's
/// threads have then ended, so there are no further calls.
final class SessionWatcher: Sendable {
    struct Event: Sendable {
        /// The number of the session's handle that the event is from.
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

    /// The client's callback for every watch. The context is always the watcher.
    static let callback: watcher_fn = { _, type, state, path, context in
        guard let context else { return }
        let watcher = Unmanaged<SessionWatcher>.fromOpaque(context).takeUnretainedValue()
        watcher.events.yield(
            Event(
                generation: watcher.generation, type: type, state: state, path: path.map { String(cString: $0) } ?? ""))
    }
}
