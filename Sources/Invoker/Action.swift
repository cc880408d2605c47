import ContainerSPI
import JSONSupport

/// An action with its code.
public struct Action: Sendable {
    /// The action's name, kind and limits.
    public var description: ActionDescription
    /// The image of the action's runtime.
    public var image: ImageName
    /// The source text, or base64 if ``isBinary``.
    public var code: String
    /// The name of the action's function. OpenWhisk's default is `main`.
    public var main: String
    /// Whether the code is an executable or an archive in base64.
    public var isBinary: Bool
    /// The environment variables that `/init` sets.
    public var environment: [String: String]

    /// Creates an action.
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

    /// The request for the action's container.
    func containerRequest(
        transaction: TransactionID, pool: ContainerPoolConfiguration, instanceName: String
    ) -> ContainerRequest {
        ContainerRequest(
            transaction: transaction, name: "\(instanceName)_\(description.namespace)_\(description.name)",
            image: image,
            isUserProvided: !description.isManagedRuntime, memory: description.limits.memory,
            cpuShares: pool.cpuShares(for: description.limits.memory),
            labels: ["action": description.path, "kind": description.kind])
    }
}
