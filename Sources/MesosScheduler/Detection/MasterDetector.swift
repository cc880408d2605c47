/// Finds the leading master and reports every change.
///
/// A detector's description appears in logs and error messages, so it must not contain credentials.
public protocol MasterDetector: Sendable, CustomStringConvertible {
    /// The leader as soon as it is known, then every change; `nil` while no master leads.
    ///
    /// The stream ends only with an error that makes this detection impossible. ``Scheduler`` then starts a new one
    /// with exponential back-off. Cancelling the consumer stops the detection.
    func leaders() -> AsyncThrowingStream<DetectedMaster?, any Error>
}
