package enum ExitStatus: Sendable, Hashable, CustomStringConvertible {
    /// The process returned from `main` or called `exit` with this code (0...255).
    case exited(Int32)
    /// The signal with this number ended the process (`SIGKILL` is 9).
    case signalled(Int32)

    package var isSuccess: Bool { self == .exited(0) }

    package var description: String {
        switch self {
        case .exited(let code): "exit code \(code)"
        case .signalled(let signal): "signal \(signal)"
        }
    }
}
