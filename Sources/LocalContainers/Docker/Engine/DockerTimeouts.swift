/// How long a Docker Engine may take.
public struct DockerTimeouts: Sendable, Hashable {
    /// To answer an ordinary call: create, start, inspect.
    public var call = Duration.seconds(60)
    /// To pull an image.
    public var pull = Duration.seconds(600)
    /// To pause or unpause a container.
    public var pause = Duration.seconds(10)
    /// To remove a container, with the attempts that are made again.
    public var removal = Duration.seconds(30)

    public init() {}
}
