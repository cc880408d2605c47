import MesosAPI

/// The identity and address of a master: the content of its MasterInfo.
struct MasterIdentity: Sendable, Hashable {
    /// A UUID, which is the prefix of framework, agent and offer ids.
    var id: String
    var hostname = "127.0.0.1"
    var ip = "127.0.0.1"
    var port: Int
    var version = "1.12.0"

    var pid: String { announcement.pid }

    var announcement: MasterAnnouncement {
        MasterAnnouncement(id: id, hostname: hostname, ip: ip, port: port, version: version)
    }
}
