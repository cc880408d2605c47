extension Mesos.Offer.Operation {
    /// Reserves resources of an offer for a role.
    ///
    /// - Parameter resources: as they shall become; see ``Mesos/Resource/reserved(for:principal:labels:)``.
    public static func reserve(_ resources: [Mesos.Resource], id: String? = nil) -> Self {
        .init(type: .reserve, id: id.map { .init($0) }, reserve: .init(resources: MessageList(resources)))
    }

    /// Takes the newest reservation off resources.
    ///
    /// - Parameter resources: as they are, with the reservation.
    public static func unreserve(_ resources: [Mesos.Resource], id: String? = nil) -> Self {
        .init(type: .unreserve, id: id.map { .init($0) }, unreserve: .init(resources: MessageList(resources)))
    }

    /// Makes persistent volumes of reserved disk.
    ///
    /// - Parameter volumes: as they shall become; see
    ///   ``Mesos/Resource/persistentVolume(id:containerPath:mode:principal:isShared:)``.
    public static func create(volumes: [Mesos.Resource], id: String? = nil) -> Self {
        .init(type: .create, id: id.map { .init($0) }, create: .init(volumes: MessageList(volumes)))
    }

    /// Destroys persistent volumes and what is in them.
    public static func destroy(volumes: [Mesos.Resource], id: String? = nil) -> Self {
        .init(type: .destroy, id: id.map { .init($0) }, destroy: .init(volumes: MessageList(volumes)))
    }

    /// Adds disk of the same reservation to a persistent volume that no task uses.
    public static func grow(_ volume: Mesos.Resource, by addition: Mesos.Resource, id: String? = nil) -> Self {
        .init(
            type: .growVolume, id: id.map { .init($0) },
            growVolume: .init(volume: volume, addition: addition))
    }

    /// Gives a part of a persistent volume back that no task uses.
    public static func shrink(_ volume: Mesos.Resource, byMegabytes amount: Double, id: String? = nil) -> Self {
        .init(
            type: .shrinkVolume, id: id.map { .init($0) },
            shrinkVolume: .init(volume: volume, subtract: .init(value: amount)))
    }
}
