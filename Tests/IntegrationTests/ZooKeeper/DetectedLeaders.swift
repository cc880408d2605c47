import MachineSupport
import MesosScheduler
import TestSupport

@testable import ZooKeeperCoordination

/// Follows a detector and keeps all its reports.
final class DetectedLeaders: Sendable {
    private final class Box: Sendable {
        let urls = Lock<[String?]>([])
        let end = Lock<(any Error)?>(nil)
        let session = Lock<ZooKeeperSession?>(nil)
    }

    private let box: Box
    private let task: Task<Void, Never>

    init(_ detector: ZooKeeperMasterDetector) {
        let box = Box()
        self.box = box
        var detector = detector
        detector.onSession = { session in box.session.withLock { $0 = session } }
        let leaders = detector.leaders()
        task = Task {
            do {
                for try await leader in leaders { box.urls.withLock { $0.append(leader?.url) } }
            } catch {
                box.end.withLock { $0 = error }
            }
        }
    }

    /// All reports so far; `nil` means no leader.
    var urls: [String?] { box.urls.withLock { $0 } }
    var end: (any Error)? { box.end.withLock { $0 } }

    func session() async throws -> ZooKeeperSession {
        try await eventually("the session of the detector") { box.session.withLock { $0 } }
    }

    /// Waits until the last report has this URL.
    func reaches(_ url: String?) async -> Bool {
        await eventually(within: .seconds(120)) { urls.last == .some(url) }
    }

    deinit { task.cancel() }
}
