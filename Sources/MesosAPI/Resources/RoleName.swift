/// The rules of Mesos for names of roles (docs/roles.md).
package enum RoleName {
    /// Returns what is wrong with a name, in Mesos' words, such as `Role component '' cannot be empty …`; `nil` if it is valid.
    package static func problem(with role: String) -> String? {
        if role == "*" { return nil }
        if role.isEmpty { return "Role names cannot be the empty string" }
        if role.hasPrefix("/") { return "Role '\(role)' cannot start with a slash" }
        if role.hasSuffix("/") { return "Role '\(role)' cannot end with a slash" }
        for component in role.split(separator: "/", omittingEmptySubsequences: false) {
            let invalid: String? =
                switch component {
                case "": "cannot be empty, as between two slashes"
                case ".", "..", "*": "is invalid because '\(component)' is reserved"
                case _ where component.hasPrefix("-"): "is invalid because it starts with a dash"
                case _ where component.unicodeScalars.contains { $0.value <= 0x20 || $0.value == 0x7F }:
                    "is invalid because it contains white space or a control character"
                default: nil
                }
            if let invalid { return "Role component '\(component)' \(invalid)" }
        }
        return nil
    }
}
