/// Limits of activations.
public struct ActivationConfiguration: Sendable, Hashable {
    /// `whisk.activation.payload.max`: the longest response that is accepted.
    public var payloadLimit = ByteSize.megabytes(1)
    /// `whisk.activation.payload.truncation`: how much of a longer response is kept.
    public var payloadTruncation = ByteSize.megabytes(1)

    public init() {}

    mutating func read(from settings: inout SettingsReader) {
        settings.read(&payloadLimit, "whisk.activation.payload.max", .size, "longest response of an action")
        settings.read(
            &payloadTruncation, "whisk.activation.payload.truncation", .size, "bytes kept of a longer response")
    }
}
