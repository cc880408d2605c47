import Glibc
import MachineSupport

/// A process that could not be started, or another request that the operating system refused.
package struct ProcessError: CodedError {
    package struct Code: ErrorCode {
        package let rawValue: String

        package init(rawValue: String) { self.rawValue = rawValue }

        package static let executableNotFound = Self(rawValue: "executableNotFound")
        /// The file exists, but the system refuses to run it.
        package static let executableRefused = Self(rawValue: "executableRefused")
        /// The argument list and the environment are larger than the system allows.
        package static let argumentsTooLarge = Self(rawValue: "argumentsTooLarge")
        package static let workingDirectory = Self(rawValue: "workingDirectory")
        package static let redirection = Self(rawValue: "redirection")
        /// A directory for temporary files cannot be created.
        package static let directoryFailed = Self(rawValue: "directoryFailed")
        /// The system has no process, memory or file descriptor left, or lacks a required feature.
        package static let system = Self(rawValue: "system")
    }

    package var code: Code
    package var message: String
    /// The operating system's error number, if the system reported one.
    package var systemError: Int32?

    package init(_ code: Code, _ message: String, systemError: Int32? = nil) {
        self.code = code
        self.message = message
        self.systemError = systemError
    }

    /// An error whose message ends with the system's reason: `cannot open /x: No such file or directory`.
    init(_ code: Code, _ failure: String, reason systemError: Int32) {
        self.init(code, "\(failure): \(String(cString: strerror(systemError)))", systemError: systemError)
    }
}
