/// Makes the containers actions run in.
///
/// An invoker calls ``start()`` once, then ``createContainer(_:)`` as often and as concurrently as it likes, and
/// ``cleanup()`` at the end.
public protocol ContainerFactory: Sendable {
    /// Makes the factory ready to create containers (OpenWhisk's `init`), and removes what an earlier run left behind.
    func start() async throws

    /// Returns a running container that accepts `/init`, or throws a ``ContainerError``. After an error, or when the
    /// calling task is cancelled, nothing of the container is left.
    func createContainer(_ request: ContainerRequest) async throws -> any Container

    /// Removes every container this factory made. Safe to call twice, and without ``start()``.
    func cleanup() async
}
