import MesosAPI

/// The resources an operation consumes and produces.
struct ResourceConversion: Sendable {
    var consumed = ResourceSet()
    /// Empty if only the agent knows them.
    var produced = ResourceSet()

    init(_ operation: Mesos.Offer.Operation) {
        switch operation.type {
        case .reserve:
            guard let reserve = operation.reserve else { return }
            produced = ResourceSet(reserve.resources)
            // With a source, the reservation is replaced as a whole; otherwise one is added.
            consumed =
                reserve.source.isEmpty
                ? ResourceSet(reserve.resources.map { $0.unreserved() }) : ResourceSet(reserve.source)
        case .unreserve:
            let resources = operation.unreserve?.resources ?? []
            consumed = ResourceSet(resources)
            produced = ResourceSet(resources.map { $0.unreserved() })
        case .create:
            let volumes = operation.create?.volumes ?? []
            consumed = ResourceSet(volumes.map { $0.withoutVolume() })
            produced = ResourceSet(volumes)
        case .destroy:
            let volumes = operation.destroy?.volumes ?? []
            consumed = ResourceSet(volumes)
            produced = ResourceSet(volumes.map { $0.withoutVolume() })
        case .growVolume:
            guard let grow = operation.growVolume else { return }
            consumed = [grow.volume, grow.addition]
            produced = [grow.volume.resized(by: grow.addition.scalar?.value ?? 0)]
        case .shrinkVolume:
            guard let shrink = operation.shrinkVolume else { return }
            let amount = shrink.subtract.value
            var freed = shrink.volume.withoutVolume()
            freed.scalar = .init(value: amount)
            consumed = [shrink.volume]
            produced = [shrink.volume.resized(by: -amount), freed]
        case .createDisk: if let source = operation.createDisk?.source { consumed = [source] }
        case .destroyDisk: if let source = operation.destroyDisk?.source { consumed = [source] }
        default: break
        }
    }

    /// The resources an offer must have for operations performed one after the other.
    static func needs(_ operations: [Mesos.Offer.Operation]) -> ResourceSet {
        var needs = ResourceSet()
        var made = ResourceSet()
        for operation in operations {
            let conversion = ResourceConversion(operation)
            for resource in conversion.consumed.resources {
                if made.contains([resource]) { made -= [resource] } else { needs += [resource] }
            }
            made += conversion.produced
        }
        return needs
    }
}

extension Mesos.Resource {
    /// A copy allocated to `role`, unless the resource is allocated to a role already.
    func allocated(toUnlessAllocated role: String) -> Self {
        guard allocationInfo == nil else { return self }
        var copy = self
        copy.allocationInfo = .init(role: role)
        return copy
    }

    fileprivate func resized(by amount: Double) -> Self {
        var copy = self
        copy.scalar = .init(value: (scalar?.value ?? 0) + amount)
        return copy
    }
}

extension Mesos.Offer.Operation {
    func allocated(to role: String) -> Self {
        func allocated(_ resource: Mesos.Resource) -> Mesos.Resource { resource.allocated(toUnlessAllocated: role) }
        func allocated(_ resources: MessageList<Mesos.Resource>) -> MessageList<Mesos.Resource> {
            MessageList(resources.map { allocated($0) })
        }
        var copy = self
        if let reserve {
            copy.reserve = .init(source: allocated(reserve.source), resources: allocated(reserve.resources))
        }
        if let unreserve { copy.unreserve = .init(resources: allocated(unreserve.resources)) }
        if let create { copy.create = .init(volumes: allocated(create.volumes)) }
        if let destroy { copy.destroy = .init(volumes: allocated(destroy.volumes)) }
        if let growVolume {
            copy.growVolume = .init(volume: allocated(growVolume.volume), addition: allocated(growVolume.addition))
        }
        if let shrinkVolume {
            copy.shrinkVolume = .init(volume: allocated(shrinkVolume.volume), subtract: shrinkVolume.subtract)
        }
        if let createDisk {
            copy.createDisk = .init(
                source: allocated(createDisk.source), targetType: createDisk.targetType,
                targetProfile: createDisk.targetProfile)
        }
        if let destroyDisk { copy.destroyDisk = .init(source: allocated(destroyDisk.source)) }
        return copy
    }
}
