/// Why an attempt to subscribe, or a subscription, came to an end.
public enum SubscriptionFailure: Sendable, Hashable {
    /// An HTTP answer other than 200.
    case answered(status: Int, text: String, location: String?)
    /// No answer: refused, unreachable, timed out, not HTTP.
    case unreachable(String)
    /// The stream ended; nil: in good order.
    case streamEnded(String?)
}
