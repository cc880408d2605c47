import HTTPTypes
import Synchronization
import TestSupport
import Testing

@testable import CurlHTTP

@Suite struct ConnectionTests {
    @Test("consecutive requests use one connection")
    func reuse() async throws {
        let client = HTTPClient()
        let server = try ScriptedHTTPServer { request in [.text("\(request.index)")] }
        for index in 0..<50 {
            let request = HTTPClientRequest(method: index % 2 == 0 ? .get : .post, url: server.url())
            let response = try await client.execute(request)
            #expect(String(decoding: response.body, as: UTF8.self) == "\(index)")
        }
        let stream = try await client.stream(HTTPClientRequest(url: server.url()))
        #expect(try await stream.body.collect(upTo: 10) == Array("50".utf8))
        #expect(server.acceptedConnections == 1)
    }

    @Test("a connection that the server closed is not used again")
    func closedByServer() async throws {
        let client = HTTPClient()
        let server = try ScriptedHTTPServer { _ in [.text("ok"), .close] }
        for _ in 0..<10 {
            let response = try await client.execute(HTTPClientRequest(method: .post, url: server.url(), body: [1]))
            #expect(response.status == .ok)
            #expect(await eventually { server.openConnections == 0 })
            // Only now the client's side of the connection is closed, too.
            #expect(try await eventually { try !TestSocket.hasEstablishedConnection(toPort: server.port) })
        }
        #expect(server.acceptedConnections == 10)
    }

    @Test("a GET is sent again when its kept connection is closed without a response, and a POST is not")
    func repetition() async throws {
        let server = try ScriptedHTTPServer { request in
            request.index == 0 ? [.text("ok")] : [.close]
        }
        for (method, succeeds) in [(HTTPRequest.Method.get, true), (.post, false)] {
            let client = HTTPClient()
            _ = try await client.execute(HTTPClientRequest(method: method, url: server.url("/first")))
            let before = server.requests.count
            do throws(HTTPClientError) {
                let response = try await client.execute(HTTPClientRequest(method: method, url: server.url("/second")))
                #expect(succeeds)
                #expect(response.status == .ok)
                #expect(server.requests.count == before + 2)
            } catch {
                #expect(!succeeds)
                #expect(error.code == .connectionClosed)
                #expect(error.phase == .waitingForResponse)
                #expect(server.requests.count == before + 1)
            }
        }
    }

    @Test("no more connections are open than the configuration allows, and every request is served")
    func maximum() async throws {
        var configuration = HTTPClientConfiguration()
        configuration.maximumConnections = 3
        let client = HTTPClient(configuration: configuration)
        let server = try ScriptedHTTPServer { _ in [.text("ok")] }
        await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<100 {
                group.addTask {
                    (try? await client.execute(HTTPClientRequest(url: server.url())))?.status == .ok
                }
            }
            for await succeeded in group { #expect(succeeded) }
        }
        #expect(server.acceptedConnections <= 3)
    }

    @Test("requests go through the proxy of the configuration")
    func proxy() async throws {
        let proxy = try ScriptedHTTPServer { request in [.text(request.path)] }
        var configuration = HTTPClientConfiguration()
        configuration.proxy = .url(proxy.url())
        let client = HTTPClient(configuration: configuration)
        let response = try await client.execute(HTTPClientRequest(url: "http://behind.invalid/path"))
        #expect(response.body == Array("http://behind.invalid/path".utf8))
    }

    @Test("a thousand transfers run at the same time", .enabled(if: TestSocket.raiseDescriptorLimit() > 3000))
    func thousand() async throws {
        let client = HTTPClient()
        let gate = Gate()
        let server = try ScriptedHTTPServer { request in [.wait(gate), .text(request.path)] }
        await withTaskGroup(of: Bool.self) { group in
            for index in 0..<1000 {
                group.addTask {
                    let response = try? await client.execute(
                        HTTPClientRequest(url: server.url("/\(index)"), timeouts: .init(connect: .seconds(120))))
                    return response?.body == Array("/\(index)".utf8)
                }
            }
            // All requests are with the server before it answers any.
            #expect(await eventually { server.requests.count == 1000 })
            #expect(client.loop.counters.activeTransfers.load(ordering: .relaxed) == 1000)
            gate.pass()
            for await succeeded in group { #expect(succeeded) }
        }
        #expect(client.loop.counters.activeTransfers.load(ordering: .relaxed) == 0)
    }
}
