import Glibc

/// The signals of this process.
package enum Signals {
    /// Whether this process ignores a signal. A program started with `nohup` ignores SIGHUP, and should go on doing so.
    package static func isIgnored(_ signal: Int32) -> Bool {
        var action = sigaction()
        guard sigaction(signal, nil, &action) == 0 else { return false }
        return unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == 1
    }
}
