import Testing

@testable import LocalContainers

struct DockerStreamDecoderTests {
    private static let bytes: [UInt8] =
        [1, 0, 0, 0, 0, 0, 0, 3] + Array("out".utf8)
        + [2, 0, 0, 0, 0, 0, 0, 0]
        + [2, 0, 0, 0, 0, 0, 1, 2] + [UInt8](repeating: 0x65, count: 258)
        + [3, 0, 0, 0, 0, 0, 0, 1, 0x21]
    private static let frames: [DockerStreamDecoder.Frame] = [
        .init(stream: .stdout, payload: Array("out".utf8)),
        .init(stream: .stderr, payload: []),
        .init(stream: .stderr, payload: [UInt8](repeating: 0x65, count: 258)),
        .init(stream: .system, payload: [0x21]),
    ]

    private func decode(_ chunks: [[UInt8]]) throws -> [DockerStreamDecoder.Frame] {
        var decoder = DockerStreamDecoder()
        var frames: [DockerStreamDecoder.Frame] = []
        for chunk in chunks { try decoder.decode(chunk) { frames.append($0) } }
        try decoder.finish()
        return frames
    }

    @Test func findsTheFramesInAnyChunks() throws {
        for cut in 0...Self.bytes.count {
            let chunks = [Array(Self.bytes[..<cut]), Array(Self.bytes[cut...])]
            #expect(try decode(chunks) == Self.frames, "cut at \(cut)")
        }
        #expect(try decode(Self.bytes.map { [$0] }) == Self.frames)
    }

    @Test func failsWhenTheStreamEndsInTheMiddleOfAFrame() throws {
        let boundaries: Set = [0, 11, 19, 285, 294]
        for end in 0...Self.bytes.count {
            let isWhole = (try? decode([Array(Self.bytes[..<end])])) != nil
            #expect(isWhole == boundaries.contains(end), "ended at \(end)")
        }
    }

    @Test(arguments: [
        [4, 0, 0, 0, 0, 0, 0, 1, 0x61],  // an unknown stream
        [1, 0, 0, 1, 0, 0, 0, 1, 0x61],  // bytes that are always zero
        [1, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF],  // too long
        Array("Error: no frames here".utf8),
    ])
    func rejectsInvalidFrames(bytes: [UInt8]) throws {
        let error = try #require(throws: DockerError.self) { try decode([bytes]) }
        #expect(error.code == .malformed)
    }

    @Test func continuesAfterAFrameWhoseReceiverThrew() throws {
        struct Stop: Error {}
        var decoder = DockerStreamDecoder()
        #expect(throws: Stop.self) { try decoder.decode(Self.bytes) { _ in throw Stop() } }
        var frames: [DockerStreamDecoder.Frame] = []
        try decoder.decode([]) { frames.append($0) }
        #expect(frames == Array(Self.frames.dropFirst()))
    }
}
