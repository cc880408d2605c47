import Foundation
import MachineSupport
import TestSupport
import Testing

@testable import MesosAPI

@Suite("decoding of mutated inputs")
struct DecoderFuzzTests {
    /// Real records, small enough that a hundred thousand take seconds.
    static func corpus() throws -> [[UInt8]] {
        var records: [[UInt8]] = []
        for name in RecordingTests.names {
            var decoder = RecordIODecoder()
            try decoder.decode(try Recordings.bytes("\(name).recordio")) { record in
                if record.count < 1500 { records.append(Array(record)) }
            }
        }
        return records
    }

    static func mutate(_ bytes: [UInt8], _ random: inout SeededRandom) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...6, using: &random) where !bytes.isEmpty {
            let place = Int.random(in: 0..<bytes.count, using: &random)
            switch Int.random(in: 0..<6, using: &random) {
            case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
            case 1: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
            case 2: bytes.insert(UInt8.random(in: 0...255, using: &random), at: place)
            case 3: bytes.remove(at: place)
            case 4: bytes.removeSubrange(place..<min(bytes.count, place + Int.random(in: 1...40, using: &random)))
            default:
                let end = min(bytes.count, place + Int.random(in: 1...40, using: &random))
                bytes.insert(contentsOf: bytes[place..<end], at: place)
            }
        }
        return bytes
    }

    @Test("100,000 mutated inputs neither crash the decoder nor exceed its memory limit")
    func mutatedInputs() async throws {
        let corpus = try Self.corpus()
        #expect(corpus.count > 100)
        var random = SeededRandom(seed: 20_240_917)
        weak var last: Arena?
        var decoded = 0
        var refused = 0
        for round in 0..<100_000 {
            let input = Self.mutate(corpus[round % corpus.count], &random)
            do {
                let event = try Mesos.Scheduler.Event(serializedBytes: input)
                decoded += 1
                last = event._storage.arena
                #expect(event._storage.arena.reservedBytes <= 64 * input.count + (64 << 10) + 4096)
                // Reading and encoding a decoded message must not fail either.
                if round % 10 == 0 {
                    _ = event.jsonBytes()
                    _ = SchedulerEvent(event).message.packedBytes()
                }
            } catch {
                refused += 1
            }
            // Lets other tests use this thread.
            if round % 1_000 == 0 { await Task.yield() }
        }
        #expect(decoded > 1000)
        #expect(refused > 1000)
        #expect(last == nil, "the arena of a released event is still there")
    }

    @Test("the fast decoder returns the same messages as protobuf-c")
    func fastDecoderAgreesWithProtobufC() throws {
        let corpus = try Self.corpus()
        var random = SeededRandom(seed: 44)
        var byFastDecoder = 0
        for round in 0..<100_000 {
            let original = corpus[round % corpus.count]
            let input = round < corpus.count ? original : Self.mutate(original, &random)
            let type = Mesos.Scheduler.Event._type
            let fast = Arena(capacity: input.count * 6, limit: 64 << 20)
            let message = input.withUnsafeBytes { WireDecoder.decode(type.layout, $0, fast.state) }
            guard let message else {
                // The fast decoder must support all real records.
                #expect(round >= corpus.count, "record \(round) of the recordings was left to protobuf-c")
                continue
            }
            byFastDecoder += 1
            let expected = try input.withUnsafeBytes {
                try MessageStorage.decodeWithProtobufC(type, $0, Arena(capacity: 4096, limit: 64 << 20))
            }
            let decoded = Mesos.Scheduler.Event(_storage: MessageStorage(arena: fast, pointer: message))
            let reference = Mesos.Scheduler.Event(_storage: expected)
            #expect(decoded.packedBytes() == reference.packedBytes())
            if round % 10 == 0 { #expect(decoded.jsonBytes() == reference.jsonBytes()) }
        }
        #expect(byFastDecoder > 5_000)
    }

    @Test("mutated streams end in records or an error, never beyond the record limit")
    func mutatedStreams() throws {
        let stream = try Recordings.bytes("command-lifecycle.recordio")
        var random = SeededRandom(seed: 7)
        for _ in 0..<2_000 {
            let input = Self.mutate(stream, &random)
            var decoder = RecordIODecoder(maximumRecordBytes: 4096)
            var position = 0
            do {
                while position < input.count {
                    let end = min(input.count, position + Int.random(in: 1...700, using: &random))
                    try decoder.decode(Array(input[position..<end])) { #expect($0.count <= 4096) }
                    position = end
                }
                try decoder.finish()
            } catch is MesosAPIError {
                continue
            }
        }
    }

    @Test("mutated JSON ends in a message or an error")
    func mutatedJSON() throws {
        let corpus = try Self.corpus().prefix(200).map { try Mesos.Scheduler.Event(serializedBytes: $0).jsonBytes() }
        var random = SeededRandom(seed: 11)
        for round in 0..<5_000 {
            let input = Self.mutate(corpus[round % corpus.count], &random)
            if let event = try? Mesos.Scheduler.Event(jsonBytes: input) { _ = event.packedBytes() }
        }
    }
}
