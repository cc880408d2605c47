import ContainerSPI

/// What an activation went through, in order, with how long it took.
public enum ActivationStep: Sendable {
    case containerCreated(any Container, took: Duration)
    case initialized(took: Duration)
    case ran(took: Duration, ActivationResponse)
    case logsCollected(lines: Int, took: Duration)
    case containerDestroyed(took: Duration)
    /// Something beside the activation went wrong: its logs, or the removal of its container.
    case problem(String)
}
