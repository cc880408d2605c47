import Foundation
import HTTPTypes
import Synchronization
import TestSupport
import Testing

@testable import CurlHTTP

@Suite struct LifeCycleTests {
    @Test("shutting down fails transfers under way and later ones")
    func shutdown() async throws {
        let client = HTTPClient()
        let server = try ScriptedHTTPServer { request in
            request.path == "/stream" ? [.raw("HTTP/1.1 200 OK\r\n\r\n"), .silence] : [.silence]
        }
        let stream = try await client.stream(HTTPClientRequest(url: server.url("/stream")))
        let pending = (0..<5).map { _ in
            Task { try await client.execute(HTTPClientRequest(url: server.url())) }
        }
        #expect(await eventually { server.requests.count == 6 })
        await client.shutdown()
        for task in pending {
            let error = await #expect(throws: HTTPClientError.self) { try await task.value }
            #expect(error?.code == .clientClosed)
            #expect(error?.phase == .waitingForResponse)
        }
        let broken = await #expect(throws: HTTPClientError.self) { try await stream.body.collect(upTo: 10) }
        #expect(broken?.code == .clientClosed)
        let late = await #expect(throws: HTTPClientError.self) {
            try await client.execute(HTTPClientRequest(url: server.url()))
        }
        #expect(late?.code == .clientClosed)
        #expect(late?.phase == .preparing)
        let lateStream = await #expect(throws: HTTPClientError.self) {
            try await client.stream(HTTPClientRequest(url: server.url()))
        }
        #expect(lateStream?.code == .clientClosed)
        #expect(client.loop.counters.activeTransfers.load(ordering: .relaxed) == 0)
        #expect(await eventually { server.openConnections == 0 })
        await client.shutdown()
    }

    @Test("shutting down from many tasks during requests returns in all of them")
    func concurrentShutdown() async throws {
        let server = try ScriptedHTTPServer { _ in [.text("ok")] }
        for _ in 0..<20 {
            let client = HTTPClient()
            await withTaskGroup(of: Void.self) { group in
                for index in 0..<40 {
                    group.addTask {
                        if index % 10 == 5 { return await client.shutdown() }
                        do throws(HTTPClientError) {
                            _ = try await client.execute(HTTPClientRequest(url: server.url()))
                        } catch {
                            #expect(error.code == .clientClosed, "\(error)")
                        }
                    }
                }
            }
        }
    }

    @Test("releasing a client ends its thread and frees everything")
    func release() async throws {
        weak var loop: EventLoop?
        let server = try ScriptedHTTPServer { _ in [.text("ok")] }
        do {
            let client = HTTPClient()
            loop = client.loop
            _ = try await client.execute(HTTPClientRequest(url: server.url()))
            #expect(server.openConnections == 1)
        }
        // The thread holds the loop, and the loop's end closes the connections.
        #expect(await eventually { loop == nil })
        #expect(await eventually { server.openConnections == 0 })
    }

    @Test("transfers are freed with their requests and bodies")
    func transfersAreFreed() async throws {
        let client = HTTPClient()
        let server = try ScriptedHTTPServer { request in
            request.path == "/bad" ? [.close] : [.text("ok")]
        }
        weak var transfer: Transfer?
        for path in ["/", "/bad"] {
            do {
                let new = Transfer(
                    request: HTTPClientRequest(url: server.url(path)), configuration: .init(), streamed: false)
                transfer = new
                let result = await withUnsafeContinuation { continuation in
                    new.responseWaiter = continuation
                    client.loop.start(new)
                }
                #expect((try? result.get()) != nil || path == "/bad")
            }
            #expect(await eventually { transfer == nil })
        }
    }

    @Test("clients leave no descriptor behind")
    func descriptors() async throws {
        let server = try ScriptedHTTPServer { request in
            switch request.path {
            case "/silent": [.silence]
            case "/close": [.close]
            default: [.text("ok")]
            }
        }
        func round() async {
            let client = HTTPClient()
            _ = try? await client.execute(HTTPClientRequest(url: server.url()))
            _ = try? await client.execute(HTTPClientRequest(url: server.url("/close")))
            _ = try? await client.execute(
                HTTPClientRequest(url: server.url("/silent"), timeouts: .init(total: .milliseconds(1))))
            let stream = try? await client.stream(HTTPClientRequest(url: server.url()))
            if Bool.random() { await client.shutdown() }
            _ = stream
        }
        // Other tests run in this process at the same time: only a growth by one per round and more is a leak.
        await round()
        let before = Self.openEventDescriptors()
        for _ in 0..<200 { await round() }
        #expect(await eventually { Self.openEventDescriptors() - before < 100 })
        #expect(await eventually { server.openConnections == 0 })
    }

    /// How many epoll instances and event descriptors this process has.
    private static func openEventDescriptors() -> Int {
        let directory = "/proc/self/fd"
        let names = (try? FileManager.default.contentsOfDirectory(atPath: directory)) ?? []
        return names.count { name in
            (try? FileManager.default.destinationOfSymbolicLink(atPath: "\(directory)/\(name)"))?
                .hasPrefix("anon_inode:[event") == true
        }
    }
}
