/// The two calls of an action runtime.
public enum ActivationPhase: Sendable, Hashable, CaseIterable {
    /// `/init`
    case initialization
    /// `/run`
    case run
}
