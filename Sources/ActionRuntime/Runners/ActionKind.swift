/// The languages this runtime runs.
public enum ActionKind: Sendable, Hashable, CustomStringConvertible {
    /// Python; the version as written in the kind (`3`, `3.11`), if any.
    case python(version: String?)
    /// Node.js; the version as written in the kind, if any.
    case nodejs(version: String?)
    /// A script that is started for each activation.
    case shell
    /// An executable that is started for each activation.
    case binary

    /// What people may write.
    public static let knownNames = "python:3, nodejs:20, shell, binary"

    /// Reads OpenWhisk's notation `language:version`; the version may be missing or `default`.
    ///
    /// `nil` when this is no known kind. `bash`, `sh` and `native` are accepted for what they obviously mean.
    public init?(parsing text: String) {
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

    /// What the code itself says: its `#!` line, or the magic number of an executable.
    ///
    /// `nil` when it says nothing.
    public init?(detectedIn code: [UInt8]) {
        if code.starts(with: [0x7F, 0x45, 0x4C, 0x46]) {
            self = .binary
            return
        }
        guard let interpreter = Shebang(of: code)?.program else { return nil }
        if interpreter.hasPrefix("python") {
            self = .python(version: nil)
        } else if interpreter == "node" || interpreter == "nodejs" {
            self = .nodejs(version: nil)
        } else {
            self = .shell
        }
    }

    public var description: String {
        switch self {
        case .python(let version): "python:\(version ?? "default")"
        case .nodejs(let version): "nodejs:\(version ?? "default")"
        case .shell: "shell"
        case .binary: "binary"
        }
    }
}
