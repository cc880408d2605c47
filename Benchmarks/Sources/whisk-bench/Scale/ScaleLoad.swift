import MesosScheduler
import Synchronization

/// Keeps a number of tasks running: launches missing ones, and kills some.
final class ScaleLoad: Sendable {
    private let scheduler: Scheduler
    private let ledger: ScaleLedger
    private let target: Int
    private let window: Int
    private let stopped = Mutex(false)
    /// The number of consecutive failed launches after which the run is given up.
    static let maximumFailures = 1000
    /// The number of consecutive failed launches.
    private let failures = Mutex(0)
    private let clock = ContinuousClock()

    init(_ scheduler: Scheduler, _ ledger: ScaleLedger, target: Int, window: Int) {
        self.scheduler = scheduler
        self.ledger = ledger
        self.target = target
        self.window = window
        ledger.onEnd { [weak self] in self?.fill() }
    }

    var hasFailed: Bool { failures.withLock { $0 > Self.maximumFailures } }

    /// Launches the missing tasks, up to the window; each launch that ends is followed by the next.
    func fill() {
        guard !stopped.withLock({ $0 }), !hasFailed else { return }
        for number in ledger.begin(target: target, window: window) {
            Task {
                let start = clock.now
                let request = TaskRequest.ofScale(number)
                do {
                    _ = try await scheduler.launch(request, timeout: .seconds(120))
                    ledger.launched(request.id, after: clock.now - start)
                    failures.withLock { $0 = 0 }
                } catch {
                    ledger.failed(request.id, error)
                    failures.withLock { $0 += 1 }
                }
                fill()
            }
        }
    }

    /// Kills running tasks at a rate, without waiting for earlier kills.
    func kill(rate: Double) async {
        let start = clock.now
        var count = 0
        while !Task.isCancelled {
            let due = Int(Double((clock.now - start).milliseconds) / 1000 * rate)
            for id in ledger.pick(due - count) {
                Task {
                    let start = clock.now
                    do {
                        _ = try await scheduler.kill(id, timeout: .seconds(120))
                        ledger.killed(after: clock.now - start)
                    } catch {
                        ledger.killFailed(error)
                    }
                }
            }
            count = due
            try? await Task.sleep(for: .milliseconds(10))
        }
    }

    /// Waits until all tasks run and no launch is pending, at most for two minutes.
    func settle() async throws {
        let deadline = clock.now + .seconds(120)
        var quiet = 0
        while quiet < 10, clock.now < deadline {
            let isQuiet = ledger.inFlight == 0 && ledger.killing == 0 && ledger.running == target
            quiet = isQuiet ? quiet + 1 : 0
            try await Task.sleep(for: .milliseconds(50))
        }
        stopped.withLock { $0 = true }
    }
}
