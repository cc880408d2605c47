import MesosAPI

/// The identity and address of a master: the content of its MasterInfo.
struct MasterIdentity: Sendable, Hashable {
    /// A UUID, which is the prefix of framework, agent and offer ids.
    var id: String
    var hostname = "127.0.0.1"
    /// An IPv4 address.
    var ip = "127.0.0.1"
    var port: Int
    /// The Mesos version in the master's responses.
    var version = "1.12.0"

    var pid: String { announcement.pid }

    /// The announcement of the master in ZooKeeper.
    var announcement: MasterAnnouncement {
        MasterAnnouncement(id: id, hostname: hostname, ip: ip, port: port, version: version)
    }
}
