import Testing

@testable import MesosAPI

@Suite("RecordIO")
struct RecordIODecoderTests {
    static func records(_ chunks: [[UInt8]], limit: Int = 1 << 20) throws -> [[UInt8]] {
        var decoder = RecordIODecoder(maximumRecordBytes: limit)
        var found: [[UInt8]] = []
        for chunk in chunks { try decoder.decode(chunk) { found.append(Array($0)) } }
        try decoder.finish()
        return found
    }

    static func failure(_ chunks: [[UInt8]], limit: Int = 1 << 20) -> MesosAPIError? {
        do {
            _ = try records(chunks, limit: limit)
            return nil
        } catch {
            return error as? MesosAPIError
        }
    }

    @Test("records are found for any chunk size", arguments: 1...23)
    func anyChunkBoundaries(size: Int) throws {
        let stream = Array("5\nhello0\n12\nhello again\n1\n\n0\n".utf8)
        let chunks = stride(from: 0, to: stream.count, by: size).map {
            Array(stream[$0..<min($0 + size, stream.count)])
        }
        let expected = ["hello", "", "hello again\n", "\n", ""].map { Array($0.utf8) }
        #expect(try Self.records(chunks) == expected)
    }

    @Test("a zero-length record at the end of a chunk is delivered with that chunk")
    func zeroLengthIsImmediate() throws {
        var decoder = RecordIODecoder()
        var count = 0
        try decoder.decode(Array("0\n".utf8)) { _ in count += 1 }
        #expect(count == 1)
        #expect(decoder.isAtRecordBoundary)
    }

    @Test("empty chunks change nothing")
    func emptyChunks() throws {
        #expect(try Self.records([[], Array("2\na".utf8), [], Array("b".utf8), []]) == [Array("ab".utf8)])
    }

    @Test(
        "a malformed length names its place in the stream",
        arguments: [
            ("3\nabcx\n", "byte 5"), ("\n", "byte 0"), ("-1\n", "byte 0"), ("12 \n", "byte 2"), ("HTTP/1.1", "byte 0"),
            ("1\na1234567890123456789\n", "byte 21"), ("2\r\nab", "byte 1"),
        ])
    func malformedLength(stream: String, place: String) throws {
        let error = try #require(Self.failure([Array(stream.utf8)]))
        #expect(error.code == .malformedRecord)
        #expect(error.message.contains(place + " of the stream"), "\(error)")
    }

    @Test("a record beyond the limit is refused before its bytes are stored")
    func limit() throws {
        let error = try #require(Self.failure([Array("2\nab101\n".utf8)], limit: 100))
        #expect(error.code == .recordTooLarge)
        #expect(error.message.contains("maximumRecordBytes"))
        #expect(error.message.contains("byte 4"))
    }

    @Test("after an error the decoder keeps failing")
    func staysFailed() throws {
        var decoder = RecordIODecoder()
        #expect(throws: MesosAPIError.self) { try decoder.decode(Array("x".utf8)) { _ in } }
        #expect(throws: MesosAPIError.self) { try decoder.decode(Array("1\na".utf8)) { _ in } }
        #expect(throws: MesosAPIError.self) { try decoder.finish() }
    }

    @Test("the error for a stream that ends inside a record has the received size", arguments: ["5\nabc", "12", "3\n"])
    func truncated(stream: String) throws {
        let error = try #require(Self.failure([Array(stream.utf8)]))
        #expect(error.code == .truncatedRecord)
    }

    @Test("the decoder reads the encoder's records")
    func encoder() throws {
        let record = Array("a record".utf8)
        #expect(RecordIOEncoder.encode(record) == Array("8\na record".utf8))
        #expect(try Self.records([RecordIOEncoder.encode(record) + RecordIOEncoder.encode([])]) == [record, []])
    }
}
