import MesosAPI

/// Resources in the form of Mesos' messages: `cpus(allocated: *):0.1; ports(allocated: *):[31000-31005]`.
enum ResourceText {
    static func text(_ resources: ResourceSet) -> String {
        let list = resources.resources
        return list.isEmpty ? "{}" : list.map(text).joined(separator: "; ")
    }

    static func text(_ resource: Mesos.Resource) -> String {
        var text = resource.name
        if let role = resource.allocationInfo?.role { text += "(allocated: \(role))" }
        if !resource.reservations.isEmpty {
            let reservations = resource.reservations.map { reservation in
                let parts = [reservation.type?.name ?? "UNKNOWN", reservation.role ?? "*"]
                return "(" + (parts + [reservation.principal].compactMap { $0 }).joined(separator: ",") + ")"
            }
            text += "(reservations: [\(reservations.joined(separator: ","))])"
        }
        if let disk = resource.disk { text += "[\(self.text(disk))]" }
        if resource.revocable != nil { text += "{REV}" }
        if resource.shared != nil { text += "<SHARED>" }
        return text + ":" + value(resource)
    }

    private static func value(_ resource: Mesos.Resource) -> String {
        if let scalar = resource.scalar { return number(scalar.value) }
        if let ranges = resource.ranges {
            return "[" + ranges.range.map { "\($0.begin)-\($0.end)" }.joined(separator: ", ") + "]"
        }
        if let set = resource.set { return "{" + set.item.sorted().joined(separator: ", ") + "}" }
        return ""
    }

    private static func text(_ disk: Mesos.Resource.DiskInfo) -> String {
        var text = ""
        if let source = disk.source {
            let root = source.mount?.root ?? source.path?.root
            text += (source.type.name ?? "UNKNOWN") + (root.map { ":\($0)" } ?? "")
        }
        if let persistence = disk.persistence { text += (text.isEmpty ? "" : ",") + persistence.id }
        if let volume = disk.volume {
            let host = volume.hostPath.map { "\($0):" } ?? ""
            let mode = host.isEmpty ? "" : volume.mode == .ro ? ":ro" : ":rw"
            text += ":\(host)\(volume.containerPath)\(mode)"
        }
        return text
    }

    /// A number with three decimals at most, and none if it is whole.
    static func number(_ value: Double) -> String {
        let rounded = (value * 1000).rounded() / 1000
        return rounded == rounded.rounded() && abs(rounded) < 1e15 ? "\(Int64(rounded))" : "\(rounded)"
    }
}
