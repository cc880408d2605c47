import ContainerSPI
import JSONSupport

/// An action with its code, ready to be loaded into a container.
public struct Action: Sendable {
    public var description: ActionDescription
    public var image: ImageName
    /// Source text, or base64 when `isBinary`.
    public var code: String
    /// The function that is called; OpenWhisk's default is `main`.
    public var main: String
    /// Whether the code is base64: an executable, or an archive.
    public var isBinary: Bool
    /// Environment variables set at initialisation.
    public var environment: [String: String]

    public init(
        description: ActionDescription, image: ImageName, code: String, main: String = "main", isBinary: Bool = false,
        environment: [String: String] = [:]
    ) {
        self.description = description
        self.image = image
        self.code = code
        self.main = main
        self.isBinary = isBinary
        self.environment = environment
    }

    /// The object under `value` of an `/init` request.
    public var initializer: JSONValue {
        [
            "name": .string(description.name),
            "main": .string(main),
            "code": .string(code),
            "binary": .bool(isBinary),
            "env": .object(environment.mapValues { .string($0) }),
        ]
    }

    /// The action's container of a given factory configuration.
    func containerRequest(
        transaction: TransactionID, pool: ContainerPoolConfiguration, instanceName: String
    ) -> ContainerRequest {
        ContainerRequest(
            transaction: transaction, name: "\(instanceName)_\(description.namespace)_\(description.name)",
            image: image,
            userProvidedImage: !description.isManagedRuntime, memory: description.limits.memory,
            cpuShares: pool.cpuShares(for: description.limits.memory),
            labels: ["action": description.path, "kind": description.kind])
    }
}
