import Foundation
import JSONSupport
import Synchronization

/// Prints the counts of every second, on a separate thread because those of the pool may be busy.
final class ScaleSampler: Sendable {
    private let isStopped = Mutex(false)

    init(_ ledger: ScaleLedger, _ counters: CountingMetrics, _ output: ScaleOutput) {
        Thread.detachNewThread { [self] in
            var next = Date()
            while !isStopped.withLock({ $0 }) {
                next += 1
                Thread.sleep(until: next)
                let (interval, running, inFlight, killing, unreachable) = ledger.takeInterval()
                output.line(
                    "sample",
                    [
                        "launch_ms": .array(interval.launchMilliseconds.map(Self.number)),
                        "kill_ms": .array(interval.killMilliseconds.map(Self.number)),
                        "ends": .object(interval.ends.mapValues { .integer(Int64($0)) }),
                        "failures": .object(interval.failures.mapValues { .integer(Int64($0)) }),
                        "stall_ms": .number(interval.longestStall * 1000),
                        "running": .integer(Int64(running)),
                        "launching": .integer(Int64(inFlight)),
                        "killing": .integer(Int64(killing)),
                        "unreachable": .integer(Int64(unreachable)),
                        "counters": .object(counters.values.mapValues { .integer($0) }),
                    ])
            }
        }
    }

    func stop() { isStopped.withLock { $0 = true } }

    /// Rounds to hundredths.
    private static func number(_ value: Float) -> JSONValue { .number((Double(value) * 100).rounded() / 100) }
}
