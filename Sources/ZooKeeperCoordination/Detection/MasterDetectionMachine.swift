import MesosAPI
import MesosScheduler

/// Decides what to ask ZooKeeper and whom to call the leader. No I/O and no clock of its own.
///
/// A change of anything that was watched leads to a new look at everything, from the list of children on: that is two
/// requests, and no state of ZooKeeper has to be tracked here. Answers to older looks are ignored.
struct MasterDetectionMachine: Sendable {
    enum Timer: Sendable, Hashable {
        /// The last known leader has been kept for long enough without a connection.
        case lastKnownLeaderExpires(Int)
        case retry(Int)
    }

    enum Input: Sendable {
        case start
        case connected(timeout: Duration)
        case disconnected
        case changed
        case children(look: Int, Result<[String], ZooKeeperError>)
        case pathExists(look: Int, Result<Bool, ZooKeeperError>)
        case content(look: Int, Result<[UInt8], ZooKeeperError>)
        case timer(Timer)
        case failed(ZooKeeperError)
    }

    enum Action: Sendable, Hashable {
        /// Answered by `children`, with a watch.
        case listChildren(look: Int)
        /// Answered by `pathExists`, with a watch.
        case watchPath(look: Int)
        /// Answered by `content`, with a watch.
        case read(look: Int, node: String)
        case report(DetectedMaster?)
        case setTimer(Timer, after: Duration)
        case log(DetectionNotice)
        case end(String)
    }

    private enum Known: Equatable {
        case nothing
        case leader(DetectedMaster?)
    }

    let path: String
    let scheme: String
    let prefersHostname: Bool
    private var sessionTimeout: Duration
    private var isConnected = false
    private var look = 0
    private var outage = 0
    private var isWaitingForOutage = false
    private var reported = Known.nothing
    private var lastNotice: DetectionNotice?
    private var node: String?

    /// After an answer that says nothing of the connection, such as an overloaded server's.
    private static let retryPause: Duration = .seconds(1)

    /// - Parameter sessionTimeout: what the ensemble is asked for; what it grants comes with the connection.
    init(path: String, scheme: String, prefersHostname: Bool, sessionTimeout: Duration) {
        self.path = path
        self.scheme = scheme
        self.prefersHostname = prefersHostname
        self.sessionTimeout = sessionTimeout
    }

    mutating func handle(_ input: Input) -> [Action] {
        switch input {
        case .start, .disconnected:
            isConnected = false
            look += 1
            return waitForConnection()
        case .connected(let timeout):
            isConnected = true
            sessionTimeout = timeout
            isWaitingForOutage = false
            outage += 1
            return lookAgain()
        case .changed: return isConnected ? lookAgain() : []
        case .children(look, let result): return listed(result)
        case .pathExists(look, let result): return pathLooked(result)
        case .content(look, let result): return read(result)
        case .children, .pathExists, .content: return []
        case .timer(.retry(look)): return isConnected ? lookAgain() : []
        case .timer(.lastKnownLeaderExpires(outage)) where isWaitingForOutage:
            isWaitingForOutage = false
            return notice(.noConnection(sessionTimeout)) + report(nil)
        case .timer: return []
        case .failed(let error): return [.end(error.message)]
        }
    }

    private mutating func waitForConnection() -> [Action] {
        guard !isWaitingForOutage else { return [] }
        isWaitingForOutage = true
        outage += 1
        return [.setTimer(.lastKnownLeaderExpires(outage), after: sessionTimeout)]
    }

    private mutating func lookAgain() -> [Action] {
        look += 1
        return [.listChildren(look: look)]
    }

    private mutating func listed(_ result: Result<[String], ZooKeeperError>) -> [Action] {
        switch result {
        case .success(let children):
            switch LeaderChoice(children) {
            case .none:
                return notice(.noMaster) + report(nil)
            case .node(let name):
                node = name
                return [.read(look: look, node: "\(path)/\(name)")]
            case .oldMaster(let name): return notice(.oldMaster(node: name)) + report(nil)
            }
        case .failure(let error) where error.code == .noNode: return [.watchPath(look: look)]
        case .failure(let error): return failed(error)
        }
    }

    private mutating func pathLooked(_ result: Result<Bool, ZooKeeperError>) -> [Action] {
        switch result {
        // It came between the two questions.
        case .success(true): return lookAgain()
        case .success(false): return notice(.noPath) + report(nil)
        case .failure(let error): return failed(error)
        }
    }

    private mutating func read(_ result: Result<[UInt8], ZooKeeperError>) -> [Action] {
        switch result {
        case .success(let bytes):
            do {
                let master = try MasterAnnouncement(json: bytes)
                lastNotice = nil
                return report(DetectedMaster(master, scheme: scheme, prefersHostname: prefersHostname))
            } catch {
                // The next one does not lead: a scheduler sent to it would be sent away.
                return notice(.unreadable(node: node ?? path, error.message)) + report(nil)
            }
        // It went between the two questions.
        case .failure(let error) where error.code == .noNode: return lookAgain()
        case .failure(let error): return failed(error)
        }
    }

    private mutating func failed(_ error: ZooKeeperError) -> [Action] {
        switch error.code {
        case .notAuthorised, .authenticationFailed: return [.end(error.message)]
        case .closed, .cancelled: return []
        default:
            // When the connection was lost, the next one brings a new look; this is for all else, and does no harm.
            let quiet = error.isTransient ? [] : notice(.requestFailed(error.message))
            return quiet + [.setTimer(.retry(look), after: Self.retryPause)]
        }
    }

    private mutating func report(_ leader: DetectedMaster?) -> [Action] {
        guard reported != .leader(leader) else { return [] }
        reported = .leader(leader)
        return [.report(leader), .log(.leader(leader))]
    }

    private mutating func notice(_ notice: DetectionNotice) -> [Action] {
        guard lastNotice != notice else { return [] }
        lastNotice = notice
        return [.log(notice)]
    }
}
