import MesosAPI

/// The form in which a framework sends and receives resources.
///
/// Inside the master all resources have the newest form: a list of reservations and no `role`. A framework's form depends on
/// its capabilities MULTI_ROLE (allocation info) and RESERVATION_REFINEMENT (list of reservations).
struct ResourceShape: Sendable {
    var isMultiRole: Bool
    var hasReservationRefinement: Bool

    /// The order of resources in the offers of Mesos.
    private static let order = ["ports": 0, "cpus": 1, "mem": 2, "disk": 3]

    /// Converts the resources of an offer to the framework's form, in the order of Mesos.
    func outgoing(_ resources: ResourceSet) -> MessageList<Mesos.Resource> {
        let ranked = resources.resources.enumerated().map { (rank: Self.order[$1.name] ?? 4, place: $0, resource: $1) }
        let sorted = ranked.sorted { ($0.rank, $0.place) < ($1.rank, $1.place) }.map(\.resource)
        if isMultiRole, hasReservationRefinement { return MessageList(sorted) }
        return MessageList(
            sorted.map { resource in
                var resource = resource
                if !isMultiRole { resource.allocationInfo = nil }
                if !hasReservationRefinement {
                    let reservation = resource.reservations.last
                    resource.role = reservation?.role ?? "*"
                    if let reservation, reservation.type == .dynamic {
                        resource.reservation = .with {
                            $0.principal = reservation.principal
                            $0.labels = reservation.labels
                        }
                    }
                    resource.reservations = []
                }
                return resource
            })
    }

    /// Converts the resources of a call to the master's form. A resource that names no allocation is allocated to `role`,
    /// which is that of the offer.
    func incoming(_ resources: some Sequence<Mesos.Resource>, role: String) -> ResourceSet {
        ResourceSet(list(resources, role: role))
    }

    /// Like ``incoming(_:role:)``, but keeps each resource as it was sent.
    func list(_ resources: some Sequence<Mesos.Resource>, role: String) -> [Mesos.Resource] {
        resources.map { Self.normalized($0, allocatedTo: role) }
    }

    static func normalized(_ resource: Mesos.Resource, allocatedTo role: String? = nil) -> Mesos.Resource {
        var resource = resource
        if let legacyRole = resource.role {
            resource.role = nil
            if legacyRole != "*", resource.reservations.isEmpty {
                let old = resource.reservation
                resource.reservations = [
                    .with {
                        $0.type = old == nil ? .static : .dynamic
                        $0.role = legacyRole
                        $0.principal = old?.principal
                        $0.labels = old?.labels
                    }
                ]
            }
            resource.reservation = nil
        }
        if let role, resource.allocationInfo == nil { resource.allocationInfo = .init(role: role) }
        return resource
    }
}
