public import MesosAPI

/// What one agent offers to one role at the moment: all its open offers together.
public struct OfferedAgent: Sendable {
    public let agentID: String
    public let hostname: String
    /// The role that the offers are allocated to. Offers of different roles cannot be combined in one ACCEPT.
    public let role: String
    /// What is free: reserved and unreserved resources together, without revocable and shared ones and without disks of
    /// their own (volumes, mounts).
    public internal(set) var available: TaskResources
    /// A maintenance of the agent is scheduled.
    public internal(set) var hasUnavailability: Bool
    /// One of the offers, for everything else that an offer tells.
    public let offer: Mesos.Offer

    public init(
        agentID: String, hostname: String, role: String, available: TaskResources, hasUnavailability: Bool,
        offer: Mesos.Offer
    ) {
        self.agentID = agentID
        self.hostname = hostname
        self.role = role
        self.available = available
        self.hasUnavailability = hasUnavailability
        self.offer = offer
    }

    /// The values of an attribute of the agent as Mesos prints them, or of `hostname`, `@region`, `@zone`.
    public func values(of attribute: String) -> [String] {
        let values = offer.attributes.filter { $0.name == attribute }.map(\.renderedValue)
        if !values.isEmpty { return values }
        switch attribute {
        case "hostname", "@hostname": return [hostname]
        case "@region": return offer.domain?.faultDomain.map { [$0.region.name] } ?? []
        case "@zone": return offer.domain?.faultDomain.map { [$0.zone.name] } ?? []
        default: return []
        }
    }
}
