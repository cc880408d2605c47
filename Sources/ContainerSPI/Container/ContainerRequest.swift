/// An invoker's request for a container.
public struct ContainerRequest: Sendable, Hashable {
    /// The transaction that needs the container, for logs.
    public var transaction: TransactionID
    /// The name of the container, which becomes the name of the Mesos task or Docker container.
    public var name: String
    /// The image as the action names it, before a configured registry is applied.
    public var image: ImageName
    /// Whether the image comes from a user ("blackbox") and not from the operator's managed runtimes. Registry, placement
    /// constraints and the response to a failed pull depend on it.
    public var isUserProvided: Bool
    /// The memory limit.
    public var memory: ByteSize
    /// Docker's relative CPU weight; 1024 is one CPU. See ``ContainerPoolConfiguration/cpuShares(for:)``.
    public var cpuShares: Int
    /// Metadata for people and user interfaces, such as the action's name and kind. Never a secret.
    public var labels: [String: String]

    /// Creates a request.
    ///
    /// - Parameter cpuShares: the relative CPU weight, or `nil` for the share of the memory in a pool of the default size.
    public init(
        transaction: TransactionID = .generate(), name: String, image: ImageName, isUserProvided: Bool = false,
        memory: ByteSize = .megabytes(256), cpuShares: Int? = nil, labels: [String: String] = [:]
    ) {
        self.transaction = transaction
        self.name = name
        self.image = image
        self.isUserProvided = isUserProvided
        self.memory = memory
        self.cpuShares = cpuShares ?? ContainerPoolConfiguration().cpuShares(for: memory)
        self.labels = labels
    }
}
