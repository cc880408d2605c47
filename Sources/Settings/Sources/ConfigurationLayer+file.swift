import FoundationEssentials
import Yams

extension ConfigurationLayer {
    /// Reads a YAML or JSON file. Blocks; meant for start-up.
    ///
    /// - Parameter variables: the environment variables to which values may refer.
    /// - Throws: ``ConfigurationError`` with code `unreadableSource` if the file cannot be read, is not YAML in UTF-8, or is
    ///   HOCON.
    public static func file(
        _ path: String, variables: [String: String] = [:]
    ) throws(ConfigurationError) -> ConfigurationLayer {
        let data: Data
        do {
            data = try Data(contentsOf: URL(filePath: path))
        } catch {
            throw unreadable(
                path, "the configuration file \(path) cannot be read; does it exist, and may this user read it?")
        }
        guard let text = String(validating: data, as: UTF8.self) else {
            throw unreadable(path, "the configuration file \(path) is not text in UTF-8")
        }
        return try yaml(text, name: path, variables: variables)
    }

    /// Reads YAML; JSON is YAML too. Keys may be nested or dotted: `whisk: {mesos: {role: a}}`, `whisk.mesos.role: a`.
    /// Merge keys (`<<`) work.
    ///
    /// - Parameters:
    ///   - name: the name of the source in error texts.
    ///   - variables: the environment variables to which values may refer.
    /// - Throws: ``ConfigurationError`` with code `unreadableSource` and the place of each mistake.
    public static func yaml(
        _ text: String, name: String, variables: [String: String] = [:]
    ) throws(ConfigurationError) -> ConfigurationLayer {
        let (root, parser) = try document(text, name: name)
        var flattener = YAMLFlattener(name: name)
        // Nodes have weak references to their anchors, which the parser owns.
        withExtendedLifetime(parser) { if let root { flattener.add(root) } }
        // HOCON on one line can be a valid mapping with an odd key, and several lines can be one text.
        if flattener.hasOddKey || root?.scalar != nil, let problem = HOCON.problem(in: text, name: name) {
            throw ConfigurationError(.unreadableSource, problems: [problem])
        }
        var layer = ConfigurationLayer(name: name, entries: flattener.entries)
        let problems = flattener.problems + layer.conflicts
        guard problems.isEmpty else { throw ConfigurationError(.unreadableSource, problems: problems) }
        layer.variables = variables
        layer.definitions = flattener.definitions
        layer.isFile = true
        return layer
    }

    private static func document(
        _ text: String, name: String
    ) throws(ConfigurationError) -> (root: Node?, parser: Parser) {
        var documents: [Node] = []
        let parser: Parser
        do {
            parser = try Parser(yaml: text)
            while let document = try parser.nextRoot() { documents.append(document) }
        } catch {
            if let problem = HOCON.problem(in: text, name: name) {
                throw ConfigurationError(.unreadableSource, problems: [problem])
            }
            throw unreadable(name, "\(name) is not YAML or JSON: \(error)")
        }
        guard documents.count < 2 else {
            let place = documents[1].mark.map { "\(name):\($0.line)" } ?? name
            throw unreadable(
                place, "\(place) begins a second YAML document; only one is read, so join them and remove the line ---")
        }
        return (documents.first, parser)
    }

    private static func unreadable(_ origin: String, _ description: String) -> ConfigurationError {
        ConfigurationError(
            .unreadableSource, problems: [ConfigurationProblem(key: nil, origin: origin, description: description)])
    }
}
