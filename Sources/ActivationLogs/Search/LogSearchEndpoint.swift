import ContainerSPI
import CurlHTTP
import FoundationEssentials
import HTTPTypes
import JSONSupport

/// The HTTP endpoint of a log store's searches. Every error names the endpoint and the configuration key.
struct LogSearchEndpoint: Sendable {
    /// The maximum size of a response in bytes: the lines of the largest activations as JSON.
    static let responseLimit = 64 << 20

    /// The name for error messages, such as `splunk log store`.
    let name: String
    /// The configuration section, such as `whisk.logstore.splunk`.
    let section: String
    /// `http://host:port`, without credentials.
    let origin: String
    let timeout: Duration
    let client: HTTPClient
    let responseLimit: Int

    /// - Throws: ``LogStoreError`` for an invalid host or an unreadable file of authorities.
    init(
        name: String, section: String, scheme: String, host: String, port: Int, timeout: Duration,
        tls: HTTPTLSConfiguration = .init(), responseLimit: Int = Self.responseLimit
    ) throws(LogStoreError) {
        guard let host = Self.urlHost(host) else {
            // The message does not quote the value, which may contain a password.
            throw LogStoreError(
                .invalidConfiguration,
                "\(section).host: is not a host name or IP address; set it without scheme, user, port and path")
        }
        // Found at the start, not at the first search.
        if let file = tls.caFile, !FileManager.default.isReadableFile(atPath: file) {
            throw LogStoreError(
                .invalidConfiguration,
                "\(section).ca-file: \(file) cannot be read; does it exist, and may this user read it?")
        }
        self.name = name
        self.section = section
        origin = "\(scheme)://\(host):\(port)"
        self.timeout = timeout
        self.responseLimit = responseLimit
        var configuration = HTTPClientConfiguration()
        configuration.tls = tls
        client = HTTPClient(configuration: configuration)
    }

    /// Posts a body and parses the JSON response.
    ///
    /// - Parameters:
    ///   - path: the URL's path with percent-encoding.
    ///   - secrets: texts to redact in errors, if the endpoint quotes them.
    ///   - failure: returns the error message in a response.
    /// - Returns: the response, or `nil` if it is empty.
    func post(
        _ path: String, headers: HTTPFields, body: [UInt8], basicAuth: HTTPBasicCredentials? = nil, secrets: [String],
        failure: (JSONValue) -> String?
    ) async throws(LogStoreError) -> JSONValue? {
        let response: HTTPClientResponse
        do {
            response = try await client.execute(
                HTTPClientRequest(
                    method: .post, url: origin + path, headers: headers, body: body, basicAuth: basicAuth,
                    timeouts: HTTPTimeouts(connect: min(timeout, .seconds(10)), total: timeout),
                    responseLimit: .fail(responseLimit)))
        } catch {
            throw requestFailed(error)
        }
        let url = origin + path
        guard response.status.kind == .successful else {
            let message = (try? JSONValue(parsing: response.body)).flatMap(failure)
            let reason = message.map { ": " + Self.excerpt($0, without: secrets) } ?? ""
            throw LogStoreError(
                .rejected,
                "\(name): \(url) responded with status \(response.status.code)\(reason); \(advice(response.status))",
                status: response.status.code)
        }
        if response.body.isEmpty { return nil }
        do {
            return try JSONValue(parsing: response.body)
        } catch {
            throw LogStoreError(
                .invalidResponse,
                error.isLimit
                    ? "\(name): the response of \(url) is nested more deeply than \(JSONValue.defaultMaximumDepth) levels"
                    : "\(name): the response of \(url) is not JSON (line \(error.line), column \(error.column)); "
                        + "\(section).host and \(section).port may be those of another service")
        }
    }

    func invalidResponse(_ path: String, _ problem: String, secrets: [String]) -> LogStoreError {
        LogStoreError(
            .invalidResponse,
            "\(name): the response of \(origin)\(path) \(Self.excerpt(problem, without: secrets)); see \(section)")
    }

    /// Returns the beginning of texts of the endpoint for a log, with redacted secrets.
    func excerpt(_ texts: [String], secrets: [String]) -> String {
        Self.excerpt(texts.joined(separator: "; "), without: secrets)
    }

    private func requestFailed(_ error: HTTPClientError) -> LogStoreError {
        switch error.code {
        case .connectTimeout, .deadlineExceeded, .idleTimeout:
            LogStoreError(.timedOut, "\(name): \(error); \(section).timeout is \(timeout.settingText)")
        case .responseTooLarge:
            LogStoreError(
                .responseTooLarge, "\(name): \(error); at most \(responseLimit) bytes are read from \(section).host")
        case .tls:
            LogStoreError(
                .unreachable,
                "\(name): \(error); check \(section).host and \(section).protocol, and that \(section).ca-file contains "
                    + "the authority that signed the endpoint's certificate")
        case .cancelled:
            LogStoreError(.cancelled, "\(name): \(error)")
        default:
            LogStoreError(
                .unreachable, "\(name): \(error); check \(section).host, \(section).port and \(section).protocol")
        }
    }

    private func advice(_ status: HTTPResponse.Status) -> String {
        switch status.code {
        case 401, 403:
            section.hasSuffix("splunk")
                ? "check \(section).username and its password"
                : "the credentials come from the request's headers named in \(section).required-headers"
        case 400 where !section.hasSuffix("splunk"):
            "check \(section).path and the names of the fields in \(section).log-schema"
        case 404:
            section.hasSuffix("splunk")
                ? "check \(section).host and \(section).port"
                : "check \(section).host, \(section).port and \(section).path"
        default: "see \(section)"
        }
    }

    /// Returns the beginning of an external text on one line, with redacted secrets.
    private static func excerpt(_ text: String, without secrets: [String]) -> String {
        var text = text
        for secret in secrets where !secret.isEmpty { text = text.replacing(secret, with: "<redacted>") }
        let line = String(text.map { $0.isNewline ? " " : $0 })
        return line.count > 400 ? line.prefix(400) + "…" : line
    }

    /// Returns a host in the form it has in a URL, with an IPv6 address in brackets, or `nil` if it is invalid.
    private static func urlHost(_ host: String) -> String? {
        let isName = host.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-._".contains($0)) }
        if isName { return host.isEmpty ? nil : host }
        let address = host.hasPrefix("[") && host.hasSuffix("]") ? String(host.dropFirst().dropLast()) : host
        guard address.contains(":"), address.allSatisfy({ $0.isASCII && ($0.isHexDigit || $0 == ":" || $0 == ".") })
        else { return nil }
        return "[\(address)]"
    }
}
