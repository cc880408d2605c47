import ContainerSPI

/// The settings of `whisk.logstore.elasticsearch`: Elasticsearch's search endpoint.
public struct ElasticsearchSettings: SettingsSection, Hashable {
    /// `whisk.logstore.elasticsearch.protocol`: `http` or `https`.
    public var scheme = "http"
    /// `whisk.logstore.elasticsearch.host`
    public var host = "localhost"
    /// `whisk.logstore.elasticsearch.port`
    public var port = 9_200
    /// `whisk.logstore.elasticsearch.path`: the path of the index or of its search, with or without `/_search`. `%s` is
    /// replaced by the UUID of the namespace as in OpenWhisk, or by its name where it has none; `%%` by `%`.
    public var path = "/whisk_user_logs"
    /// `whisk.logstore.elasticsearch.log-schema`
    public var logSchema = LogSchema()
    /// `whisk.logstore.elasticsearch.required-headers`: the headers without which a request gets the stored logs.
    public var requiredHeaders: [String] = []
    /// `whisk.logstore.elasticsearch.ca-file`: the path of a PEM file with the authorities to trust instead of the system's.
    public var caFile: String?
    /// `whisk.logstore.elasticsearch.timeout`: the time limit of a search.
    public var timeout = Duration.seconds(60)

    /// The names of the fields of a stored line. A dot separates an object from its member: `log.original`.
    public struct LogSchema: Sendable, Hashable {
        /// `….log-schema.user-logs`: the type of lines of actions, in `_type` before Elasticsearch 7, or in a field `type`.
        /// Documents without a type are lines too.
        public var userLogs = "user_logs"
        /// `….log-schema.message`
        public var message = "message"
        /// `….log-schema.tenant-id`
        public var tenantID = "tenantId"
        /// `….log-schema.activation-id`
        public var activationID = "activationId"
        /// `….log-schema.stream`
        public var stream = "stream"
        /// `….log-schema.time`
        public var time = "time_date"

        /// The default values.
        public init() {}
    }

    /// The default values.
    public init() {}

    public mutating func read(from settings: inout SettingsReader) {
        let section = "whisk.logstore.elasticsearch"
        settings.section(
            section, "the search endpoint of Elasticsearch, for the log store elasticsearch", owned: ["whisk.logstore"])
        settings.read(&scheme, "\(section).protocol", .oneOf("http", "https"), "http or https")
        settings.read(&host, "\(section).host", .nonEmpty, "host of Elasticsearch")
        settings.read(&port, "\(section).port", .port, "port of Elasticsearch")
        settings.read(
            &path, "\(section).path", .text,
            "path of the index or of its search, with or without /_search; %s is the namespace's UUID, or its name")
        settings.read(
            &logSchema.userLogs, "\(section).log-schema.user-logs", .nonEmpty,
            "type of lines written by actions, in _type or in a field type; hits without a type are lines too")
        settings.read(&logSchema.message, "\(section).log-schema.message", .nonEmpty, "field with a line's text")
        settings.read(&logSchema.tenantID, "\(section).log-schema.tenant-id", .nonEmpty, "field with the namespace")
        settings.read(
            &logSchema.activationID, "\(section).log-schema.activation-id", .nonEmpty, "field with the activation id")
        settings.read(&logSchema.stream, "\(section).log-schema.stream", .nonEmpty, "field with a line's stream")
        settings.read(&logSchema.time, "\(section).log-schema.time", .nonEmpty, "field with a line's time")
        requiredHeaders = settings.readList(
            "\(section).required-headers", "headers a request must have; without them the stored logs are returned"
        ).map(\.text)
        settings.read(
            &caFile, "\(section).ca-file", .nonEmpty, unset: "the system's authorities",
            "path of a PEM file with the authorities that sign the endpoint's certificate")
        settings.read(&timeout, "\(section).timeout", .timeout, "how long a search may take altogether")
    }
}
