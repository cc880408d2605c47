import CurlHTTP
import Foundation
import HTTPTypes
import TestSupport
import Testing

@Suite(.enabled(if: TLSMaterial.isAvailable, "the openssl program is not on the PATH"))
struct TLSTests {
    private static let material = Task { try await TLSMaterial() }
    let material: TLSMaterial

    init() async throws {
        material = try await Self.material.value
    }

    private func client(_ tls: HTTPTLSConfiguration, streamBufferBytes: Int = 1_000_000) -> HTTPClient {
        var configuration = HTTPClientConfiguration()
        configuration.tls = tls
        configuration.streamBufferBytes = streamBufferBytes
        return HTTPClient(configuration: configuration)
    }

    private func failure(_ client: HTTPClient, _ url: String) async throws -> HTTPClientError {
        try #require(
            await #expect(throws: HTTPClientError.self) { try await client.execute(HTTPClientRequest(url: url)) })
    }

    @Test("a server is trusted only when the CA file contains its authority")
    func verification() async throws {
        let server = try await TLSServer(material)
        defer { server.end() }
        let trusting = client(HTTPTLSConfiguration(caFile: material.ca))
        let response = try await trusting.execute(HTTPClientRequest(url: server.url("/server.ext")))
        #expect(response.body == Array("subjectAltName=IP:127.0.0.1".utf8))
        let unknown = try await failure(client(HTTPTLSConfiguration()), server.url("/server.ext"))
        #expect(unknown.code == .tls)
        #expect(unknown.phase == .tlsHandshake)
        let otherName = try await failure(trusting, server.url("/server.ext", host: "localhost"))
        #expect(otherName.code == .tls)
        #expect(otherName.phase == .tlsHandshake)
        let missing = try await failure(client(.init(caFile: "/nonexistent/ca.pem")), server.url("/server.ext"))
        #expect(missing.code == .tls)
        #expect(missing.message.contains("/nonexistent/ca.pem"))
        let insecure = client(HTTPTLSConfiguration(insecureSkipVerification: true))
        #expect(try await insecure.execute(HTTPClientRequest(url: server.url("/server.ext"))).status == .ok)
    }

    @Test("a server that asks for a client certificate gets it, or refuses")
    func clientCertificate() async throws {
        let server = try await TLSServer(
            material, options: ["-CAfile", "ca.pem", "-Verify", "2", "-verify_return_error"])
        defer { server.end() }
        let refused = try await failure(client(HTTPTLSConfiguration(caFile: material.ca)), server.url("/client.ext"))
        #expect(refused.code == .tls)
        let known = client(
            HTTPTLSConfiguration(
                caFile: material.ca, clientCertificateFile: material.file("client.pem"),
                clientKeyFile: material.file("client.key")))
        #expect(try await known.execute(HTTPClientRequest(url: server.url("/client.ext"))).status == .ok)
        let unusable = client(
            HTTPTLSConfiguration(
                caFile: material.ca, clientCertificateFile: material.file("client.pem"),
                clientKeyFile: material.file("server.key")))
        #expect(try await failure(unusable, server.url("/client.ext")).code == .tls)
    }

    @Test("a server without TLS fails the handshake, and a silent one times out in it")
    func handshake() async throws {
        let plain = try ScriptedHTTPServer { _ in [] }
        let (garbage, garbagePort) = try TestSocket.listenTCP(host: "127.0.0.1", backlog: 8)
        defer { close(garbage) }
        let client = client(HTTPTLSConfiguration(caFile: material.ca))
        let connectTimeoutIsSeen = await withGrowingLimits { limit in
            let timeout = await #expect(throws: HTTPClientError.self) {
                try await client.execute(
                    HTTPClientRequest(url: "https://127.0.0.1:\(garbagePort)/", timeouts: .init(connect: limit)))
            }
            #expect(timeout?.code == .connectTimeout)
            return timeout?.phase == .tlsHandshake
        }
        #expect(connectTimeoutIsSeen)
        let deadlineIsSeen = await withGrowingLimits { limit in
            let deadline = await #expect(throws: HTTPClientError.self) {
                try await client.execute(
                    HTTPClientRequest(
                        url: "https://127.0.0.1:\(plain.port)/",
                        timeouts: .init(connect: .seconds(600), total: limit)))
            }
            #expect(deadline?.code == .deadlineExceeded)
            return deadline?.phase == .tlsHandshake
        }
        #expect(deadlineIsSeen)
    }

    @Test("a TLS stream with a small buffer arrives unchanged")
    func stream() async throws {
        let count = 5_000_011
        let content = Data((0..<count).map { ScriptedAction.fillerByte(at: $0) })
        try content.write(to: URL(fileURLWithPath: material.file("large.bin")))
        let server = try await TLSServer(material)
        defer { server.end() }
        let client = client(HTTPTLSConfiguration(caFile: material.ca), streamBufferBytes: 10_000)
        let response = try await client.stream(HTTPClientRequest(url: server.url("/large.bin")))
        var offset = 0
        for try await chunk in response.body {
            try #require(ScriptedAction.isFiller(chunk, at: offset))
            offset += chunk.count
        }
        #expect(offset == count)
    }
}
