import ContainerSPI
import CurlHTTP
import FoundationEssentials
import HTTPTypes
import JSONSupport
import Logging

/// Fetches logs from Elasticsearch, to which a log driver or a log shipper sends them. Collects no logs itself.
///
/// A fetch is one search: POST `<path>/_search` with a `query_string` query, sorted by time. The headers named in
/// `whisk.logstore.elasticsearch.required-headers` are copied from the request for logs. If the request lacks one of them, the
/// logs stored with the activation are returned without a search.
public struct ElasticsearchLogStore: LogStore {
    /// Empty: the operator configures the transport of logs with `whisk.container-factory.container-args.extra-args`.
    public let containerParameters: [String: [String]] = [:]
    public let logCollectionOutOfBand = true

    /// Elasticsearch's default limit on the number of hits in a response (`index.max_result_window`).
    static let maximumLines: Int64 = 10_000

    private static let section = "whisk.logstore.elasticsearch"

    private let configuration: ElasticsearchSettings
    private let requiredHeaders: [HTTPField.Name]
    private let endpoint: LogSearchEndpoint
    private let logger: Logger

    /// Creates a log store.
    ///
    /// - Throws: ``LogStoreError`` with the key of an invalid setting.
    public init(configuration: ElasticsearchSettings, logger: Logger) throws(LogStoreError) {
        try self.init(configuration: configuration, logger: logger, responseLimit: LogSearchEndpoint.responseLimit)
    }

    init(configuration: ElasticsearchSettings, logger: Logger, responseLimit: Int) throws(LogStoreError) {
        requiredHeaders = try configuration.requiredHeaders.map { text throws(LogStoreError) in
            guard let name = HTTPField.Name(text) else {
                throw LogStoreError(
                    .invalidConfiguration, "\(Self.section).required-headers: '\(text)' is not the name of a header")
            }
            return name
        }
        let isPath = configuration.path.utf8.allSatisfy { (0x21...0x7E).contains($0) && !"?#\\".utf8.contains($0) }
        guard isPath else {
            throw LogStoreError(
                .invalidConfiguration,
                "\(Self.section).path: '\(configuration.path)' is not the path of a URL, such as /whisk_user_logs")
        }
        self.configuration = configuration
        endpoint = try LogSearchEndpoint(
            name: "elasticsearch log store", section: Self.section, scheme: configuration.scheme,
            host: configuration.host, port: configuration.port, timeout: configuration.timeout,
            tls: HTTPTLSConfiguration(caFile: configuration.caFile), responseLimit: responseLimit)
        self.logger = logger
    }

    /// Returns the same as for a request without headers.
    public func fetchLogs(
        namespace: String, activationID: ActivationID, start: Date?, end: Date?, storedLogs: [String]
    ) async throws -> [String] {
        try await fetchLogs(
            namespace: namespace, activationID: activationID, start: start, end: end, storedLogs: storedLogs,
            context: LogFetchContext())
    }

    /// Returns the lines of an activation that Elasticsearch has, oldest first. If there are more lines than fit into a
    /// response, or shards failed, the last line says that data might be missing. Throws a ``LogStoreError``.
    public func fetchLogs(
        namespace: String, activationID: ActivationID, start: Date?, end: Date?, storedLogs: [String],
        context: LogFetchContext
    ) async throws -> [String] {
        var headers: HTTPFields = [.contentType: "application/json"]
        var secrets: [String] = []
        for name in requiredHeaders {
            guard let value = context.header(name.rawName) else { return storedLogs }
            headers[name] = value
            secrets.append(value)
            // In "Bearer abc", the second word is the secret.
            secrets += value.split(separator: " ").dropFirst().map(String.init)
        }
        return try await lines(
            namespace: namespace, activationID: activationID.value, headers: headers, secrets: secrets)
    }

    func lines(
        namespace: String, activationID: String, headers: HTTPFields, secrets: [String]
    ) async throws -> [String] {
        let path = try searchPath(namespace: namespace)
        let response = try await endpoint.post(
            path, headers: headers, body: payload(namespace: namespace, activationID: activationID), secrets: secrets,
            failure: Self.reason)
        guard let hits = response?["hits"]?["hits"]?.arrayValue else {
            let reason = response.flatMap(Self.reason).map { ": \($0)" } ?? ""
            throw endpoint.invalidResponse(path, "has no \"hits\"\(reason)", secrets: secrets)
        }
        var lines: [String] = []
        for hit in hits {
            guard let source = hit["_source"], let message = source[configuration.logSchema.message]?.plainText else {
                throw endpoint.invalidResponse(
                    path,
                    "has a hit without the field '\(configuration.logSchema.message)' of "
                        + "\(Self.section).log-schema.message", secrets: secrets)
            }
            let schema = configuration.logSchema
            lines.append(LogLine(source, time: schema.time, stream: schema.stream, message: message).formatted)
        }
        logger.debug(
            "fetched logs from Elasticsearch", metadata: ["activation": "\(activationID)", "lines": "\(lines.count)"])
        if let response, Self.isIncomplete(response, lines: lines.count) {
            lines.append(LogLine(notice: .dataMissing, time: LogTimestamp.now()).formatted)
        }
        return lines
    }

    /// Replaces `%s` in the path by the namespace, as in OpenWhisk. Names such as `*`, `,` and `_all`, which select other
    /// indices, are invalid.
    private func searchPath(namespace: String) throws(LogStoreError) -> String {
        var path = configuration.path[...]
        while path.hasSuffix("/") { path = path.dropLast() }
        if path.contains("%s") {
            let isIndex = namespace.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "@._-".contains($0)) }
            guard isIndex, let first = namespace.first, first.isLetter || first.isNumber else {
                throw LogStoreError(
                    .invalidRequest,
                    "elasticsearch log store: the namespace is not a valid part of an index's name, as which %s in "
                        + "\(Self.section).path uses it")
            }
        }
        let start = path.isEmpty || path.hasPrefix("/") ? "" : "/"
        return start + path.replacing("%s", with: namespace.percentEncoded) + "/_search"
    }

    private func payload(namespace: String, activationID: String) -> [UInt8] {
        let schema = configuration.logSchema
        let query = [
            LuceneQuery.term("_type", schema.userLogs),
            LuceneQuery.term(schema.tenantID, namespace),
            LuceneQuery.term(schema.activationID, activationID),
        ].joined(separator: " AND ")
        let payload: JSONValue = [
            "query": ["query_string": ["query": .string(query)]],
            "size": .integer(Self.maximumLines),
            "sort": [.object([schema.time: ["order": "asc"]])],
        ]
        return payload.encoded()
    }

    /// Returns the reason in `{"error":{"type":"…","reason":"…","root_cause":[…]},"status":400}` or `{"error":"…"}`.
    private static func reason(_ response: JSONValue) -> String? {
        guard let error = response["error"] else { return nil }
        if let text = error.stringValue { return text }
        let texts = [error["type"], error["reason"]].compactMap { $0?.stringValue }
        return texts.isEmpty ? nil : texts.joined(separator: ": ")
    }

    private static func isIncomplete(_ response: JSONValue, lines: Int) -> Bool {
        if response["timed_out"]?.boolValue == true { return true }
        if let failed = response["_shards"]?["failed"]?.intValue, failed > 0 { return true }
        // A number before version 7, an object since.
        guard let total = response["hits"]?["total"] else { return false }
        let count = total["value"]?.intValue ?? total.intValue ?? 0
        return count > Int64(lines) || total["relation"]?.stringValue == "gte"
    }
}
