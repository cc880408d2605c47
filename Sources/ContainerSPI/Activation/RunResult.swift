/// The result of one run of an action.
public struct RunResult: Sendable, Hashable {
    /// The time of the run.
    public var interval: ActivationInterval
    /// The response, also of an action that failed.
    public var response: ActivationResponse

    /// - Parameters:
    ///   - interval: the time of the run.
    ///   - response: the response.
    public init(interval: ActivationInterval, response: ActivationResponse) {
        self.interval = interval
        self.response = response
    }
}
