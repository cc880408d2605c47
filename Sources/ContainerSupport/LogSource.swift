import ContainerSPI

/// Where the output of a container can be read from, again and again and from any place: log files of a local process,
/// the sandbox of a Mesos task.
///
/// A source keeps no place itself. Whoever reads has a ``Position`` per stream, so that several readers (the collection
/// of activations, a live view) do not disturb each other.
public protocol LogSource: Sendable {
    /// A place in one stream.
    associatedtype Position: LogPosition

    /// The place before the first byte.
    var beginning: Position { get }

    /// Bytes from a place on, as many as one read gives.
    ///
    /// - Parameter timeout: how long the read may take; the source may have a shorter limit of its own.
    /// - Returns: no bytes when there are none at the moment.
    func read(
        _ stream: LogLine.Stream, at position: Position, timeout: Duration
    ) async throws -> LogChunk<Position>

    /// The place `distance` bytes before the end of a stream, so that what lies before it need not be read.
    ///
    /// - Returns: `nil` when `position` is no farther than that from the end, or the source cannot tell.
    func skip(
        _ stream: LogLine.Stream, from position: Position, toEndLess distance: Int64, timeout: Duration
    ) async throws -> Position?
}

extension LogSource {
    public func skip(
        _ stream: LogLine.Stream, from position: Position, toEndLess distance: Int64, timeout: Duration
    ) async throws -> Position? { nil }
}

/// A place in a stream of bytes.
public protocol LogPosition: Sendable {
    /// Goes past bytes that were read here.
    mutating func advance(over bytes: ArraySlice<UInt8>)
}

extension Int64: LogPosition {
    public mutating func advance(over bytes: ArraySlice<UInt8>) { self += Int64(bytes.count) }
}

/// What one read gave.
public struct LogChunk<Position: LogPosition>: Sendable {
    public var bytes: [UInt8]
    /// Of the first of the bytes; without any, where to go on. Not where the read was asked for when the source knows
    /// better: the file there may have been rotated away.
    public var position: Position
    /// Whether bytes before these were lost.
    public var isAfterGap: Bool

    public init(bytes: [UInt8], position: Position, isAfterGap: Bool = false) {
        self.bytes = bytes
        self.position = position
        self.isAfterGap = isAfterGap
    }
}

/// A source whose places are offsets, made of a function that reads.
public struct OffsetLogSource: LogSource {
    public typealias Read = @Sendable (_ stream: LogLine.Stream, _ offset: Int64) async throws -> [UInt8]
    public typealias Size = @Sendable (_ stream: LogLine.Stream) async throws -> Int64?

    private let size: Size
    private let read: Read

    /// - Parameters:
    ///   - size: how long a stream is by now; `nil`: not known.
    ///   - read: some bytes from an offset on; none when there are none now.
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
