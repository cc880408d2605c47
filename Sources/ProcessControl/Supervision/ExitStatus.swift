/// How a process ended.
public enum ExitStatus: Sendable, Hashable, CustomStringConvertible {
    /// It returned from `main` or called `exit`; the code is 0...255.
    case exited(Int32)
    /// A signal ended it; the number is the signal's (`SIGKILL` is 9).
    case signalled(Int32)

    /// Whether the process ended by itself with code 0.
    public var isSuccess: Bool { self == .exited(0) }

    public var description: String {
        switch self {
        case .exited(let code): "exit code \(code)"
        case .signalled(let signal): "signal \(signal)"
        }
    }
}
