import ContainerSPI
import Foundation
import TestSupport
import Testing

@testable import ActivationLogs

/// The certificates of search endpoints that the stores trust.
@Suite(.enabled(if: TLSFront.isAvailable, "openssl or python3 is not on the PATH"))
struct TLSTests {
    private let material: TLSMaterial
    private let server: ScriptedHTTPServer
    /// The certificate is for 127.0.0.1 and signed by an authority that no system trusts.
    private let front: TLSFront

    init() async throws {
        material = try await TLSMaterial()
        server = try ScriptedHTTPServer { request in
            request.path.hasSuffix("_search")
                ? [.text(#"{"hits":{"hits":[{"_source":{"message":"found"}}]}}"#)]
                : [.text(#"{"results":[{"log_message":"found"}]}"#)]
        }
        front = try await TLSFront(material, port: server.port, needsClientCertificate: false)
    }

    private func splunk(_ change: (inout SplunkSettings) -> Void) async throws -> [String] {
        var configuration = SplunkSettings()
        configuration.host = "127.0.0.1"
        configuration.port = front.port
        configuration.username = "whisk"
        configuration.password = Secret("hunter2")
        change(&configuration)
        return try await SplunkLogStore(configuration: configuration, logger: quiet).fetch()
    }

    private func elasticsearch(_ change: (inout ElasticsearchSettings) -> Void) async throws -> [String] {
        var configuration = ElasticsearchSettings()
        configuration.scheme = "https"
        configuration.host = "127.0.0.1"
        configuration.port = front.port
        change(&configuration)
        return try await ElasticsearchLogStore(configuration: configuration, logger: quiet).fetch()
    }

    private func expectRefusal(
        naming key: String, _ code: LogStoreError.Code = .unreachable, _ body: () async throws -> [String]
    ) async {
        let before = server.requests.count
        let error = await #expect(throws: LogStoreError.self) { _ = try await body() }
        #expect(error?.code == code)
        #expect(error?.message.contains(key) == true)
        // No request was sent, and no credentials.
        #expect(server.requests.count == before)
    }

    @Test func splunkIsTrustedIfItsAuthorityIs() async throws {
        defer { front.end() }
        #expect(try await splunk { $0.caFile = material.ca }.map { $0.hasSuffix("stdout: found") } == [true])
        await expectRefusal(naming: "whisk.logstore.splunk.ca-file") { try await splunk { _ in } }
        // The certificate is for another name.
        await expectRefusal(naming: "whisk.logstore.splunk.host") {
            try await splunk {
                $0.host = "localhost"
                $0.caFile = material.ca
            }
        }
    }

    @Test func splunkIsTrustedWithAnyCertificateIfVerificationIsOff() async throws {
        defer { front.end() }
        for host in ["127.0.0.1", "localhost"] {
            let lines = try await splunk {
                $0.host = host
                $0.disableSNI = true
            }
            #expect(lines.count == 1)
        }
        #expect(server.requests.count == 2)
        #expect(server.requests[0].header("authorization") != nil)
    }

    @Test func elasticsearchIsTrustedIfItsAuthorityIs() async throws {
        defer { front.end() }
        #expect(try await elasticsearch { $0.caFile = material.ca }.map { $0.hasSuffix("stdout: found") } == [true])
        await expectRefusal(naming: "whisk.logstore.elasticsearch.ca-file") { try await elasticsearch { _ in } }
        await expectRefusal(naming: "whisk.logstore.elasticsearch.ca-file", .invalidConfiguration) {
            try await elasticsearch { $0.caFile = material.directory.path + "/nowhere.pem" }
        }
    }

    @Test func theFilesComeFromTheConfiguration() throws {
        defer { front.end() }
        let sources = try ConfigurationSources(properties: [
            "whisk.logstore.splunk.ca-file=/a.pem", "whisk.logstore.elasticsearch.ca-file=/b.pem",
            "whisk.logstore.splunk.disable-sni=true",
        ])
        let splunk = try SplunkSettings(from: sources)
        #expect(try splunk.caFile == "/a.pem" && ElasticsearchSettings(from: sources).caFile == "/b.pem")
        #expect(splunk.disableSNI)
    }
}
