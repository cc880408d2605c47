import CurlHTTP
import MachineSupport
import MesosScheduler

/// The masters to send requests to: the configured ones, or the leader that a detector finds.
final class OperatorMasters: Sendable {
    private let detector: (any MasterDetector)?
    private let timeout: Duration
    /// Whether a detected master must have an `https` address, because requests carry credentials.
    private let requiresTLS: Bool
    private let known: Lock<[String]?>

    init(known: [String]) {
        detector = nil
        timeout = .zero
        requiresTLS = false
        self.known = Lock(known)
    }

    init(detector: any MasterDetector, timeout: Duration, requiresTLS: Bool = false) {
        self.detector = detector
        self.timeout = timeout
        self.requiresTLS = requiresTLS
        known = Lock(nil)
    }

    /// The base URLs of the masters. The first call detects the leader.
    func current() async throws(MesosOperatorError) -> [String] {
        if let known = known.withLock({ $0 }) { return known }
        return [try await detect()]
    }

    /// Detects the leader again after all of `masters` were unreachable. Returns `nil` if there are no others to try.
    func successors(of masters: [String]) async throws(MesosOperatorError) -> [String]? {
        guard detector != nil else { return nil }
        let leader = try await detect()
        return masters == [leader] ? nil : [leader]
    }

    private func detect() async throws(MesosOperatorError) -> String {
        guard let detector else { throw MesosOperatorError(.unreachable, "no master is configured") }
        let failure = "the leading master cannot be found through \(detector)"
        // Distinguishes "no master leads" from "the detector has no information".
        let hasNoLeader = Lock(false)
        let leader: String?
        do {
            leader = try await withDeadline(timeout) {
                for try await master in detector.leaders() {
                    if let master { return master.url }
                    hasNoLeader.withLock { $0 = true }
                }
                return nil
            }
        } catch is DeadlineExceeded {
            let state = hasNoLeader.withLock { $0 } ? "no master leads" : "the leader is unknown"
            throw MesosOperatorError(
                .unreachable,
                "according to \(detector), \(state) after \(timeout.text); check that its servers answer, that the path is "
                    + "that of the masters, and that the masters run")
        } catch let error as MesosOperatorError {
            throw error
        } catch is CancellationError {
            throw MesosOperatorError(.unreachable, "the search for the leading master was cancelled")
        } catch {
            throw MesosOperatorError(.unreachable, "\(failure): \(error)")
        }
        guard let leader else { throw MesosOperatorError(.unreachable, "\(failure): the detector gave up") }
        guard !requiresTLS || leader.lowercased().hasPrefix("https://") else {
            throw MesosOperatorError(
                .credentialsInClearText,
                "the leading master was detected at \(HTTPURL.redacted(leader)), where the credentials would be sent "
                    + "in clear text; use a detector that gives https addresses, or allow it explicitly")
        }
        known.withLock { $0 = [leader] }
        return leader
    }
}
