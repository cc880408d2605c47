/// Identifies a call that was sent.
package struct CallID: Sendable, Hashable {
    package var number: Int

    package init(_ number: Int) { self.number = number }
}

/// The outcome of a call.
package enum CallOutcome: Sendable, Hashable {
    /// The master answered 200 or 202.
    case accepted
    /// The master answered that it did not act on the call.
    case rejected(status: Int, text: String)
    /// The call did not leave this machine.
    case notSent(String)
    /// The call may have been sent, and no answer came. The master may or may not have acted on it.
    case unknown(String)
}

extension CallOutcome {
    var text: String {
        switch self {
        case .accepted: "accepted"
        case .rejected(let status, let text): "HTTP \(status) \(text)"
        case .notSent(let text), .unknown(let text): text
        }
    }

    /// Whether the answer shows that the master does not take this stream for a subscription of the framework.
    var endsSubscription: Bool {
        guard case .rejected(let status, let text) = self else { return false }
        switch status {
        case 307, 401, 403, 503: return true
        case 400:
            return text.hasPrefix("Framework cannot be found") || text.hasPrefix("The stream ID")
                || text.hasPrefix("Framework is not subscribed")
        default: return false
        }
    }
}
