import Glibc
import HTTPListener
import MachineSupport

/// An address on which the action runtime cannot listen.
package struct ActionRuntimeError: CodedError {
    package struct Code: ErrorCode {
        package let rawValue: String

        package init(rawValue: String) { self.rawValue = rawValue }

        /// Another process listens on the port.
        package static let portUnavailable = Self(rawValue: "portUnavailable")
        /// The host is not an address of this machine, or the port needs a privilege.
        package static let cannotListen = Self(rawValue: "cannotListen")
    }

    package var code: Code
    package var message: String

    init(_ error: ListenError) {
        let isInUse = error.number == EADDRINUSE
        code = isInUse ? .portUnavailable : .cannotListen
        message = "\(error); " + (isInUse ? "choose another port with --port" : "check --host and --port")
    }
}
