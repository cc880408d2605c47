import ContainerSPI
import Testing

@testable import CommandLine

@Suite struct QuantitiesTests {
    @Test(
        "a memory option takes megabytes, and what the error texts of sizes recommend",
        arguments: [
            ("256", .megabytes(256)), ("256m", .megabytes(256)), ("256 m", .megabytes(256)),
            ("256 MB", .megabytes(256)),
            ("1g", .megabytes(1024)), ("1 g", .megabytes(1024)), ("512KiB", .kilobytes(512)), ("0.5g", .megabytes(512)),
            ("100 bytes", .bytes(100)), (" 64 ", .megabytes(64)),
        ] as [(String, ByteSize)])
    func memory(_ text: String, _ size: ByteSize) { #expect(MemoryOption(argument: text)?.size == size) }

    @Test(
        "a duration option takes seconds, and what the error texts of durations recommend",
        arguments: [
            ("60", .seconds(60)), ("45 seconds", .seconds(45)), ("45s", .seconds(45)), ("500ms", .milliseconds(500)),
            ("1 minute", .seconds(60)), ("1.5h", .seconds(5400)),
        ] as [(String, Duration)])
    func duration(_ text: String, _ duration: Duration) {
        #expect(DurationOption(argument: text)?.duration == duration)
    }

    @Test("other texts are refused", arguments: ["", " ", "many", "-1", "5 elephants", "1e999g", "0x10"])
    func refused(_ text: String) {
        #expect(MemoryOption(argument: text) == nil)
        #expect(DurationOption(argument: text) == nil)
    }
}
