import ArgumentParser
import Glibc
import Synchronization
import UnixSignals

/// Runs `body` and cancels it on SIGINT or SIGTERM, so that a command cleans up before it ends. A second signal ends the program
/// at once.
///
/// - Throws: the error of `body`; after a signal, `ExitCode` with 128 plus the signal's number, as in shells.
func cancellingOnSignals<R: Sendable>(_ body: @Sendable @escaping () async throws -> R) async throws -> R {
    let signals = await UnixSignalsSequence(trapping: .sigint, .sigterm)
    let received = Mutex<Int32?>(nil)
    let work = Task { try await body() }
    let watch = Task {
        for await signal in signals {
            let isFirst = received.withLock { received in
                defer { received = signal.rawValue }
                return received == nil
            }
            guard isFirst else { exit(128 + signal.rawValue) }
            Terminal.error("Interrupted; cleaning up.")
            work.cancel()
        }
    }
    let result = await work.result
    watch.cancel()
    if let signal = received.withLock({ $0 }) { throw ExitCode(128 + signal) }
    return try result.get()
}
