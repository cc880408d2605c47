/// Agents in the order of their free memory, kept sorted while agents come and go.
///
/// A list of short sorted lists: a search is binary, and an insertion moves one short list.
struct AgentRanking: Sendable {
    struct Entry: Sendable, Comparable {
        var memory: Double
        var cpus: Double
        /// Keeps equal fits in the order of their arrival.
        var sequence: UInt64
        /// The agent's index in ``OfferedAgents``.
        var agent: Int

        static func < (left: Self, right: Self) -> Bool {
            (left.memory, left.cpus, left.sequence) < (right.memory, right.cpus, right.sequence)
        }
    }

    /// Iterates over the entries in ascending order.
    struct Cursor: Sequence, IteratorProtocol {
        fileprivate let chunks: [[Entry]]
        fileprivate var chunk: Int
        fileprivate var position: Int

        var peek: Entry? { chunk < chunks.count ? chunks[chunk][position] : nil }

        mutating func next() -> Entry? {
            guard let entry = peek else { return nil }
            position += 1
            if position == chunks[chunk].count { (chunk, position) = (chunk + 1, 0) }
            return entry
        }
    }

    private static let maximumChunk = 256

    /// Contains no empty chunk.
    private var chunks: [[Entry]] = []

    mutating func insert(_ entry: Entry) {
        let chunk = min(self.chunk { $0 >= entry }, max(chunks.count - 1, 0))
        guard chunk < chunks.count else { return chunks.append([entry]) }
        chunks[chunk].insert(entry, at: Self.position(in: chunks[chunk]) { $0 >= entry })
        guard chunks[chunk].count > Self.maximumChunk else { return }
        let half = Array(chunks[chunk][(Self.maximumChunk / 2)...])
        chunks[chunk].removeLast(half.count)
        chunks.insert(half, at: chunk + 1)
    }

    mutating func remove(_ entry: Entry) {
        let chunk = self.chunk { $0 >= entry }
        guard chunk < chunks.count else { return }
        let position = Self.position(in: chunks[chunk]) { $0 >= entry }
        guard position < chunks[chunk].count, chunks[chunk][position].sequence == entry.sequence else { return }
        chunks[chunk].remove(at: position)
        if chunks[chunk].isEmpty { chunks.remove(at: chunk) }
    }

    /// The entries with at least this much memory.
    func ascending(from memory: Double) -> Cursor {
        let chunk = self.chunk { $0.memory >= memory }
        guard chunk < chunks.count else { return Cursor(chunks: [], chunk: 0, position: 0) }
        return Cursor(
            chunks: chunks, chunk: chunk, position: Self.position(in: chunks[chunk]) { $0.memory >= memory })
    }

    /// The first chunk whose last entry satisfies the predicate.
    private func chunk(where passes: (Entry) -> Bool) -> Int {
        var (low, high) = (0, chunks.count)
        while low < high {
            let middle = (low + high) / 2
            if passes(chunks[middle][chunks[middle].count - 1]) { high = middle } else { low = middle + 1 }
        }
        return low
    }

    private static func position(in chunk: [Entry], where passes: (Entry) -> Bool) -> Int {
        var (low, high) = (0, chunk.count)
        while low < high {
            let middle = (low + high) / 2
            if passes(chunk[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
