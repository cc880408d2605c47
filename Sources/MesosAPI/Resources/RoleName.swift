/// The rules of Mesos for names of roles (docs/roles.md), in Mesos' order.
package enum RoleName {
    /// Returns what is wrong with a name, in Mesos' words, such as `Role 'a//b' cannot contain two adjacent slashes`; `nil` if it is
    /// valid.
    package static func problem(with role: String) -> String? {
        if role == "*" { return nil }
        if role.hasPrefix("/") { return "Role '\(role)' cannot start with a slash" }
        if role.hasSuffix("/") { return "Role '\(role)' cannot end with a slash" }
        if role.contains("//") { return "Role '\(role)' cannot contain two adjacent slashes" }
        if role.isEmpty { return "Role names cannot be the empty string" }
        for component in role.split(separator: "/") {
            if [".", "..", "*"].contains(component) {
                return "Role '\(role)' cannot include '\(component)' as a component"
            }
            let invalid = "Role component '\(component)' is invalid because it"
            if component.hasPrefix("-") { return "\(invalid) starts with a dash" }
            // Tab to carriage return, space, and the character that Mesos calls backspace.
            if component.unicodeScalars.contains(where: { [0x20, 0x7F].contains($0.value) || (9...13) ~= $0.value }) {
                return "\(invalid) contains backspace or whitespace"
            }
        }
        return nil
    }
}
