extension Mesos.Offer.Operation {
    /// Reserves resources of an offer for a role.
    ///
    /// - Parameter resources: the resources with the new reservation; see
    ///   ``Mesos/Resource/reserved(for:principal:labels:)``.
    public static func reserve(_ resources: [Mesos.Resource], id: String? = nil) -> Self {
        .init(type: .reserve, id: id.map { .init($0) }, reserve: .init(resources: MessageList(resources)))
    }

    /// Removes the newest reservation of resources.
    ///
    /// - Parameter resources: the resources with the reservation.
    public static func unreserve(_ resources: [Mesos.Resource], id: String? = nil) -> Self {
        .init(type: .unreserve, id: id.map { .init($0) }, unreserve: .init(resources: MessageList(resources)))
    }

    /// Creates persistent volumes from reserved disk.
    ///
    /// - Parameter volumes: the new volumes; see
    ///   ``Mesos/Resource/persistentVolume(id:containerPath:mode:principal:isShared:)``.
    public static func create(volumes: [Mesos.Resource], id: String? = nil) -> Self {
        .init(type: .create, id: id.map { .init($0) }, create: .init(volumes: MessageList(volumes)))
    }

    /// Destroys persistent volumes and their content.
    public static func destroy(volumes: [Mesos.Resource], id: String? = nil) -> Self {
        .init(type: .destroy, id: id.map { .init($0) }, destroy: .init(volumes: MessageList(volumes)))
    }

    /// Adds disk with the same reservation to a persistent volume that no task uses.
    public static func grow(_ volume: Mesos.Resource, by addition: Mesos.Resource, id: String? = nil) -> Self {
        .init(
            type: .growVolume, id: id.map { .init($0) },
            growVolume: .init(volume: volume, addition: addition))
    }

    /// Returns a part of a persistent volume that no task uses.
    public static func shrink(_ volume: Mesos.Resource, byMegabytes amount: Double, id: String? = nil) -> Self {
        .init(
            type: .shrinkVolume, id: id.map { .init($0) },
            shrinkVolume: .init(volume: volume, subtract: .init(value: amount)))
    }
}
