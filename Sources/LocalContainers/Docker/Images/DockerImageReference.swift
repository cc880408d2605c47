import ContainerSPI

/// The name and version of an image, as the engine's request to pull it expects them.
struct DockerImageReference: Sendable, Hashable, CustomStringConvertible {
    /// The name with the registry, without tag and digest.
    var name: String
    /// The digest or tag. `latest` if the reference has neither, because the engine would otherwise pull all tags.
    var version: String
    /// Whether the reference may refer to another image later.
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
