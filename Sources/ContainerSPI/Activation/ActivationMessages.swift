import JSONSupport

/// The texts in activation records. Clients of OpenWhisk compare them, so they must not change.
enum ActivationMessages {
    static let initializationBroke = "The action did not initialize and exited unexpectedly."
    static let runBroke = "The action did not produce a valid response and exited unexpectedly."
    static let memoryExhausted = "The action exhausted its memory and was aborted."
    static let noResources = "Failed to provision resources to run the action."

    static func imagePullFailed(_ image: String) -> String {
        "Failed to pull container image '\(image)'."
    }

    static func invalidInitialization(_ body: String) -> String {
        "The action failed during initialization" + (body.isEmpty ? "." : ": \(body)")
    }

    static func invalidRun(_ body: String) -> String {
        "The action did not produce a valid JSON or JSON Array response" + (body.isEmpty ? "." : ": \(body)")
    }

    /// OpenWhisk has no text of its own for these.
    static func unreadable(_ error: JSONError, _ body: String, phase: ActivationPhase) -> String {
        let response = phase == .run ? "The response of the action" : "The response of the action's initialization"
        let reason =
            error.isLimit
            ? "exceeds a limit of the invoker: \(error.message)"
            : "is not UTF-8, the encoding of JSON: \(error.message)"
        return "\(response) \(reason) (byte \(error.offset)). The response was: \(body.prefix(1_000))"
    }

    static func truncated(_ body: String, length: Int64, limit: ByteSize) -> String {
        "The action produced a response that exceeded the allowed length: \(length) > \(limit.bytes) bytes. "
            + "The truncated response was: \(body)"
    }

    static func timedOut(after timeout: Duration, phase: ActivationPhase) -> String {
        "The action exceeded its time limits of \(timeout.wholeMilliseconds) milliseconds"
            + (phase == .initialization ? " during initialization." : ".")
    }
}
