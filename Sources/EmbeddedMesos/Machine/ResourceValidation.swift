import MesosAPI

/// The checks of resources in calls, in Mesos' order and with its texts. The resources are in the master's form.
enum ResourceValidation {
    /// Returns what is wrong with the first invalid resource, or `nil`.
    static func problem(with resources: some Sequence<Mesos.Resource>) -> String? {
        for resource in resources {
            if let problem = problem(with: resource) {
                return "Resource '\(ResourceText.text(resource))' is invalid: \(problem)"
            }
        }
        return nil
    }

    private static func problem(with resource: Mesos.Resource) -> String? {
        if resource.name.isEmpty { return "Empty resource name" }
        let values = (scalar: resource.scalar, ranges: resource.ranges, set: resource.set)
        switch resource.type {
        case .scalar:
            guard let scalar = values.scalar, values.ranges == nil, values.set == nil else {
                return "Invalid scalar resource"
            }
            // Mesos counts in thousandths: a smaller number that is not zero is invalid.
            if scalar.value != 0, !((scalar.value * 1000).rounded() > 0) {
                return "Invalid scalar resource: value <= 0"
            }
        case .ranges:
            guard let ranges = values.ranges, values.scalar == nil, values.set == nil else {
                return "Invalid ranges resource"
            }
            if let problem = problem(with: ranges) { return "Invalid ranges resource: \(problem)" }
        case .set:
            guard let set = values.set, values.scalar == nil, values.ranges == nil else {
                return "Invalid set resource"
            }
            if Set(set.item).count < set.item.count { return "Invalid set resource: duplicated elements" }
        default: return "Unsupported resource type"
        }
        if resource.disk != nil, resource.name != "disk" {
            return "DiskInfo should not be set for \(resource.name) resource"
        }
        if let problem = problem(withReservations: resource.reservations) { return problem }
        guard resource.shared != nil else { return nil }
        if resource.name != "disk" { return "Resource \(resource.name) cannot be shared" }
        return resource.disk?.persistence == nil ? "Only persistent volumes can be shared" : nil
    }

    private static func problem(with ranges: Mesos.Value.Ranges) -> String? {
        let sorted = ranges.range.sorted { ($0.begin, $0.end) < ($1.begin, $1.end) }
        if sorted.contains(where: { $0.begin > $0.end }) { return "begin > end" }
        let overlap = zip(sorted, sorted.dropFirst()).contains { $1.begin <= $0.end }
        return overlap ? "overlapping ranges" : nil
    }

    private static func problem(withReservations reservations: MessageList<Mesos.Resource.ReservationInfo>) -> String? {
        var ancestor: String?
        for reservation in reservations {
            guard reservation.type != nil else {
                return "Invalid reservation: 'Resource.ReservationInfo.type' field must be set."
            }
            guard let role = reservation.role else {
                return "Invalid reservation: 'Resource.ReservationInfo.role' field must be set."
            }
            if let problem = RoleName.problem(with: role) { return problem }
            if role == "*" { return "Invalid reservation: role \"*\" cannot be reserved" }
            if let ancestor {
                if reservation.type == .static {
                    return "Invalid refined reservation: A refined reservation cannot be STATIC"
                }
                guard role.hasPrefix(ancestor + "/") else {
                    return "Invalid refined reservation: role '\(role)' is not a refinement of '\(ancestor)'"
                }
            }
            ancestor = role
        }
        return nil
    }

    /// The further checks of the resources of a task or executor.
    static func problem(withUsed resources: some Collection<Mesos.Resource>) -> String? {
        let gpus = resources.filter { $0.name == "gpus" }.reduce(0) { $0 + ($1.scalar?.value ?? 0) }
        if (gpus * 1000).rounded().truncatingRemainder(dividingBy: 1000) != 0 {
            return "Invalid 'gpus' resource: The 'gpus' resource must be an unsigned integer"
        }
        for resource in resources {
            guard let disk = resource.disk else { continue }
            if let persistence = disk.persistence {
                if resource.revocable != nil {
                    return "Invalid DiskInfo: Persistent volumes cannot be created from revocable resources"
                }
                if resource.reservations.isEmpty {
                    return "Invalid DiskInfo: Persistent volumes cannot be created from unreserved resources"
                }
                guard let volume = disk.volume else {
                    return "Invalid DiskInfo: Expecting 'volume' to be set for persistent volume"
                }
                if volume.hostPath != nil {
                    return "Invalid DiskInfo: Expecting 'host_path' to be unset for persistent volume"
                }
                if let problem = IDValidation.problem(with: persistence.id) {
                    return "Invalid DiskInfo: Invalid persistence ID for persistent volume: \(problem)"
                }
            } else if disk.volume != nil {
                return "Invalid DiskInfo: Non-persistent volume not supported"
            } else if disk.source == nil {
                return "Invalid DiskInfo: DiskInfo is set but empty"
            }
        }
        return nil
    }

    /// Why resources cannot be those of one task; `nil` if they can.
    static func mixture(of resources: some Collection<Mesos.Resource>) -> String? {
        let roles = resources.compactMap { $0.allocationInfo?.role }
        if let first = roles.first, let other = roles.first(where: { $0 != first }) {
            return "The resources have multiple allocation roles ('\(other)' and '\(first)') but only one allocation "
                + "role is allowed"
        }
        return nil
    }

    /// The name of a resource that is both revocable and not; `nil` if there is none.
    static func mixedRevocable(in resources: some Collection<Mesos.Resource>) -> String? {
        let revocable = Set(resources.filter { $0.revocable != nil }.map(\.name))
        let name = resources.first { $0.revocable == nil && revocable.contains($0.name) }?.name
        return name.map { "Cannot use both revocable and non-revocable '\($0)' at the same time" }
    }
}
