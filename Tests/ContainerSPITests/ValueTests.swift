import ContainerSPI
import Testing

@Suite struct ValueTests {
    @Test(
        "Sizes are read as configuration writes them",
        arguments: [
            ("256 m", 256 << 20), ("256MB", 256 << 20), ("1 g", 1 << 30), ("512", 512), ("512k", 512 << 10),
            ("1.5 GiB", 3 << 29), (" 7 bytes ", 7), ("0", 0),
        ] as [(String, Int64)])
    func sizes(text: String, bytes: Int64) throws {
        #expect(try ByteSize(parsing: text).bytes == bytes)
    }

    @Test("Texts that are no size are refused", arguments: ["", "m", "-1", "1 x", "1 m m", "1..2", "99999999999 t"])
    func badSizes(text: String) {
        #expect(throws: ConfigurationError.self) { try ByteSize(parsing: text) }
    }

    @Test func sizesAreShownInTheLargestExactUnit() {
        #expect(ByteSize.megabytes(256).description == "256 MB")
        #expect(ByteSize.bytes(1_025).description == "1025 bytes")
        #expect(ByteSize.megabytes(2_048).description == "2 GB")
    }

    @Test(
        "Durations are read as configuration writes them",
        arguments: [
            ("45 seconds", .seconds(45)), ("45s", .seconds(45)), ("500ms", .milliseconds(500)),
            ("1 minute", .seconds(60)), ("250", .milliseconds(250)), ("1.5 h", .seconds(5_400)), ("0", .zero),
            ("2 days", .seconds(172_800)), ("10 µs", .microseconds(10)), ("10.seconds", .seconds(10)),
        ] as [(String, Duration)])
    func durations(text: String, duration: Duration) throws {
        #expect(try Duration(settingText: text) == duration)
    }

    @Test("Texts that are no duration are refused", arguments: ["", "s", "-1s", "1 fortnight", "1e3", "9e99 d"])
    func badDurations(text: String) {
        #expect(throws: ConfigurationError.self) { try Duration(settingText: text) }
    }

    @Test func durationsAreShownInTheLargestExactUnit() {
        #expect(Duration.seconds(600).settingText == "10 min")
        #expect(Duration.milliseconds(1_500).settingText == "1500 ms")
        #expect(Duration.zero.settingText == "0 s")
        #expect(Duration.seconds(7 * 86_400).settingText == "168 h")
    }

    @Test(
        "Image names are read as Docker reads them",
        arguments: [
            ("python", ImageName(name: "python")),
            ("python:3", ImageName(name: "python", tag: "3")),
            ("openwhisk/python:3", ImageName(prefix: "openwhisk", name: "python", tag: "3")),
            ("a.example/b/c/d:e", ImageName(registry: "a.example", prefix: "b/c", name: "d", tag: "e")),
            ("localhost/x", ImageName(registry: "localhost", name: "x")),
            ("host:5000/x:1", ImageName(registry: "host:5000", name: "x", tag: "1")),
            ("x@sha256:ab12", ImageName(name: "x", digest: "sha256:ab12")),
        ])
    func images(text: String, image: ImageName) throws {
        #expect(try ImageName(parsing: text) == image)
        #expect(image.description == text)
    }

    @Test(
        "Texts that are no image name are refused", arguments: ["", "/x", "x/", "a b", "x:", "x@", "x@sha256:", "a//b"])
    func badImages(text: String) {
        #expect(throws: ConfigurationError.self) { try ImageName(parsing: text) }
    }

    @Test func theImagesOwnRegistryWins() throws {
        #expect(try ImageName(parsing: "x:1").resolved(registry: "r.example/") == "r.example/x:1")
        #expect(try ImageName(parsing: "own.example/x").resolved(registry: "r.example") == "own.example/x")
    }

    @Test(
        "CPU shares follow the memory",
        arguments: [(256, 256), (1_024, 1_024), (300, 341), (1, 2), (2_048, 1_024)])
    func cpuShares(megabytes: Int, shares: Int) {
        #expect(ContainerPoolConfiguration().cpuShares(for: .megabytes(megabytes)) == shares)
    }

    @Test func addressesOfIPv6AreBracketed() {
        #expect(ContainerAddress(host: "::1", port: 80).authority == "[::1]:80")
        #expect(ContainerAddress(host: "127.0.0.1", port: 80).authority == "127.0.0.1:80")
    }

    @Test func identifiersHaveTheirLength() throws {
        let transactions = (0..<100).map { _ in TransactionID.generate().value }
        #expect(transactions.allSatisfy { $0.count == 32 && $0.allSatisfy { $0.isHexDigit && !$0.isUppercase } })
        #expect(Set(transactions).count == 100)
        let id = ActivationID.generate()
        #expect(try ActivationID(parsing: id.value) == id)
        #expect(throws: ConfigurationError.self) { try ActivationID(parsing: "xyz") }
    }
}
