import HTTPListener
import JSONSupport

extension ServerResponse {
    /// The response if an action ends without a result.
    static let crashed = failure(502, "The action did not produce a valid response and exited unexpectedly.")

    /// OpenWhisk's text.
    static let noObject = failure(502, "The action did not return a dictionary or array.")

    static let initialized = ServerResponse(json: ["ok": true])

    static func json(_ status: Int, _ body: [UInt8]) -> ServerResponse {
        ServerResponse(status, contentType: "application/json", body: body)
    }

    static func failure(_ status: Int, _ message: String) -> ServerResponse {
        json(status, JSONValue.object(["error": .string(message)]).encoded())
    }

    /// The result is JSON that this runtime does not pass on.
    static func unreadableResult(_ error: JSONError) -> ServerResponse {
        let reason = error.isLimit ? "exceeds a limit of the runtime" : "is not UTF-8, the encoding of JSON"
        return failure(502, "The action's result \(reason): \(error.message) (byte \(error.offset)).")
    }

    static func resultTooLong(limit: Int) -> ServerResponse {
        failure(502, "The action's result is longer than \(limit) bytes, the runtime's --result-limit.")
    }
}

extension RequestRefusal {
    init(_ message: String, status: Int = 502) { self.init(.failure(status, message)) }
}
