/// Limits of activations.
public struct ActivationConfiguration: SettingsSection, Hashable {
    /// `whisk.activation.payload.max`: the length in bytes above which a response is truncated.
    public var payloadLimit = ByteSize.megabytes(1)
    /// `whisk.activation.payload.truncation`: the length to which a longer response is cut.
    public var payloadTruncation = ByteSize.megabytes(1)

    /// The default values.
    public init() {}

    public mutating func read(from settings: inout SettingsReader) {
        settings.section("whisk.activation", "limits of activations")
        settings.read(&payloadLimit, "whisk.activation.payload.max", .size, "longest response of an action")
        settings.read(
            &payloadTruncation, "whisk.activation.payload.truncation", .size, "bytes kept of a longer response")
    }
}
