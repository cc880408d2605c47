import MachineSupport

/// The reason why an archive cannot be read, unpacked or made.
package struct ArchiveError: CodedError, Hashable {
    package struct Code: ErrorCode {
        package let rawValue: String

        package init(rawValue: String) { self.rawValue = rawValue }

        /// The archive is damaged or encrypted.
        package static let unreadable = Self(rawValue: "unreadable")
        /// The files together, or their number, exceed a limit.
        package static let limitExceeded = Self(rawValue: "limitExceeded")
        /// A path or the target of a link leads out of the directory, or an entry is neither a file, a directory nor a link.
        package static let unsafeEntry = Self(rawValue: "unsafeEntry")
        /// A file cannot be read or written.
        package static let fileSystem = Self(rawValue: "fileSystem")
    }

    package let code: Code
    package let message: String

    package init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }
}
