import JSONSupport

/// A response of the action proxy protocol.
struct RuntimeResponse: Sendable {
    var status: Int
    var body: [UInt8]

    /// The response if an action ends without a result.
    static let crashed = failure(502, "The action did not produce a valid response and exited unexpectedly.")

    /// OpenWhisk's text, although this runtime accepts objects only.
    static let noObject = failure(502, "The action did not return a dictionary or array.")

    static let initialized = RuntimeResponse(status: 200, body: JSONValue.object(["ok": true]).encoded())

    static func failure(_ status: Int, _ message: String) -> RuntimeResponse {
        RuntimeResponse(status: status, body: JSONValue.object(["error": .string(message)]).encoded())
    }

    static func resultTooLong(limit: Int) -> RuntimeResponse {
        failure(502, "The action's result is longer than \(limit) bytes, the runtime's --result-limit.")
    }
}
