import ContainerSPI

/// How much of a container's logs has been collected: what the next activation starts from.
///
/// The engine can be asked for records from a time on. Times alone do not name a record: several may have the same one,
/// the streams' times are not in one order, and a clock can be set back. So the cursor counts records per stream as well.
struct DockerLogCursor: Sendable {
    /// Where one stream is.
    struct Position: Sendable, Hashable {
        /// How many records have been taken since the container was created.
        var count = 0
        /// The time of the last of them; nil when there is none.
        var time: DockerTimestamp?
        /// How many of the last ones have that time.
        var countAtTime = 0

        mutating func advance(to time: DockerTimestamp) {
            countAtTime = time == self.time ? countAtTime + 1 : 1
            self.time = time
            count += 1
        }
    }

    private(set) var positions: [LogLine.Stream: Position] = [:]

    /// From when on to ask for records; nil: from the beginning.
    ///
    /// A second earlier than the last one taken: the engine gives each stream's records their times independently, so a
    /// record may be stored after one with a later time.
    var since: DockerTimestamp? {
        guard let latest = positions.values.compactMap(\.time).max() else { return nil }
        return DockerTimestamp(seconds: latest.seconds - 1, nanoseconds: latest.nanoseconds)
    }

    subscript(stream: LogLine.Stream) -> Position {
        get { positions[stream] ?? Position() }
        set { positions[stream] = newValue }
    }

    /// Tells records that have been taken from new ones, in one answer of the engine.
    struct Filter: Sendable {
        private let positions: [LogLine.Stream: Position]
        private let isFromBeginning: Bool
        private var seen: [LogLine.Stream: Int] = [:]
        private var isLost: Set<LogLine.Stream> = []

        /// - Parameter isFromBeginning: whether the answer has all records, so that counting tells which are new
        ///   whatever the clock did; otherwise it has those from ``DockerLogCursor/since`` on.
        init(_ cursor: DockerLogCursor, isFromBeginning: Bool) {
            positions = cursor.positions
            self.isFromBeginning = isFromBeginning
        }

        /// To be asked for every record in turn.
        mutating func isNew(_ stream: LogLine.Stream, _ time: DockerTimestamp) -> Bool {
            guard let position = positions[stream], let last = position.time else { return true }
            if isFromBeginning {
                let count = seen[stream, default: 0] + 1
                seen[stream] = count
                // The engine drops the oldest records of a log that is rotated; then counting says nothing.
                if count == position.count, time != last { isLost.insert(stream) }
                return count > position.count && !isLost.contains(stream)
            }
            guard time == last else { return time > last }
            let count = seen[stream, default: 0] + 1
            seen[stream] = count
            return count > position.countAtTime
        }
    }
}
