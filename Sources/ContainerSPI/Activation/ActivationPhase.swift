/// The two calls an action runtime serves.
public enum ActivationPhase: Sendable, Hashable, CaseIterable {
    /// `/init`
    case initialization
    /// `/run`
    case run
}
