import Foundation

/// A gate that tests open and server threads wait for.
///
/// Opening it is final. Waiting blocks the calling thread, so only a test server's own threads may wait.
public final class Gate: Sendable {
    private let condition = NSCondition()
    // Private; the three members that use it lock `condition` first.
    nonisolated(unsafe) private var open = false

    public init() {}

    public var isOpen: Bool {
        condition.lock()
        defer { condition.unlock() }
        return open
    }

    /// Opens the gate for all present and later waiters.
    public func pass() {
        condition.lock()
        open = true
        condition.broadcast()
        condition.unlock()
    }

    /// Blocks the calling thread until the gate is open, `limit` has passed (`nil`: no limit), or `abandon` returns
    /// true.
    public func wait(for limit: Duration? = nil, abandon: () -> Bool = { false }) {
        let clock = ContinuousClock()
        let end = limit.map { clock.now + $0 }
        condition.lock()
        defer { condition.unlock() }
        while !open && !abandon() {
            var nap = Duration.milliseconds(50)
            if let end {
                nap = min(nap, clock.now.duration(to: end))
                if nap <= .zero { return }
            }
            _ = condition.wait(until: Date(timeIntervalSinceNow: nap / .seconds(1)))
        }
    }
}
