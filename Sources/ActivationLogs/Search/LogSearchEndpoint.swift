import ContainerSPI
import CurlHTTP
import FoundationEssentials
import HTTPTypes
import JSONSupport

/// The HTTP endpoint a log store searches through: sends requests with a deadline and a limit, and tells in every error
/// the endpoint, how far things had got and where that is configured.
struct LogSearchEndpoint: Sendable {
    /// Lines of the largest activations, with what JSON adds to them.
    static let responseLimit = 64 << 20

    /// For error texts, such as `splunk log store`.
    let name: String
    /// The configuration section, such as `whisk.logstore.splunk`.
    let section: String
    /// `http://host:port`, without credentials.
    let origin: String
    let timeout: Duration
    let client: HTTPClient
    let responseLimit: Int

    /// - Throws: ``LogStoreError`` when the host is none.
    init(
        name: String, section: String, scheme: String, host: String, port: Int, timeout: Duration,
        tls: HTTPTLSConfiguration = .init(), responseLimit: Int = Self.responseLimit
    ) throws(LogStoreError) {
        guard let host = Self.urlHost(host) else {
            // The text is not repeated: somebody may have put a password before the host.
            throw LogStoreError(
                .invalidConfiguration,
                "\(section).host: is no host name or IP address; give it without scheme, user, port and path")
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

    /// Posts a body and parses the JSON answer.
    ///
    /// - Parameters:
    ///   - path: The URL's path, already percent-encoded.
    ///   - secrets: Texts that must not be in an error, should the endpoint repeat them.
    ///   - failure: The endpoint's own words about what went wrong, from an answer.
    /// - Returns: `nil` for an empty answer.
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
            let words = (try? JSONValue(parsing: response.body)).flatMap(failure)
            let reason = words.map { ": " + Self.excerpt($0, without: secrets) } ?? ""
            throw LogStoreError(
                .rejected(status: response.status.code),
                "\(name): \(url) answered with status \(response.status.code)\(reason); \(advice(response.status))")
        }
        if response.body.isEmpty { return nil }
        let answer: JSONValue
        do {
            answer = try JSONValue(parsing: response.body)
        } catch {
            throw LogStoreError(
                .badAnswer,
                "\(name): the answer of \(url) is not JSON (line \(error.line), column \(error.column)); "
                    + "\(section).host and \(section).port may name something else")
        }
        return answer
    }

    /// An answer that is JSON and yet not what was asked for.
    func badAnswer(_ path: String, _ problem: String, secrets: [String]) -> LogStoreError {
        LogStoreError(
            .badAnswer,
            "\(name): the answer of \(origin)\(path) \(Self.excerpt(problem, without: secrets)); see \(section)"
        )
    }

    private func requestFailed(_ error: HTTPClientError) -> LogStoreError {
        switch error.code {
        case .connectTimeout, .deadlineExceeded, .idleTimeout:
            LogStoreError(.timedOut, "\(name): \(error); \(section).timeout is \(timeout.whiskText)")
        case .responseTooLarge:
            LogStoreError(
                .answerTooLarge, "\(name): \(error); at most \(responseLimit) bytes are read from \(section).host")
        case .tls:
            LogStoreError(
                .unreachable,
                "\(name): \(error); check \(section).host and \(section).protocol, and that \(section).ca-file has the "
                    + "authority that signed the endpoint's certificate")
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
        case 404: "check \(section).host, \(section).port and the path"
        default: "see \(section)"
        }
    }

    /// The beginning of a text from outside, on one line.
    private static func excerpt(_ text: String, without secrets: [String]) -> String {
        var text = text
        for secret in secrets where !secret.isEmpty { text = text.replacing(secret, with: "<redacted>") }
        let line = String(text.map { $0.isNewline ? " " : $0 })
        return line.count > 400 ? line.prefix(400) + "…" : line
    }

    /// A host as it stands in a URL: names and IPv4 addresses as they are, IPv6 addresses in brackets.
    private static func urlHost(_ host: String) -> String? {
        let isName = host.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"):
                true
            default: false
            }
        }
        if isName { return host.isEmpty ? nil : host }
        let address = host.hasPrefix("[") && host.hasSuffix("]") ? String(host.dropFirst().dropLast()) : host
        guard address.contains(":"), address.allSatisfy({ $0.isASCII && ($0.isHexDigit || $0 == ":" || $0 == ".") })
        else { return nil }
        return "[\(address)]"
    }
}
