import Testing

@testable import MesosScheduler

@Suite struct MasterURLTests {
    @Test(
        "a master that is named by its host alone is on port 5050",
        arguments: [
            ("mesos.example", "http://mesos.example:5050"), ("10.0.0.1", "http://10.0.0.1:5050"),
            ("mesos.example:80", "http://mesos.example:80"), ("[::1]", "http://[::1]:5050"),
            ("::1", "http://[::1]:5050"),
            ("[::1]:8080", "http://[::1]:8080"), ("mesos.example/mesos", "http://mesos.example:5050/mesos"),
            ("http://mesos.example", "http://mesos.example"), ("https://m:443/x", "https://m:443/x"), ("", ""),
        ])
    func complete(_ text: String, _ url: String) { #expect(MasterURL.complete(text) == url) }

    @Test("the library takes a host as configuration does")
    func library() throws {
        try SchedulerConfiguration(masters: ["mesos.example", "10.0.0.2:80"], framework: .init(name: "f")).validate()
        #expect(MasterEndpoint(baseURL: "mesos.example").url == "http://mesos.example:5050/api/v1/scheduler")
        for master in ["", "two words", "ftp://host", "me:secret@host", "/path"] {
            #expect(throws: MesosSchedulerError.self) {
                try SchedulerConfiguration(masters: [master], framework: .init(name: "f")).validate()
            }
        }
    }
}
