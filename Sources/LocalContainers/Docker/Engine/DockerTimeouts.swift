/// The time limits of calls to a Docker Engine.
public struct DockerTimeouts: Sendable, Hashable {
    /// The time limit of short calls, such as those to create, start or inspect a container.
    public var call = Duration.seconds(60)
    /// The time limit of the pull of an image.
    public var pull = Duration.seconds(600)
    /// The time limit of a call to pause or unpause a container.
    public var pause = Duration.seconds(10)
    /// The time limit of the removal of a container, with all its attempts.
    public var removal = Duration.seconds(30)

    /// Creates the default time limits.
    public init() {}
}
