/// The moments at which agents register with a new leader.
public struct AgentReregistration: Sendable {
    /// Returns the time from the start of a leader to the registration of an agent, by the agent's place in the order in
    /// which agents were added; `nil` if the test registers the agent by ``EmbeddedCluster/reregisterAgent(_:)``.
    public var delay: @Sendable (_ place: Int, _ id: String) -> Duration?

    /// Makes registrations from a function.
    public init(_ delay: @escaping @Sendable (_ place: Int, _ id: String) -> Duration?) { self.delay = delay }

    /// All agents register after the same time.
    public static func after(_ duration: Duration) -> Self { Self { _, _ in duration } }

    /// Each agent registers after its own time. Agents without an entry do not register by themselves.
    public static func each(_ durations: [Duration?]) -> Self {
        Self { place, _ in durations.indices.contains(place) ? durations[place] : nil }
    }

    /// No agent registers by itself.
    public static var manual: Self { Self { _, _ in nil } }
}

/// The way in which a master ends.
public enum MasterLoss: Sendable, Hashable {
    /// The master's process dies: streams end at once, and connections are refused.
    case killed
    /// The master accepts connections and never answers: streams fall silent, and requests get no response.
    case frozen
}
