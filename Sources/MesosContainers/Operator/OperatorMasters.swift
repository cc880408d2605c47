import ContainerSPI
import MesosScheduler
import Synchronization

/// The masters that are asked: those that are configured, or the one that a detector finds.
final class OperatorMasters: Sendable {
    private let detector: (any MasterDetector)?
    private let timeout: Duration
    private let known: Mutex<[String]?>

    init(known: [String]) {
        detector = nil
        timeout = .zero
        self.known = Mutex(known)
    }

    init(detector: any MasterDetector, timeout: Duration) {
        self.detector = detector
        self.timeout = timeout
        known = Mutex(nil)
    }

    /// Base URLs; the leader is looked for once.
    func current() async throws(MesosOperatorError) -> [String] {
        if let known = known.withLock({ $0 }) { return known }
        return [try await detect()]
    }

    /// - Returns: whom to ask now that these cannot be reached; `nil` when there is nobody else.
    func successors(of masters: [String]) async throws(MesosOperatorError) -> [String]? {
        guard detector != nil else { return nil }
        let leader = try await detect()
        return masters == [leader] ? nil : [leader]
    }

    private enum Detection: Sendable {
        case leader(String)
        case failed(any Error)
        case ended
        case timedOut
    }

    private func detect() async throws(MesosOperatorError) -> String {
        guard let detector else { throw MesosOperatorError(.unreachable, "no master is configured") }
        let timeout = timeout
        let (reports, sender) = AsyncStream<Detection>.makeStream()
        // Whether nobody leads, or nothing at all is known.
        let isKnownToBeNobody = Mutex(false)
        let search = Task {
            do {
                for try await master in detector.leaders() {
                    if let master {
                        sender.yield(.leader(master.url))
                        return
                    }
                    isKnownToBeNobody.withLock { $0 = true }
                }
                sender.yield(.ended)
            } catch {
                sender.yield(.failed(error))
            }
        }
        let alarm = Task {
            try await Task.sleep(for: timeout)
            sender.yield(.timedOut)
        }
        defer {
            search.cancel()
            alarm.cancel()
        }
        var iterator = reports.makeAsyncIterator()
        switch await iterator.next() {
        case .leader(let url):
            known.withLock { $0 = [url] }
            return url
        case .failed(let error):
            throw MesosOperatorError(.unreachable, "the leading master cannot be found through \(detector): \(error)")
        case .ended:
            throw MesosOperatorError(.unreachable, "the leading master cannot be found through \(detector): it gave up")
        case .timedOut:
            let state = isKnownToBeNobody.withLock { $0 } ? "no master leads" : "nothing is known of a leader"
            throw MesosOperatorError(
                .unreachable,
                "according to \(detector), \(state) after \(timeout.whiskText); do its servers answer, is it the masters' path, and "
                    + "do the masters run?")
        case nil:
            throw MesosOperatorError(.unreachable, "the search for the leading master was cancelled")
        }
    }
}
