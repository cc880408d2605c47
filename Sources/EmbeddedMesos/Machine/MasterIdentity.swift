import MesosAPI

/// The identity and address of a master: the content of its MasterInfo.
struct MasterIdentity: Sendable, Hashable {
    /// A UUID, which is the prefix of framework, agent and offer ids.
    var id: String
    var hostname: String
    /// An IPv4 address.
    var ip: String
    var port: Int
    /// The Mesos version in the master's responses.
    var version: String

    init(
        id: String, hostname: String = "127.0.0.1", ip: String = "127.0.0.1", port: Int, version: String = "1.12.0"
    ) {
        self.id = id
        self.hostname = hostname
        self.ip = ip
        self.port = port
        self.version = version
    }

    var pid: String { announcement.pid }

    /// The announcement of the master in ZooKeeper.
    var announcement: MasterAnnouncement {
        MasterAnnouncement(id: id, hostname: hostname, ip: ip, port: port, version: version)
    }
}
