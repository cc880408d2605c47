import ContainerSPI
import Testing

@Suite struct ValueTests {
    @Test(
        "image names are read as Docker reads them",
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
        "texts that are not an image name are rejected",
        arguments: ["", "/x", "x/", "a b", "x:", "x@", "x@sha256:", "a//b"])
    func badImages(text: String) {
        #expect(throws: ConfigurationError.self) { try ImageName(parsing: text) }
    }

    @Test("the image's own registry wins over the configured one")
    func theImagesOwnRegistryWins() throws {
        #expect(try ImageName(parsing: "x:1").resolved(registry: "r.example/") == "r.example/x:1")
        #expect(try ImageName(parsing: "own.example/x").resolved(registry: "r.example") == "own.example/x")
    }

    @Test(
        "CPU shares follow the memory",
        arguments: [(256, 256), (1_024, 1_024), (300, 341), (1, 2), (2_048, 1_024)])
    func cpuShares(megabytes: Int, shares: Int) {
        #expect(ContainerPoolConfiguration().cpuShares(for: .megabytes(megabytes)) == shares)
    }

    @Test("IPv6 addresses are in brackets")
    func addressesOfIPv6AreBracketed() {
        #expect(ContainerAddress(host: "::1", port: 80).authority == "[::1]:80")
        #expect(ContainerAddress(host: "127.0.0.1", port: 80).authority == "127.0.0.1:80")
    }

    @Test("identifiers have their length")
    func identifiersHaveTheirLength() throws {
        let transactions = (0..<100).map { _ in TransactionID.generate().value }
        #expect(transactions.allSatisfy { $0.count == 32 && $0.allSatisfy { $0.isHexDigit && !$0.isUppercase } })
        #expect(Set(transactions).count == 100)
        let id = ActivationID.generate()
        #expect(try ActivationID(parsing: id.value) == id)
        #expect(throws: ConfigurationError.self) { try ActivationID(parsing: "xyz") }
    }
}
