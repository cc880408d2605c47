import ContainerSPI

/// The position in a container's logs at which the next activation starts.
///
/// The engine returns records since a time, which does not identify a record: several may have the same time, both streams
/// are timed independently, and the clock may be set back. The cursor therefore also counts the records of each stream.
struct DockerLogCursor: Sendable {
    struct Position: Sendable, Hashable {
        /// The number of records read since the container was created.
        var count = 0
        /// The time of the last record read; `nil` before the first.
        var time: DockerTimestamp?
        /// The number of records read last that have that time.
        var countAtTime = 0

        mutating func advance(to time: DockerTimestamp) {
            countAtTime = time == self.time ? countAtTime + 1 : 1
            self.time = time
            count += 1
        }
    }

    private(set) var positions: [LogLine.Stream: Position] = [:]

    /// The time since which to request records; `nil`: from the beginning.
    ///
    /// One second before the last record read, because the engine determines the times of each stream independently and may
    /// store a record after another one with a later time.
    var since: DockerTimestamp? {
        guard let latest = positions.values.compactMap(\.time).max() else { return nil }
        return DockerTimestamp(seconds: latest.seconds - 1, nanoseconds: latest.nanoseconds)
    }

    subscript(stream: LogLine.Stream) -> Position {
        get { positions[stream] ?? Position() }
        set { positions[stream] = newValue }
    }

    /// Distinguishes new records in a response of the engine from records that have already been read.
    struct Filter: Sendable {
        private let positions: [LogLine.Stream: Position]
        private let isFromBeginning: Bool
        private var seen: [LogLine.Stream: Int] = [:]
        private var lostStreams: Set<LogLine.Stream> = []

        /// - Parameters:
        ///   - cursor: the records already read.
        ///   - isFromBeginning: whether the response has all records, so that new records are found by counting even if the
        ///     clock was set back. Otherwise it has the records since ``DockerLogCursor/since``.
        init(_ cursor: DockerLogCursor, isFromBeginning: Bool) {
            positions = cursor.positions
            self.isFromBeginning = isFromBeginning
        }

        /// Whether a record is new. Must be called for each record in order.
        mutating func isNew(_ stream: LogLine.Stream, _ time: DockerTimestamp) -> Bool {
            guard let position = positions[stream], let last = position.time else { return true }
            if isFromBeginning {
                let count = seen[stream, default: 0] + 1
                seen[stream] = count
                // If the engine rotated the log and dropped the oldest records, counting does not find the new records.
                if count == position.count, time != last { lostStreams.insert(stream) }
                return count > position.count && !lostStreams.contains(stream)
            }
            guard time == last else { return time > last }
            let count = seen[stream, default: 0] + 1
            seen[stream] = count
            return count > position.countAtTime
        }
    }
}
