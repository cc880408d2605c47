import Glibc
import MesosAPI

/// The checks of a FrameworkInfo, in Mesos' order and with its texts.
enum FrameworkValidation {
    /// Returns what is wrong with the framework, or `nil`.
    static func problem(with info: Mesos.FrameworkInfo) -> String? {
        let isMultiRole = isMultiRole(info)
        if isMultiRole {
            guard info.role == nil else {
                return "'FrameworkInfo.role' must not be set when the framework is MULTI_ROLE capable"
            }
            let duplicates = Set(info.roles.filter { role in info.roles.count { $0 == role } > 1 }).sorted()
            guard duplicates.isEmpty else {
                return "'FrameworkInfo.roles' contains duplicate items: { \(duplicates.joined(separator: ", ")) }"
            }
        } else {
            guard info.roles.isEmpty else {
                return "'FrameworkInfo.roles' must not be set when the framework is not MULTI_ROLE capable"
            }
        }
        for role in roles(of: info) {
            if let problem = RoleName.problem(with: role) {
                return isMultiRole
                    ? "'FrameworkInfo.roles' contains invalid role: \(problem)"
                    : "'FrameworkInfo.role' is not a valid role: \(problem)"
            }
        }
        // Only control characters and slashes are invalid here: the id becomes part of file paths.
        if let id = info.id?.value, !id.isEmpty, let problem = IDValidation.problem(with: id) { return problem }
        // Mesos holds the time as nanoseconds in 64 bits. A negative one counts as zero.
        if let timeout = info.failoverTimeout, !(abs(timeout) <= 9_223_372_036.854) {
            return "The framework failover_timeout (\(StreamedNumber.text(timeout))) is invalid"
        }
        return nil
    }

    /// Returns what is wrong with the roles that a framework suppresses, or `nil`.
    static func problem(withSuppressed suppressed: Set<String>, of info: Mesos.FrameworkInfo) -> String? {
        let foreign = suppressed.subtracting(roles(of: info)).sorted()
        guard !foreign.isEmpty else { return nil }
        return "Suppressed roles { \(foreign.joined(separator: ", ")) } are not contained in the set of roles"
    }

    private static func isMultiRole(_ info: Mesos.FrameworkInfo) -> Bool {
        info.capabilities.contains { $0.type == .multiRole }
    }

    private static func roles(of info: Mesos.FrameworkInfo) -> [String] {
        isMultiRole(info) ? info.roles : [info.role ?? "*"]
    }

    /// Returns why an UPDATE_FRAMEWORK is refused, or `nil`.
    static func refusal(ofUpdate new: Mesos.FrameworkInfo, from old: Mesos.FrameworkInfo) -> String? {
        func unsupported(_ field: String, _ from: String, _ to: String) -> String {
            "Updating 'FrameworkInfo.\(field)' is unsupported; attempted to update from '\(from)' to '\(to)'"
        }
        if new.principal != old.principal { return "Changing framework's principal is not allowed." }
        if new.user != old.user { return unsupported("user", old.user, new.user) }
        if (new.checkpoint ?? false) != (old.checkpoint ?? false) {
            return unsupported("checkpoint", text(old.checkpoint), text(new.checkpoint))
        }
        return nil
    }

    /// A Boolean in the form of Mesos' messages.
    private static func text(_ value: Bool?) -> String { value ?? false ? "true" : "false" }
}

/// The rules for the ids of tasks, executors, frameworks and persistent volumes.
enum IDValidation {
    /// Returns what is wrong with an id, or `nil`.
    static func problem(with id: String) -> String? {
        if id.isEmpty { return "ID must not be empty" }
        if id.utf8.count > 255 { return "ID must not be greater than 255 characters" }
        if id == "." || id == ".." { return "'\(id)' is disallowed" }
        let isInvalid = id.unicodeScalars.contains { scalar in
            scalar.value < 0x20 || scalar.value == 0x7F || scalar == "/" || scalar == "\\"
        }
        return isInvalid ? "'\(id)' contains invalid characters" : nil
    }

    /// Like ``problem(with:)``; the id of a task may not contain a space either.
    static func problem(withTask id: String) -> String? {
        problem(with: id) ?? (id.contains(" ") ? "'\(id)' contains invalid characters" : nil)
    }
}

/// Numbers in the form of C++ streams, with six significant digits.
enum StreamedNumber {
    static func text(_ value: Double) -> String {
        var buffer = [CChar](repeating: 0, count: 32)
        let length = withVaList([value]) { vsnprintf(&buffer, buffer.count, "%g", $0) }
        return String(decoding: buffer.prefix(Int(length)).map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
}
