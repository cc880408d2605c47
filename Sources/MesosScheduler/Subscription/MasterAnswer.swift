/// The meaning of the status of an answer, which a Mesos master may have given, or another server in front of it.
///
/// Only a decision of a master may end a launch or the start of a program. After every other answer the request is made
/// again. The statuses and texts are those of Mesos 1.0 to 1.12 (`src/master/http.cpp`).
enum MasterAnswer: Sendable, Hashable {
    case accepted
    /// The master does not lead, and names the leader. It did not act.
    case otherLeader
    /// Another kind of redirect, which no master sends.
    case moved
    /// The master knows no leader, or has not finished its recovery. It did not act.
    case notReady
    /// The master has refused the request.
    case refused
    /// No decision of a master: its routes are not set up yet, or a proxy has answered. The master may have acted if
    /// ``mayHaveActed`` says so.
    case undecided(mayHaveActed: Bool)

    init(status: Int, text: String) {
        let isPage = Self.isPage(text)
        self =
            switch status {
            case 200, 202: .accepted
            case 307: .otherLeader
            case 300..<400: .moved
            // A proxy in front of the master refuses requests with the same statuses, for the same cause.
            case 401, 403: .refused
            case 400, 405, 406, 409, 415: isPage ? .undecided(mayHaveActed: false) : .refused
            case 503: Self.isOfUnreadyMaster(text) ? .notReady : .undecided(mayHaveActed: true)
            // A proxy may not know what became of a request that it has passed on.
            case 408, 499, 500...: .undecided(mayHaveActed: true)
            default: .undecided(mayHaveActed: false)
            }
    }

    var mayHaveActed: Bool {
        if case .undecided(let mayHaveActed) = self { mayHaveActed } else { false }
    }

    /// Whether the text is a page of a web server. A master answers with a line of text.
    static func isPage(_ text: String) -> Bool { text.utf8.first { !" \t\r\n".utf8.contains($0) } == UInt8(ascii: "<") }

    private static func isOfUnreadyMaster(_ text: String) -> Bool {
        if text.utf8.allSatisfy({ " \t\r\n".utf8.contains($0) }) { return true }
        let line = SubscriptionFailure.line(text).lowercased()
        return !isPage(text) && (line.contains("recover") || line.contains("leader"))
    }
}
