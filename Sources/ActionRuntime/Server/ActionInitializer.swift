import ActionArchives
import FoundationEssentials
import HTTPListener
import JSONSupport

struct ActionInitializer: Sendable {
    /// The function to call, as `function`, or as `module.function` in an archive; used by Python and Node actions only.
    var main: String
    var code: [UInt8]
    /// What the code is: a source text, an archive or an executable.
    var content: FileContent
    /// The action's environment variables. Values that are not strings become their JSON text.
    var environment: [String: String]

    init(parsing body: [UInt8]) throws(RequestRefusal) {
        let request = try JSONValue(body: body, of: "/init")
        guard let value = request["value"], value.objectValue != nil else {
            throw RequestRefusal("The /init request has no object 'value' with the action's code.", status: 400)
        }
        guard let text = value["code"]?.stringValue, !text.isEmpty else {
            throw RequestRefusal("The action has no code: 'value.code' of the /init request is missing or empty.")
        }
        main = try Self.member("main", of: value, "a string", \.stringValue).flatMap { $0.isEmpty ? nil : $0 } ?? "main"
        environment = try Self.member("env", of: value, "an object", \.objectValue)?.mapValues(Self.text) ?? [:]
        if try Self.member("binary", of: value, "true or false", \.boolValue) ?? false {
            // Tools break base64 into lines.
            let digits = text.utf8.filter { $0 > 0x20 }
            guard let data = Data(base64Encoded: Data(digits)) else {
                throw RequestRefusal(
                    "'value.code' of the /init request is not base64, although 'value.binary' is true.")
            }
            code = Array(data)
            content = FileContent(of: code)
        } else {
            code = Array(text.utf8)
            if let content = FileContent(ofBase64: text) {
                throw RequestRefusal(
                    "'value.code' of the /init request is \(content.name) in base64, although 'value.binary' is not true. "
                        + "Send \"binary\": true with it; 'wsk' does so for a file that ends in .zip or .tar.gz.")
            }
            switch FileContent(of: code) {
            case .text, .unknown: break
            case let content:
                throw RequestRefusal(
                    "'value.code' of the /init request is \(content.name) sent as text, which damages it. "
                        + "Send it in base64, with \"binary\": true.")
            }
            content = .text
        }
    }

    /// Reads an optional member; `null` counts as missing.
    private static func member<Value>(
        _ name: String, of object: JSONValue, _ expected: String, _ convert: (JSONValue) -> Value?
    ) throws(RequestRefusal) -> Value? {
        guard let member = object[name], member != .null else { return nil }
        guard let value = convert(member) else {
            throw RequestRefusal(
                "'value.\(name)' of the /init request is \(member.text().prefix(40)); it must be \(expected).",
                status: 400)
        }
        return value
    }

    /// Returns a JSON value as the text of an environment variable: an empty one for `null`, as OpenWhisk does.
    static func text(_ value: JSONValue) -> String { value == .null ? "" : value.stringValue ?? value.text() }
}

extension JSONValue {
    init(body: [UInt8], of path: String) throws(RequestRefusal) {
        do {
            self = try JSONValue(parsing: body)
        } catch {
            throw RequestRefusal("The body of the \(path) request cannot be read: \(error)", status: 400)
        }
    }
}
