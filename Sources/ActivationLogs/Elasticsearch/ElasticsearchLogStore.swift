import ContainerSPI
import CurlHTTP
import FoundationEssentials
import HTTPTypes
import JSONSupport
import Logging

/// Fetches logs from Elasticsearch (6 to 8) or OpenSearch, to which a log driver or a log shipper sends them. Collects no
/// logs itself.
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
        let withoutFormats = configuration.path.replacing("%%", with: "").replacing("%1$s", with: "")
            .replacing("%s", with: "")
        guard !withoutFormats.contains("%") else {
            throw LogStoreError(
                .invalidConfiguration,
                "\(Self.section).path: '\(configuration.path)' has a % that is not part of %s, the namespace; write %% for "
                    + "the character itself")
        }
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

    /// Returns the lines of an activation that Elasticsearch has, oldest first. A hit without a text becomes a notice. If there are more lines than fit into a
    /// response, or shards failed, the last line says that data might be missing. Throws a ``LogStoreError``.
    public func fetchLogs(
        namespace: String, activationID: ActivationID, start: Date?, end: Date?, storedLogs: [String],
        context: LogFetchContext
    ) async throws -> [String] {
        var headers: HTTPFields = [.contentType: "application/json", .accept: "application/json"]
        var secrets: [String] = []
        for name in requiredHeaders {
            guard let value = context.header(name.rawName) else { return storedLogs }
            headers[name] = value
            secrets.append(value)
            // In "Bearer abc", the second word is the secret.
            secrets += value.split(separator: " ").dropFirst().map(String.init)
        }
        return try await lines(
            namespace: namespace, namespaceID: context.namespaceID, activationID: activationID.value, headers: headers,
            secrets: secrets)
    }

    func lines(
        namespace: String, namespaceID: String? = nil, activationID: String, headers: HTTPFields, secrets: [String]
    ) async throws -> [String] {
        let path = try searchPath(namespace: namespaceID ?? namespace)
        let response = try await endpoint.post(
            path, headers: headers, body: payload(namespace: namespace, activationID: activationID), secrets: secrets,
            failure: Self.reason)
        guard let hits = response?["hits"]?["hits"]?.arrayValue else {
            let reason = response.flatMap(Self.reason).map { ": \($0)" } ?? ""
            throw endpoint.invalidResponse(path, "has no \"hits\"\(reason)", secrets: secrets)
        }
        let schema = configuration.logSchema
        let ofLines = self.lines(among: hits)
        let sources = ofLines.map { $0["_source"] ?? .null }
        // A field that no hit has is a mistake in the configuration; one odd hit is not.
        guard ofLines.isEmpty || sources.contains(where: { $0.field(schema.message)?.plainText != nil }) else {
            throw endpoint.invalidResponse(
                path,
                "has a hit without the field '\(schema.message)' of \(Self.section).log-schema.message, and no hit with it",
                secrets: secrets)
        }
        var lines = sources.map {
            LogLine(
                $0, time: schema.time, stream: schema.stream, message: schema.message, store: "Elasticsearch"
            ).formatted
        }
        logger.debug(
            "fetched logs from Elasticsearch",
            metadata: [
                "activation": "\(activationID)", "lines": "\(lines.count)",
                "hits of other types": "\(hits.count - ofLines.count)",
            ])
        if let response, Self.isIncomplete(response, hits: hits.count) {
            lines.append(LogLine(notice: .dataMissing, time: LogTimestamp.now()).formatted)
        }
        return lines
    }

    /// The hits that are lines of an action. Before Elasticsearch 7 documents have a type; a shipper may keep it in the
    /// field `type`. If any hit has the type of `log-schema.user-logs`, those of another type are something else; records of
    /// activations always are.
    private func lines(among hits: [JSONValue]) -> [JSONValue] {
        let types = hits.map { hit in
            [hit["_type"], hit["_source"]?["type"]].compactMap { $0?.stringValue }.filter { $0 != "_doc" }
        }
        let userLogs = configuration.logSchema.userLogs
        let usesTypes = types.contains { $0.contains(userLogs) }
        return zip(hits, types).filter { _, types in
            types.isEmpty || types.contains(userLogs) || !usesTypes && !types.contains("activation_record")
        }.map(\.0)
    }

    /// The path of the search: `%s` is replaced as in OpenWhisk, and `/_search` added if it is missing.
    private func searchPath(namespace: String) throws(LogStoreError) -> String {
        var path = configuration.path[...]
        while path.hasSuffix("/") { path = path.dropLast() }
        if path.hasSuffix("/_search") || path == "_search" {
            path = path.dropLast("_search".count)
            while path.hasSuffix("/") { path = path.dropLast() }
        }
        let start = path.isEmpty || path.hasPrefix("/") ? "" : "/"
        return start + (try Self.format(path, namespace: namespace)) + "/_search"
    }

    /// Replaces `%s` by the namespace and `%%` by `%`, as Java's `format` does. Names such as `*`, `,` and `_all`, which
    /// select other indices, are invalid.
    private static func format(_ path: Substring, namespace: String) throws(LogStoreError) -> String {
        var parts: [String] = []
        for part in path.split(separator: "%%", omittingEmptySubsequences: false) {
            guard part.contains("%s") || part.contains("%1$s") else {
                parts.append(String(part))
                continue
            }
            let isIndex = namespace.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "@._-".contains($0)) }
            guard isIndex, let first = namespace.first, first.isLetter || first.isNumber else {
                throw LogStoreError(
                    .invalidRequest,
                    "elasticsearch log store: the namespace is not a valid part of an index's name, as which %s in "
                        + "\(section).path uses it")
            }
            parts.append(
                String(part).replacing("%1$s", with: "%s").replacing("%s", with: namespace.percentEncoded))
        }
        return parts.joined(separator: "%")
    }

    private func payload(namespace: String, activationID: String) -> [UInt8] {
        let schema = configuration.logSchema
        let query = [
            LuceneQuery.term(schema.tenantID, namespace),
            LuceneQuery.term(schema.activationID, activationID),
        ].joined(separator: " AND ")
        let payload: JSONValue = [
            "query": ["query_string": ["query": .string(query)]],
            "size": .integer(Self.maximumLines),
            // An index without the field, such as an empty one, would otherwise fail the search of all.
            "sort": [.object([schema.time: ["order": "asc", "unmapped_type": "date"]])],
        ]
        return payload.encoded()
    }

    /// Returns the reason in `{"error":{"type":"…","reason":"…","root_cause":[…]},"status":400}` or `{"error":"…"}`, with
    /// the causes, which often say more.
    private static func reason(_ response: JSONValue) -> String? {
        guard let error = response["error"] else { return nil }
        if let text = error.stringValue { return text }
        var causes = error["root_cause"]?.arrayValue ?? []
        causes += (error["failed_shards"]?.arrayValue ?? []).compactMap { $0["reason"] }
        var cause = error["caused_by"]
        while let next = cause {
            causes.append(next)
            cause = next["caused_by"]
        }
        var texts: [String] = []
        for text in ([error] + causes).compactMap(description) where !texts.contains(text) { texts.append(text) }
        guard let first = texts.first else { return nil }
        return texts.count == 1 ? first : "\(first) (\(texts.dropFirst().joined(separator: "; ")))"
    }

    private static func description(_ error: JSONValue) -> String? {
        let texts = [error["type"], error["reason"]].compactMap { $0?.stringValue }
        return texts.isEmpty ? nil : texts.joined(separator: ": ")
    }

    private static func isIncomplete(_ response: JSONValue, hits: Int) -> Bool {
        if response["timed_out"]?.boolValue == true { return true }
        if let failed = response["_shards"]?["failed"]?.intValue, failed > 0 { return true }
        // A number before version 7, an object since.
        guard let total = response["hits"]?["total"] else { return false }
        let count = total["value"]?.intValue ?? total.intValue ?? 0
        return count > Int64(hits) || total["relation"]?.stringValue == "gte"
    }
}
