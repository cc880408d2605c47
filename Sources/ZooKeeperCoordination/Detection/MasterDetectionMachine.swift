import MachineSupport
import MesosAPI
import MesosScheduler

/// Decides which requests to send to ZooKeeper and which master to report as the leader.
///
/// After a change of a watched node the machine starts a new look, from the list of children on. This takes two requests,
/// and the machine does not have to track the state of ZooKeeper. It ignores answers to earlier looks.
struct MasterDetectionMachine: Sendable {
    typealias Effects = MachineSupport.Effects<Effect, Timer>

    enum Timer: Sendable, Hashable {
        /// The last known leader is given up, because there was no connection for the session timeout.
        case lastKnownLeaderExpires
        case retry
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

    enum Effect: Sendable, Hashable {
        /// Answered by `children`. Sets a watch.
        case listChildren(look: Int)
        /// Answered by `pathExists`. Sets a watch.
        case watchPath(look: Int)
        /// Answered by `content`. Sets a watch.
        case read(look: Int, node: String)
        case report(DetectedMaster?)
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
    private var reported = Known.nothing
    private var lastNotice: DetectionNotice?
    private var node: String?

    /// The pause after an error that does not concern the connection, for example from an overloaded server.
    private static let retryPause: Duration = .seconds(1)

    /// - Parameter sessionTimeout: the session timeout to request. The ensemble returns the actual one with the connection.
    init(path: String, scheme: String, prefersHostname: Bool, sessionTimeout: Duration) {
        self.path = path
        self.scheme = scheme
        self.prefersHostname = prefersHostname
        self.sessionTimeout = sessionTimeout
    }

    mutating func handle(_ input: Input, at now: Instant, _ effects: inout Effects) {
        switch input {
        case .start, .disconnected:
            isConnected = false
            look += 1
            effects.cancel(.retry)
            effects.set(.lastKnownLeaderExpires, noLaterThan: now + sessionTimeout)
        case .connected(let timeout):
            isConnected = true
            sessionTimeout = timeout
            effects.cancel(.lastKnownLeaderExpires)
            lookAgain(&effects)
        case .changed, .timer(.retry): if isConnected { lookAgain(&effects) }
        case .children(look, let result): handleChildren(result, at: now, &effects)
        case .pathExists(look, let result): handlePath(result, at: now, &effects)
        case .content(look, let result): handleContent(result, at: now, &effects)
        case .children, .pathExists, .content: break
        case .timer(.lastKnownLeaderExpires): reportNoLeader(.noConnection(sessionTimeout), &effects)
        case .failed(let error): effects.append(.end(error.message))
        }
    }

    private mutating func lookAgain(_ effects: inout Effects) {
        look += 1
        effects.cancel(.retry)
        effects.append(.listChildren(look: look))
    }

    private mutating func handleChildren(
        _ result: Result<[String], ZooKeeperError>, at now: Instant, _ effects: inout Effects
    ) {
        switch result {
        case .success(let children):
            switch LeaderChoice(children) {
            case .none: reportNoLeader(.noMaster, &effects)
            case .node(let name):
                node = name
                effects.append(.read(look: look, node: "\(path)/\(name)"))
            case .oldMaster(let name): reportNoLeader(.oldMaster(node: name), &effects)
            }
        case .failure(let error) where error.code == .noNode: effects.append(.watchPath(look: look))
        case .failure(let error): handleFailure(error, at: now, &effects)
        }
    }

    private mutating func handlePath(
        _ result: Result<Bool, ZooKeeperError>, at now: Instant, _ effects: inout Effects
    ) {
        switch result {
        // The node was created between the two requests.
        case .success(true): lookAgain(&effects)
        case .success(false): reportNoLeader(.noPath, &effects)
        case .failure(let error): handleFailure(error, at: now, &effects)
        }
    }

    private mutating func handleContent(
        _ result: Result<[UInt8], ZooKeeperError>, at now: Instant, _ effects: inout Effects
    ) {
        switch result {
        case .success(let bytes):
            do {
                let master = try MasterAnnouncement(json: bytes)
                lastNotice = nil
                report(DetectedMaster(master, scheme: scheme, prefersHostname: prefersHostname), &effects)
            } catch {
                // The next master does not lead and would redirect the scheduler.
                reportNoLeader(.unreadable(node: node ?? path, error.message), &effects)
            }
        // The node was deleted between the two requests.
        case .failure(let error) where error.code == .noNode: lookAgain(&effects)
        case .failure(let error): handleFailure(error, at: now, &effects)
        }
    }

    private mutating func handleFailure(_ error: ZooKeeperError, at now: Instant, _ effects: inout Effects) {
        switch error.code {
        case .notAuthorised, .authenticationFailed: effects.append(.end(error.message))
        case .closed, .cancelled: break
        default:
            if !error.isTransient { notice(.requestFailed(error.message), &effects) }
            // Also after a lost connection, although the next connection starts a new look anyway.
            effects.set(.retry, at: now + Self.retryPause)
        }
    }

    private mutating func reportNoLeader(_ reason: DetectionNotice, _ effects: inout Effects) {
        notice(reason, &effects)
        report(nil, &effects)
    }

    private mutating func report(_ leader: DetectedMaster?, _ effects: inout Effects) {
        guard reported != .leader(leader) else { return }
        reported = .leader(leader)
        effects.append(.report(leader))
        effects.append(.log(.leader(leader)))
    }

    private mutating func notice(_ notice: DetectionNotice, _ effects: inout Effects) {
        guard lastNotice != notice else { return }
        lastNotice = notice
        effects.append(.log(notice))
    }
}

extension DetectedMaster {
    /// See `MasterAnnouncement.url(scheme:prefersHostname:)`.
    init(_ announcement: MasterAnnouncement, scheme: String, prefersHostname: Bool) {
        self.init(
            url: announcement.url(scheme: scheme, prefersHostname: prefersHostname),
            id: announcement.id.isEmpty ? nil : announcement.id, hostname: announcement.hostname)
    }
}
