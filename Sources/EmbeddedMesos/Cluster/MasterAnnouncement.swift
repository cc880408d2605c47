import JSONSupport
import MesosAPI

/// Who and where a master is, as it announces itself in ZooKeeper.
public struct MasterAnnouncement: Sendable, Hashable {
    /// A UUID, new with each start of the master.
    public var id: String
    public var hostname: String
    /// In dotted form.
    public var ip: String
    public var port: Int
    /// Such as `master@127.0.0.1:5050`.
    public var pid: String
    /// The Mesos version it says it is.
    public var version: String

    init(_ identity: MasterIdentity) {
        id = identity.id
        hostname = identity.hostname
        ip = identity.ip
        port = identity.port
        pid = identity.pid
        version = identity.version
    }

    /// The base URL of the master.
    public var url: String { "http://\(ip):\(port)" }

    /// The content of the master's `json.info_` node, as Mesos 1.12 writes it.
    public var json: String {
        let content: JSONValue = [
            "address": [
                "hostname": .string(hostname), "ip": .string(ip), "port": .integer(Int64(port)),
            ],
            "capabilities": [["type": "AGENT_UPDATE"], ["type": "AGENT_DRAINING"], ["type": "QUOTA_V2"]],
            "hostname": .string(hostname),
            "id": .string(id),
            "ip": .integer(Int64(MasterIdentity.number(ofAddress: ip))),
            "pid": .string(pid),
            "port": .integer(Int64(port)),
            "version": .string(version),
        ]
        return String(decoding: content.encoded(), as: UTF8.self)
    }
}
