/// The source or destination of a standard stream.
package enum ProcessStream: Sendable, Hashable {
    /// `/dev/null`.
    case null
    /// The same stream of this process.
    case inherited
    /// A file. Output is appended to it; if it does not exist, it is created with mode 0600.
    case file(String)
    /// An open descriptor of this process. It is borrowed: the caller closes it after `start` has returned.
    case descriptor(Int32)
}
