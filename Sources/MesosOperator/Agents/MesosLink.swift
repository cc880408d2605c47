/// The page of a task's sandbox in the Mesos web UI.
public struct MesosLink: Sendable, Hashable, CustomStringConvertible {
    /// `<public URL>/#/agents/<agent>/frameworks/<framework>/executors/<executor>/browse`
    public var url: String

    /// - Parameters:
    ///   - publicURL: the master's URL for users, with or without a trailing slash.
    ///   - agentID: the agent's id.
    ///   - frameworkID: the framework's id.
    ///   - executorID: the executor's id, which for command and Docker tasks is the task id.
    public init(publicURL: String, agentID: String, frameworkID: String, executorID: String) {
        var base = publicURL[...]
        while base.last == "/" { base.removeLast() }
        url =
            "\(base)/#/agents/\(Self.escaped(agentID))/frameworks/\(Self.escaped(frameworkID))"
            + "/executors/\(Self.escaped(executorID))/browse"
    }

    /// Percent-encodes every byte except RFC 3986's unreserved characters.
    static func escaped(_ text: String) -> String {
        var result = ""
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."),
                UInt8(ascii: "~"):
                result.unicodeScalars.append(UnicodeScalar(byte))
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                result += "%" + (digits.count < 2 ? "0" : "") + digits
            }
        }
        return result
    }

    /// The URL.
    public var description: String { url }
}
