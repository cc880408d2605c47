import JSONSupport

/// How an activation ended, as its record says it.
public struct ActivationResponse: Sendable, Hashable {
    /// Whose fault it was; the raw values are OpenWhisk's status codes.
    public enum StatusCode: Int, Sendable, Hashable, CaseIterable {
        case success = 0
        /// The action ran and reported an error of its own.
        case applicationError = 1
        /// The action is broken: it did not start, crashed, timed out or answered nonsense.
        case developerError = 2
        /// The platform failed.
        case whiskError = 3

        /// The status text of an activation record.
        public var text: String {
            switch self {
            case .success: "success"
            case .applicationError: "application error"
            case .developerError: "action developer error"
            case .whiskError: "whisk internal error"
            }
        }
    }

    public var statusCode: StatusCode
    /// The action's result, or `{"error": …}`.
    public var result: JSONValue?
    /// Length in bytes of the answer the result was read from, when there was one.
    public var size: Int?

    public init(statusCode: StatusCode, result: JSONValue? = nil, size: Int? = nil) {
        self.statusCode = statusCode
        self.result = result
        self.size = size
    }

    public static func success(_ result: JSONValue? = nil, size: Int? = nil) -> ActivationResponse {
        ActivationResponse(statusCode: .success, result: result, size: size)
    }

    /// The error value is wrapped into `{"error": …}`.
    public static func applicationError(_ error: JSONValue, size: Int? = nil) -> ActivationResponse {
        ActivationResponse(statusCode: .applicationError, result: ["error": error], size: size)
    }

    /// The error value is wrapped into `{"error": …}`.
    public static func developerError(_ error: JSONValue, size: Int? = nil) -> ActivationResponse {
        ActivationResponse(statusCode: .developerError, result: ["error": error], size: size)
    }

    /// The error value is wrapped into `{"error": …}`.
    public static func whiskError(_ error: JSONValue) -> ActivationResponse {
        ActivationResponse(statusCode: .whiskError, result: ["error": error])
    }

    public var isSuccess: Bool { statusCode == .success }

    /// The `response` object of an activation record.
    public var json: JSONValue {
        var json: JSONValue = [
            "status": .string(statusCode.text),
            "statusCode": .integer(Int64(statusCode.rawValue)),
            "success": .bool(isSuccess),
            "result": result ?? .null,
        ]
        if let size { json["size"] = .integer(Int64(size)) }
        return json
    }
}
