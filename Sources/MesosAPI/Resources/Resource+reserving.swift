extension Mesos.Resource {
    /// The resource with a reservation for a role, for the operation RESERVE. If the resource is already reserved, the new
    /// reservation refines the existing one, for example `eng/web` below `eng`.
    ///
    /// - Parameters:
    ///   - principal: the principal that may remove the reservation. A framework with a principal must pass its own.
    ///   - labels: any text. Resources with different labels are different resources.
    public func reserved(
        for role: String, principal: String? = nil, labels: [String: String] = [:]
    ) -> Self {
        var copy = self
        let list = labels.sorted { $0.key < $1.key }.map { Mesos.Label(key: $0.key, value: $0.value) }
        let reservation = Mesos.Resource.ReservationInfo(
            type: .dynamic, role: role, principal: principal,
            labels: list.isEmpty ? nil : Mesos.Labels(labels: MessageList(list)))
        copy.reservations = MessageList(reservations.elements + [reservation])
        return copy
    }

    /// The resource without its newest reservation, the result of the operation UNRESERVE.
    public func unreserved() -> Self {
        var copy = self
        copy.reservations = MessageList(reservations.elements.dropLast())
        return copy
    }

    /// The disk as a persistent volume, for the operation CREATE. The resource must be reserved `disk`.
    ///
    /// - Parameters:
    ///   - id: unique for the role on the agent.
    ///   - containerPath: the volume's path in the container. A relative path is relative to the sandbox.
    ///   - principal: the principal that may destroy the volume. A framework with a principal must pass its own.
    ///   - isShared: whether several tasks may use the volume at the same time.
    public func persistentVolume(
        id: String, containerPath: String, mode: Mesos.Volume.Mode = .rw, principal: String? = nil,
        isShared: Bool = false
    ) -> Self {
        var copy = self
        var disk = self.disk ?? Mesos.Resource.DiskInfo()
        disk.persistence = .init(id: id, principal: principal)
        disk.volume = .init(mode: mode, containerPath: containerPath)
        copy.disk = disk
        copy.shared = isShared ? Mesos.Resource.SharedInfo() : nil
        return copy
    }

    /// The disk without its persistent volume, the result of the operation DESTROY.
    public func withoutVolume() -> Self {
        var copy = self
        copy.disk = disk?.source.map { .init(source: $0) }
        copy.shared = nil
        return copy
    }
}
