/// Where a standard stream of a process comes from or goes to.
public enum ProcessStream: Sendable, Hashable {
    /// `/dev/null`.
    case null
    /// The stream of this process.
    case inherited
    /// A file. For output it is appended to, and created readable and writable by its owner only.
    case file(String)
    /// An open descriptor of this process. It is only borrowed: the caller closes it, after `start` has returned.
    case descriptor(Int32)
}
