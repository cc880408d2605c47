import Logging
import MachineSupport
import MesosScheduler

/// A log message about the detection.
enum DetectionNotice: Sendable, Hashable {
    case leader(DetectedMaster?)
    case noPath
    case noMaster
    case oldMaster(node: String)
    case unreadable(node: String, String)
    case noConnection(Duration)
    case requestFailed(String)
}

extension Logger {
    func log(_ notice: DetectionNotice, path: String) {
        let metadata: Metadata = ["path": "\(path)"]
        switch notice {
        case .leader(let master?):
            info(
                "ZooKeeper: the leading master is \(master.url)",
                metadata: metadata.merging(["id": "\(master.id ?? "?")"]) { $1 })
        case .leader(nil): info("ZooKeeper: no leading master is known", metadata: metadata)
        case .noPath:
            self.notice(
                "ZooKeeper has no node at the masters' path yet; is it the path in the masters' --zk?",
                metadata: metadata)
        case .noMaster: self.notice("no master has announced itself in ZooKeeper", metadata: metadata)
        case .oldMaster(let node):
            error(
                """
                the leading master's ZooKeeper node \(node) has the binary format of Mesos before 0.24, which is not \
                supported: upgrade the masters, or list their addresses in the configuration instead of zk://
                """,
                metadata: metadata)
        case .unreadable(let node, let reason):
            error(
                "the leading master's ZooKeeper node \(node) has invalid content: \(reason)", metadata: metadata)
        case .noConnection(let timeout):
            warning(
                "no connection with ZooKeeper for the session timeout of \(timeout.text); the last known leader is no longer valid",
                metadata: metadata)
        case .requestFailed(let reason): warning("\(reason); trying again", metadata: metadata)
        }
    }
}
