import Glibc

/// TCP ports of 127.0.0.1.
package enum LoopbackPort {
    /// The exit code of our servers if their port is in use (`EX_UNAVAILABLE` of sysexits.h). The parent process then tries
    /// another port.
    package static let unavailableExitCode: Int32 = 69

    /// Returns a port on which no process listens at the moment. In the rare case that another process takes the port before
    /// the caller uses it, the caller tries again with another port.
    package static func free() throws(ProcessError) -> Int {
        if let reservation = PortReservation(host: "127.0.0.1", port: 0) { return reservation.port }
        throw ProcessError(.system, "cannot find a free port of 127.0.0.1", reason: errno)
    }
}
