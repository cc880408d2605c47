import JSONSupport

extension ActivationResponse {
    /// The response if no connection to a container's runtime can be opened, or the runtime is ending: a fault of the
    /// platform.
    public static func runtimeUnavailable(_ phase: ActivationPhase) -> ActivationResponse {
        .whiskError(.string(phase == .run ? ActivationMessages.runBroke : ActivationMessages.noResources))
    }
}
