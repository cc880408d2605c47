/// When the agents register with a new leader, counted from the moment it leads.
public struct AgentReregistration: Sendable {
    /// By the agent's place in the order in which agents were added; `nil`: not by itself, see
    /// ``EmbeddedCluster/reregisterAgent(_:)``.
    public var delay: @Sendable (_ place: Int, _ id: String) -> Duration?

    public init(_ delay: @escaping @Sendable (_ place: Int, _ id: String) -> Duration?) { self.delay = delay }

    /// All agents after the same time.
    public static func after(_ duration: Duration) -> Self { Self { _, _ in duration } }

    /// Each agent after a time of its own; those that the list has nothing for do not register by themselves.
    public static func each(_ durations: [Duration?]) -> Self {
        Self { place, _ in durations.indices.contains(place) ? durations[place] : nil }
    }

    /// None by itself.
    public static var manual: Self { Self { _, _ in nil } }
}

/// How a master comes to its end.
public enum MasterLoss: Sendable, Hashable {
    /// Its process dies: streams end at once, connections are refused.
    case killed
    /// It takes connections and says nothing any more: streams fall silent, requests get no answer.
    case frozen
}
