import MachineSupport

/// Why an attempt to subscribe failed, or a subscription ended.
package enum SubscriptionFailure: Sendable, Hashable {
    /// The master answered with a status other than 200.
    case answered(status: Int, text: String, location: String?)
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
        case .answered(let status, let text, _): "HTTP \(status) \(Self.line(text))"
        case .notSent(let text), .unreachable(let text): text
        case .streamEnded(let text): text ?? "the master closed the stream"
        }
    }

    /// Whether the SUBSCRIBE of this attempt may still reach the master.
    var mayStillSubscribe: Bool {
        switch self {
        case .notSent: false
        case .unreachable, .streamEnded: true
        // A proxy in between may not know the outcome of the call.
        case .answered(let status, _, _): [500, 502, 504].contains(status)
        }
    }

    /// The error of an attempt at this endpoint.
    func error(at endpoint: MasterEndpoint) -> MesosSchedulerError {
        let master = "the master at \(endpoint)"
        let (code, text): (MesosSchedulerError.Code, String) =
            switch self {
            case .answered(307, _, let location):
                (
                    .notLeader,
                    "\(master) does not lead and redirects to "
                        + "'\(location.map(MasterEndpoint.withoutCredentials) ?? "nowhere")'; no leader was found"
                )
            case .answered(503, let text, _): (.notLeader, "\(master) is not ready: 503 \(Self.line(text))")
            case .answered(401, _, _):
                (
                    .subscriptionRefused,
                    "\(master) refused the credentials (401 Unauthorized); check principal and secret"
                )
            case .answered(let status, let text, _) where (400..<500).contains(status):
                (.subscriptionRefused, "\(master) refused the subscription: \(status) \(Self.line(text))")
            case .answered(let status, let text, _):
                (.notSubscribed, "\(master) answered \(status) \(Self.line(text)); is it a Mesos master?")
            case .notSent(let text), .unreachable(let text), .streamEnded(let text?):
                // The texts of the HTTP client contain the URL.
                (.notSubscribed, "cannot subscribe\(text.contains("\(endpoint)") ? "" : " at \(endpoint)"): \(text)")
            case .streamEnded(nil): (.notSubscribed, "\(master) closed the connection before SUBSCRIBED")
            }
        return MesosSchedulerError(code, text)
    }
}
