import ContainerSPI
import Testing

@testable import MesosContainers

@Suite struct MasterAddressTests {
    @Test(
        "a master that is named by its host alone is on port 5050",
        arguments: [
            ("mesos.example", "http://mesos.example:5050"), ("[::1]", "http://[::1]:5050"),
            ("a, b:80 ,http://c", "http://a:5050,http://b:80,http://c"), ("zk://z/mesos", "zk://z:2181/mesos"),
        ])
    func host(_ text: String, _ description: String) throws {
        #expect(try #require(MasterAddress(text)).description == description)
    }

    @Test(
        "other texts are no masters", arguments: ["", ",", "two words", "host:port", "http://", "ftp://host", "a,,b"])
    func refused(_ text: String) { #expect(MasterAddress(text) == nil) }
}
