import MachineSupport
public import MesosAPI

/// What one agent offers to one role at the moment: all its open offers together.
public struct OfferedAgent: Sendable {
    public let agentID: String
    public let hostname: String
    /// The role that the offers are allocated to. Offers of different roles cannot be combined in one ACCEPT.
    public let role: String
    /// What is free: reserved and unreserved resources together, without revocable and shared ones, without disks of
    /// their own (volumes, mounts) and without blacklisted ports.
    public internal(set) var available: TaskResources
    /// What is free and may be taken back at any moment; for requests that allow it.
    public internal(set) var revocable: TaskResources
    /// Persistent volumes; shared ones may be in use already.
    public internal(set) var volumes: ResourceSet
    /// A maintenance of the agent is scheduled.
    public internal(set) var hasUnavailability: Bool
    /// One of the offers, for everything else that an offer tells.
    public let offer: Mesos.Offer

    public init(
        agentID: String, hostname: String, role: String, available: TaskResources, revocable: TaskResources = .init(),
        hasUnavailability: Bool, volumes: ResourceSet = [], offer: Mesos.Offer
    ) {
        self.agentID = agentID
        self.hostname = hostname
        self.role = role
        self.available = available
        self.revocable = revocable
        self.hasUnavailability = hasUnavailability
        self.volumes = volumes
        self.offer = offer
    }

    /// The values of an attribute of the agent as Mesos prints them, or of `hostname`, `@region`, `@zone`.
    public func values(of attribute: String) -> [String] {
        var values: [String] = []
        _ = contains(attribute) { (value: String) in
            values.append(value)
            return false
        }
        return values
    }

    /// The same with their types.
    public func attributeValues(of attribute: String) -> [AttributeValue] {
        var values: [AttributeValue] = []
        _ = contains(attribute) { (value: AttributeValue) in
            values.append(value)
            return false
        }
        return values
    }

    func has(_ attribute: String) -> Bool { contains(attribute) { (_: String) in true } }

    /// Whether one of ``values(of:)`` passes.
    func contains(_ attribute: String, where passes: (String) -> Bool) -> Bool {
        contains(attribute, \.renderedValue, pseudo: { $0 }, passes)
    }

    /// Whether one of ``attributeValues(of:)`` passes.
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

    /// Every attribute with its values as Mesos prints them.
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
        case "@region": offer.domain?.faultDomain?.region.name
        case "@zone": offer.domain?.faultDomain?.zone.name
        default: nil
        }
    }
}
