import ContainerSPI
import CurlHTTP
import FoundationEssentials
import HTTPTypes
import JSONSupport
import Logging

/// Fetches logs from Splunk, where a log driver or a shipper sent them; collects nothing.
///
/// One search per fetch, as in OpenWhisk: POST `/services/search/jobs` of the management port, `exec_mode=oneshot`.
public struct SplunkLogStore: LogStore {
    /// None: what brings lines to Splunk is the operator's, set by `whisk.container-factory.container-args.extra-args`.
    public let containerParameters: [String: [String]] = [:]
    public let logCollectionOutOfBand = true

    /// As many lines as Splunk gives in one answer by default (`maxresultrows` in its `limits.conf`).
    static let maximumLines = 50_000

    private static let section = "whisk.logstore.splunk"
    private static let path = "/services/search/jobs"

    private let configuration: SplunkConfiguration
    private let credentials: HTTPBasicCredentials
    private let endpoint: LogSearchEndpoint
    private let now: @Sendable () -> Date
    private let logger: Logger

    /// Reads the password file, if one is configured: blocks for a moment; meant for start-up.
    ///
    /// - Throws: ``LogStoreError`` naming the key of a setting that is missing or cannot be used.
    public init(configuration: SplunkConfiguration, logger: Logger) throws(LogStoreError) {
        try self.init(configuration: configuration, logger: logger, now: { Date() })
    }

    init(
        configuration: SplunkConfiguration, logger: Logger, now: @escaping @Sendable () -> Date,
        responseLimit: Int = LogSearchEndpoint.responseLimit
    ) throws(LogStoreError) {
        guard let host = configuration.host else {
            throw LogStoreError(
                .invalidConfiguration,
                "\(Self.section).host: is not set; the splunk log store needs the host of Splunk's management port")
        }
        guard !configuration.username.isEmpty, !configuration.username.contains(":") else {
            let problem = configuration.username.isEmpty ? "is not set" : "has a colon in it, which HTTP does not allow"
            throw LogStoreError(
                .invalidConfiguration,
                "\(Self.section).username: \(problem); the splunk log store needs a user that may search")
        }
        self.configuration = configuration
        credentials = HTTPBasicCredentials(
            username: configuration.username, password: try Self.password(of: configuration))
        endpoint = try LogSearchEndpoint(
            name: "splunk log store", section: Self.section, scheme: configuration.scheme, host: host,
            port: configuration.port, timeout: configuration.timeout,
            tls: HTTPTLSConfiguration(
                caFile: configuration.caFile, insecureSkipVerification: configuration.disableSNI),
            responseLimit: responseLimit)
        self.now = now
        self.logger = logger
    }

    /// Nothing: lines reach Splunk without us.
    public func collectLogs(
        transaction: TransactionID, user: UserIdentity, activation: ActivationRecord, container: (any Container)?,
        action: ActionDescription
    ) async throws -> [String] { [] }

    /// The lines Splunk has of an activation, oldest first. When there are as many as it gives at once, the last line says
    /// that data might be missing.
    ///
    /// - Throws: ``LogStoreError``.
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
        let body = PercentEncoding.form([
            ("exec_mode", "oneshot"),
            ("output_mode", "json"),
            ("earliest_time", Self.time(earliest.addingTimeInterval(-margin))),
            ("latest_time", Self.time(latest.addingTimeInterval(margin))),
            ("max_time", String(Int64(maximumTime))),
            // Without it Splunk gives the first hundred lines.
            ("count", "0"),
            ("search", query.text),
        ])
        let answer = try await endpoint.post(
            Self.path, headers: [.contentType: "application/x-www-form-urlencoded"], body: body,
            basicAuth: credentials, secrets: secrets, failure: Self.messages)
        // Splunk answers a search without results with an empty body at times.
        guard let answer else { return [] }
        guard let results = answer["results"]?.arrayValue else {
            let words = Self.messages(answer).map { ", and says: \($0)" } ?? ""
            throw endpoint.badAnswer(Self.path, "has no \"results\"\(words)", secrets: secrets)
        }
        logger.debug("splunk answered", metadata: ["activation": "\(activationID)", "lines": "\(results.count)"])
        var lines = results.map(line)
        if lines.count >= Self.maximumLines {
            lines.append(LogLine(notice: .dataMissing, time: LogTimestamp.now()).formatted)
        }
        return lines
    }

    private var secrets: [String] {
        let pair = "\(credentials.username):\(credentials.password)"
        return [Data(pair.utf8).base64EncodedString(), credentials.password]
    }

    private func line(_ result: JSONValue) -> String {
        let time = result[configuration.logTimestampField]?.plainText ?? ""
        guard let message = result[configuration.logMessageField]?.plainText else {
            // Splunk does not extract fields from events that are too long for it.
            let text = "A line's text could not be extracted from Splunk's field '\(configuration.logMessageField)'."
            return LogLine(time: time, stream: .stderr, log: text).formatted
        }
        let stream = result[configuration.logStreamField]?.plainText.flatMap(LogLine.Stream.init) ?? .stdout
        return LogLine(time: time, stream: stream, log: message).formatted
    }

    /// `{"messages":[{"type":"FATAL","text":"…"}]}`
    private static func messages(_ answer: JSONValue) -> String? {
        let texts = (answer["messages"]?.arrayValue ?? []).compactMap { $0["text"]?.stringValue }
        return texts.isEmpty ? nil : texts.joined(separator: "; ")
    }

    /// ISO 8601 in UTC with milliseconds.
    private static func time(_ date: Date) -> String {
        let milliseconds = Int64((date.timeIntervalSince1970 * 1_000).rounded())
        let (seconds, rest) = milliseconds.quotientAndRemainder(dividingBy: 1_000)
        let text = LogTimestamp.text(
            seconds: rest < 0 ? seconds - 1 : seconds, nanoseconds: Int(rest < 0 ? rest + 1_000 : rest) * 1_000_000)
        return text.prefix(23) + "Z"
    }

    private static func password(of configuration: SplunkConfiguration) throws(LogStoreError) -> String {
        guard let file = configuration.passwordFile else { return configuration.password.exposed }
        guard configuration.password.exposed.isEmpty else {
            throw LogStoreError(
                .invalidConfiguration, "\(section).password-file: is set and so is \(section).password; set one of them"
            )
        }
        // White space at the ends, such as an editor's line end, does not belong to the password.
        let text = (try? Data(contentsOf: URL(filePath: file))).map { String(decoding: $0, as: UTF8.self) } ?? ""
        let password = text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed()
        guard !password.isEmpty else {
            throw LogStoreError(
                .invalidConfiguration,
                "\(section).password-file: \(file) cannot be read or is empty; it must hold the password of "
                    + "\(section).username and be readable by this user")
        }
        return String(password)
    }
}
