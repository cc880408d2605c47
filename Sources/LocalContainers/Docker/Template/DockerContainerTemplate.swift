import ContainerSPI
import JSONSupport

/// Turns what an invoker asks for into what the engine is asked for. Pure: the same request makes the same container.
struct DockerContainerTemplate: Sendable {
    /// The port action runtimes listen on unless they are told another.
    static let actionPort = 8_080
    /// The label with the name of the invoker.
    static let invokerLabel = "whisk.invoker"
    /// The label that tells the process that made a container; see ``DockerOwner``.
    static let ownerLabel = "whisk.owner"

    private let settings: DockerContainerSettings
    private let owner: DockerOwner
    private let options: DockerOptions

    /// - Throws: ``ContainerError`` `.invalidConfiguration` for parameters that are not known or do not fit.
    init(settings: DockerContainerSettings, owner: DockerOwner) throws(ContainerError) {
        self.settings = settings
        self.owner = owner
        var options = DockerOptions()
        let arguments = settings.containerFactory.containerArguments
        try options.add(settings.containerParameters, source: "the log store")
        try options.add(
            arguments.extraArguments, source: "whisk.container-factory.container-args.extra-args")
        options.append(arguments.dnsServers, at: ["HostConfig", "Dns"])
        options.append(arguments.dnsSearch, at: ["HostConfig", "DnsSearch"])
        options.append(arguments.dnsOptions, at: ["HostConfig", "DnsOptions"])
        // What OpenWhisk does to keep an action from harming its neighbours.
        options.append(["NET_RAW", "NET_ADMIN"], at: ["HostConfig", "CapDrop"])
        options.addDefaultLimit("nofile", soft: 1_024, hard: 1_024)
        options.setDefault(1_024, at: ["HostConfig", "PidsLimit"])
        self.options = options
        if arguments.network == .host, !settings.endpoint.isLocal {
            throw ContainerError(
                .invalidConfiguration,
                "whisk.container-factory.container-args.network is host, and the Docker Engine is at "
                    + "\(settings.endpoint): which ports are free there is not known. Use bridge.")
        }
    }

    var network: ContainerArguments.Network { settings.containerFactory.containerArguments.network }

    func image(_ request: ContainerRequest) -> DockerImageReference {
        let factory = settings.containerFactory
        return DockerImageReference(
            request.image,
            registry: request.userProvidedImage ? factory.userImagesRegistry : factory.runtimesRegistry)
    }

    /// The body of the request to create a container.
    ///
    /// - Parameters:
    ///   - access: how the container will be reached.
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
        // Memory and swap together: an action does not swap.
        host["MemorySwap"] = .integer(request.memory.bytes)
        host["CpuShares"] = .integer(Int64(request.cpuShares))
        host["NetworkMode"] = .string(network.description)
        if case .publishedPort(let address) = access {
            let port = "\(Self.actionPort)/tcp"
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

    /// Where the runtime of a running container listens; nil when the engine does not say.
    func address(of state: DockerContainerState, access: DockerAccess) -> ContainerAddress? {
        switch access {
        case .hostPort(let port):
            return ContainerAddress(host: settings.endpoint.publishedHost, port: port)
        case .publishedPort:
            return state.publishedPorts[Self.actionPort].map {
                ContainerAddress(host: settings.endpoint.publishedHost, port: $0)
            }
        case .ownAddress:
            // A network may have been named by its id, and the engine answers with its name.
            let address =
                state.addresses[network.description] ?? state.addresses.sorted { $0.key < $1.key }.first?.value
            return address.map { ContainerAddress(host: $0, port: Self.actionPort) }
        }
    }

    /// A name the engine accepts, recognisable and unique.
    ///
    /// - Parameter unique: makes the difference between containers of the same name.
    static func name(_ request: ContainerRequest, unique: UInt64) -> String {
        let text = request.name.isEmpty ? request.image.name : request.name
        let readable = text.unicodeScalars.prefix(100).map { scalar -> Character in
            let isPlain = scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
            return isPlain || "_.-".unicodeScalars.contains(scalar) ? Character(scalar) : "_"
        }
        // The engine wants a letter or digit first.
        let start = readable.firstIndex { $0.isLetter || $0.isNumber }
        let head = start.map { String(readable[$0...]) } ?? "action"
        return "\(head)-\(String(unique, radix: 36))"
    }
}

/// How an invoker reaches the runtime in a container.
enum DockerAccess: Sendable, Hashable {
    /// At the container's own address.
    case ownAddress
    /// At a port of the engine's host, of this address or, when empty, of all, that the engine maps to the container's.
    case publishedPort(hostAddress: String)
    /// At this port of this machine, which the runtime was told to use: the container has no network of its own.
    case hostPort(Int)
}
