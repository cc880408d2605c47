import JSONSupport

/// The parameters of an activation, from the command line.
enum Parameters {
    /// Parses `key=value`. A value that is not JSON is a string: `name=you` has a string, `count=3` a number.
    static func parse(_ arguments: [String]) throws -> [String: JSONValue] {
        var parameters: [String: JSONValue] = [:]
        for argument in arguments {
            guard let equals = argument.firstIndex(of: "="), equals != argument.startIndex else {
                throw CommandError("the parameter '\(argument)' is not of the form key=value, such as --param name=you")
            }
            let text = String(argument[argument.index(after: equals)...])
            parameters[String(argument[..<equals])] = (try? JSONValue(parsing: text.utf8)) ?? .string(text)
        }
        return parameters
    }

    static func read(_ path: String) throws -> [String: JSONValue] {
        let data = try InputFile.read(path, as: "parameter")
        do {
            guard let object = try JSONValue(parsing: data).objectValue else {
                throw CommandError("the parameter file \(path) must contain a JSON object, such as {\"name\": \"you\"}")
            }
            return object
        } catch let error as JSONError {
            throw CommandError("the parameter file \(path) is not JSON: \(error)")
        }
    }
}
