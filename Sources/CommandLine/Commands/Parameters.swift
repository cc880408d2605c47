import JSONSupport

/// The parameters of an activation, from the command line.
enum Parameters {
    /// Returns the parameters of a file, an object or an array, with the members of `--param` arguments.
    static func read(file: String?, arguments: [String]) throws(CommandError) -> JSONValue {
        let members = try parse(arguments)
        guard let file else { return .object(members) }
        switch try read(file) {
        case .object(let object): return .object(object.merging(members) { $1 })
        case let array:
            guard members.isEmpty else {
                throw CommandError(
                    "the file of --param-file contains an array, which --param cannot add to; use one of the two")
            }
            return array
        }
    }

    /// Parses `key=value`. A value that is not JSON is a string: `name=you` has a string, `count=3` a number.
    ///
    /// - Throws: ``CommandError`` also for a value that may be JSON, but exceeds a limit of the parser.
    static func parse(_ arguments: [String]) throws(CommandError) -> [String: JSONValue] {
        var parameters: [String: JSONValue] = [:]
        for argument in arguments {
            guard let equals = argument.firstIndex(of: "="), equals != argument.startIndex else {
                throw CommandError("the parameter '\(argument)' is not of the form key=value, such as --param name=you")
            }
            let name = String(argument[..<equals])
            let text = argument[argument.index(after: equals)...]
            do {
                parameters[name] = try JSONValue(parsing: text)
            } catch {
                guard !error.isLimit else { throw CommandError("the parameter '\(name)' cannot be read: \(error)") }
                parameters[name] = .string(String(text))
            }
        }
        return parameters
    }

    /// Reads an object or an array.
    private static func read(_ path: String) throws(CommandError) -> JSONValue {
        let data = try InputFile.read(path, as: "parameter")
        let source = path == InputFile.standardInput ? "the JSON on standard input" : "the parameter file \(path)"
        let value: JSONValue
        do {
            value = try JSONValue(parsing: data)
        } catch {
            throw CommandError("\(source) cannot be read: \(error)")
        }
        guard value.objectValue != nil || value.arrayValue != nil else {
            throw CommandError(
                "\(source) must contain a JSON object, such as {\"name\": \"you\"}, or an array")
        }
        return value
    }
}
