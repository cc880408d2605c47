/// The meaning of an ERROR event, or of the text of a refused request.
///
/// Masters of Mesos 1.0 to 1.12 say `Framework has been removed` to the id of a framework that was torn down or whose
/// failover timeout has passed, `Framework was removed while this call was being processed` to a call, and earlier
/// ones `Completed framework attempted to re-register`. Since the wording changes between versions, the words decide and
/// not the whole text.
enum MasterErrorMeaning: Sendable, Hashable {
    /// The framework id is lost for good.
    case frameworkIsGone
    /// Another subscription of the framework has replaced this one.
    case failedOver
    case other

    init(_ message: String, frameworkID: String?) {
        let line = SubscriptionFailure.line(message).lowercased()
        let words = line.split { !$0.isLetter && !$0.isNumber && $0 != "_" && $0 != "-" }
        self =
            Self.saysFailedOver(words)
            ? .failedOver
            : Self.saysGone(words) || Self.refuses(message, frameworkID) ? .frameworkIsGone : .other
    }

    private static let auxiliaries: Set<Substring> = ["has", "have", "had", "is", "was", "been", "already", "being"]
    private static let ends: Set<Substring> = [
        "removed", "completed", "terminated", "unregistered", "torn", "destroyed", "deleted",
    ]

    private static func saysFailedOver(_ words: [Substring]) -> Bool {
        subject(words).map { $0.starts(with: ["failed", "over"]) } ?? false
    }

    private static func saysGone(_ words: [Substring]) -> Bool {
        if words.starts(with: ["completed", "framework"]) { return true }
        if let verb = subject(words)?.first, ends.contains(verb) { return true }
        guard words.contains("framework"), let timeout = words.firstRange(of: ["failover", "timeout"]) else {
            return false
        }
        return words[timeout.upperBound...].contains {
            ["elapsed", "expired", "exceeded", "passed", "over"].contains($0)
        }
    }

    /// The words after the framework, its id if it is named, and `has been` and the like.
    private static func subject(_ words: [Substring]) -> ArraySlice<Substring>? {
        guard let framework = words.first, framework == "framework" || framework == "frameworkid" else {
            return words.starts(with: ["the", "framework"]) ? subject(Array(words.dropFirst())) : nil
        }
        func verb(_ rest: ArraySlice<Substring>) -> ArraySlice<Substring> { rest.drop { auxiliaries.contains($0) } }
        let direct = verb(words.dropFirst())
        if let first = direct.first, ends.contains(first) || first == "failed" { return direct }
        // `Framework 2f3a-0001 has been removed`: only an id has a digit.
        let named = words.dropFirst().drop { $0.contains(where: \.isNumber) }
        return verb(named)
    }

    /// Whether the master rejects the id itself, as no master gives such ids (`src/common/validation.cpp`).
    private static func refuses(_ message: String, _ frameworkID: String?) -> Bool {
        guard let frameworkID else { return false }
        return message.contains("'\(frameworkID)' contains invalid characters")
            || message.contains("'\(frameworkID)' is disallowed")
            || message.hasPrefix("ID must not be greater than")
    }
}
