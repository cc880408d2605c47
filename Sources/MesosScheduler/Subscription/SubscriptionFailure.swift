/// Why an attempt to subscribe, or a subscription, came to an end.
public enum SubscriptionFailure: Sendable, Hashable {
    /// An HTTP answer other than 200.
    case answered(status: Int, text: String, location: String?)
    /// No connection came about; SUBSCRIBE has not left this machine.
    case notSent(String)
    /// SUBSCRIBE may have been sent, and there is no answer: timed out, broken off, not HTTP.
    case unreachable(String)
    /// The stream ended; nil: in good order.
    case streamEnded(String?)
}

extension SubscriptionFailure {
    /// The beginning of an answer's text in one line: what is no Mesos master answers with whole pages.
    static func line(_ text: String) -> String {
        // First cut by bytes: one character has no limit, and looking at all of a long text takes long.
        let beginning = String(decoding: text.utf8.prefix(4096), as: UTF8.self)
        let line = beginning.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return line.count > 200 ? line.prefix(200) + "…" : line
    }

    var text: String {
        switch self {
        case .answered(let status, let text, _): "HTTP \(status) \(Self.line(text))"
        case .notSent(let text), .unreachable(let text): text
        case .streamEnded(let text): text ?? "the master closed the stream"
        }
    }

    /// Whether the master may come to act on this attempt's SUBSCRIBE after all.
    var leavesSubscribeOnItsWay: Bool {
        switch self {
        case .notSent: false
        case .unreachable, .streamEnded: true
        // A proxy between may not know what became of the call.
        case .answered(let status, _, _): [500, 502, 504].contains(status)
        }
    }

    /// The error of an attempt that failed at this endpoint.
    func error(at endpoint: MasterEndpoint) -> MesosSchedulerError {
        switch self {
        case .answered(307, _, let location):
            MesosSchedulerError(
                .notLeader,
                "the master at \(endpoint) does not lead and redirects to "
                    + "'\(location.map(MasterEndpoint.shown) ?? "nowhere")'; no leader was found")
        case .answered(503, let text, _):
            MesosSchedulerError(
                .notLeader, "the master at \(endpoint) is not ready: 503 \(Self.line(text))")
        case .answered(401, _, _):
            MesosSchedulerError(
                .subscriptionRefused,
                "the master at \(endpoint) refused the credentials (401 Unauthorized); check principal and secret")
        case .answered(let status, let text, _) where (400..<500).contains(status):
            MesosSchedulerError(
                .subscriptionRefused,
                "the master at \(endpoint) refused the subscription: \(status) \(Self.line(text))")
        case .answered(let status, let text, _):
            MesosSchedulerError(
                .notSubscribed,
                "the master at \(endpoint) answered \(status) \(Self.line(text)); is it a Mesos master?")
        case .notSent(let text), .unreachable(let text), .streamEnded(let text?):
            // What the HTTP client says names the URL itself.
            MesosSchedulerError(
                .notSubscribed, "cannot subscribe\(text.contains("\(endpoint)") ? "" : " at \(endpoint)"): \(text)")
        case .streamEnded(nil):
            MesosSchedulerError(.notSubscribed, "the master at \(endpoint) closed the connection before SUBSCRIBED")
        }
    }
}
