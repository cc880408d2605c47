import MesosAPI
import Testing

@testable import MesosScheduler

@Suite("docker's reason for exit status 125")
struct DockerRunFailureTests {
    static let executor = """
        I1121 00:53:08.712868  9959 exec.cpp:164] Version: 1.12.0
        I20261130 19:12:47.477938 16775 executor.cpp:123] Registered docker executor on host

        """
    static let taken =
        executor + """
            docker: Error response from daemon: driver failed programming external connectivity on endpoint mesos-1 (ab): Bind for 0.0.0.0:31000 failed: port is already allocated.
            See 'docker run --help'.
            I20261130 19:12:52.1 16775 process.cpp:935] Stopped the socket accept loop
            """

    @Test("the words are found between the executor's lines")
    func words() {
        #expect(
            DockerRunFailure.words(inStandardError: Self.taken)
                == "docker: Error response from daemon: driver failed programming external connectivity on endpoint mesos-1 "
                + "(ab): Bind for 0.0.0.0:31000 failed: port is already allocated.")
        #expect(
            DockerRunFailure.words(
                inStandardError: Self.executor + "unknown flag: --v\nSee '/usr/bin/docker run --help'.\n")
                == "unknown flag: --v")
        #expect(
            DockerRunFailure.words(
                inStandardError:
                    "/usr/bin/docker: Error response from daemon: network nope not found.\nRun 'docker run --help' for more"
            )
                == "/usr/bin/docker: Error response from daemon: network nope not found.")
        #expect(DockerRunFailure.words(inStandardError: Self.executor) == nil)
        #expect(DockerRunFailure.words(inStandardError: "") == nil)
        let warning =
            "WARNING: Your kernel does not support memory swappiness capabilities, memory swappiness discarded.\n"
        #expect(DockerRunFailure.words(inStandardError: Self.executor + warning) == nil)
        #expect(
            DockerRunFailure.words(
                inStandardError: Self.executor + warning
                    + "Unable to find image 'u/i:1' locally\ndocker: no such image\n")
                == "docker: no such image")
        #expect((DockerRunFailure.words(inStandardError: String(repeating: "x", count: 9999))?.count ?? 0) <= 1_001)
    }

    @Test(
        "only a conflict of ports names ports, and only those of the task",
        arguments: [
            ("Bind for 0.0.0.0:31000 failed: port is already allocated.", [31_000]),
            ("Error starting userland proxy: listen tcp4 0.0.0.0:31001: bind: address already in use.", [31_001]),
            (
                "failed to bind host port for 0.0.0.0:31000:172.17.0.2:8080/tcp: address already in use",
                [31_000]
            ),
            (
                "Ports are not available: exposing port TCP 0.0.0.0:31000 -> 0.0.0.0:0: listen tcp 0.0.0.0:31000: x",
                [31_000]
            ),
            ("Error response from daemon: Address already in use.", []),
            ("Bind for 0.0.0.0:32000 failed: port is already allocated.", []),
            ("network nope not found.", []), ("unknown flag: --31000", []),
            ("invalid argument \"31000:x\" for \"-p, --publish\" flag", []),
        ])
    func ports(words: String, ports: [Int]) {
        #expect(DockerRunFailure.unboundPorts(of: [31_000, 31_001], in: words) == ports)
    }
}
