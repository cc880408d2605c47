/// Containers that are local processes.
public struct ProcessConfiguration: Sendable, Hashable {
    /// `whisk.process.runtime-path`: the action runtime's executable; `nil`: found beside the running executable.
    public var runtimePath: String?

    public init() {}

    mutating func read(from settings: inout SettingsReader) {
        settings.read(
            &runtimePath, "whisk.process.runtime-path", .nonEmpty, unset: "beside the running executable",
            "path of the action runtime executable")
    }
}
