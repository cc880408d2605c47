extension Mesos.Resource {
    /// The same resource, reserved for a role: what RESERVE makes of it. A resource that is reserved already gets a
    /// refined reservation on top, for a role below its own such as `eng/web` below `eng`.
    ///
    /// - Parameters:
    ///   - principal: who may take the reservation away; a framework with a principal must give its own.
    ///   - labels: free text that keeps reservations apart: resources with different labels are different resources.
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

    /// The same resource without its newest reservation: what UNRESERVE makes of it.
    public func unreserved() -> Self {
        var copy = self
        copy.reservations = MessageList(reservations.elements.dropLast())
        return copy
    }

    /// The same disk as a persistent volume: what CREATE makes of it. The resource must be reserved `disk`.
    ///
    /// - Parameters:
    ///   - id: unique for the role on the agent.
    ///   - containerPath: where a task finds it; a relative path is one in its sandbox.
    ///   - principal: who may destroy it; a framework with a principal must give its own.
    ///   - isShared: whether several tasks may use it at once.
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

    /// The same disk without its persistent volume: what DESTROY makes of it.
    public func withoutVolume() -> Self {
        var copy = self
        copy.disk = disk?.source.map { .init(source: $0) }
        copy.shared = nil
        return copy
    }
}
