package enum ActionKind: Sendable, Hashable, CustomStringConvertible {
    /// Python, with the version of the kind (`3`, `3.11`), if any.
    case python(version: String?)
    case nodejs(version: String?)
    /// A script that is started for each activation.
    case shell
    /// An executable that is started for each activation.
    case binary

    package static let knownNames = "python:3, nodejs:20, shell, binary"

    /// Parses OpenWhisk's notation `language:version`; the version may be missing or `default`. `bash` and `sh` are accepted
    /// for `shell`, `native` for `binary`. Returns `nil` for an unknown kind.
    package init?(parsing text: String) {
        let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        let version = parts.count > 1 && parts[1] != "default" ? String(parts[1]) : nil
        switch parts.first {
        case "python":
            guard version.map({ $0 == "3" || $0.hasPrefix("3.") }) ?? true else { return nil }
            self = .python(version: version)
        case "nodejs": self = .nodejs(version: version)
        case "shell", "bash", "sh": self = .shell
        case "binary", "native": self = .binary
        default: return nil
        }
    }

    /// Detects the kind by the `#!` line of a script or the magic number of an executable. Returns `nil` if there is neither.
    package init?(detectedIn code: [UInt8]) {
        if code.starts(with: [0x7F, 0x45, 0x4C, 0x46]) {
            self = .binary
            return
        }
        switch Shebang(of: code)?.program {
        case nil: return nil
        case let program? where program.hasPrefix("python"): self = .python(version: nil)
        case "node", "nodejs": self = .nodejs(version: nil)
        default: self = .shell
        }
    }

    package var description: String {
        switch self {
        case .python(let version): "python:\(version ?? "default")"
        case .nodejs(let version): "nodejs:\(version ?? "default")"
        case .shell: "shell"
        case .binary: "binary"
        }
    }
}
