import Foundation
import Synchronization

/// The driver's commands on standard input. When the input ends, the driver has ended, and this process ends too.
final class DriverInput: Sendable {
    private struct State {
        var lines: [String] = []
        var waiter: (word: String, continuation: CheckedContinuation<Void, Never>)?
        var mayEnd = false
    }

    private let state = Mutex(State())

    init() {
        Thread.detachNewThread { [self] in
            while let line = readLine() { take(line) }
            if !state.withLock({ $0.mayEnd }) { exit(1) }
        }
    }

    private func take(_ line: String) {
        let waiter = state.withLock { state -> CheckedContinuation<Void, Never>? in
            guard let waiter = state.waiter, waiter.word == line else {
                state.lines.append(line)
                return nil
            }
            state.waiter = nil
            return waiter.continuation
        }
        waiter?.resume()
    }

    /// Waits for this command of the driver.
    func wait(for word: String) async {
        await withCheckedContinuation { continuation in
            let isThere = state.withLock { state in
                if let place = state.lines.firstIndex(of: word) {
                    state.lines.remove(at: place)
                    return true
                }
                state.waiter = (word, continuation)
                return false
            }
            if isThere { continuation.resume() }
        }
    }

    /// From now on this process does not end with the driver.
    func expectEnd() { state.withLock { $0.mayEnd = true } }
}
