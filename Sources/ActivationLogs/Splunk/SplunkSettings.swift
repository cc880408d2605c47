import ContainerSPI

/// The settings of `whisk.logstore.splunk`: Splunk's search endpoint.
public struct SplunkSettings: SettingsSection, Hashable {
    /// `whisk.logstore.splunk.protocol`: `https`, or `http` behind a proxy that encrypts. The password is sent in both cases.
    public var scheme = "https"
    /// `whisk.logstore.splunk.host`; required.
    public var host: String?
    /// `whisk.logstore.splunk.port`
    public var port = 8_089
    /// `whisk.logstore.splunk.username`
    public var username = ""
    /// `whisk.logstore.splunk.password`
    public var password = Secret("")
    /// `whisk.logstore.splunk.password-file`: the path of a file with the password, instead of ``password``.
    public var passwordFile: String?
    /// `whisk.logstore.splunk.index`
    public var index = "splunkindex"
    /// `whisk.logstore.splunk.log-timestamp-field`
    public var logTimestampField = "log_timestamp"
    /// `whisk.logstore.splunk.log-stream-field`
    public var logStreamField = "log_stream"
    /// `whisk.logstore.splunk.log-message-field`
    public var logMessageField = "log_message"
    /// `whisk.logstore.splunk.namespace-field`
    public var namespaceField = "namespace"
    /// `whisk.logstore.splunk.activation-id-field`
    public var activationIDField = "activation_id"
    /// `whisk.logstore.splunk.query-constraints`: additional search terms.
    public var queryConstraints = ""
    /// `whisk.logstore.splunk.finalize-max-time`: Splunk's time limit of a search; zero for none.
    public var finalizeMaxTime = Duration.seconds(10)
    /// `whisk.logstore.splunk.earliest-time-offset`: the age of the oldest lines that a search finds.
    public var earliestTimeOffset = Duration.seconds(7 * 86_400)
    /// `whisk.logstore.splunk.query-timestamp-offset`: the time added to both ends of the search interval.
    public var queryTimestampOffset = Duration.seconds(2)
    /// `whisk.logstore.splunk.disable-sni`: host name and certificate of the endpoint are not checked.
    public var disableSNI = false
    /// `whisk.logstore.splunk.ca-file`: the path of a PEM file with the authorities to trust instead of the system's.
    public var caFile: String?
    /// `whisk.logstore.splunk.timeout`: the time limit of a search.
    public var timeout = Duration.seconds(60)

    /// The default values.
    public init() {}

    public mutating func read(from settings: inout SettingsReader) {
        let section = "whisk.logstore.splunk"
        settings.section(section, "the search endpoint of Splunk, for the log store splunk", owned: ["whisk.logstore"])
        settings.read(&scheme, "\(section).protocol", .oneOf("http", "https"), "http or https")
        settings.read(&host, "\(section).host", .nonEmpty, "host of Splunk's management port")
        settings.read(&port, "\(section).port", .port, "Splunk's management port")
        settings.read(&username, "\(section).username", .text, "user of the search")
        settings.read(&password, "\(section).password", .secret, "password of the user")
        settings.read(
            &passwordFile, "\(section).password-file", .nonEmpty, "path of a file with the password, instead of it")
        settings.read(&index, "\(section).index", .nonEmpty, "index that is searched")
        settings.read(&logTimestampField, "\(section).log-timestamp-field", .nonEmpty, "field with a line's time")
        settings.read(&logStreamField, "\(section).log-stream-field", .nonEmpty, "field with a line's stream")
        settings.read(&logMessageField, "\(section).log-message-field", .nonEmpty, "field with a line's text")
        settings.read(&namespaceField, "\(section).namespace-field", .nonEmpty, "field with the namespace")
        settings.read(&activationIDField, "\(section).activation-id-field", .nonEmpty, "field with the activation id")
        settings.read(&queryConstraints, "\(section).query-constraints", .text, "more search terms")
        settings.read(
            &finalizeMaxTime, "\(section).finalize-max-time", .duration, "how long Splunk may search; 0 is without end")
        settings.read(
            &earliestTimeOffset, "\(section).earliest-time-offset", .duration,
            "how far back from the present a search reaches")
        settings.read(
            &queryTimestampOffset, "\(section).query-timestamp-offset", .duration,
            "how much the search interval is widened at either end")
        settings.read(
            &disableSNI, "\(section).disable-sni", .flag,
            "whether neither host name nor certificate of the endpoint are checked")
        settings.read(
            &caFile, "\(section).ca-file", .nonEmpty, unset: "the system's authorities",
            "path of a PEM file with the authorities that sign the endpoint's certificate")
        settings.read(&timeout, "\(section).timeout", .timeout, "how long a search may take altogether")
    }
}
