import ContainerSPI
import CurlHTTP
import Glibc
import JSONSupport
import MachineSupport
import Synchronization
import TestSupport
import Testing

@testable import ContainerSupport

@Suite struct RuntimeClientTests {
    private let client = HTTPClient()

    private func client(of server: ScriptedHTTPServer) -> RuntimeClient {
        RuntimeClient(address: ContainerAddress(host: server.host, port: server.port), client: client)
    }

    @Test("requests have the form of OpenWhisk")
    func requests() async throws {
        let server = try ScriptedHTTPServer { _ in [.text("{}")] }
        let runtime = client(of: server)
        let interval = try await runtime.initialize(["name": "hello", "binary": false], timeout: .seconds(60))
        #expect(interval.end >= interval.start)
        _ = try await runtime.run(
            parameters: ["n": 9_007_199_254_740_993, "x": 1.0],
            environment: ["activation_id": "abc", "deadline": "1500000000000"], timeout: .seconds(60))
        #expect(
            server.requests.map(\.bodyText) == [
                #"{"value":{"binary":false,"name":"hello"}}"#,
                #"{"activation_id":"abc","deadline":"1500000000000","value":{"n":9007199254740993,"x":1.0}}"#,
            ])
        for request in server.requests {
            #expect(request.method == "POST")
            #expect(request.header("Content-Type") == "application/json")
        }
    }

    @Test("connections are kept until the container is paused")
    func keptConnections() async throws {
        let server = try ScriptedHTTPServer { _ in [.text("{}")] }
        let runtime = client(of: server)
        // On a slow machine a connection may be too old for the next call, but not every time.
        var calls = 0
        while server.acceptedConnections == calls, calls < 1000 {
            _ = try await runtime.run(parameters: [:], environment: [:], timeout: .seconds(60))
            calls += 1
        }
        #expect(server.acceptedConnections == calls - 1)
        runtime.closeConnections()
        _ = try await runtime.run(parameters: [:], environment: [:], timeout: .seconds(60))
        #expect(server.acceptedConnections == calls)
    }

    @Test("an idle connection is closed")
    func idleConnection() async throws {
        let server = try ScriptedHTTPServer { _ in [.text("{}")] }
        _ = try await client(of: server).run(parameters: [:], environment: [:], timeout: .seconds(60))
        #expect(server.acceptedConnections == 1)
        #expect(await eventually { server.openConnections == 0 })
    }

    @Test("an initialization does not use the connection of an earlier container")
    func newConnection() async throws {
        let server = try ScriptedHTTPServer { _ in [.text("{}")] }
        _ = try await client(of: server).run(parameters: [:], environment: [:], timeout: .seconds(60))
        let second = client(of: server)
        _ = try await second.initialize([:], timeout: .seconds(60))
        #expect(server.acceptedConnections == 2)
    }

    @Test("a connection that the runtime closed is not used")
    func closedConnection() async throws {
        let server = try ScriptedHTTPServer { _ in [.text("{}"), .close] }
        let runtime = client(of: server)
        for count in 1...5 {
            let result = try await runtime.run(parameters: [:], environment: [:], timeout: .seconds(60))
            #expect(result.response.isSuccess)
            #expect(server.acceptedConnections == count)
            #expect(await eventually { server.openConnections == 0 })
            #expect(try await eventually { try !TestSocket.hasEstablishedConnection(toPort: server.port) })
        }
    }

    // The runtime receives the second request of a connection and dies, so the action may have run.
    @Test("a run is not repeated when a kept connection breaks")
    func brokenConnection() async throws {
        let server = try ScriptedHTTPServer { request in request.index == 0 ? [.text("{}")] : [.close] }
        let runtime = client(of: server)
        var calls = 0
        var response: ActivationResponse
        repeat {
            response = try await runtime.run(parameters: [:], environment: [:], timeout: .seconds(60), reschedule: true)
                .response
            calls += 1
        } while response.isSuccess && calls < 1000
        #expect(response == RuntimeClientTableTests.runBroke)
        #expect(server.requests.count == calls)
    }

    @Test("an initialization waits for a runtime that is still starting")
    func startingRuntime() async throws {
        let late = try LateRuntime()
        let runtime = RuntimeClient(address: late.address, client: client)
        var refusals = 0
        _ = try await runtime.initialize([:], timeout: .seconds(60)) { _ in
            refusals += 1
            if refusals == 2 { try late.listen() }
        }
        #expect(refusals == 2)
    }

    @Test("an initialization fails after its timeout")
    func initializationTimeout() async throws {
        let late = try LateRuntime()
        let error = await #expect(throws: ContainerError.self) {
            try await RuntimeClient(address: late.address, client: client)
                .initialize([:], timeout: .milliseconds(120))
        }
        guard let interval = error?.interval, let response = error?.response else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(interval.duration >= .milliseconds(120))
        // The action never got its code.
        #expect(response == .whiskError("Failed to provision resources to run the action."))
        #expect(error?.message.contains("127.0.0.1") == true)
        #expect((error?.underlying as? HTTPClientError)?.code == .connectionRefused)
    }

    @Test("a host name that cannot be resolved is a fault of the platform, told at once")
    func unknownHost() async throws {
        let runtime = RuntimeClient(address: ContainerAddress(host: "no-such-host.invalid", port: 8080), client: client)
        let error = await #expect(throws: ContainerError.self) {
            try await runtime.initialize([:], timeout: .seconds(600)) { _ in Issue.record("a second attempt") }
        }
        #expect(error?.response?.statusCode == .whiskError)
        let result = try await runtime.run(parameters: [:], environment: [:], timeout: .seconds(600))
        #expect(result.response.statusCode == .whiskError)
        let health = await #expect(throws: ContainerError.self) {
            try await runtime.run(parameters: [:], environment: [:], timeout: .seconds(600), reschedule: true)
        }
        #expect(health?.code == .containerHealth)
    }

    @Test("a runtime that is ending is a fault of the platform, and another container can be used")
    func endingRuntime() async throws {
        let server = try ScriptedHTTPServer { _ in [.text(#"{"error":"The runtime is shutting down"}"#, status: 503)] }
        let runtime = client(of: server)
        let initialization = await #expect(throws: ContainerError.self) {
            try await runtime.initialize([:], timeout: .seconds(60))
        }
        #expect(initialization?.code == .containerHealth)
        let run = await #expect(throws: ContainerError.self) {
            try await runtime.run(parameters: [:], environment: [:], timeout: .seconds(60), reschedule: true)
        }
        #expect(run?.code == .containerHealth)
        let result = try await runtime.run(parameters: [:], environment: [:], timeout: .seconds(60))
        #expect(result.response.statusCode == .whiskError)
        #expect(server.requests.count == 3)
    }

    @Test("only a connection that broke raises the question whether the container was killed")
    func memoryQuestion() async throws {
        let asked = Atomic<Int>(0)
        let server = try ScriptedHTTPServer { request in
            switch request.index {
            case 0: [.raw("HTTP/1.1 204 No Content\r\n\r\n")]
            case 1: [.raw(RuntimeClientTableTests.chunked), .chunk(Array("{}".utf8)), .chunk([])]
            default: [.close]
            }
        }
        let runtime = RuntimeClient(
            address: ContainerAddress(host: server.host, port: server.port), client: client,
            memoryWasExhausted: {
                asked.add(1, ordering: .relaxed)
                return false
            })
        _ = try await runtime.run(parameters: [:], environment: [:], timeout: .seconds(60))
        _ = try await runtime.run(parameters: [:], environment: [:], timeout: .seconds(60))
        #expect(asked.load(ordering: .relaxed) == 0)
        server.stop()
        _ = try await runtime.run(parameters: [:], environment: [:], timeout: .seconds(60))
        #expect(asked.load(ordering: .relaxed) == 1)
    }

    @Test("a run that may be rescheduled reports an unhealthy container")
    func reschedule() async throws {
        let late = try LateRuntime()
        let runtime = RuntimeClient(address: late.address, client: client)
        let error = await #expect(throws: ContainerError.self) {
            try await runtime.run(parameters: [:], environment: [:], timeout: .seconds(60), reschedule: true)
        }
        #expect(error?.code == .containerHealth)
        #expect(error?.message.contains("127.0.0.1") == true)
    }

    @Test("a refused run is not repeated")
    func refusedRun() async throws {
        let late = try LateRuntime()
        let result = try await RuntimeClient(address: late.address, client: client)
            .run(parameters: [:], environment: [:], timeout: .seconds(60))
        #expect(
            result.response
                == .whiskError("The action did not produce a valid response and exited unexpectedly."))
        let killed = try await RuntimeClient(address: late.address, client: client, memoryWasExhausted: { true })
            .run(parameters: [:], environment: [:], timeout: .seconds(60))
        #expect(killed.response == .developerError(RuntimeClientTableTests.memory))
    }

    @Test("a cancelled call fails with the code for cancellation")
    func cancelled() async throws {
        let server = try ScriptedHTTPServer { _ in [.silence] }
        let runtime = client(of: server)
        let run = Task { try await runtime.run(parameters: [:], environment: [:], timeout: .seconds(600)) }
        #expect(await eventually { server.requests.count == 1 })
        run.cancel()
        let error = await #expect(throws: ContainerError.self) { try await run.value }
        #expect(error?.code == .cancelled)

        let late = try LateRuntime()
        let initialization = Task {
            try await RuntimeClient(address: late.address, client: client).initialize([:], timeout: .seconds(600))
        }
        initialization.cancel()
        let second = await #expect(throws: ContainerError.self) { try await initialization.value }
        #expect(second?.code == .cancelled)
    }

    @Test("a call through a closed client does not fail as an error of the action")
    func closedClient() async throws {
        let server = try ScriptedHTTPServer { _ in [.text("{}")] }
        let closed = HTTPClient()
        await closed.shutdown()
        let runtime = RuntimeClient(address: ContainerAddress(host: server.host, port: server.port), client: closed)
        let error = await #expect(throws: ContainerError.self) {
            try await runtime.run(parameters: [:], environment: [:], timeout: .seconds(60))
        }
        #expect(error?.code == .shuttingDown)
    }
}

/// A bound port that refuses connections until ``listen()``, and then answers every request with `{}`.
private final class LateRuntime: Sendable {
    let address: ContainerAddress
    private let descriptor: Int32
    private let server = Lock<ScriptedHTTPServer?>(nil)

    init() throws {
        let (descriptor, port) = try TestSocket.listenTCP(host: "127.0.0.1", backlog: nil)
        self.descriptor = descriptor
        address = ContainerAddress(host: "127.0.0.1", port: port)
    }

    deinit {
        // The server closes its socket itself.
        if server.withLock({ $0 == nil }) { close(descriptor) }
    }

    func listen() throws {
        try server.withLock { server in
            if server == nil {
                server = try ScriptedHTTPServer(boundSocket: descriptor, port: address.port) { _ in [.text("{}")] }
            }
        }
    }
}
