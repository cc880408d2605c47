import FoundationEssentials
import HTTPListener
import JSONSupport

struct ActionInitializer: Sendable {
    /// The function to call; used by Python and Node actions only.
    var main: String
    var code: [UInt8]
    /// Whether the code was sent as base64 of an archive or executable.
    var isBinary: Bool
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
        main = value["main"]?.stringValue.flatMap { $0.isEmpty ? nil : $0 } ?? "main"
        isBinary = value["binary"]?.boolValue ?? false
        environment = (value["env"]?.objectValue ?? [:]).mapValues(Self.text)
        if isBinary {
            guard let data = Data(base64Encoded: text, options: .ignoreUnknownCharacters) else {
                throw RequestRefusal(
                    "'value.code' of the /init request is not base64, although 'value.binary' is true.")
            }
            code = Array(data)
        } else {
            code = Array(text.utf8)
        }
    }

    var isArchive: Bool { isBinary && code.starts(with: [0x50, 0x4B, 0x03, 0x04]) }

    /// Returns a JSON value as the text of an environment variable.
    static func text(_ value: JSONValue) -> String { value.stringValue ?? value.text() }
}

extension JSONValue {
    init(body: [UInt8], of path: String) throws(RequestRefusal) {
        do {
            self = try JSONValue(parsing: body)
        } catch {
            throw RequestRefusal("The body of the \(path) request is not JSON: \(error)", status: 400)
        }
    }
}
