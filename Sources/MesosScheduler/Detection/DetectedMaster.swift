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
