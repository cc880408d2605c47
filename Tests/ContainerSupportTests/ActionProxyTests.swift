import ContainerSPI
import CurlHTTP
import Glibc
import JSONSupport
import Synchronization
import TestSupport
import Testing

@testable import ContainerSupport

@Suite struct ActionProxyTests {
    private let client = HTTPClient()

    private func proxy(_ server: ScriptedHTTPServer) -> ActionProxy {
        ActionProxy(address: ContainerAddress(host: server.host, port: server.port), client: client)
    }

    @Test func theRequestsAreOpenWhisks() async throws {
        let server = try ScriptedHTTPServer { _ in [.text("{}")] }
        let proxy = proxy(server)
        let interval = try await proxy.initialize(["name": "hello", "binary": false], timeout: .seconds(60))
        #expect(interval.end >= interval.start)
        _ = try await proxy.run(
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

    @Test func connectionsAreKeptUntilTheContainerIsPaused() async throws {
        let server = try ScriptedHTTPServer { _ in [.text("{}")] }
        let proxy = proxy(server)
        // On a slow machine a connection may be too old for the next call, but not for all of them.
        var calls = 0
        while server.acceptedConnections == calls, calls < 1000 {
            _ = try await proxy.run(parameters: [:], environment: [:], timeout: .seconds(60))
            calls += 1
        }
        #expect(server.acceptedConnections == calls - 1)
        proxy.closeConnections()
        _ = try await proxy.run(parameters: [:], environment: [:], timeout: .seconds(60))
        #expect(server.acceptedConnections == calls)
    }

    @Test func anIdleConnectionIsClosed() async throws {
        let server = try ScriptedHTTPServer { _ in [.text("{}")] }
        _ = try await proxy(server).run(parameters: [:], environment: [:], timeout: .seconds(60))
        #expect(server.acceptedConnections == 1)
        #expect(await eventually { server.openConnections == 0 })
    }

    @Test func initialisationDoesNotUseAConnectionOfAnEarlierContainer() async throws {
        let server = try ScriptedHTTPServer { _ in [.text("{}")] }
        _ = try await proxy(server).run(parameters: [:], environment: [:], timeout: .seconds(60))
        let second = proxy(server)
        _ = try await second.initialize([:], timeout: .seconds(60))
        #expect(server.acceptedConnections == 2)
    }

    @Test func aConnectionThatTheRuntimeClosedIsNotUsed() async throws {
        let server = try ScriptedHTTPServer { _ in [.text("{}"), .close] }
        let proxy = proxy(server)
        for count in 1...5 {
            let result = try await proxy.run(parameters: [:], environment: [:], timeout: .seconds(60))
            #expect(result.response.isSuccess)
            #expect(server.acceptedConnections == count)
            #expect(await eventually { server.openConnections == 0 })
            #expect(try await eventually { try !TestSocket.hasEstablishedConnection(toPort: server.port) })
        }
    }

    /// The runtime gets the second request of a connection and dies: nobody knows whether the action ran.
    @Test func aRunIsNotSentAgainWhenAKeptConnectionBreaks() async throws {
        let server = try ScriptedHTTPServer { request in request.index == 0 ? [.text("{}")] : [.close] }
        let proxy = proxy(server)
        var calls = 0
        var response: ActivationResponse
        repeat {
            response = try await proxy.run(parameters: [:], environment: [:], timeout: .seconds(60), reschedule: true)
                .response
            calls += 1
        } while response.isSuccess && calls < 1000
        #expect(response == ActionProxyTableTests.runBroke)
        #expect(server.requests.count == calls)
    }

    @Test func initialisationWaitsForARuntimeThatIsStillStarting() async throws {
        let runtime = try LateRuntime()
        let proxy = ActionProxy(address: runtime.address, client: client)
        var refusals = 0
        _ = try await proxy.initialize([:], timeout: .seconds(60)) { _ in
            refusals += 1
            if refusals == 2 { try runtime.listen() }
        }
        #expect(refusals == 2)
    }

    @Test func initialisationGivesUpWhenItsTimeIsOver() async throws {
        let runtime = try LateRuntime()
        let error = await #expect(throws: ContainerError.self) {
            try await ActionProxy(address: runtime.address, client: client)
                .initialize([:], timeout: .milliseconds(120))
        }
        guard case .initializationFailed(let interval, let response) = error?.code else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(interval.duration >= .milliseconds(120))
        #expect(
            response
                == .developerError(
                    "The action exceeded its time limits of 120 milliseconds during initialization."))
    }

    @Test func aRunThatMayBeRescheduledReportsAnUnhealthyContainer() async throws {
        let runtime = try LateRuntime()
        let proxy = ActionProxy(address: runtime.address, client: client)
        let error = await #expect(throws: ContainerError.self) {
            try await proxy.run(parameters: [:], environment: [:], timeout: .seconds(60), reschedule: true)
        }
        #expect(error?.code == .containerHealth)
        #expect(error?.description.contains("127.0.0.1") == true)
    }

    @Test func aRunThatIsRefusedIsNotRetried() async throws {
        let runtime = try LateRuntime()
        let result = try await ActionProxy(address: runtime.address, client: client)
            .run(parameters: [:], environment: [:], timeout: .seconds(60))
        #expect(result.response == ActionProxyTableTests.runBroke)
        let killed = try await ActionProxy(address: runtime.address, client: client, memoryWasExhausted: { true })
            .run(parameters: [:], environment: [:], timeout: .seconds(60))
        #expect(killed.response == .developerError(ActionProxyTableTests.memory))
    }

    @Test func aCancelledCallSaysSo() async throws {
        let server = try ScriptedHTTPServer { _ in [.silence] }
        let proxy = proxy(server)
        let run = Task { try await proxy.run(parameters: [:], environment: [:], timeout: .seconds(600)) }
        #expect(await eventually { server.requests.count == 1 })
        run.cancel()
        let error = await #expect(throws: ContainerError.self) { try await run.value }
        #expect(error?.code == .cancelled)

        let runtime = try LateRuntime()
        let initialization = Task {
            try await ActionProxy(address: runtime.address, client: client).initialize([:], timeout: .seconds(600))
        }
        initialization.cancel()
        let second = await #expect(throws: ContainerError.self) { try await initialization.value }
        #expect(second?.code == .cancelled)
    }

    @Test func aClosedClientIsNotTheActionsFault() async throws {
        let server = try ScriptedHTTPServer { _ in [.text("{}")] }
        let closed = HTTPClient()
        await closed.shutdown()
        let proxy = ActionProxy(address: ContainerAddress(host: server.host, port: server.port), client: closed)
        let error = await #expect(throws: ContainerError.self) {
            try await proxy.run(parameters: [:], environment: [:], timeout: .seconds(60))
        }
        #expect(error?.code == .shuttingDown)
    }
}

/// A port that is taken and refuses connections until told to listen; then it answers every request with `{}`.
private final class LateRuntime: Sendable {
    let address: ContainerAddress
    private let descriptor: Int32
    private let server = Mutex<ScriptedHTTPServer?>(nil)

    init() throws {
        let (descriptor, port) = try TestSocket.listenTCP(host: "127.0.0.1", backlog: nil)
        self.descriptor = descriptor
        address = ContainerAddress(host: "127.0.0.1", port: port)
    }

    deinit {
        // The server closes the socket it was given.
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
