import ContainerSPI
import JSONSupport
import Testing

@testable import LocalContainers

struct DockerContainerTemplateTests {
    private static let owner = DockerOwner(bootID: "boot", processIdentifier: 12, startTime: 34)

    private func request(_ image: String = "acme/fn:1", name: String = "wsk0_1_guest_hello") throws -> ContainerRequest
    {
        ContainerRequest(
            transaction: .generate(), name: name, image: try ImageName(parsing: image), memory: .megabytes(256),
            cpuShares: 512, labels: ["whisk.action": "hello"])
    }

    private func template(
        _ change: (inout DockerContainerSettings) -> Void = { _ in }
    ) throws -> DockerContainerTemplate {
        var settings = DockerContainerSettings(instanceName: "invoker0")
        settings.apiHost = "https://api"
        change(&settings)
        return try DockerContainerTemplate(settings: settings, owner: Self.owner)
    }

    @Test func createsTheRequestedContainer() throws {
        let template = try template { settings in
            settings.containerParameters = ["--log-driver": ["json-file"]]
            settings.containerFactory.containerArguments.dnsServers = ["10.0.0.1"]
            settings.containerFactory.containerArguments.extraEnvironment = [.init(name: "B", value: "1")]
            settings.containerFactory.containerArguments.extraArguments = ["env": ["A=2"], "pids-limit": ["7"]]
            settings.containerFactory.runtimesRegistry = "registry.example/"
        }
        let expected: JSONValue = [
            "Image": "registry.example/acme/fn:1",
            "Env": ["A=2", "B=1", "__OW_API_HOST=https://api"],
            "Labels": ["whisk.action": "hello", "whisk.invoker": "invoker0", "whisk.owner": "boot/12/34"],
            "HostConfig": [
                "Memory": 268_435_456, "MemorySwap": 268_435_456, "CpuShares": 512, "NetworkMode": "bridge",
                "LogConfig": ["Type": "json-file"], "Dns": ["10.0.0.1"], "CapDrop": ["NET_RAW", "NET_ADMIN"],
                "Ulimits": [["Name": "nofile", "Soft": 1_024, "Hard": 1_024]], "PidsLimit": 7,
            ],
        ]
        #expect(template.body(try request(), access: .ownAddress) == expected)
    }

    @Test func passesThePortToARuntimeInTheHostsNetwork() throws {
        let template = try template { $0.containerFactory.containerArguments.network = .host }
        let body = template.body(try request(), access: .hostPort(4_711))
        #expect(body["HostConfig"]?["NetworkMode"] == "host")
        #expect(body["Env"] == ["PORT=4711", "PORT0=4711", "__OW_API_HOST=https://api"])
        let address = template.address(of: DockerContainerState(json: [:]), access: .hostPort(4_711))
        #expect(address == ContainerAddress(host: "127.0.0.1", port: 4_711))
    }

    @Test func publishesThePortWhereContainersCannotBeReached() throws {
        let template = try template { $0.endpoint.transport = .tcp(host: "engine", port: 2_375) }
        let access = DockerAccess.publishedPort(hostAddress: "")
        let body = template.body(try request(), access: access)
        #expect(body["ExposedPorts"] == ["8080/tcp": [:]])
        #expect(body["HostConfig"]?["PortBindings"] == ["8080/tcp": [["HostIp": "", "HostPort": ""]]])
        let state = DockerContainerState(json: [
            "NetworkSettings": ["Ports": ["8080/tcp": [["HostIp": "0.0.0.0", "HostPort": "32768"]], "9/tcp": nil]]
        ])
        #expect(template.address(of: state, access: access) == ContainerAddress(host: "engine", port: 32_768))
    }

    @Test func findsTheAddressInTheConfiguredNetwork() throws {
        let template = try template { $0.containerFactory.containerArguments.network = .user("actions") }
        #expect(template.body(try request(), access: .ownAddress)["HostConfig"]?["NetworkMode"] == "actions")
        let state = DockerContainerState(json: [
            "NetworkSettings": [
                "Networks": [
                    "a": ["IPAddress": "10.1.0.1"], "actions": ["IPAddress": "", "GlobalIPv6Address": "fd00::2"],
                ]
            ]
        ])
        #expect(
            template.address(of: state, access: .ownAddress) == ContainerAddress(host: "fd00::2", port: 8_080))
        #expect(template.address(of: DockerContainerState(json: [:]), access: .ownAddress) == nil)
    }

    @Test func rejectsTheHostsNetworkOfAnotherMachine() throws {
        let error = try #require(throws: ContainerError.self) {
            try template {
                $0.endpoint.transport = .tcp(host: "engine", port: 1)
                $0.containerFactory.containerArguments.network = .host
            }
        }
        #expect(error.code == .invalidConfiguration)
    }

    @Test(arguments: [
        ("wsk0_1_guest_hello", "wsk0_1_guest_hello-1z"), ("", "fn-1z"), ("_./grüße welt", "gr__e_welt-1z"),
        ("///", "action-1z"), (String(repeating: "a", count: 300), String(repeating: "a", count: 100) + "-1z"),
    ])
    func createsNamesThatTheEngineAccepts(name: String, expected: String) throws {
        #expect(DockerContainerTemplate.name(try request(name: name), unique: 71) == expected)
    }

    @Test(arguments: [
        ("python", "r.example/python:latest", true), ("acme/fn:latest", "r.example/acme/fn:latest", true),
        ("acme/fn:1", "r.example/acme/fn:1", false), ("other:5000/fn", "other:5000/fn:latest", true),
        ("fn@sha256:ab", "r.example/fn@sha256:ab", false), ("fn:latest@sha256:ab", "r.example/fn@sha256:ab", false),
    ])
    func refersToExactlyOneImage(image: String, expected: String, mayMove: Bool) throws {
        let reference = DockerImageReference(try ImageName(parsing: image), registry: "r.example")
        #expect(reference.description == expected)
        #expect(reference.mayMove == mayMove)
    }

    @Test func ownersIdentifyProcesses() {
        #expect(DockerOwner(Self.owner.text) == Self.owner)
        #expect(DockerOwner("") == nil && DockerOwner("a/b/c") == nil)
        #expect(!DockerOwner.current.isAnotherLiveProcess)
        #expect(DockerOwner(processIdentifier: 1).isAnotherLiveProcess)
        var earlier = DockerOwner(processIdentifier: 1)
        earlier.startTime += 1
        #expect(!earlier.isAnotherLiveProcess)
        #expect(!Self.owner.isAnotherLiveProcess)
    }
}
