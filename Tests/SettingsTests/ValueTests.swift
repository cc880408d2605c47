import Settings
import Testing

@Suite struct ValueTests {
    @Test(
        "sizes are read in the form of the configuration",
        arguments: [
            ("256 m", 256 << 20), ("256MB", 256 << 20), ("1 g", 1 << 30), ("512", 512), ("512k", 512 << 10),
            ("1.5 GiB", 3 << 29), (" 7 bytes ", 7), ("0", 0),
        ] as [(String, Int64)])
    func sizes(text: String, bytes: Int64) throws {
        #expect(try ByteSize(parsing: text).bytes == bytes)
    }

    @Test(
        "texts that are not a size are rejected", arguments: ["", "m", "-1", "1 x", "1 m m", "1..2", "99999999999 t"])
    func badSizes(text: String) {
        #expect(throws: ConfigurationError.self) { try ByteSize(parsing: text) }
    }

    @Test("a size is written in the largest exact unit")
    func sizesAreShownInTheLargestExactUnit() {
        #expect(ByteSize.megabytes(256).description == "256 MB")
        #expect(ByteSize.bytes(1_025).description == "1025 bytes")
        #expect(ByteSize.megabytes(2_048).description == "2 GB")
    }

    @Test(
        "durations are read in the form of the configuration",
        arguments: [
            ("45 seconds", .seconds(45)), ("45s", .seconds(45)), ("500ms", .milliseconds(500)),
            ("1 minute", .seconds(60)), ("250", .milliseconds(250)), ("1.5 h", .seconds(5_400)), ("0", .zero),
            ("2 days", .seconds(172_800)), ("10 µs", .microseconds(10)), ("10.seconds", .seconds(10)),
        ] as [(String, Duration)])
    func durations(text: String, duration: Duration) throws {
        #expect(try Duration(settingText: text) == duration)
    }

    @Test("texts that are not a duration are rejected", arguments: ["", "s", "-1s", "1 fortnight", "1e3", "9e99 d"])
    func badDurations(text: String) {
        #expect(throws: ConfigurationError.self) { try Duration(settingText: text) }
    }

    @Test("a duration is written in the largest exact unit")
    func durationsAreShownInTheLargestExactUnit() {
        #expect(Duration.seconds(600).settingText == "10 min")
        #expect(Duration.milliseconds(1_500).settingText == "1500 ms")
        #expect(Duration.zero.settingText == "0 s")
        #expect(Duration.seconds(7 * 86_400).settingText == "168 h")
    }
}
