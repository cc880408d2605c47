/// What every container gets, whoever runs it.
public struct ContainerFactoryConfiguration: Sendable, Hashable {
    /// `whisk.container-factory.container-args`
    public var containerArguments = ContainerArguments()
    /// `whisk.container-factory.runtimes-registry.url`: registry of managed images; empty: none.
    public var runtimesRegistry = ""
    /// `whisk.container-factory.user-images-registry.url`: registry of user-provided images; empty: none.
    public var userImagesRegistry = ""

    public init() {}

    /// The reference to pull for an image.
    public func resolve(_ image: ImageName, userProvided: Bool) -> String {
        image.resolved(registry: userProvided ? userImagesRegistry : runtimesRegistry)
    }

    mutating func read(from settings: inout SettingsReader) {
        containerArguments.read(from: &settings)
        settings.read(
            &runtimesRegistry, "whisk.container-factory.runtimes-registry.url", .text,
            "registry prefix of managed images")
        settings.read(
            &userImagesRegistry, "whisk.container-factory.user-images-registry.url", .text,
            "registry prefix of user-provided images")
    }
}
