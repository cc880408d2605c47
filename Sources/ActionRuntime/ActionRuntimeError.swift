import Glibc
import NIOCore

/// Why an action runtime cannot serve.
public struct ActionRuntimeError: Error, Sendable, CustomStringConvertible {
    public enum Code: Sendable, Hashable {
        /// Another process listens on the port.
        case portUnavailable
        /// The host name or address is not one of this machine, or the port needs a privilege.
        case cannotListen
    }

    public var code: Code
    public var message: String

    public var description: String { message }

    init(_ error: IOError, host: String, port: Int) {
        let reason = String(cString: strerror(error.errnoCode))
        if error.errnoCode == EADDRINUSE {
            code = .portUnavailable
            message = "Cannot listen on \(host) port \(port): \(reason). Choose another with --port."
        } else {
            code = .cannotListen
            message = "Cannot listen on \(host) port \(port): \(reason). Check --host and --port."
        }
    }
}
