/// Registries, network and environment of every container, whichever factory creates it.
public struct ContainerFactoryConfiguration: SettingsSection, Hashable {
    /// `whisk.container-factory.container-args`
    public var containerArguments = ContainerArguments()
    /// `whisk.container-factory.runtimes-registry.url`: the registry of managed images; empty for none.
    public var runtimesRegistry = ""
    /// `whisk.container-factory.user-images-registry.url`: the registry of user-provided images; empty for none.
    public var userImagesRegistry = ""
    /// `whisk.container-factory.pull-latest`: whether a user's image without a tag or with the tag `latest` is pulled for
    /// every container. Otherwise a machine that has the image does not pull it.
    public var pullsLatest = true

    /// The default values.
    public init() {}

    /// The reference to pull for an image.
    public func resolve(_ image: ImageName, isUserProvided: Bool) -> String {
        image.resolved(registry: isUserProvided ? userImagesRegistry : runtimesRegistry)
    }

    public mutating func read(from settings: inout SettingsReader) {
        settings.section("whisk.container-factory", "registries, network and environment of every container")
        containerArguments.read(from: &settings)
        settings.read(
            &runtimesRegistry, "whisk.container-factory.runtimes-registry.url", .text,
            "registry prefix of managed images")
        settings.read(
            &userImagesRegistry, "whisk.container-factory.user-images-registry.url", .text,
            "registry prefix of user-provided images")
        settings.read(
            &pullsLatest, "whisk.container-factory.pull-latest", .flag,
            "whether a user's image without a tag or with the tag latest is pulled for every container; false for images "
                + "that are in no registry")
    }
}
