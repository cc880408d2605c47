/// Splits a RecordIO stream, the format of the Mesos v1 streaming API, into records. A record is its length in decimal, a
/// line feed, and that many bytes.
///
/// The decoder is incremental: chunks may end anywhere. A record inside one chunk is passed on without a copy. A record
/// that spans chunks is collected in a buffer, which never grows beyond the record limit.
///
/// ```swift
/// var decoder = RecordIODecoder()
/// for try await chunk in response.body {
///     try decoder.decode(chunk) { record in handle(try Mesos.Scheduler.Event(serializedBytes: record)) }
/// }
/// try decoder.finish()
/// ```
public struct RecordIODecoder: Sendable {
    /// The limit of the size of a record in bytes.
    public let maximumRecordBytes: Int
    /// Bytes of the stream decoded so far.
    public private(set) var offset = 0
    /// Records passed on so far.
    public private(set) var recordCount = 0

    private var length = 0
    private var digits = 0
    private var lengthStart = 0
    private var inRecord = false
    private var partial: [UInt8] = []
    private var failure: MesosAPIError?

    /// - Parameter maximumRecordBytes: the limit of the size of a record in bytes. An OFFERS event with 10,000 offers has
    ///   about 5 MB.
    public init(maximumRecordBytes: Int = 64 << 20) {
        self.maximumRecordBytes = maximumRecordBytes
    }

    /// Whether the bytes decoded so far end with a complete record, so that the stream may end here.
    public var isAtRecordBoundary: Bool { !inRecord && digits == 0 }

    /// Decodes the next chunk and passes on each record that is complete with it.
    ///
    /// - Parameters:
    ///   - chunk: the next bytes of the stream, of any length.
    ///   - body: receives each record. The memory is valid only during the call.
    /// - Throws: ``MesosAPIError`` with the code `malformedRecord` or `recordTooLarge` and the offset in the stream; errors
    ///   of `body`. After an error of its own the decoder throws the same error for every further chunk.
    public mutating func decode(
        _ chunk: UnsafeRawBufferPointer, _ body: (UnsafeRawBufferPointer) throws -> Void
    ) throws {
        if let failure { throw failure }
        var position = 0
        while position < chunk.count || (inRecord && length == 0) {
            if !inRecord {
                try readLength(chunk, &position)
                if !inRecord { return }
            }
            let available = chunk.count - position
            let needed = length - partial.count
            if available < needed {
                if partial.isEmpty { partial.reserveCapacity(min(length, 1 << 20)) }
                partial.append(contentsOf: UnsafeRawBufferPointer(rebasing: chunk[position...]))
                offset += available
                return
            }
            inRecord = false
            offset += needed
            recordCount += 1
            let rest = UnsafeRawBufferPointer(rebasing: chunk[position..<position + needed])
            position += needed
            if partial.isEmpty {
                try body(rest)
            } else {
                partial.append(contentsOf: rest)
                let record = partial
                partial = []
                try record.withUnsafeBytes(body)
            }
        }
    }

    /// Decodes the next chunk. See ``decode(_:_:)-(UnsafeRawBufferPointer,_)``.
    public mutating func decode(_ chunk: [UInt8], _ body: (UnsafeRawBufferPointer) throws -> Void) throws {
        try chunk.withUnsafeBytes { try decode($0, body) }
    }

    /// Checks, at the end of the stream, that the last record is complete.
    ///
    /// - Throws: ``MesosAPIError`` with the code `truncatedRecord` if the stream ended inside a record.
    public func finish() throws(MesosAPIError) {
        if let failure { throw failure }
        guard !isAtRecordBoundary else { return }
        throw MesosAPIError(
            .truncatedRecord,
            inRecord
                ? "the stream ended at byte \(offset), inside a record: \(partial.count) of \(length) bytes arrived"
                : "the stream ended at byte \(offset), inside the length of a record")
    }

    private mutating func readLength(_ chunk: UnsafeRawBufferPointer, _ position: inout Int) throws {
        while position < chunk.count {
            let byte = chunk[position]
            if digits == 0 {
                lengthStart = offset
                length = 0
            }
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                // 18 digits cannot overflow Int. A longer length is an error, even with leading zeros.
                guard digits < 18 else { throw malformed(byte, "the 19th digit of the length") }
                length = length * 10 + Int(byte - UInt8(ascii: "0"))
                digits += 1
            case UInt8(ascii: "\n") where digits > 0:
                position += 1
                offset += 1
                guard length <= maximumRecordBytes else {
                    throw fail(
                        .recordTooLarge,
                        "the record at byte \(lengthStart) of the stream has \(length) bytes, which exceeds the limit "
                            + "maximumRecordBytes of \(maximumRecordBytes)")
                }
                digits = 0
                inRecord = true
                return
            default: throw malformed(byte, "neither a digit nor the line feed after the digits")
            }
            position += 1
            offset += 1
        }
    }

    private mutating func malformed(_ byte: UInt8, _ reason: String) -> MesosAPIError {
        let character =
            (0x21...0x7E).contains(byte) ? "'\(Character(UnicodeScalar(byte)))'" : "byte 0x\(String(byte, radix: 16))"
        return fail(
            .malformedRecord,
            "malformed record length at byte \(offset) of the stream: \(character) is \(reason); is this a RecordIO stream?"
        )
    }

    private mutating func fail(_ code: MesosAPIError.Code, _ message: String) -> MesosAPIError {
        let error = MesosAPIError(code, message)
        failure = error
        return error
    }
}

/// Writes records in the format that ``RecordIODecoder`` reads.
public enum RecordIOEncoder {
    /// Appends a record with its length to `output`.
    public static func append(_ record: some Collection<UInt8>, to output: inout [UInt8]) {
        output.append(contentsOf: String(record.count).utf8)
        output.append(UInt8(ascii: "\n"))
        output.append(contentsOf: record)
    }

    /// Returns a record with its length.
    public static func encode(_ record: some Collection<UInt8>) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(record.count + 20)
        append(record, to: &output)
        return output
    }
}
