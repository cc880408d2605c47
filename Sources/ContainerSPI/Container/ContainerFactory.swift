/// Creates the containers in which actions run.
///
/// An invoker calls ``start()`` once, then ``createContainer(_:)`` any number of times, also concurrently, and
/// ``cleanup()`` at the end.
///
/// ```swift
/// try await factory.start()
/// let container = try await factory.createContainer(image: "openwhisk/action-python-v3.11", name: "hello")
/// ```
public protocol ContainerFactory: Sendable {
    /// Prepares the factory (OpenWhisk's `init`) and removes what an earlier run left behind.
    func start() async throws

    /// Creates a container and returns when it accepts `/init`.
    ///
    /// - Throws: ``ContainerError``. After an error, and after a cancellation of the calling task, the parts of the container
    ///   have ended. When the time was up or their machine cannot be reached, they are still being ended, until their end is
    ///   known.
    func createContainer(_ request: ContainerRequest) async throws -> any Container

    /// Removes every container of this factory. It may be called twice, and without ``start()``.
    func cleanup() async
}

extension ContainerFactory {
    /// Creates a container of a managed image and returns when it accepts `/init`.
    ///
    /// - Parameter memory: the memory of the container, from which its CPU weight follows.
    /// - Throws: ``ContainerError``, or `ConfigurationError` with code `invalidText` for an invalid image reference.
    public func createContainer(
        image: String, name: String, memory: ByteSize = .megabytes(256)
    ) async throws -> any Container {
        try await createContainer(ContainerRequest(name: name, image: ImageName(parsing: image), memory: memory))
    }
}
