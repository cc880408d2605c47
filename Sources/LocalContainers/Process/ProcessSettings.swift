import ContainerSPI

/// The settings of `whisk.process`: containers that are local processes.
public struct ProcessSettings: SettingsSection, Hashable {
    /// `whisk.process.runtime-path`: the path of the action runtime; `nil`: beside the running executable.
    public var runtimePath: String?

    /// The default values.
    public init() {}

    public mutating func read(from settings: inout SettingsReader) {
        settings.section("whisk.process", "containers that are local processes")
        settings.read(
            &runtimePath, "whisk.process.runtime-path", .nonEmpty, unset: "beside the running executable",
            "path of the action runtime executable")
    }
}
