import HTTPListener
import JSONSupport

struct Activation: Sendable {
    /// The request's JSON on one line, the form in which interpreters read it.
    var line: [UInt8]
    var parameters: JSONValue
    /// The other members of the request, with OpenWhisk's names of variables: `activation_id` is `__OW_ACTIVATION_ID`.
    var environment: [String: String]

    init(parsing body: [UInt8]) throws(RequestRefusal) {
        guard let members = try JSONValue(body: body, of: "/run").objectValue else {
            throw RequestRefusal("The body of the /run request is not a JSON object.", status: 400)
        }
        parameters = members["value"] ?? [:]
        guard parameters.objectValue != nil else {
            throw RequestRefusal("'value' of the /run request, the action's parameters, is not an object.", status: 400)
        }
        environment = [:]
        for (key, value) in members where key != "value" {
            environment["__OW_\(key.uppercased())"] = ActionInitializer.text(value)
        }
        // Valid JSON has line ends only between tokens, where a space is equivalent.
        line = body.map { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") ? UInt8(ascii: " ") : $0 }
    }
}
