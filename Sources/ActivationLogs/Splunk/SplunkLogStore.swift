import ContainerSPI
import CurlHTTP
import FoundationEssentials
import HTTPTypes
import JSONSupport
import Logging

/// Fetches logs from Splunk, to which a log driver or a log shipper sends them. Collects no logs itself.
///
/// A fetch is one search, as in OpenWhisk: POST `/services/search/jobs` on the management port with `exec_mode=oneshot`.
public struct SplunkLogStore: LogStore {
    /// Empty: the operator configures the transport of logs with `whisk.container-factory.container-args.extra-args`.
    public let containerParameters: [String: [String]] = [:]
    public let logCollectionOutOfBand = true

    /// Splunk's default limit on the number of lines in a response (`maxresultrows` in its `limits.conf`).
    static let maximumLines = 50_000

    private static let section = "whisk.logstore.splunk"
    private static let path = "/services/search/jobs"

    private let configuration: SplunkSettings
    private let credentials: HTTPBasicCredentials
    private let endpoint: LogSearchEndpoint
    private let now: @Sendable () -> Date
    private let logger: Logger

    /// Creates a log store. Reads the password file, if one is configured, which blocks.
    ///
    /// - Throws: ``LogStoreError`` with the key of a missing or invalid setting.
    public init(configuration: SplunkSettings, logger: Logger) throws(LogStoreError) {
        try self.init(configuration: configuration, logger: logger, now: { Date() })
    }

    init(
        configuration: SplunkSettings, logger: Logger, now: @escaping @Sendable () -> Date,
        responseLimit: Int = LogSearchEndpoint.responseLimit
    ) throws(LogStoreError) {
        guard let host = configuration.host else {
            throw LogStoreError(
                .invalidConfiguration,
                "\(Self.section).host: is not set; the splunk log store needs the host of Splunk's management port")
        }
        guard !configuration.username.isEmpty, !configuration.username.contains(":") else {
            let problem = configuration.username.isEmpty ? "is not set" : "contains a colon, which HTTP does not allow"
            throw LogStoreError(
                .invalidConfiguration,
                "\(Self.section).username: \(problem); the splunk log store needs a user with permission to search")
        }
        self.configuration = configuration
        credentials = HTTPBasicCredentials(
            username: configuration.username, password: try Self.password(of: configuration))
        endpoint = try LogSearchEndpoint(
            name: "splunk log store", section: Self.section, scheme: configuration.scheme, host: host,
            port: configuration.port, timeout: configuration.timeout,
            tls: HTTPTLSConfiguration(caFile: configuration.caFile, insecureSkipVerification: configuration.disableSNI),
            responseLimit: responseLimit)
        self.now = now
        self.logger = logger
    }

    /// Returns the lines of an activation that Splunk has, oldest first. If there are as many lines as fit into a response, or
    /// Splunk reports a fault of the search, the last line says that data might be missing. Throws a ``LogStoreError``.
    public func fetchLogs(
        namespace: String, activationID: ActivationID, start: Date?, end: Date?, storedLogs: [String]
    ) async throws -> [String] {
        try await lines(namespace: namespace, activationID: activationID.value, start: start, end: end)
    }

    func lines(namespace: String, activationID: String, start: Date?, end: Date?) async throws -> [String] {
        let margin = configuration.queryTimestampOffset / .seconds(1)
        let earliest = start ?? now().addingTimeInterval(-(configuration.earliestTimeOffset / .seconds(1)))
        let latest = end ?? now()
        let query = SplunkQuery(configuration: configuration, namespace: namespace, activationID: activationID)
        let maximumTime = (configuration.finalizeMaxTime / .seconds(1)).rounded(.up)
        let body = Self.form([
            ("exec_mode", "oneshot"),
            ("output_mode", "json"),
            ("earliest_time", Self.time(earliest.addingTimeInterval(-margin))),
            ("latest_time", Self.time(latest.addingTimeInterval(margin))),
            ("max_time", String(Int64(maximumTime))),
            // All lines. By default, Splunk returns the first hundred.
            ("count", "0"),
            ("search", query.text),
        ])
        let response = try await endpoint.post(
            Self.path, headers: [.contentType: "application/x-www-form-urlencoded"], body: body,
            basicAuth: credentials, secrets: secrets, failure: Self.messages)
        // Splunk sometimes responds with an empty body if there are no results.
        guard let response else { return [] }
        guard let results = response["results"]?.arrayValue else {
            let reason = Self.messages(response).map { ": \($0)" } ?? ""
            throw endpoint.invalidResponse(Self.path, "has no \"results\"\(reason)", secrets: secrets)
        }
        logger.debug(
            "fetched logs from Splunk", metadata: ["activation": "\(activationID)", "lines": "\(results.count)"])
        var lines = results.map(line)
        // Splunk says in messages, beside the results, that a search was cut short or that a part of it failed.
        let faults = (response["messages"]?.arrayValue ?? []).filter {
            ["WARN", "ERROR", "FATAL"].contains($0["type"]?.stringValue)
        }.compactMap { $0["text"]?.stringValue }
        if !faults.isEmpty {
            logger.warning(
                "Splunk reports faults of a search for logs",
                metadata: [
                    "activation": "\(activationID)", "messages": "\(endpoint.excerpt(faults, secrets: secrets))",
                ])
        }
        if lines.count >= Self.maximumLines || !faults.isEmpty {
            lines.append(LogLine(notice: .dataMissing, time: LogTimestamp.now()).formatted)
        }
        return lines
    }

    private var secrets: [String] {
        let pair = "\(credentials.username):\(credentials.password)"
        return [Data(pair.utf8).base64EncodedString(), credentials.password]
    }

    /// Splunk does not extract fields from very long events; such a line becomes a notice.
    private func line(_ result: JSONValue) -> String {
        LogLine(
            result, time: configuration.logTimestampField, stream: configuration.logStreamField,
            message: configuration.logMessageField, store: "Splunk"
        ).formatted
    }

    /// Returns the texts in `{"messages":[{"type":"FATAL","text":"…"}]}`.
    private static func messages(_ response: JSONValue) -> String? {
        let texts = (response["messages"]?.arrayValue ?? []).compactMap { $0["text"]?.stringValue }
        return texts.isEmpty ? nil : texts.joined(separator: "; ")
    }

    /// Returns a body of the type `application/x-www-form-urlencoded` with the fields in this order.
    private static func form(_ fields: [(name: String, value: String)]) -> [UInt8] {
        let pairs = fields.map {
            "\($0.name.percentEncoded)=\($0.value.percentEncoded.replacing("%20", with: "+"))"
        }
        return Array(pairs.joined(separator: "&").utf8)
    }

    /// Returns a time as ISO 8601 in UTC with milliseconds.
    private static func time(_ date: Date) -> String {
        let milliseconds = Int64((date.timeIntervalSince1970 * 1_000).rounded())
        let (seconds, rest) = milliseconds.quotientAndRemainder(dividingBy: 1_000)
        let text = LogTimestamp.text(
            seconds: rest < 0 ? seconds - 1 : seconds, nanoseconds: Int(rest < 0 ? rest + 1_000 : rest) * 1_000_000)
        return text.prefix(23) + "Z"
    }

    private static func password(of configuration: SplunkSettings) throws(LogStoreError) -> String {
        guard let file = configuration.passwordFile else { return configuration.password.exposed }
        guard configuration.password.exposed.isEmpty else {
            throw LogStoreError(
                .invalidConfiguration, "\(section).password-file: is set and so is \(section).password; set one of them"
            )
        }
        do {
            let secret = try SecretFile.read(
                file, key: "\(section).password-file", content: "the password of \(section).username")
            return secret?.exposed ?? ""
        } catch {
            throw LogStoreError(.invalidConfiguration, error.message)
        }
    }
}
