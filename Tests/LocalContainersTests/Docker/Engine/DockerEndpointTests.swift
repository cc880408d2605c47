import ContainerSPI
import CurlHTTP
import Testing

@testable import LocalContainers

struct DockerEndpointTests {
    @Test func isDockersSocketByDefault() throws {
        let endpoint = try DockerEndpoint(environment: ["DOCKER_HOST": ""])
        #expect(endpoint.transport == .unix(path: "/var/run/docker.sock"))
        #expect(endpoint.description == "unix:///var/run/docker.sock")
        #expect(endpoint.baseURL == "http://docker")
        #expect(endpoint.isLocal)
    }

    @Test(arguments: [
        ("unix:///run/user/1000/docker.sock", DockerEndpoint.Transport.unix(path: "/run/user/1000/docker.sock"), true),
        ("tcp://10.0.0.1:4243", .tcp(host: "10.0.0.1", port: 4_243), false),
        ("tcp://10.0.0.1", .tcp(host: "10.0.0.1", port: 2_375), false),
        ("tcp://[fd00::1]:1/", .tcp(host: "fd00::1", port: 1), false),
        ("tcp://[::1]", .tcp(host: "::1", port: 2_375), true),
        ("http://localhost:80", .tcp(host: "localhost", port: 80), true),
    ])
    func parsesTheAddressesOfDockersCommandLine(text: String, transport: DockerEndpoint.Transport, isLocal: Bool) throws
    {
        let endpoint = try DockerEndpoint(environment: ["DOCKER_HOST": text])
        #expect(endpoint.transport == transport)
        #expect(endpoint.isLocal == isLocal)
        #expect(endpoint.tls == nil)
    }

    @Test func usesTLSIfTheEnvironmentRequiresIt() throws {
        let endpoint = try DockerEndpoint(environment: [
            "DOCKER_HOST": "tcp://engine", "DOCKER_TLS_VERIFY": "1", "DOCKER_CERT_PATH": "/certs",
        ])
        #expect(endpoint.baseURL == "https://engine:2376")
        #expect(endpoint.tls?.caFile == "/certs/ca.pem")
        #expect(endpoint.tls?.clientCertificateFile == "/certs/cert.pem")
        #expect(endpoint.tls?.clientKeyFile == "/certs/key.pem")
        let fromHome = try DockerEndpoint(environment: ["DOCKER_HOST": "https://engine:1", "HOME": "/home/me"])
        #expect(fromHome.tls?.caFile == "/home/me/.docker/ca.pem")
    }

    @Test(arguments: [
        "ssh://host", "unix://relative", "tcp://", "tcp://host:0", "tcp://host:x", "tcp://h/p", "docker",
    ])
    func rejectsOtherAddresses(text: String) throws {
        let error = try #require(throws: ContainerError.self) {
            try DockerEndpoint(environment: ["DOCKER_HOST": text])
        }
        #expect(error.code == .invalidConfiguration)
        #expect(error.message.contains("'\(text)'"))
    }

    @Test(
        "a password in DOCKER_HOST is refused and not repeated",
        arguments: [
            "tcp://me:s3cr3t@engine:2375", "tcp://me:s3/cr3t@engine:2375", "me:s3cr3t@engine:2375",
            "https://me:s3?cr3t@engine", "ssh://me:s3#cr3t@engine", "tcp://me:12/cr3t@engine",
        ])
    func password(text: String) throws {
        let error = #expect(throws: ContainerError.self) { try DockerEndpoint(environment: ["DOCKER_HOST": text]) }
        #expect(error?.code == .invalidConfiguration)
        #expect(error?.message.contains("engine") == true && error?.message.contains("cr3t") == false)
    }
}
