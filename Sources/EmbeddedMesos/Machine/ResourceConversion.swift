import MesosAPI

/// The effect of an operation on an agent's resources: some are consumed, others replace them.
struct ResourceConversion: Sendable {
    var consumed = ResourceSet()
    /// The resources that replace them, allocated.
    var converted = ResourceSet()

    struct Refusal: Error {
        var text: String
        /// Whether Mesos adds the agent to the message.
        var namesAgent = true

        init(_ text: String, namesAgent: Bool = true) {
            self.text = text
            self.namesAgent = namesAgent
        }
    }

    /// Computes the effect of an operation. `free` are the resources of the accepted offers that earlier operations have left,
    /// `total` all resources of the agent, without allocation.
    static func make(
        of operation: Mesos.Offer.Operation, by framework: FrameworkRecord, role: String, free: ResourceSet,
        total: ResourceSet
    ) throws(Refusal) -> ResourceConversion {
        let name = operation.type?.name ?? "UNKNOWN"
        func wanted(_ resources: MessageList<Mesos.Resource>) throws(Refusal) -> MessageList<Mesos.Resource> {
            let list = framework.shape.list(resources, role: role)
            if let problem = ResourceValidation.problem(with: list) {
                throw Refusal("Operation attempted with invalid resources: \(problem)", namesAgent: false)
            }
            return MessageList(list)
        }
        var conversion = ResourceConversion()
        switch operation.type {
        case .reserve:
            let reserve = operation.reserve ?? .init()
            let resources = try wanted(reserve.resources)
            _ = try wanted(reserve.source)
            guard reserve.source.isEmpty else {
                throw Refusal(
                    "Operation attempted with invalid resources: Reservation updates are not yet implemented for the "
                        + "scheduler API.", namesAgent: false)
            }
            for resource in resources { try conversion.reserve(resource, by: framework) }
        case .unreserve:
            for resource in try wanted(operation.unreserve?.resources ?? []) { try conversion.unreserve(resource) }
        case .create:
            for volume in try wanted(operation.create?.volumes ?? []) {
                try conversion.create(volume, by: framework, total: total)
            }
        case .destroy:
            for volume in try wanted(operation.destroy?.volumes ?? []) {
                _ = try persistence(of: volume)
                conversion.consumed += [volume]
                conversion.converted += [withoutPersistence(volume)]
            }
        case .growVolume:
            let grow = operation.growVolume ?? .init()
            for volume in try wanted([grow.volume]) {
                for addition in try wanted([grow.addition]) { try conversion.grow(volume, by: addition) }
            }
        case .shrinkVolume:
            let shrink = operation.shrinkVolume ?? .init()
            for volume in try wanted([shrink.volume]) { try conversion.shrink(volume, by: shrink.subtract.value) }
        default: throw Refusal("Operation \(name) is not supported by the embedded master", namesAgent: false)
        }
        guard !conversion.consumed.isEmpty else {
            // The text of Mesos about an empty list.
            throw Refusal("Invalid resources: The resources have multiple resource providers: ")
        }
        guard free.contains(conversion.consumed) else {
            throw Refusal(
                "\(ResourceText.text(free)) does not contain \(ResourceText.text(conversion.consumed))",
                namesAgent: false)
        }
        return conversion
    }

    private mutating func reserve(_ resource: Mesos.Resource, by framework: FrameworkRecord) throws(Refusal) {
        guard let reservation = resource.reservations.last, reservation.type == .dynamic else {
            throw Refusal("Resource \(ResourceText.text(resource)) is not dynamically reserved")
        }
        // Mesos compares with the principal of the framework, if it has one.
        if let own = framework.info.principal {
            guard let named = reservation.principal else {
                throw Refusal(
                    "A reserve operation was attempted by principal '\(own)', but there is a reserved resource in the "
                        + "request with no principal set")
            }
            guard named == own else {
                throw Refusal(
                    "A reserve operation was attempted by authenticated principal '\(own)', which does not match a "
                        + "reserved resource in the request with principal '\(named)'")
            }
        }
        let (role, allocated) = (reservation.role ?? "*", resource.allocationInfo?.role ?? "*")
        guard role == allocated else {
            throw Refusal(
                "A reserve operation was attempted for a resource with role '\(role)', but the resource was allocated "
                    + "to role '\(allocated)'")
        }
        guard resource.disk?.persistence == nil else {
            throw Refusal("A persistent volume \(ResourceText.text(resource)) must already be reserved")
        }
        var source = resource
        source.reservations = MessageList(resource.reservations.dropLast())
        consumed += [source]
        converted += [resource]
    }

    private mutating func unreserve(_ resource: Mesos.Resource) throws(Refusal) {
        guard let reservation = resource.reservations.last, reservation.type == .dynamic else {
            throw Refusal("Resource \(ResourceText.text(resource)) is not dynamically reserved")
        }
        guard resource.disk?.persistence == nil else {
            throw Refusal(
                "A dynamically reserved persistent volume "
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
        if let problem = ResourceValidation.problem(withUsed: [volume]) {
            throw Refusal("Invalid resources: \(problem)")
        }
        let persistence = try Self.persistence(of: volume)
        guard let reservation = volume.reservations.last else {
            throw Refusal(
                "Invalid resources: Invalid DiskInfo: Persistent volumes cannot be created from unreserved resources")
        }
        if let own = framework.info.principal {
            guard let named = persistence.principal else {
                throw Refusal(
                    "Create volume operation attempted by principal '\(own)', but there is a volume in the operation "
                        + "with no principal set in 'disk.persistence'")
            }
            guard named == own else {
                throw Refusal(
                    "Create volume operation attempted by authenticated principal '\(own)', which does not match a "
                        + "volume in the operation with principal '\(named)' set in 'disk.persistence'")
            }
        }
        // Ids must be unique for a role on an agent.
        let isTaken = (total.resources + converted.resources).contains { other in
            other.disk?.persistence?.id == persistence.id && other.reservations.last?.role == reservation.role
        }
        guard !isTaken else {
            throw Refusal("Persistence ID '\(persistence.id)' is not unique")
        }
        consumed += [Self.withoutPersistence(volume)]
        converted += [volume]
    }

    private mutating func grow(_ volume: Mesos.Resource, by addition: Mesos.Resource) throws(Refusal) {
        guard let added = addition.scalar?.value, added > 0 else {
            throw Refusal("The size of 'GrowVolume.addition' field must be greater than zero")
        }
        let size = try Self.size(of: volume, "Invalid persistent volume in the 'GrowVolume.volume' field")
        var larger = volume
        larger.scalar = .init(value: size + added)
        consumed += [volume, addition]
        converted += [larger]
        // The addition must be of the same kind as the disk of the volume.
        var plain = Self.withoutPersistence(volume)
        plain.scalar = addition.scalar
        guard ResourceSet([plain]) == ResourceSet([addition]) else {
            throw Refusal("Incompatible resources in the 'GrowVolume.volume' and 'GrowVolume.addition' fields")
        }
    }

    private mutating func shrink(_ volume: Mesos.Resource, by amount: Double) throws(Refusal) {
        guard amount > 0 else {
            throw Refusal("Value of 'ShrinkVolume.subtract' must be greater than zero")
        }
        let size = try Self.size(of: volume, "Invalid persistent volume in the 'ShrinkVolume.volume' field")
        guard amount < size else {
            throw Refusal(
                "Value of 'ShrinkVolume.subtract' must be smaller than the size of 'ShrinkVolume.volume'")
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

    private static func persistence(
        of volume: Mesos.Resource
    ) throws(Refusal) -> Mesos.Resource.DiskInfo.Persistence {
        if let problem = problem(withVolume: volume) { throw Refusal("Not a persistent volume: \(problem)") }
        return volume.disk?.persistence ?? .init()
    }

    private static func size(of volume: Mesos.Resource, _ place: String) throws(Refusal) -> Double {
        if let problem = problem(withVolume: volume) { throw Refusal("\(place): \(problem)") }
        return volume.scalar?.value ?? 0
    }

    private static func problem(withVolume resource: Mesos.Resource) -> String? {
        guard let disk = resource.disk else {
            return "Resource \(ResourceText.text(resource)) does not have DiskInfo"
        }
        if disk.persistence == nil { return "'persistence' is not set in DiskInfo" }
        guard let volume = disk.volume else { return "Expecting 'volume' to be set for persistent volume" }
        return volume.mode == .ro ? "Read-only persistent volume not supported" : nil
    }
}
