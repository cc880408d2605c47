import MesosAPI
import MesosScheduler

extension DetectedMaster {
    /// - Parameters:
    ///   - scheme: `http` or `https`; the announcement does not tell.
    ///   - prefersHostname: as certificates ask for. Otherwise the address, which needs no name server.
    init(_ announcement: MasterAnnouncement, scheme: String, prefersHostname: Bool) {
        self.init(
            url: announcement.url(scheme: scheme, prefersHostname: prefersHostname),
            id: announcement.id.isEmpty ? nil : announcement.id, hostname: announcement.hostname)
    }
}
