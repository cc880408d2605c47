import ContainerSPI
import JSONSupport

/// Turns a `ContainerRequest` into a request to the engine. A pure function: equal requests give equal results.
struct DockerContainerTemplate: Sendable {
    /// The port on which OpenWhisk's action runtimes listen.
    static let usualPort = 8_080
    /// The label with the name of the invoker.
    static let invokerLabel = "whisk.invoker"
    /// The label with the process that created the container; see ``DockerOwner``.
    static let ownerLabel = "whisk.owner"

    private let settings: DockerContainerSettings
    private let owner: DockerOwner
    private let options: DockerOptions

    /// - Throws: `ContainerError` with code `invalidConfiguration` for unknown parameters or invalid values.
    init(settings: DockerContainerSettings, owner: DockerOwner) throws(ContainerError) {
        self.settings = settings
        self.owner = owner
        var options = DockerOptions()
        let arguments = settings.containerFactory.containerArguments
        try options.add(settings.containerParameters, source: "the log store")
        try options.add(arguments.extraArguments, source: "whisk.container-factory.container-args.extra-args")
        options.append(arguments.dnsServers, at: ["HostConfig", "Dns"])
        options.append(arguments.dnsSearch, at: ["HostConfig", "DnsSearch"])
        options.append(arguments.dnsOptions, at: ["HostConfig", "DnsOptions"])
        // OpenWhisk's restrictions, which protect other containers from an action.
        options.append(["NET_RAW", "NET_ADMIN"], at: ["HostConfig", "CapDrop"])
        options.addDefaultLimit("nofile", soft: 1_024, hard: 1_024)
        options.setDefault(1_024, at: ["HostConfig", "PidsLimit"])
        self.options = options
        if arguments.network == .host, !settings.endpoint.isLocal {
            throw ContainerError(
                .invalidConfiguration,
                "whisk.container-factory.container-args.network is host, but the free ports of the Docker Engine's machine "
                    + "are unknown (\(settings.endpoint)); use bridge")
        }
    }

    private var port: Int { settings.containerPort ?? Self.usualPort }

    var network: ContainerArguments.Network { settings.containerFactory.containerArguments.network }

    func image(_ request: ContainerRequest) -> DockerImageReference {
        let factory = settings.containerFactory
        return DockerImageReference(
            request.image,
            registry: request.isUserProvided ? factory.userImagesRegistry : factory.runtimesRegistry)
    }

    /// Returns the body of the request that creates a container.
    func body(_ request: ContainerRequest, access: DockerAccess) -> JSONValue {
        var body = options.body
        body["Image"] = .string(image(request).description)
        body["Env"] = .array(environment(access).map { .string("\($0.key)=\($0.value)") })
        var labels = body["Labels"]?.objectValue ?? [:]
        labels.merge(request.labels.mapValues(JSONValue.string)) { $1 }
        labels[Self.invokerLabel] = .string(settings.instanceName)
        labels[Self.ownerLabel] = .string(owner.text)
        body["Labels"] = .object(labels)

        var host = body["HostConfig"] ?? [:]
        host["Memory"] = .integer(request.memory.bytes)
        // The sum of memory and swap: actions do not swap.
        host["MemorySwap"] = .integer(request.memory.bytes)
        host["CpuShares"] = .integer(Int64(request.cpuShares))
        host["NetworkMode"] = .string(network.description)
        if case .publishedPort(let address) = access {
            let port = "\(port)/tcp"
            body["ExposedPorts"] = [port: [:]]
            host["PortBindings"] = [port: [["HostIp": .string(address), "HostPort": ""]]]
        }
        body["HostConfig"] = host
        return body
    }

    private func environment(_ access: DockerAccess) -> [(key: String, value: String)] {
        var variables: [String: String] = [:]
        if !settings.apiHost.isEmpty { variables["__OW_API_HOST"] = settings.apiHost }
        for variable in settings.containerFactory.containerArguments.extraEnvironment {
            variables[variable.name] = variable.value ?? ""
        }
        variables.merge(options.environment) { $1 }
        if case .hostPort(let port) = access {
            variables["PORT"] = "\(port)"
            variables["PORT0"] = "\(port)"
        }
        return variables.sorted { $0.key < $1.key }
    }

    /// Returns the address of the runtime in a running container, or `nil` if the engine does not report it.
    func address(of state: DockerContainerState, access: DockerAccess) -> ContainerAddress? {
        switch access {
        case .hostPort(let port):
            return ContainerAddress(host: settings.endpoint.publishedHost, port: port)
        case .publishedPort:
            return state.publishedPorts[port].map {
                ContainerAddress(host: settings.endpoint.publishedHost, port: $0)
            }
        case .ownAddress:
            // The configuration may name a network by its id, while the engine responds with its name.
            let address =
                state.addresses[network.description] ?? state.addresses.sorted { $0.key < $1.key }.first?.value
            return address.map { ContainerAddress(host: $0, port: port) }
        }
    }

    /// Returns a unique name that is valid for the engine and resembles the request's name.
    static func name(_ request: ContainerRequest, unique: UInt64) -> String {
        let text = request.name.isEmpty ? request.image.name : request.name
        // The first character must be a letter or digit.
        let readable = text.readableName(limit: 100, alsoAllowing: "_.-").drop { !$0.isLetter && !$0.isNumber }
        return "\(readable.isEmpty ? "action" : readable)-\(String(unique, radix: 36))"
    }
}

/// The way an invoker reaches the runtime in a container.
enum DockerAccess: Sendable, Hashable {
    case ownAddress
    /// A port of the engine's host that the engine forwards to the container, at this address or, if empty, at all addresses.
    case publishedPort(hostAddress: String)
    /// A port of this machine, passed to the runtime in its environment: the container uses the network of the host.
    case hostPort(Int)
}
