/// The configuration format of OpenWhisk's own components, which is recognized and refused by name: no parser of it is
/// maintained for Swift or C.
enum HOCON {
    /// The variables in which OpenWhisk's images receive a whole file in HOCON.
    static let variables = ["OPENWHISK_CONFIG", "OPENWHISK_ENCODED_CONFIG"]
    /// The properties with which the Java machine is told a file in HOCON.
    static let properties = ["config.file", "config.resource", "config.url"]

    static let advice =
        "write the settings in YAML (`whisk:`, then each key on an indented line), JSON, or CONFIG_ variables"

    /// The refusal of a file whose text is HOCON or Java properties; `nil` for other texts.
    ///
    /// Meant for texts that are not a mapping in YAML, because values in YAML may look like HOCON.
    static func problem(in text: String, name: String) -> ConfigurationProblem? {
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            guard let form = form(of: line.trimmingWhiteSpace()) else { continue }
            return ConfigurationProblem(
                key: nil, origin: "\(name):\(index + 1)",
                description:
                    "\(name):\(index + 1) has \(form), so the file is HOCON or Java properties, which are not read; "
                    + advice)
        }
        return nil
    }

    /// The construct of HOCON in a line that YAML does not have; never quotes a value, which may be a secret.
    private static func form(of line: String) -> String? {
        if line.isEmpty || line.hasPrefix("#") { return nil }
        if line.hasPrefix("//") { return "a comment that begins with //" }
        if line.hasPrefix("include ") { return "an include" }
        let key = line.prefix { $0.isLetter || $0.isNumber || "._-\"".contains($0) }
        guard !key.isEmpty else { return nil }
        let rest = line[key.endIndex...].drop { $0.isWhitespace }
        if rest.hasPrefix("{") { return "'\(key) {'" }
        if rest.hasPrefix("=") || rest.hasPrefix("+=") { return "'\(key) ='" }
        return nil
    }

    /// The refusals of files in HOCON that the sources name or contain.
    static func problems(environment: [String: String], layers: [ConfigurationLayer]) -> [ConfigurationProblem] {
        var problems = variables.filter { environment[$0]?.isEmpty == false }.map { name in
            ConfigurationProblem(
                key: nil, origin: "environment variable \(name)",
                description: "the environment variable \(name) contains HOCON, which is not read; \(advice)")
        }
        for layer in layers {
            for key in properties {
                guard let entry = layer.entries[key] else { continue }
                problems.append(
                    ConfigurationProblem(
                        key: key, origin: entry.origin,
                        description:
                            "\(key) (\(entry.origin)) names a file in HOCON, which is not read; \(advice), and name a "
                            + "file of YAML or JSON as the program's own option for it says"))
            }
        }
        return problems
    }
}
