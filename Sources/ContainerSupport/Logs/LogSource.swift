import ContainerSPI

/// The output of a container, readable repeatedly and from any position: the log files of a local process, the sandbox of
/// a Mesos task.
///
/// A source keeps no position. Each reader has its own, so that readers do not disturb each other.
public protocol LogSource: Sendable {
    /// A position in a stream.
    associatedtype Position: LogPosition

    /// The position before the first byte.
    var beginning: Position { get }

    /// Whether a read takes so little time that an activation may wait for it. By default false.
    var isLocal: Bool { get }

    /// Reads the next part of a stream.
    ///
    /// - Parameter timeout: the time limit; the source may have a shorter one.
    /// - Returns: a part of any length, empty if there is nothing new.
    func read(
        _ stream: LogLine.Stream, at position: Position, timeout: Duration
    ) async throws -> LogChunk<Position>

    /// Returns the position `distance` bytes before the end of a stream, so that the bytes before it need not be read.
    ///
    /// - Returns: `nil` if `position` is already that near the end, or if the source cannot skip, which is the default.
    func skip(
        _ stream: LogLine.Stream, from position: Position, toEndLess distance: Int64, timeout: Duration
    ) async throws -> Position?
}

extension LogSource {
    public var isLocal: Bool { false }

    public func skip(
        _ stream: LogLine.Stream, from position: Position, toEndLess distance: Int64, timeout: Duration
    ) async throws -> Position? { nil }
}

/// A position in a stream of bytes.
public protocol LogPosition: Sendable {
    /// Moves past bytes that were read at this position.
    mutating func advance(over bytes: ArraySlice<UInt8>)
}

extension Int64: LogPosition {
    public mutating func advance(over bytes: ArraySlice<UInt8>) { self += Int64(bytes.count) }
}

/// A part of a stream.
public struct LogChunk<Position: LogPosition>: Sendable {
    /// The bytes of the part.
    public var bytes: [UInt8]
    /// The position of the first byte; if there are no bytes, the position to continue at. It differs from the requested
    /// position if the source has moved, for example after a rotation of the file.
    public var position: Position
    /// Whether bytes before this part were lost.
    public var isAfterGap: Bool
    /// Whether nothing followed this part when it was read. Otherwise another read finds out.
    public var reachesEnd: Bool

    /// Creates a part of a stream. One without bytes is at the end.
    public init(bytes: [UInt8], position: Position, isAfterGap: Bool = false, reachesEnd: Bool = false) {
        self.bytes = bytes
        self.position = position
        self.isAfterGap = isAfterGap
        self.reachesEnd = reachesEnd || bytes.isEmpty
    }
}

/// A source whose positions are byte offsets, made from a function.
public struct OffsetLogSource: LogSource {
    /// Returns bytes of a stream from an offset on; none if there is nothing new.
    public typealias Read = @Sendable (_ stream: LogLine.Stream, _ offset: Int64) async throws -> [UInt8]
    /// Returns the length of a stream; `nil` if it is unknown.
    public typealias Size = @Sendable (_ stream: LogLine.Stream) async throws -> Int64?

    private let size: Size
    private let read: Read

    /// Creates a source from a function that reads and one that returns the length of a stream.
    public init(size: @escaping Size = { _ in nil }, read: @escaping Read) {
        self.size = size
        self.read = read
    }

    public var beginning: Int64 { 0 }

    public func read(
        _ stream: LogLine.Stream, at position: Int64, timeout: Duration
    ) async throws -> LogChunk<Int64> {
        LogChunk(bytes: try await read(stream, position), position: position)
    }

    public func skip(
        _ stream: LogLine.Stream, from position: Int64, toEndLess distance: Int64, timeout: Duration
    ) async throws -> Int64? {
        guard let size = try await size(stream), size - distance > position else { return nil }
        return size - distance
    }
}
