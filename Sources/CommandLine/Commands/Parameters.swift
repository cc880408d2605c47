import FoundationEssentials
import JSONSupport

/// The parameters of an activation, from the command line.
enum Parameters {
    /// `key=value`, with a value that is JSON, or else text: `count=3` is a number, `name=you` a string.
    static func parse(_ arguments: [String]) throws -> [String: JSONValue] {
        var parameters: [String: JSONValue] = [:]
        for argument in arguments {
            guard let equals = argument.firstIndex(of: "="), equals != argument.startIndex else {
                throw InputError("The parameter '\(argument)' is not key=value, such as --param name=you.")
            }
            let text = String(argument[argument.index(after: equals)...])
            parameters[String(argument[..<equals])] = (try? JSONValue(parsing: text.utf8)) ?? .string(text)
        }
        return parameters
    }

    /// A file with a JSON object.
    static func read(_ path: String) throws -> [String: JSONValue] {
        let data = try InputFile.read(path, as: "parameter")
        do {
            guard let object = try JSONValue(parsing: data).objectValue else {
                throw InputError(
                    "The parameter file \(path) must hold a JSON object, such as {\"name\": \"you\"}.")
            }
            return object
        } catch let error as JSONError {
            throw InputError("The parameter file \(path) is not JSON: \(error)")
        }
    }
}
