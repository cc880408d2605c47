/// Agents in the order of their free memory, kept sorted while agents come and go.
/// A list of short sorted lists: a search is binary, and an insertion moves one short list.
struct AgentRanking: Sendable {
    struct Entry: Sendable, Comparable {
        var memory: Double
        var cpus: Double
        /// Keeps equal fits in the order of their arrival.
        var sequence: UInt64
        var agent: Int

        static func < (left: Self, right: Self) -> Bool {
            (left.memory, left.cpus, left.sequence) < (right.memory, right.cpus, right.sequence)
        }
    }

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

    private var chunks: [[Entry]] = []

    mutating func insert(_ entry: Entry) {
        let chunk = min(self.chunk { $0 >= entry }, max(chunks.count - 1, 0))
        guard chunk < chunks.count else { return chunks.append([entry]) }
        chunks[chunk].insert(entry, at: chunks[chunk].partitionIndex { $0 >= entry })
        guard chunks[chunk].count > Self.maximumChunk else { return }
        let half = Array(chunks[chunk][(Self.maximumChunk / 2)...])
        chunks[chunk].removeLast(half.count)
        chunks.insert(half, at: chunk + 1)
    }

    mutating func remove(_ entry: Entry) {
        let chunk = self.chunk { $0 >= entry }
        guard chunk < chunks.count else { return }
        let position = chunks[chunk].partitionIndex { $0 >= entry }
        guard position < chunks[chunk].count, chunks[chunk][position].sequence == entry.sequence else { return }
        chunks[chunk].remove(at: position)
        if chunks[chunk].isEmpty { chunks.remove(at: chunk) }
    }

    func ascending(from memory: Double) -> Cursor {
        let chunk = self.chunk { $0.memory >= memory }
        guard chunk < chunks.count else { return Cursor(chunks: [], chunk: 0, position: 0) }
        return Cursor(chunks: chunks, chunk: chunk, position: chunks[chunk].partitionIndex { $0.memory >= memory })
    }

    /// The first chunk whose last entry satisfies the predicate.
    private func chunk(where passes: (Entry) -> Bool) -> Int {
        chunks.indices.partitionIndex { passes(chunks[$0][chunks[$0].count - 1]) }
    }
}
