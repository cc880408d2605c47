/// The rules of Mesos for names of roles (docs/roles.md).
package enum RoleName {
    /// What is wrong with a name, such as `has an empty component`, to follow it in a message; `nil` for nothing.
    package static func flaw(of role: String) -> String? {
        if role == "*" { return nil }
        for component in role.split(separator: "/", omittingEmptySubsequences: false) {
            if component.isEmpty { return "has an empty component" }
            if component == "." || component == ".." { return "has the component '\(component)'" }
            if component == "*" { return "has '*' as a component" }
            if component.hasPrefix("-") { return "has a component that begins with a dash" }
            if component.unicodeScalars.contains(where: { $0.value <= 0x20 || $0.value == 0x7F }) {
                return "has white space or a control character"
            }
        }
        return nil
    }
}
