import HTTPListener
import JSONSupport

struct Activation: Sendable {
    /// The request's JSON on one line, the form in which interpreters read it.
    var line: [UInt8]
    /// The action's parameters, an object or an array.
    var parameters: JSONValue
    /// The other members of the request, with OpenWhisk's names of variables: `activation_id` is `__OW_ACTIVATION_ID`.
    var environment: [String: String]

    init(parsing body: [UInt8]) throws(RequestRefusal) {
        guard let members = try JSONValue(body: body, of: "/run").objectValue else {
            throw RequestRefusal("The body of the /run request is not a JSON object.", status: 400)
        }
        parameters = members["value"] ?? [:]
        if parameters == .null { parameters = [:] }
        guard parameters.objectValue != nil || parameters.arrayValue != nil else {
            throw RequestRefusal(
                "'value' of the /run request, the action's parameters, is neither an object nor an array.", status: 400)
        }
        environment = [:]
        for (key, value) in members where key != "value" {
            environment["__OW_\(key.uppercased())"] = ActionInitializer.text(value)
        }
        // Valid JSON has line ends only between tokens, where a space is equivalent.
        // A byte order mark, which a document may have, is an error for some languages.
        line = body.drop { $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }.map {
            $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") ? UInt8(ascii: " ") : $0
        }
    }

    /// The numbers of the parameters that a language would change by reading and writing them, each with its place, the names
    /// and indexes that lead to it, and its text.
    ///
    /// - Parameter isExact: whether the language keeps the value of a number.
    func inexactNumbers(_ isExact: (JSONValue) -> Bool) -> JSONValue {
        var numbers: [JSONValue] = []
        var place: [JSONValue] = []
        func visit(_ value: JSONValue) {
            switch value {
            case .integer, .decimal:
                if !isExact(value) { numbers.append([.array(place), .string(value.text())]) }
            case .array(let elements):
                for (index, element) in elements.enumerated() { descend(.integer(Int64(index)), element) }
            case .object(let members):
                for (name, member) in members { descend(.string(name), member) }
            case .null, .bool, .number, .string: break
            }
        }
        func descend(_ step: JSONValue, _ value: JSONValue) {
            place.append(step)
            visit(value)
            place.removeLast()
        }
        visit(parameters)
        return .array(numbers)
    }
}
