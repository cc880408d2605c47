import Testing

@testable import LocalContainers

struct DockerTimestampTests {
    @Test(arguments: [
        ("2026-11-21T09:51:17.256098091Z", 1_795_254_677, 256_098_091, "2026-11-21T09:51:17.256098091Z"),
        ("1970-01-01T00:00:00Z", 0, 0, "1970-01-01T00:00:00.000000000Z"),
        ("2024-02-29T23:59:59.5Z", 1_709_251_199, 500_000_000, "2024-02-29T23:59:59.500000000Z"),
        ("2024-03-01T01:30:00.000000001+01:30", 1_709_251_200, 1, "2024-03-01T00:00:00.000000001Z"),
        ("2024-02-29T19:00:00-05:00", 1_709_251_200, 0, "2024-03-01T00:00:00.000000000Z"),
    ])
    func parsesTimesWithNanoseconds(text: String, seconds: Int64, nanoseconds: Int, normal: String) throws {
        let time = try #require(DockerTimestamp(text.utf8))
        #expect(time == DockerTimestamp(seconds: seconds, nanoseconds: nanoseconds))
        #expect(time.text == normal)
    }

    @Test(arguments: [
        "", "2024", "2024-13-01T00:00:00Z", "2024-01-01 00:00:00Z", "2024-01-01T00:00:00", "2024-01-01T00:00:00.Z",
        "2024-01-01T00:00:00Zjunk", "2024-01-01T00:00:00+1:00", "20x4-01-01T00:00:00Z", "2024-01-01T25:00:00Z",
    ])
    func rejectsInvalidTimes(text: String) {
        #expect(DockerTimestamp(text.utf8) == nil)
    }

    @Test func isWrittenAsTheEngineExpectsIt() {
        #expect(DockerTimestamp(seconds: 1_700_000_000, nanoseconds: 7).unixText == "1700000000.000000007")
    }
}
