import Glibc

/// Why a process could not be started, or another request to the operating system failed.
public struct ProcessError: Error, Sendable, CustomStringConvertible {
    /// What a caller may want to tell apart.
    public enum Code: Sendable, Hashable {
        /// No such executable, neither at the given path nor in the search path.
        case executableNotFound
        /// The file is there, but the system refuses to run it.
        case executableRefused
        /// The argument list and environment are larger than the system allows.
        case argumentsTooLarge
        /// The working directory cannot be entered.
        case workingDirectory
        /// A file for output or input cannot be opened.
        case redirection
        /// The system has no process, memory or file descriptor left, or lacks a needed feature.
        case system
    }

    public var code: Code
    /// What failed, where, and what to do about it.
    public var message: String
    /// The operating system's error number, when it gave one.
    public var systemError: Int32?

    public init(code: Code, message: String, systemError: Int32? = nil) {
        self.code = code
        self.message = message
        self.systemError = systemError
    }

    public var description: String { message }

    /// The system's words for an error number, such as `No such file or directory`.
    static func text(of systemError: Int32) -> String {
        String(cString: strerror(systemError))
    }
}
