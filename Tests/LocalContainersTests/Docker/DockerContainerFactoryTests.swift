import ContainerSPI
import Foundation
import JSONSupport
import Logging
import Synchronization
import TestSupport
import Testing

@testable import LocalContainers

struct DockerContainerFactoryTests {
    // MARK: Start

    @Test func reportsTheLikelyCauseWhenThereIsNoEngine() async throws {
        let directory = try TemporaryDirectory()
        defer { directory.remove() }
        let settings = DockerContainerSettings(
            endpoint: DockerEndpoint(transport: .unix(path: "\(directory.path)/docker.sock")), instanceName: "invoker0")
        let factory = try DockerContainerFactory(settings: settings, logger: Logger.silent)
        let error = try await #require(throws: ContainerError.self) { try await factory.start() }
        for part in ["unix://\(directory.path)/docker.sock", "is the daemon running", "DOCKER_HOST"] {
            #expect(error.message.contains(part))
        }
        await factory.cleanup()
    }

    @Test func usesTheOlderOfBothApiVersions() async throws {
        let old = try ScriptedEngine([
            "GET /version": { _ in [.text(#"{"ApiVersion":"1.30","MinAPIVersion":"1.12"}"#)] }
        ])
        try await old.factory().start()
        #expect(old.requests.contains { $0.path.hasPrefix("/v1.30/containers/json?") })
        let new = try ScriptedEngine([
            "GET /version": { _ in [.text(#"{"ApiVersion":"1.99","MinAPIVersion":"1.44"}"#)] }
        ])
        try await new.factory().start()
        #expect(new.requests.contains { $0.path.hasPrefix("/v1.51/containers/json?") })
    }

    @Test(arguments: [
        #"{"ApiVersion":"1.99","MinAPIVersion":"1.90"}"#, #"{"ApiVersion":"1.18"}"#, "{}", "no JSON", "[1]",
    ])
    func rejectsAnEngineWithoutACommonAPIVersion(version: String) async throws {
        let engine = try ScriptedEngine(["GET /version": { _ in [.text(version)] }])
        await #expect(throws: ContainerError.self) { try await engine.factory().start() }
        #expect(engine.count("GET /containers/json") == 0)
    }

    @Test func removesTheContainersOfEarlierRunsButNotOfALiveProcess() async throws {
        let alive = DockerOwner(processIdentifier: 1).text
        let list = """
            [{"Id":"old","Labels":{"whisk.invoker":"invoker0","whisk.owner":"other-boot/1/2"}},
            {"Id":"older","Labels":{"whisk.invoker":"invoker0"}},{"Id":"alive","Labels":{"whisk.owner":"\(alive)"}}]
            """
        let engine = try ScriptedEngine([
            "GET /containers/json": { _ in [.text(list)] },
            "DELETE /containers/old": { _ in [.respond(status: 204)] },
        ])
        try await engine.factory().start()
        #expect(engine.count("DELETE /containers/old") == 1)
        #expect(engine.count("DELETE /containers/older") == 1, "another process removed it in the meantime: 404")
        #expect(engine.count("DELETE /containers/alive") == 0)
        let query = try #require(engine.requests.first { $0.path.contains("/containers/json") }).path
        #expect(
            query.removingPercentEncoding?.hasSuffix(#"all=true&filters={"label":["whisk.invoker=invoker0"]}"#) == true)
    }

    // MARK: Images

    @Test func doesNotPullAnImageTheEngineHas() async throws {
        let engine = try ScriptedEngine()
        _ = try await engine.factory().createContainer(containerRequest("fn:1"))
        _ = try await engine.factory().createContainer(containerRequest("fn"))
        _ = try await engine.factory().createContainer(containerRequest("fn:1", userProvided: true))
        #expect(engine.count("POST /images/create") == 0)
    }

    @Test func pullsAMissingImageWithItsTag() async throws {
        let engine = try ScriptedEngine()
        _ = try await engine.factory().createContainer(containerRequest("registry.example:5000/acme/new"))
        let pull = try #require(engine.requests.first { $0.path.contains("/images/create") })
        #expect(
            pull.path == "/v1.41/images/create?fromImage=registry.example%3A5000%2Facme%2Fnew&tag=latest")
    }

    @Test func alwaysPullsAUsersImageThatMayHaveChanged() async throws {
        let engine = try ScriptedEngine()
        _ = try await engine.factory().createContainer(containerRequest("fn", userProvided: true))
        #expect(engine.count("POST /images/create") == 1)
    }

    @Test func usesTheLocalImageWhenAUsersImageCannotBePulled() async throws {
        let engine = try ScriptedEngine([
            "POST /images/create": { _ in [.text(#"{"message":"offline"}"#, status: 500)] }
        ])
        let container = try await engine.factory().createContainer(containerRequest("fn", userProvided: true))
        #expect(container.id == ScriptedEngine.id)
        #expect(engine.count("POST /images/create") == 1)
    }

    @Test(arguments: [
        ("missing", false, 404, #"{"message":"pull access denied"}"#),
        ("missing", true, 500, #"{"message":"pull access denied"}"#),
        ("missing", true, 200, #"{"status":"x"}"# + "\r\n" + #"{"errorDetail":{"message":"pull access denied"}}"#),
    ])
    func failsWithDockersMessageWhenAnImageCannotBePulled(
        image: String, userProvided: Bool, status: Int, body: String
    ) async throws {
        let engine = try ScriptedEngine(["POST /images/create": { _ in [.text(body, status: status)] }])
        let error = try await #require(throws: ContainerError.self) {
            _ = try await engine.factory().createContainer(containerRequest(image, userProvided: userProvided))
        }
        #expect(error.code == .imagePullFailed)
        #expect(error.message == "the image 'missing:latest' cannot be pulled: pull access denied")
        #expect(engine.count("POST /containers/create") == 0)
    }

    @Test(
        "passwords of registries and proxies in the engine's messages are not repeated",
        arguments: [
            (500, #"{"message":"Get \"https://user:hidden@registry.example/v2/\": unauthorized"}"#),
            (
                200,
                #"{"status":"x"}"# + "\n"
                    + #"{"errorDetail":{"message":"proxyconnect tcp: dial http://user:hid@den@proxy.example:3128 failed"}}"#
            ),
            (502, "<a href='http://user:hidden@proxy.example/'>proxy</a>"),
            (301, "Location: https://user:hidden@registry.example/"),
        ])
    func passwords(status: Int, body: String) async throws {
        let answer: ScriptedAction =
            status == 301
            ? .raw("HTTP/1.1 301 Moved\r\n\(body)\r\nContent-Length: 0\r\n\r\n") : .text(body, status: status)
        let engine = try ScriptedEngine(["POST /images/create": { _ in [answer] }])
        let error = try await #require(throws: ContainerError.self) {
            _ = try await engine.factory().createContainer(containerRequest("missing"))
        }
        let text = "\(error) \(String(describing: error.underlying))"
        #expect(text.contains("registry.example") || text.contains("proxy.example"), "\(text)")
        #expect(!text.contains("hid") && !text.contains("user:"), "\(text)")
    }

    // MARK: Containers

    @Test func returnsTheContainersOwnAddress() async throws {
        let engine = try ScriptedEngine()
        let container = try await engine.factory().createContainer(containerRequest())
        #expect(container.address == ContainerAddress(host: "192.0.2.9", port: 8_080))
        let create = try #require(engine.requests.first { $0.path.contains("/containers/create") })
        #expect(create.path.contains("?name=wsk0_1_guest_hello-"))
        #expect(create.header("Content-Type") == "application/json")
        #expect(try JSONValue(parsing: create.body)["Image"] == "fn:1")
    }

    @Test func publishesThePortOfAnEngineWithoutRootPrivilegesAndWaitsForItsListener() async throws {
        // Before the runtime listens, the engine's proxy accepts connections and closes them.
        let runtime = try ScriptedHTTPServer { $0.connection < 3 ? [.close] : [.respond(status: 404)] }
        let port = runtime.port
        let engine = try ScriptedEngine([
            "GET /info": { _ in [.text(#"{"SecurityOptions":["name=seccomp","name=rootless"]}"#)] },
            "GET /containers/\(ScriptedEngine.id)/json": { _ in
                [
                    .text(
                        #"{"State":{"Running":true},"NetworkSettings":{"Ports":{"8080/tcp":[{"HostPort":"\#(port)"}]}}}"#
                    )
                ]
            },
        ])
        let container = try await engine.factory().createContainer(containerRequest())
        #expect(container.address == ContainerAddress(host: "127.0.0.1", port: port))
        #expect(runtime.acceptedConnections == 4)
        #expect(engine.count("GET /info") == 1)
    }

    @Test func reportsTheOutputOfAContainerThatEndedAtOnce() async throws {
        let engine = try ScriptedEngine([
            "GET /containers/\(ScriptedEngine.id)/json": { _ in
                [.text(ScriptedEngine.state(running: false, exitCode: 3))]
            },
            "GET /containers/\(ScriptedEngine.id)/logs": { _ in
                [.respond(body: ScriptedEngine.frame(2, "no such module\n"))]
            },
        ])
        let error = try await #require(throws: ContainerError.self) {
            _ = try await engine.factory().createContainer(containerRequest())
        }
        #expect(error.code == .commandFailed)
        #expect(error.message.contains("exit code 3; it wrote: no such module"))
        // A user's image is the user's to repair, another one is not.
        let image = try ImageName(parsing: "fn:1")
        let own = ActivationResponse(containerError: error, image: image, isUserProvided: true)
        #expect(own == .developerError(.string(error.message)))
        let managed = ActivationResponse(containerError: error, image: image, isUserProvided: false)
        #expect(managed.statusCode == .whiskError)
        #expect(engine.count("DELETE /containers/\(ScriptedEngine.id)") == 1)
    }

    @Test(
        "an image without a command that can be run is at fault itself",
        arguments: [
            ("create", 400, "no command specified"),
            ("create", 400, "No command specified"),
            (
                "start", 400,
                #"failed to create task for container: exec: \"/bin/app\": stat /bin/app: no such file or directory: unknown"#
            ),
            ("start", 404, #"oci runtime error: exec: \"app\": executable file not found in $PATH"#),
            ("start", 400, #"exec: \"/app\": permission denied: unknown"#),
            ("start", 500, #"exec /app: exec format error"#),
        ])
    func badCommand(call: String, status: Int, message: String) async throws {
        let path = call == "create" ? "/containers/create" : "/containers/\(ScriptedEngine.id)/start"
        let engine = try ScriptedEngine([
            "POST \(path)": { _ in [.text(#"{"message":"\#(message)"}"#, status: status)] }
        ])
        let error = try await #require(throws: ContainerError.self) {
            _ = try await engine.factory().createContainer(containerRequest())
        }
        #expect(error.code == .commandFailed)
        #expect(error.message.hasSuffix(message.replacing(#"\""#, with: "\"")))
    }

    @Test("a mount that fails is not the image's fault")
    func badMount() async throws {
        let message = "runc create failed: error mounting x to rootfs at /y: not a directory: unknown: exec"
        let engine = try ScriptedEngine([
            "POST /containers/\(ScriptedEngine.id)/start": { _ in [.text(#"{"message":"\#(message)"}"#, status: 400)] }
        ])
        let error = try await #require(throws: ContainerError.self) {
            _ = try await engine.factory().createContainer(containerRequest())
        }
        #expect(error.code == .startFailed)
    }

    @Test("a container that ends before its published port has a listener is not waited for")
    func endsBeforeItListens() async throws {
        let runtime = try ScriptedHTTPServer { _ in [.close] }
        let hasStarted = Atomic<Bool>(false)
        let port = runtime.port
        let engine = try ScriptedEngine([
            "GET /info": { _ in [.text(#"{"SecurityOptions":["name=rootless"]}"#)] },
            "GET /containers/\(ScriptedEngine.id)/json": { _ in
                let isRunning = !hasStarted.exchange(true, ordering: .relaxed)
                return [
                    .text(
                        #"{"State":{"Running":\#(isRunning),"ExitCode":1},"NetworkSettings":{"Ports":{"8080/tcp":[{"HostPort":"\#(port)"}]}}}"#
                    )
                ]
            },
            "POST /containers/\(ScriptedEngine.id)/wait": { _ in [.text(#"{"StatusCode":1}"#)] },
            "GET /containers/\(ScriptedEngine.id)/logs": { _ in
                [.respond(body: ScriptedEngine.frame(2, "Traceback: No module named app\n"))]
            },
        ])
        let error = try await #require(throws: ContainerError.self) {
            _ = try await engine.factory().createContainer(containerRequest())
        }
        #expect(error.code == .commandFailed)
        #expect(error.message.hasSuffix("it wrote: Traceback: No module named app"))
    }

    @Test(
        "an engine that is none, or answers oddly, is named with its address and the reason",
        arguments: [
            (
                "GET /version", ScriptedAction.text("<html><h1>It works!</h1></html>"),
                "GET /version cannot be read: invalid JSON"
            ),
            ("GET /version", .text("<html>Bad\n\tGateway</html>", status: 502), ": <html>Bad Gateway</html>"),
            (
                "GET /version", .raw("HTTP/1.1 200 OK\r\nContent-Length: 90\r\n\r\n{\"ApiVersion\":"),
                "the connection to the Docker Engine at"
            ),
            (
                "GET /version", .text("Client sent an HTTP request to an HTTPS server.", status: 400),
                "set DOCKER_TLS_VERIFY=1"
            ),
            (
                "GET /version",
                .raw("HTTP/1.1 301 Moved\r\nLocation: https://docker.example/version\r\nContent-Length: 0\r\n\r\n"),
                "location https://docker.example/version"
            ),
            ("GET /info", .text("[]"), "GET /info is not an object"),
            ("GET /containers/json", .text("{}"), "GET /containers/json is not an array"),
            ("GET /containers/json", .text("[{}]"), "has no Id"),
            ("POST /images/create", .text("<html>login</html>"), "no progress messages"),
            ("POST /containers/create", .text("{}", status: 201), "has no Id"),
            ("GET /containers/\(ScriptedEngine.id)/json", .text("{}"), "no State.Running"),
        ])
    func oddEngine(call: String, answer: ScriptedAction, part: String) async throws {
        let engine = try ScriptedEngine([call: { _ in [answer, .close] }])
        let factory = try engine.factory()
        let error = try await #require(throws: ContainerError.self) {
            try await factory.start()
            _ = try await factory.createContainer(containerRequest(call.contains("images") ? "missing" : "fn:1"))
        }
        #expect("\(error)".contains(part), "\(error)")
    }

    @Test("an engine that never answers is named when the time is over")
    func silentEngine() async throws {
        let engine = try ScriptedEngine(["GET /version": { _ in [.silence] }])
        let factory = try engine.factory { $0.timeouts.call = .milliseconds(50) }
        let error = try await #require(throws: ContainerError.self) { try await factory.start() }
        #expect(error.message.contains("the Docker Engine at unix://\(engine.socket) did not respond in time"))
    }

    @Test(arguments: [400, 404, 409, 500])
    func removesAContainerThatCannotBeStarted(status: Int) async throws {
        let engine = try ScriptedEngine([
            "POST /containers/\(ScriptedEngine.id)/start": { _ in [.text(#"{"message":"no network"}"#, status: status)]
            }
        ])
        let error = try await #require(throws: ContainerError.self) {
            _ = try await engine.factory().createContainer(containerRequest())
        }
        #expect(error.code == .startFailed)
        #expect(error.message.hasSuffix("no network"))
        #expect(engine.count("DELETE /containers/\(ScriptedEngine.id)") == 1)
    }

    @Test func removesByNameAContainerWhoseCreationHadNoResponse() async throws {
        let engine = try ScriptedEngine(["POST /containers/create": { _ in [.reset] }])
        await #expect(throws: ContainerError.self) {
            _ = try await engine.factory().createContainer(containerRequest())
        }
        #expect(engine.calls.contains { $0.hasPrefix("DELETE /containers/wsk0_1_guest_hello-") })
    }

    @Test func removesAContainerWhoseCreationIsCancelled() async throws {
        let gate = Gate()
        let engine = try ScriptedEngine([
            "POST /containers/create": { _ in [.wait(gate), .text(#"{"Id":"\#(ScriptedEngine.id)"}"#, status: 201)] }
        ])
        let factory = try engine.factory()
        let creation = Task { try await factory.createContainer(containerRequest()) }
        #expect(await eventually { engine.count("POST /containers/create") == 1 })
        creation.cancel()
        gate.pass()
        let error = try await #require(throws: ContainerError.self) { _ = try await creation.value }
        #expect(error.code == .cancelled)
        #expect(engine.count("DELETE /containers/\(ScriptedEngine.id)") == 1)
    }

    @Test func cancelsAPullAtOnce() async throws {
        let engine = try ScriptedEngine(["POST /images/create": { _ in [.silence] }])
        let factory = try engine.factory()
        let creation = Task { try await factory.createContainer(containerRequest("missing")) }
        #expect(await eventually { engine.count("POST /images/create") == 1 })
        creation.cancel()
        let error = try await #require(throws: ContainerError.self) { _ = try await creation.value }
        #expect(error.code == .cancelled)
    }

    @Test func cancelsPendingCreationsOnCleanup() async throws {
        let engine = try ScriptedEngine(["POST /containers/\(ScriptedEngine.id)/start": { _ in [.silence] }])
        let factory = try engine.factory()
        let creation = Task { try await factory.createContainer(containerRequest()) }
        #expect(await eventually { engine.calls.contains { $0.hasSuffix("/start") } })
        await factory.cleanup()
        #expect(engine.count("DELETE /containers/\(ScriptedEngine.id)") == 1)
        await #expect(throws: ContainerError.self) { _ = try await creation.value }
        await factory.cleanup()
        let error = try await #require(throws: ContainerError.self) {
            _ = try await factory.createContainer(containerRequest())
        }
        #expect(error.code == .shuttingDown)
    }

    @Test func isTheDefaultFactoryOfTheConfiguration() async throws {
        var registry = SPIRegistry()
        registry.registerLocalContainers()
        let configuration = WhiskConfiguration()
        let factory = try await registry.makeContainerFactory(
            ContainerFactoryContext(
                configuration: configuration, instanceName: "invoker0", logger: Logger.silent))
        #expect(factory is DockerContainerFactory)
    }

    @Test func rejectsUnknownParametersWhenItIsCreated() throws {
        var settings = DockerContainerSettings(instanceName: "i")
        settings.containerParameters = ["--nonsense": [""]]
        let error = try #require(throws: ContainerError.self) {
            try DockerContainerFactory(settings: settings, logger: Logger.silent)
        }
        #expect(error.code == .invalidConfiguration)
    }
}
