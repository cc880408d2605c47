/// Log stores that need settings.
public struct LogStoreConfiguration: Sendable, Hashable {
    /// `whisk.logstore.splunk`
    public var splunk = SplunkConfiguration()
    /// `whisk.logstore.elasticsearch`
    public var elasticsearch = ElasticsearchConfiguration()
    /// `whisk.logstore.file`
    public var file = FileLogStoreConfiguration()

    public init() {}

    mutating func read(from settings: inout SettingsReader) {
        splunk.read(from: &settings)
        elasticsearch.read(from: &settings)
        file.read(from: &settings)
    }
}
