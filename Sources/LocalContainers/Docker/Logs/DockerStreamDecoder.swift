/// Splits the engine's multiplexed stream of stdout and stderr into frames, independently of the chunks in which it arrives.
///
/// A frame consists of one byte for the stream, three zero bytes, the length of the payload in four bytes with the most
/// significant first, and the payload.
struct DockerStreamDecoder: Sendable {
    enum Stream: UInt8, Sendable, Hashable {
        case stdin = 0
        case stdout = 1
        case stderr = 2
        /// An error of the engine itself.
        case system = 3
    }

    struct Frame: Sendable, Hashable {
        var stream: Stream
        var payload: [UInt8]
    }

    /// The maximum length of a payload. Engines split output after 16 KiB.
    static let longestPayload = 4 << 20
    private static let headerLength = 8

    /// The beginning of an incomplete frame.
    private var pending: [UInt8] = []

    /// Calls `body` for each complete frame. Throws an error with code `malformed` for an invalid one.
    mutating func decode(_ chunk: [UInt8], _ body: (Frame) throws -> Void) throws {
        pending += chunk
        var start = 0
        defer { pending.removeFirst(start) }
        while pending.count - start >= Self.headerLength {
            let header = pending[start..<(start + Self.headerLength)]
            guard let stream = Stream(rawValue: pending[start]),
                header[(start + 1)..<(start + 4)].allSatisfy({ $0 == 0 })
            else {
                throw DockerError(
                    .malformed,
                    "the engine's stream of logs has an unknown kind of frame \(Array(header)); the output of a container "
                        + "with a terminal (tty) cannot be read")
            }
            let length = header[(start + 4)...].reduce(0) { $0 << 8 | Int($1) }
            guard length <= Self.longestPayload else {
                throw DockerError(
                    .malformed,
                    "the engine's stream of logs has a frame of \(length) bytes; the maximum is \(Self.longestPayload)"
                )
            }
            let end = start + Self.headerLength + length
            guard pending.count >= end else { return }
            let frame = Frame(stream: stream, payload: Array(pending[(start + Self.headerLength)..<end]))
            start = end
            try body(frame)
        }
    }

    /// Throws an error with code `malformed` if the stream ended in the middle of a frame.
    func finish() throws(DockerError) {
        guard pending.isEmpty else {
            throw DockerError(.malformed, "the engine's stream of logs ended in the middle of a frame")
        }
    }
}
