import JSONSupport

/// A reference in a value that cannot be replaced.
struct ConfigurationReferenceError: Error, CustomStringConvertible {
    /// The place of the value.
    var origin: String
    /// The reference as written. It may be the beginning of a secret.
    var reference: String
    /// What is wrong with it, continuing a sentence that begins with the reference.
    var reason: String
    /// What to do about it.
    var advice: String

    var description: String { "\(reference) (\(origin)) \(reason); \(advice)" }

    /// The error for a setting whose value is not shown.
    var withoutReference: String {
        "the value (\(origin)) is a reference that cannot be replaced: it \(reason); a value that begins with $ is "
            + "written with $$"
    }
}

/// Replaces references to environment variables in values; ``ConfigurationLayer`` describes their form.
struct VariableReferences {
    private let variables: [String: String]
    private let origin: String

    /// - Parameter origin: the place of the values.
    init(_ variables: [String: String], origin: String) {
        self.variables = variables
        self.origin = origin
    }

    /// Returns the text with its references replaced; `nil` if it is `${?NAME}` and there is no such variable.
    ///
    /// In a JSON array or object, each string is a value of its own.
    ///
    /// - Throws: ``ConfigurationReferenceError``.
    func resolve(_ text: String) throws(ConfigurationReferenceError) -> String? {
        guard text.utf8.contains(UInt8(ascii: "$")) else { return text }
        if let first = text.first(where: { !$0.isWhitespace }), first == "[" || first == "{",
            let value = try? JSONValue(parsing: text)
        {
            return try resolve(value)?.text()
        }
        return try resolvePlain(text)
    }

    private func resolve(_ value: JSONValue) throws(ConfigurationReferenceError) -> JSONValue? {
        switch value {
        case .string(let text): return try resolvePlain(text).map(JSONValue.string)
        case .array(let elements):
            var resolved: [JSONValue] = []
            for element in elements { if let element = try resolve(element) { resolved.append(element) } }
            return .array(resolved)
        case .object(let members):
            var resolved: [String: JSONValue] = [:]
            for (name, member) in members { resolved[name] = try resolve(member) }
            return .object(resolved)
        default: return value
        }
    }

    private func resolvePlain(_ text: String) throws(ConfigurationReferenceError) -> String? {
        if text.hasPrefix("$"), Self.isName(text.dropFirst()) {
            return try value(of: text.dropFirst(), text, isOptional: false)
        }
        if text.hasPrefix("${?"), text.hasSuffix("}"), Self.isName(text.dropFirst(3).dropLast()) {
            return try value(of: text.dropFirst(3).dropLast(), text, isOptional: true)
        }
        var result = ""
        var rest = text[...]
        while let dollar = rest.firstIndex(of: "$") {
            result += rest[..<dollar]
            rest = rest[dollar...]
            if rest.hasPrefix("$$"), dollar == text.startIndex || rest.dropFirst(2).hasPrefix("{") {
                result += "$"
                rest = rest.dropFirst(2)
                // A brace after the escape belongs to the text.
                if rest.hasPrefix("{") { result.append(rest.removeFirst()) }
            } else if rest.hasPrefix("${") {
                guard let end = rest.firstIndex(of: "}") else {
                    throw malformed(String(rest))
                }
                let reference = rest[...end]
                let isOptional = reference.hasPrefix("${?")
                let name = reference.dropFirst(isOptional ? 3 : 2).dropLast()
                guard Self.isName(name) else { throw malformed(String(reference)) }
                result += try value(of: name, String(reference), isOptional: isOptional) ?? ""
                rest = rest[rest.index(after: end)...]
            } else {
                result += "$"
                rest.removeFirst()
            }
        }
        return result + rest
    }

    /// The value of a variable; `nil` if an optional variable is not set.
    private func value(
        of name: Substring, _ reference: String, isOptional: Bool
    ) throws(ConfigurationReferenceError) -> String? {
        if let value = variables[String(name)], !value.isEmpty { return value }
        if isOptional { return nil }
        throw ConfigurationReferenceError(
            origin: origin, reference: reference,
            reason: "refers to an environment variable that is not set or empty",
            advice: "set it, write ${?\(name)} to leave the key unset without it, or $\(reference) for the text itself")
    }

    private func malformed(_ reference: String) -> ConfigurationReferenceError {
        ConfigurationReferenceError(
            origin: origin, reference: reference, reason: "does not refer to an environment variable",
            advice:
                "write ${NAME} or ${?NAME} with letters, digits and underscores, or $\(reference) for the text itself"
        )
    }

    private static func isName(_ text: Substring) -> Bool {
        guard let first = text.first, !first.isNumber else { return false }
        return text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
    }
}
