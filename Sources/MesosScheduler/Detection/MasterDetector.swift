/// Finds the master that leads and follows its changes.
///
/// The description of a detector is written to logs and error messages: it holds no credentials.
public protocol MasterDetector: Sendable, CustomStringConvertible {
    /// The leader as soon as it is known, then every change; nil: no master leads.
    ///
    /// The stream ends only with an error that makes this detection impossible for good; ``Scheduler`` then asks for a new
    /// one, with growing pauses. Cancelling the consumer stops the detection.
    func leaders() -> AsyncThrowingStream<DetectedMaster?, any Error>
}
