import Logging
import MesosScheduler

/// What an operator wants to know of the detection.
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
            tell("ZooKeeper has no node at the masters' path yet; is it the path of the masters' --zk?", metadata)
        case .noMaster: tell("no master has announced itself in ZooKeeper", metadata)
        case .oldMaster(let node):
            error(
                """
                the leading master's ZooKeeper node \(node) is in the binary format of Mesos before 0.24, which is not \
                understood: upgrade the masters, or name them in the configuration instead of zk://
                """,
                metadata: metadata)
        case .unreadable(let node, let reason):
            error(
                "the leading master's ZooKeeper node \(node) cannot be understood: \(reason)", metadata: metadata)
        case .noConnection(let timeout):
            warning(
                "no connection with ZooKeeper for the session timeout of \(timeout); the last known leader no longer counts",
                metadata: metadata)
        case .requestFailed(let reason): warning("\(reason); asking again", metadata: metadata)
        }
    }

    private func tell(_ text: String, _ metadata: Metadata) { notice("\(text)", metadata: metadata) }
}
