import ContainerSPI

/// A completed step of an activation and its duration. The cases are in the order of the steps.
public enum ActivationStep: Sendable {
    /// The factory created the container.
    case containerCreated(any Container, took: Duration)
    /// The runtime loaded the action.
    case initialized(took: Duration)
    /// The action ended, or failed to initialize, with this response.
    case ran(took: Duration, ActivationResponse)
    /// The log store collected the logs.
    case logsCollected(lines: Int, took: Duration)
    /// The container was removed.
    case containerDestroyed(took: Duration)
    /// A failure besides the action's: of the container, its logs or its removal.
    case problem(String)
}
