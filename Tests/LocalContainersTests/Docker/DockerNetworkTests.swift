import ContainerSPI
import JSONSupport
import Logging
import ProcessControl
import TestSupport
import Testing

@testable import LocalContainers

@Suite("networks and ports of Docker containers")
struct DockerNetworkTests {
    private static func settings(_ yaml: String) throws -> DockerContainerSettings {
        var registry = SPIRegistry()
        registry.registerLocalContainers()
        let layer = try ConfigurationLayer.yaml(yaml, name: "test.yaml")
        let configuration = try WhiskConfiguration(ConfigurationSources(providers: [layer]), registry: registry)
        #expect(configuration.warnings.isEmpty)
        return try DockerContainerSettings(
            context: ContainerFactoryContext(configuration: configuration, instanceName: "invoker0"), environment: [:])
    }

    private static let network = "whisk.container-factory.container-args.network"

    @Test("the runtime's port is configurable, for the container's own address and for a published port")
    func port() throws {
        let settings = try Self.settings("whisk.docker.container-port: 9000")
        #expect(settings.containerPort == 9000 && settings.networkAdvice == nil)
        let template = try DockerContainerTemplate(settings: settings, owner: .current)
        let body = template.body(try containerRequest(), access: .publishedPort(hostAddress: ""))
        #expect(body["ExposedPorts"] == ["9000/tcp": [:]])
        let state: JSONValue = [
            "State": ["Running": true],
            "NetworkSettings": [
                "Networks": ["bridge": ["IPAddress": "10.1.0.1"]], "Ports": ["9000/tcp": [["HostPort": "32768"]]],
            ],
        ]
        let engine = try #require(DockerContainerState(json: state) as DockerContainerState?)
        #expect(template.address(of: engine, access: .ownAddress) == ContainerAddress(host: "10.1.0.1", port: 9000))
        #expect(template.address(of: engine, access: .publishedPort(hostAddress: ""))?.port == 32_768)
    }

    @Test("the host network says at the start which runtimes work with it")
    func advice() throws {
        let advice = try #require(try Self.settings("\(Self.network): host").networkAdvice)
        #expect(advice.level == .warning)
        for part in [Self.network, "PORT", "8080", "whisk.docker.container-port"] {
            #expect(advice.text.contains(part))
        }
        let fixed = try Self.settings("{\(Self.network): host, whisk.docker.container-port: 8080}").networkAdvice
        #expect(fixed?.level == .notice && fixed?.text.contains("one container runs at a time") == true)
    }

    @Test("a fixed port of the host network serves one container at a time")
    func fixedPort() async throws {
        let reservation = try #require(PortReservation(host: "0.0.0.0", port: 0))
        let port = reservation.port
        let engine = try ScriptedEngine()
        let factory = try engine.factory {
            $0.containerFactory.containerArguments.network = .host
            $0.containerPort = port
        }
        let listener = try ScriptedHTTPServer { _ in [.text("{}")] }
        let taken = try engine.factory {
            $0.containerFactory.containerArguments.network = .host
            $0.containerPort = listener.port
        }
        let error = await #expect(throws: ContainerError.self) {
            _ = try await taken.createContainer(containerRequest())
        }
        #expect(error?.code == .startFailed && error?.message.contains("whisk.docker.container-port") == true)
        let container = try await factory.createContainer(containerRequest())
        #expect(container.address.port == port)
        withExtendedLifetime(reservation) {}
    }

    @Test("the pull of a user's image for every container can be switched off")
    func pullLatest() async throws {
        let engine = try ScriptedEngine()
        let factory = try engine.factory { $0.containerFactory.pullsLatest = false }
        _ = try await factory.createContainer(containerRequest("fn", userProvided: true))
        #expect(engine.count("POST /images/create") == 0)
        _ = try await factory.createContainer(containerRequest("registry.example:5000/acme/new", userProvided: true))
        #expect(engine.count("POST /images/create") == 1)
    }

    @Test("one-letter parameters are mapped, or refused with the reason")
    func shortNames() throws {
        var options = DockerOptions()
        try options.add(["-w": ["/work"], "u": ["nobody"]], source: "a test")
        #expect(options.body == ["WorkingDir": "/work", "User": "nobody"])
        for name in ["-p", "P", "m", "c"] {
            let error = #expect(throws: ContainerError.self) { try options.add([name: ["1"]], source: "a test") }
            #expect(error?.message.contains("cannot be used") == true)
        }
        for name in ["x", "t", "-"] {
            let error = #expect(throws: ContainerError.self) { try options.add([name: ["1"]], source: "a test") }
            #expect(error?.message.contains("'\(name)' of a test is unknown") == true)
        }
    }
}
