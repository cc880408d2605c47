/// Finds the leading master and reports every change.
///
/// A detector's description appears in logs and error messages, so it must not contain credentials.
public protocol MasterDetector: Sendable, CustomStringConvertible {
    /// The leader as soon as it is known, then every change; `nil` while no master leads. Cancelling ends the stream.
    ///
    /// It throws an error that makes the detection impossible; ``Scheduler`` starts a new one with back-off.
    func leaders() -> AsyncThrowingStream<DetectedMaster?, any Error>
}

/// The leading master that a ``MasterDetector`` found.
public struct DetectedMaster: Sendable, Hashable {
    /// The base URL, such as `http://10.0.0.1:5050`.
    public var url: String
    /// The id that the master chose when it started. A different id at the same URL is a different master.
    public var id: String?
    /// The master's host name for messages. Connect to ``url``.
    public var hostname: String?

    /// Makes a detected master.
    public init(url: String, id: String? = nil, hostname: String? = nil) {
        self.url = url
        self.id = id
        self.hostname = hostname
    }
}
