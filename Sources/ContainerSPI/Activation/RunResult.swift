/// What one run of an action came to.
public struct RunResult: Sendable, Hashable {
    public var interval: ActivationInterval
    public var response: ActivationResponse

    public init(interval: ActivationInterval, response: ActivationResponse) {
        self.interval = interval
        self.response = response
    }
}
