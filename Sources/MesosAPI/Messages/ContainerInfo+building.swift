extension Mesos.ContainerInfo {
    /// The network of a container.
    public enum NetworkMode: Sendable, Hashable {
        /// The network of the agent's host.
        case host
        /// Docker's bridge network; with the Mesos containerizer the CNI network ``bridgeNetworkName``.
        case bridge
        /// A user-defined Docker network or a CNI network.
        case named(String)
    }

    /// The name of the CNI network that replaces Docker's bridge network under the Mesos containerizer.
    public static let bridgeNetworkName = "mesos-bridge"

    /// A container of the Docker containerizer.
    ///
    /// - Parameter forcePullImage: whether the agent pulls the image even if it has it; `nil` for Mesos' default.
    public static func docker(
        image: String, network: NetworkMode, parameters: [Mesos.Parameter] = [], forcePullImage: Bool? = nil
    ) -> Self {
        .with { container in
            container.type = .docker
            container.docker = .with { docker in
                docker.image = image
                docker.forcePullImage = forcePullImage
                docker.parameters = MessageList(parameters)
                switch network {
                case .host: docker.network = .host
                case .bridge: docker.network = .bridge
                case .named: docker.network = .user
                }
            }
            if case .named(let name) = network { container.networkInfos = [.with { $0.name = name }] }
        }
    }

    /// A container of the Mesos containerizer with a Docker image.
    public static func mesos(image: String, network: NetworkMode) -> Self {
        .with { container in
            container.type = .mesos
            container.mesos = .with {
                $0.image = .with { ($0.type, $0.docker) = (.docker, .with { $0.name = image }) }
            }
            switch network {
            case .host: break
            case .bridge: container.networkInfos = [.with { $0.name = bridgeNetworkName }]
            case .named(let name): container.networkInfos = [.with { $0.name = name }]
            }
        }
    }
}
