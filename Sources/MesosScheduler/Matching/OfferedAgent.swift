import MachineSupport
public import MesosAPI

/// The open offers of one agent to one role, added up.
public struct OfferedAgent: Sendable {
    /// The agent's id.
    public let agentID: String
    /// The agent's host name.
    public let hostname: String
    /// The role that the offers are allocated to. One ACCEPT cannot combine offers of different roles.
    public let role: String
    /// The free resources, reserved or not, without revocable and shared ones, volumes, whole disks and denied ports.
    public internal(set) var available: TaskResources
    /// The free revocable resources, which only requests with ``TaskRequest/allowsRevocable`` get.
    public internal(set) var revocable: TaskResources
    /// Persistent volumes. Shared volumes may already be in use.
    public internal(set) var volumes: ResourceSet
    /// Whether a maintenance of the agent is scheduled.
    public internal(set) var hasUnavailability: Bool
    /// Whether the agent is in another fault domain region than the master. Only requests that name `@region` in a
    /// constraint run there; see ``TaskShape/admits(_:)``.
    public internal(set) var isInRemoteRegion: Bool
    /// One of the offers, for other data of the agent.
    public let offer: Mesos.Offer

    /// Makes an agent from one of its offers and the sums over all of them.
    public init(
        agentID: String, hostname: String, role: String, available: TaskResources, revocable: TaskResources = .init(),
        hasUnavailability: Bool, volumes: ResourceSet = [], isInRemoteRegion: Bool = false, offer: Mesos.Offer
    ) {
        self.agentID = agentID
        self.hostname = hostname
        self.role = role
        self.available = available
        self.revocable = revocable
        self.hasUnavailability = hasUnavailability
        self.volumes = volumes
        self.isInRemoteRegion = isInRemoteRegion
        self.offer = offer
    }

    /// The values of an attribute as Mesos prints them, or of `hostname`, `@region` or `@zone`.
    public func values(of attribute: String) -> [String] {
        var values: [String] = []
        _ = contains(attribute) { (value: String) in
            values.append(value)
            return false
        }
        return values
    }

    /// The values of an attribute with their types, or of `hostname`, `@region` or `@zone`.
    public func attributeValues(of attribute: String) -> [AttributeValue] {
        var values: [AttributeValue] = []
        _ = contains(attribute) { (value: AttributeValue) in
            values.append(value)
            return false
        }
        return values
    }

    func has(_ attribute: String) -> Bool { contains(attribute) { (_: String) in true } }

    func contains(_ attribute: String, where passes: (String) -> Bool) -> Bool {
        contains(attribute, \.renderedValue, pseudo: { $0 }, passes)
    }

    func contains(_ attribute: String, where passes: (AttributeValue) -> Bool) -> Bool {
        contains(attribute, { AttributeValue($0) }, pseudo: { .text($0) }, passes)
    }

    @inline(__always)
    private func contains<Value>(
        _ attribute: String, _ value: (Mesos.Attribute) -> Value?, pseudo: (String) -> Value, _ passes: (Value) -> Bool
    ) -> Bool {
        var isThere = false
        var found = false
        offer.forEachAttribute(named: attribute) {
            guard let value = value($0) else { return true }
            isThere = true
            found = passes(value)
            return !found
        }
        if !isThere, let value = pseudoValue(of: attribute) { return passes(pseudo(value)) }
        return found
    }

    var allValues: [String: [String]] {
        var all: [String: [String]] = [:]
        for attribute in offer.attributes { all[attribute.name, default: []].append(attribute.renderedValue) }
        for name in ["hostname", "@hostname", "@region", "@zone"] where all[name] == nil {
            if let value = pseudoValue(of: name) { all[name] = [value] }
        }
        return all
    }

    private func pseudoValue(of attribute: String) -> String? {
        switch attribute {
        case "hostname", "@hostname": hostname
        case "@region": offer.region
        case "@zone": offer.domain?.faultDomain?.zone.name
        default: nil
        }
    }
}

extension Mesos.Offer {
    /// The agent's fault domain region, if the operator configured one.
    var region: String? { domain?.faultDomain?.region.name }
}
