import CZooKeeper
import MachineSupport

/// Passes the answers to a batch of reads, which are all sent before the first answer arrives, to the suspended task.
///
/// ``PendingRequests`` retains it, like a ``Completion``, until all answers have arrived or the client is closed.
final class ContentBatch: PendingRequest {
    typealias Answer = Result<NodeContent, ZooKeeperError>

    /// The data of the completion of one read. The batch retains it.
    private final class Slot: Sendable {
        /// Not retained, because the batch retains the slot.
        let batch: Unmanaged<ContentBatch>
        let index: Int

        init(_ batch: ContentBatch, _ index: Int) {
            self.batch = .passUnretained(batch)
            self.index = index
        }
    }

    private struct State {
        var answers: [Answer?]
        var missing: Int
        var slots: [Slot] = []
    }

    private let state: Lock<State>
    private let paths: [String]
    private let continuation: CheckedContinuation<[Answer], Never>
    private let pending: PendingRequests

    private init(_ continuation: CheckedContinuation<[Answer], Never>, _ paths: [String], _ pending: PendingRequests) {
        state = Lock(State(answers: Array(repeating: nil, count: paths.count), missing: paths.count))
        self.paths = paths
        self.continuation = continuation
        self.pending = pending
    }

    /// - Parameter paths: at least one.
    static func start(
        _ continuation: CheckedContinuation<[Answer], Never>, _ paths: [String], _ handle: ZooKeeperSession.Handle
    ) {
        let batch = ContentBatch(continuation, paths, handle.pending)
        handle.pending.add(batch)
        let slots = paths.indices.map { Slot(batch, $0) }
        batch.state.withLock { $0.slots = slots }
        for slot in slots {
            let result = zoo_aget(
                handle.pointer, paths[slot.index], 0,
                { result, bytes, count, stat, data in
                    guard let data else { return }
                    let slot = Unmanaged<Slot>.fromOpaque(data).takeUnretainedValue()
                    slot.batch.takeUnretainedValue().finish(slot.index, result, NodeContent(bytes, count, stat))
                }, Unmanaged.passUnretained(slot).toOpaque())
            if result != 0 { batch.finish(slot.index, result, nil) }
        }
    }

    private func finish(_ index: Int, _ result: Int32, _ content: NodeContent?) {
        let answer: Answer
        if result == 0, let content {
            answer = .success(content)
        } else {
            answer = .failure(ZooKeeperError(result: result, path: paths[index]))
        }
        let answers: [Answer]? = state.withLock { state in
            guard state.answers[index] == nil else { return nil }
            state.answers[index] = answer
            state.missing -= 1
            return state.missing == 0 ? state.answers.compactMap { $0 } : nil
        }
        if let answers, pending.remove(self) { continuation.resume(returning: answers) }
    }

    func fail(_ result: Int32) {
        guard pending.remove(self) else { return }
        let answers = state.withLock { $0.answers }
        continuation.resume(
            returning: paths.indices.map {
                answers[$0] ?? .failure(ZooKeeperError(result: result, path: paths[$0]))
            })
    }
}

extension ZooKeeperSession {
    /// Reads the contents of nodes with all requests sent at once. The caller limits their number.
    ///
    /// - Returns: the content or the error of each path.
    package func contents(
        of paths: [String]
    ) async throws(ZooKeeperError) -> [Result<NodeContent, ZooKeeperError>] {
        guard let first = paths.first else { return [] }
        let handle = try connectedHandle(for: first)
        let answers = await withCheckedContinuation { ContentBatch.start($0, paths, handle) }
        return zip(paths, answers).map { path, answer in answer.mapError { withoutHandle($0, path: path) } }
    }
}
