/// What an invoker asks a factory for.
public struct ContainerRequest: Sendable, Hashable {
    public var transaction: TransactionID
    /// Name of the container; becomes the name of the task, of the Docker container, …
    public var name: String
    public var image: ImageName
    /// Whether the image comes from a user ("blackbox") rather than from the operator's managed runtimes. Decides
    /// registry, placement constraints, and who is told of a failed pull.
    public var userProvidedImage: Bool
    public var memory: ByteSize
    /// Docker's relative CPU weight; 1024 is one CPU. See ``ContainerPoolConfiguration/cpuShares(for:)``.
    public var cpuShares: Int
    /// Metadata for people and user interfaces, such as the action's name and kind. Never a secret.
    public var labels: [String: String]

    public init(
        transaction: TransactionID, name: String, image: ImageName, userProvidedImage: Bool = false,
        memory: ByteSize, cpuShares: Int, labels: [String: String] = [:]
    ) {
        self.transaction = transaction
        self.name = name
        self.image = image
        self.userProvidedImage = userProvidedImage
        self.memory = memory
        self.cpuShares = cpuShares
        self.labels = labels
    }
}
