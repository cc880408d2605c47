import ContainerSPI

/// An image as the engine takes it in a pull: name, and tag or digest.
struct DockerImageReference: Sendable, Hashable, CustomStringConvertible {
    /// With its registry, without tag and digest.
    var name: String
    /// `latest` where the reference has neither tag nor digest: the engine would pull all tags.
    var version: String
    /// Whether the reference may mean another image tomorrow.
    var mayMove: Bool

    init(_ image: ImageName, registry: String) {
        var bare = image
        bare.tag = nil
        bare.digest = nil
        name = bare.resolved(registry: registry)
        version = image.digest ?? image.tag ?? "latest"
        mayMove = image.digest == nil && (image.tag ?? "latest") == "latest"
    }

    /// `name:tag` or `name@digest`.
    var description: String { version.contains(":") ? "\(name)@\(version)" : "\(name):\(version)" }
}
