import FoundationEssentials
import JSONSupport

/// The contents of an `/init` request.
struct ActionInitializer: Sendable {
    var name: String
    /// The function to call; used by Python and Node actions only.
    var main: String
    var code: [UInt8]
    /// Whether the code was sent as base64 of an archive or executable.
    var isBinary: Bool
    /// The action's environment variables. Values that are not strings become their JSON text.
    var environment: [String: String]

    init(parsing body: [UInt8]) throws(RuntimeFailure) {
        let request: JSONValue
        do {
            request = try JSONValue(parsing: body)
        } catch {
            throw RuntimeFailure("The body of the /init request is not JSON: \(error)", status: 400)
        }
        guard let value = request["value"], value.objectValue != nil else {
            throw RuntimeFailure("The /init request has no object 'value' with the action's code.", status: 400)
        }
        guard let text = value["code"]?.stringValue, !text.isEmpty else {
            throw RuntimeFailure("The action has no code: 'value.code' of the /init request is missing or empty.")
        }
        name = value["name"]?.stringValue ?? ""
        let main = value["main"]?.stringValue ?? ""
        self.main = main.isEmpty ? "main" : main
        isBinary = value["binary"]?.boolValue ?? false
        environment = (value["env"]?.objectValue ?? [:]).mapValues(Self.text)
        if isBinary {
            guard let data = Data(base64Encoded: text, options: .ignoreUnknownCharacters) else {
                throw RuntimeFailure(
                    "'value.code' of the /init request is not base64, although 'value.binary' is true."
                )
            }
            code = Array(data)
        } else {
            code = Array(text.utf8)
        }
    }

    /// Whether the code is a zip archive.
    var isArchive: Bool { isBinary && code.starts(with: [0x50, 0x4B, 0x03, 0x04]) }

    /// Returns a JSON value as the text of an environment variable.
    static func text(_ value: JSONValue) -> String {
        value.stringValue ?? value.text()
    }
}
