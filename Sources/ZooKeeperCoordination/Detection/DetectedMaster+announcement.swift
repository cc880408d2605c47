import MesosAPI
import MesosScheduler

extension DetectedMaster {
    /// - Parameters:
    ///   - scheme: `http` or `https`, which the announcement does not contain.
    ///   - prefersHostname: `true` for the host name, which TLS certificates usually require, and `false` for the address,
    ///     which needs no name resolution.
    init(_ announcement: MasterAnnouncement, scheme: String, prefersHostname: Bool) {
        self.init(
            url: announcement.url(scheme: scheme, prefersHostname: prefersHostname),
            id: announcement.id.isEmpty ? nil : announcement.id, hostname: announcement.hostname)
    }
}
