import MesosAPI

/// The checks of a FrameworkInfo, with Mesos' texts.
enum FrameworkValidation {
    /// Returns why a subscription or update is refused, or `nil`.
    static func refusal(of info: Mesos.FrameworkInfo, suppressedRoles: Set<String>) -> String? {
        let isMultiRole = info.capabilities.contains { $0.type == .multiRole }
        let roles: [String]
        if isMultiRole {
            guard info.role == nil else {
                return "'FrameworkInfo.role' must not be set when the framework is MULTI_ROLE capable"
            }
            roles = info.roles
            let duplicates = Set(roles.filter { role in roles.count { $0 == role } > 1 }).sorted()
            guard duplicates.isEmpty else {
                return "'FrameworkInfo.roles' contains duplicate items: { \(duplicates.joined(separator: ", ")) }"
            }
        } else {
            guard info.roles.isEmpty else {
                return "'FrameworkInfo.roles' must not be set when the framework is not MULTI_ROLE capable"
            }
            roles = [info.role ?? "*"]
        }
        for role in roles {
            if let problem = RoleName.problem(with: role) {
                return isMultiRole
                    ? "'FrameworkInfo.roles' contains invalid role: \(problem)"
                    : "'FrameworkInfo.role' is not a valid role: \(problem)"
            }
        }
        // The id becomes part of file paths.
        if let id = info.id?.value, !id.isEmpty, let problem = TaskValidation.problem(withID: id) {
            return "'FrameworkInfo.id' is not valid: \(problem)"
        }
        let foreign = suppressedRoles.subtracting(roles).sorted()
        guard foreign.isEmpty else {
            return "Suppressed roles { \(foreign.joined(separator: ", ")) } are not contained in the set of roles"
        }
        if let timeout = info.failoverTimeout, timeout.isNaN || timeout < 0 {
            return "'FrameworkInfo.failover_timeout' must be a number of seconds of at least 0, not \(timeout)"
        }
        return nil
    }

    /// Returns why an UPDATE_FRAMEWORK is refused, or `nil`.
    static func refusal(ofUpdate new: Mesos.FrameworkInfo, from old: Mesos.FrameworkInfo) -> String? {
        func unsupported(_ field: String, _ from: String, _ to: String) -> String {
            "Updating 'FrameworkInfo.\(field)' is unsupported; attempted to update from '\(from)' to '\(to)'"
        }
        if new.user != old.user { return unsupported("user", old.user, new.user) }
        if (new.checkpoint ?? false) != (old.checkpoint ?? false) {
            return unsupported("checkpoint", "\(old.checkpoint ?? false)", "\(new.checkpoint ?? false)")
        }
        if new.principal != old.principal { return unsupported("principal", old.principal ?? "", new.principal ?? "") }
        return nil
    }
}
