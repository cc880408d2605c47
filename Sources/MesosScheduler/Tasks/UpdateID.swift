/// The uuid of a status update, which identifies it in acknowledgements and repetitions.
struct UpdateID: Sendable, Hashable, Comparable {
    private var high: UInt64
    private var low: UInt64

    /// `nil` unless there are 16 bytes, because the master refuses acknowledgements of other lengths.
    init?(_ bytes: [UInt8]) {
        guard bytes.count == 16 else { return nil }
        high = bytes[..<8].reduce(0) { $0 << 8 | UInt64($1) }
        low = bytes[8...].reduce(0) { $0 << 8 | UInt64($1) }
    }

    static func < (left: Self, right: Self) -> Bool { (left.high, left.low) < (right.high, right.low) }

    var bytes: [UInt8] {
        [high, low].flatMap { half in (0..<8).reversed().map { UInt8(truncatingIfNeeded: half >> (8 * UInt64($0))) } }
    }
}
