/// The master that leads, as a ``MasterDetector`` found it.
public struct DetectedMaster: Sendable, Hashable {
    /// Base URL, such as `http://10.0.0.1:5050`.
    public var url: String
    /// The id that the master gave itself when it started; another one at the same URL is another master.
    public var id: String?
    /// For people; the address to connect to is in ``url``.
    public var hostname: String?

    public init(url: String, id: String? = nil, hostname: String? = nil) {
        self.url = url
        self.id = id
        self.hostname = hostname
    }
}
