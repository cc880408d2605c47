import MesosAPI

/// The form in which a framework sends and receives resources.
///
/// Inside the master all resources have the newest form: a list of reservations and no `role`. A framework's form depends on
/// its capabilities MULTI_ROLE (allocation info) and RESERVATION_REFINEMENT (list of reservations).
struct ResourceShape: Sendable {
    var isMultiRole: Bool
    var hasReservationRefinement: Bool

    /// Converts the resources of an offer to the framework's form.
    func outgoing(_ resources: ResourceSet) -> MessageList<Mesos.Resource> {
        if isMultiRole, hasReservationRefinement { return resources.resources }
        return MessageList(
            resources.resources.map { resource in
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

    /// Converts the resources of a call to the master's form. `role` is that of a framework without MULTI_ROLE; other
    /// frameworks name the role in each resource.
    func incoming(_ resources: some Sequence<Mesos.Resource>, role: String) -> ResourceSet {
        ResourceSet(resources.map { Self.normalized($0, allocatedTo: isMultiRole ? nil : role) })
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
