import MesosAPI

/// The effect of an operation on an agent's resources: some are consumed, others replace them.
struct ResourceConversion: Sendable {
    var consumed = ResourceSet()
    /// The resources that replace them, allocated.
    var converted = ResourceSet()

    struct Refusal: Error {
        var text: String

        init(_ text: String) { self.text = text }
    }

    /// Computes the effect of an operation. `free` are the resources of the accepted offers that earlier operations have left,
    /// `total` all resources of the agent, without allocation.
    static func make(
        of operation: Mesos.Offer.Operation, by framework: FrameworkRecord, role: String, free: ResourceSet,
        total: ResourceSet
    ) throws(Refusal) -> ResourceConversion {
        let name = operation.type?.name ?? "UNKNOWN"
        func wanted(_ resources: MessageList<Mesos.Resource>) -> MessageList<Mesos.Resource> {
            framework.shape.incoming(resources, role: role).resources
        }
        var conversion = ResourceConversion()
        switch operation.type {
        case .reserve:
            let reserve = operation.reserve ?? .init()
            for resource in wanted(reserve.resources) { try conversion.reserve(resource, by: framework) }
            // An operation with a source replaces reservations instead of adding to them.
            if !reserve.source.isEmpty { conversion.consumed = ResourceSet(wanted(reserve.source)) }
        case .unreserve:
            for resource in wanted(operation.unreserve?.resources ?? []) { try conversion.unreserve(resource) }
        case .create:
            for volume in wanted(operation.create?.volumes ?? []) {
                try conversion.create(volume, by: framework, total: total)
            }
        case .destroy:
            for volume in wanted(operation.destroy?.volumes ?? []) {
                guard volume.disk?.persistence != nil else { throw notAVolume(volume) }
                conversion.consumed += [volume]
                conversion.converted += [withoutPersistence(volume)]
            }
        case .growVolume:
            let grow = operation.growVolume ?? .init()
            for volume in wanted([grow.volume]) {
                for addition in wanted([grow.addition]) { try conversion.grow(volume, by: addition) }
            }
        case .shrinkVolume:
            let shrink = operation.shrinkVolume ?? .init()
            for volume in wanted([shrink.volume]) { try conversion.shrink(volume, by: shrink.subtract.value) }
        default: throw Refusal("Operation \(name) is not supported by the embedded master")
        }
        guard !conversion.consumed.isEmpty else { throw Refusal("Invalid \(name) operation: it names no resources") }
        guard free.contains(conversion.consumed) else {
            throw Refusal(
                "Invalid \(name) operation: \(ResourceText.text(free)) does not contain "
                    + ResourceText.text(conversion.consumed))
        }
        return conversion
    }

    private mutating func reserve(_ resource: Mesos.Resource, by framework: FrameworkRecord) throws(Refusal) {
        guard let reservation = resource.reservations.last, reservation.type == .dynamic else {
            throw Refusal(
                "Invalid RESERVE operation: Resource \(ResourceText.text(resource)) is not dynamically reserved")
        }
        guard resource.disk?.persistence == nil else {
            throw Refusal(
                "Invalid RESERVE operation: A persistent volume \(ResourceText.text(resource)) must already be "
                    + "reserved")
        }
        let role = reservation.role ?? "*"
        guard role != "*", role == resource.allocationInfo?.role else {
            throw Refusal(
                "Invalid RESERVE operation: The resource \(ResourceText.text(resource)) is reserved for role "
                    + "'\(role)', not for the role it is allocated to")
        }
        if let principal = reservation.principal, principal != framework.info.principal {
            throw Refusal(
                "Invalid RESERVE operation: A reserve operation was attempted by principal "
                    + "'\(framework.info.principal ?? "")', but there is a reserved resource in the request with "
                    + "principal '\(principal)'")
        }
        var source = resource
        source.reservations = MessageList(resource.reservations.dropLast())
        consumed += [source]
        converted += [resource]
    }

    private mutating func unreserve(_ resource: Mesos.Resource) throws(Refusal) {
        guard let reservation = resource.reservations.last, reservation.type == .dynamic else {
            throw Refusal(
                "Invalid UNRESERVE operation: Resource \(ResourceText.text(resource)) is not dynamically reserved"
            )
        }
        guard resource.disk?.persistence == nil else {
            throw Refusal(
                "Invalid UNRESERVE operation: A dynamically reserved persistent volume "
                    + "\(ResourceText.text(resource)) cannot be unreserved directly. Please destroy the persistent "
                    + "volume first then unreserve the resource")
        }
        var freed = resource
        freed.reservations = MessageList(resource.reservations.dropLast())
        consumed += [resource]
        converted += [freed]
    }

    private mutating func create(
        _ volume: Mesos.Resource, by framework: FrameworkRecord, total: ResourceSet
    ) throws(Refusal) {
        guard let persistence = volume.disk?.persistence, volume.disk?.volume != nil else {
            throw Self.notAVolume(volume)
        }
        guard let reservation = volume.reservations.last else {
            throw Refusal(
                "Invalid CREATE operation: Persistent volume \(ResourceText.text(volume)) cannot be created from "
                    + "unreserved resources")
        }
        if let problem = TaskValidation.problem(withID: persistence.id) {
            throw Refusal("Invalid CREATE operation: persistence id: \(problem)")
        }
        if let principal = persistence.principal, principal != framework.info.principal {
            throw Refusal(
                "Invalid CREATE operation: A create operation was attempted by principal "
                    + "'\(framework.info.principal ?? "")', but there is a volume in the operation with principal "
                    + "'\(principal)' set in `Resource.DiskInfo.Persistence`")
        }
        // Ids must be unique for a role on an agent.
        let isTaken = (total.resources + converted.resources).contains { other in
            other.disk?.persistence?.id == persistence.id && other.reservations.last?.role == reservation.role
        }
        guard !isTaken else {
            throw Refusal("Invalid CREATE operation: Persistence ID '\(persistence.id)' is already in use")
        }
        consumed += [Self.withoutPersistence(volume)]
        converted += [volume]
    }

    private mutating func grow(_ volume: Mesos.Resource, by addition: Mesos.Resource) throws(Refusal) {
        guard volume.disk?.persistence != nil, let size = volume.scalar?.value else { throw Self.notAVolume(volume) }
        guard let added = addition.scalar?.value, added > 0 else {
            throw Refusal("Invalid GROW_VOLUME operation: The size of volume addition \(addition) must be positive")
        }
        var larger = volume
        larger.scalar = .init(value: size + added)
        consumed += [volume, addition]
        converted += [larger]
        // The addition must be of the same kind as the disk of the volume.
        var plain = Self.withoutPersistence(volume)
        plain.scalar = addition.scalar
        guard ResourceSet([plain]) == ResourceSet([addition]) else {
            throw Refusal("Invalid GROW_VOLUME operation: Incompatible resources in the 'volume' and 'addition' fields")
        }
    }

    private mutating func shrink(_ volume: Mesos.Resource, by amount: Double) throws(Refusal) {
        guard volume.disk?.persistence != nil, let size = volume.scalar?.value else { throw Self.notAVolume(volume) }
        guard amount > 0 else {
            throw Refusal("Invalid SHRINK_VOLUME operation: Value of 'subtract' must be greater than zero")
        }
        guard amount < size else {
            throw Refusal("Invalid SHRINK_VOLUME operation: Shrinking volume to \(size - amount) MB is not allowed")
        }
        var smaller = volume
        smaller.scalar = .init(value: size - amount)
        var freed = Self.withoutPersistence(volume)
        freed.scalar = .init(value: amount)
        consumed += [volume]
        converted += [smaller, freed]
    }

    /// The disk that a volume was made of.
    private static func withoutPersistence(_ volume: Mesos.Resource) -> Mesos.Resource {
        var plain = volume
        plain.disk = volume.disk?.source.map { source in .with { $0.source = source } }
        plain.shared = nil
        return plain
    }

    private static func notAVolume(_ resource: Mesos.Resource) -> Refusal {
        Refusal("Resource \(ResourceText.text(resource)) is not a persistent volume")
    }
}
