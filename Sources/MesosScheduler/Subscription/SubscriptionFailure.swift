import MachineSupport

/// Why an attempt to subscribe failed, or a subscription ended.
package enum SubscriptionFailure: Sendable, Hashable {
    /// The server answered with a status other than 200. `retryAfter` is the wait that it asks for.
    case answered(status: Int, text: String, location: String?, retryAfter: Duration? = nil)
    /// There was no connection, and SUBSCRIBE did not leave this machine.
    case notSent(String)
    /// SUBSCRIBE may have been sent, and no answer came: a timeout, a broken connection, an answer other than HTTP.
    case unreachable(String)
    /// The stream ended, with an error text or in good order.
    case streamEnded(String?)
}

extension SubscriptionFailure {
    /// The beginning of an answer's text in one line, because servers other than Mesos masters answer with whole pages.
    static func line(_ text: String) -> String {
        // Cut by bytes first: a character may be of any length, and counting the characters of a long text takes long.
        let beginning = String(decoding: text.utf8.prefix(4096), as: UTF8.self)
        let line = beginning.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return line.count > 200 ? line.prefix(200) + "…" : line
    }

    var text: String {
        switch self {
        case .answered(let status, let text, _, _): "HTTP \(status) \(Self.line(text))"
        case .notSent(let text), .unreachable(let text): text
        case .streamEnded(let text): text ?? "the master closed the stream"
        }
    }

    /// Whether the SUBSCRIBE of this attempt may still reach the master.
    var mayStillSubscribe: Bool {
        switch self {
        case .notSent: false
        case .unreachable, .streamEnded: true
        case .answered(let status, let text, _, _): MasterAnswer(status: status, text: text).mayHaveActed
        }
    }

    /// Whether the answer shows that the masters are starting or electing a leader, which takes seconds.
    var showsElection: Bool {
        guard case .answered(let status, let text, _, _) = self else { return false }
        switch MasterAnswer(status: status, text: text) {
        case .notReady, .otherLeader: return true
        // A master answers 404 until it has set up its routes.
        case .undecided: return (status == 404 || status == 503) && !MasterAnswer.isPage(text)
        case .accepted, .moved, .refused: return false
        }
    }

    var isWithoutAnswer: Bool {
        switch self {
        case .notSent, .unreachable, .streamEnded: true
        case .answered: false
        }
    }

    /// The wait that the server asks for.
    var retryAfter: Duration? {
        if case .answered(_, _, _, let wait) = self { wait } else { nil }
    }

    /// Why the master refuses the framework id for good, if it does.
    func lossOfFramework(_ frameworkID: String?) -> String? {
        guard case .answered(let status, let text, _, _) = self, (400..<500).contains(status), let frameworkID,
            MasterErrorMeaning(text, frameworkID: frameworkID) == .frameworkIsGone
        else { return nil }
        return Self.line(text)
    }

    /// The error of an attempt at this endpoint.
    func error(at endpoint: MasterEndpoint) -> MesosSchedulerError {
        let master = "the master at \(endpoint)"
        let (code, text): (MesosSchedulerError.Code, String) =
            switch self {
            case .answered(let status, let text, let location, _):
                Self.answerError(master, status, Self.line(text), location, MasterAnswer(status: status, text: text))
            case .notSent(let text), .unreachable(let text), .streamEnded(let text?):
                // The texts of the HTTP client contain the URL.
                (.notSubscribed, "cannot subscribe\(text.contains("\(endpoint)") ? "" : " at \(endpoint)"): \(text)")
            case .streamEnded(nil): (.notSubscribed, "\(master) closed the connection before SUBSCRIBED")
            }
        return MesosSchedulerError(code, text)
    }

    private static func answerError(
        _ master: String, _ status: Int, _ line: String, _ location: String?, _ answer: MasterAnswer
    ) -> (MesosSchedulerError.Code, String) {
        let line = line.isEmpty ? "\(status)" : "\(status) \(line)"
        let target = location.map(MasterEndpoint.withoutCredentials) ?? "nowhere"
        switch answer {
        case .otherLeader:
            return (.notLeader, "\(master) does not lead and redirects to '\(target)'; no leader was found")
        case .moved:
            return (
                .notSubscribed,
                "\(master) answered \(status) and redirects to '\(target)', which only a proxy does; if the masters are "
                    + "there, configure that address"
            )
        case .notReady: return (.notLeader, "\(master) is not ready: \(line)")
        case .refused where status == 401:
            return (
                .subscriptionRefused,
                "\(master) refused the credentials (401 Unauthorized); check principal and secret"
            )
        case .refused: return (.subscriptionRefused, "\(master) refused the subscription: \(line)")
        case .undecided where status == 408 || status == 429 || [502, 503, 504].contains(status):
            return (.notSubscribed, "a proxy before \(master) answered \(line)")
        case .undecided, .accepted:
            return (.notSubscribed, "\(master) answered \(line); is it a Mesos master?")
        }
    }
}
