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
        "The action did not produce a valid JSON response" + (body.isEmpty ? "." : ": \(body)")
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
