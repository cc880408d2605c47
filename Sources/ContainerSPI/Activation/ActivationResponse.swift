import JSONSupport

/// The outcome of an activation, as its record contains it.
public struct ActivationResponse: Sendable, Hashable {
    /// Who caused a failure. The raw values are OpenWhisk's status codes.
    public enum StatusCode: Int, Sendable, Hashable, CaseIterable {
        /// The action succeeded.
        case success = 0
        /// The action ran and returned an error.
        case applicationError = 1
        /// The action did not start, crashed, timed out or returned an invalid response.
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

    /// Who caused a failure.
    public var statusCode: StatusCode
    /// The action's result, an object or an array, or `{"error": …}`.
    public var result: JSONValue?
    /// The length in bytes of the answer that contained the result, if there was an answer.
    public var size: Int?
    /// Whether the initialization or the run exceeded the action's time limit, the `timeout` annotation of a record.
    public private(set) var isTimeout = false

    /// Creates a response.
    public init(statusCode: StatusCode, result: JSONValue? = nil, size: Int? = nil) {
        self.statusCode = statusCode
        self.result = result
        self.size = size
    }

    /// The response of an action that succeeded.
    public static func success(_ result: JSONValue? = nil, size: Int? = nil) -> ActivationResponse {
        ActivationResponse(statusCode: .success, result: result, size: size)
    }

    /// The response of an action that returned an error. The error becomes `{"error": …}`.
    public static func applicationError(_ error: JSONValue, size: Int? = nil) -> ActivationResponse {
        ActivationResponse(statusCode: .applicationError, result: ["error": error], size: size)
    }

    /// The response of an action that failed. The error becomes `{"error": …}`.
    public static func developerError(_ error: JSONValue, size: Int? = nil) -> ActivationResponse {
        ActivationResponse(statusCode: .developerError, result: ["error": error], size: size)
    }

    /// The response of an action that exceeded its time limit in one of the two phases.
    public static func timedOut(after timeout: Duration, phase: ActivationPhase) -> ActivationResponse {
        var response = developerError(.string(ActivationMessages.timedOut(after: timeout, phase: phase)))
        response.isTimeout = true
        return response
    }

    /// The response after a failure of the platform. The error becomes `{"error": …}`.
    public static func whiskError(_ error: JSONValue) -> ActivationResponse {
        ActivationResponse(statusCode: .whiskError, result: ["error": error])
    }

    /// Whether the action succeeded.
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

/// The result of one run of an action.
public struct RunResult: Sendable, Hashable {
    /// The time of the run.
    public var interval: ActivationInterval
    /// The response, also of an action that failed.
    public var response: ActivationResponse

    /// Creates a result.
    public init(interval: ActivationInterval, response: ActivationResponse) {
        self.interval = interval
        self.response = response
    }
}
