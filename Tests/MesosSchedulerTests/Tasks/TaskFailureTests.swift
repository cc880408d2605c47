import MachineSupport
import MesosAPI
import Testing

@testable import MesosScheduler

@Suite("causes of failed launches")
struct TaskFailureTests {
    static func launch(_ container: Mesos.ContainerInfo?, ports: Int = 0) -> MachineDriver {
        var driver = MachineDriver.subscribed()
        var wanted = request("t1", ports: ports)
        wanted.container = container
        driver.launch(wanted)
        driver.offer(makeOffer("o1", ports: 31_000...31_000))
        return driver
    }

    static let mesos = Mesos.ContainerInfo.mesos(image: "acme/fn:1", network: .bridge)

    @Test(
        "a failed pull of the Mesos containerizer is told as such, in all its wordings",
        arguments: [
            "Unexpected HTTP response '401 Unauthorized' when trying to get the manifest",
            "Unexpected HTTP response '404 Not Found' when trying to get the manifest",
            "Unexpected HTTP response '500 Internal Server Error' when trying to download the blob",
            "Unexpected HTTP response '403 Forbidden' when trying to download blob 'https://r.example/v2/x/blobs/sha256:ab' with "
                + "schema 1 manifest",
            "Expecting a '401 Unauthorized' response when fetching a blob, but get '200 OK' instead",
            "Failed to perform 'curl': curl: (6) Could not resolve host: registry-1.docker.io",
            "Failed to perform 'curl' for 'https://r.example/v2/': curl: (7) Failed to connect",
            "Unexpected 'curl' output for 'https://r.example/v2/': <html>", "Unexpected output from 'curl': x",
            "Failed to exec the curl subprocess: No such file or directory",
            "Failed to decode HTTP responses: Failed to decode\nHTTP/1.1 200",
            "Failed to parse the image manifest: JSON parse failed",
            "Failed to parse the V2 Schema 2 image manifest: x",
            "Failed to parse the manifest: x",
            "Unsupported manifest MIME type: application/vnd.oci.image.index.v1+json",
            "No Content-Type present when trying to get the manifest", "Failed to parse docker image 'acme/fn:1': x",
            "Failed to find archive for image 'acme/fn' at '/srv/images/fn.tar'",
            "Repository 'acme/fn' does not exist in 'repositories'", "Layer id '1' is not found",
            "Missing 'realm' in WWW-Authenticate header obtained from https://r.example",
            "Unsupported auth-scheme: DIGEST", "Got unsupported auth-scheme: DIGEST from https://r.example",
            "Failed to find token in JSON object", "Parsing the JSON object failed: x",
            "Failed to parse docker config: x", "Docker fetcher plugin does not support 'x' URI scheme",
            "Failed to fetch with foreign urls", "Failed to get registry port: x",
            "Failed to run '/usr/bin/docker -H unix:///var/run/docker.sock pull acme/fn:1': exited with status 1; stderr='x'",
        ])
    func pulls(text: String) throws {
        for container in [Self.mesos, .docker(image: "acme/fn:1", network: .bridge)] {
            var driver = Self.launch(container)
            let message = "Failed to launch container: \(text)"
            let error = driver.update("t1", .failed, uuid: 1, reason: .containerLaunchFailed, message: message)
                .launchError
            #expect(error?.code == .imagePullFailed && error?.image == "acme/fn:1")
            #expect(error?.message.contains(text) == true)
        }
    }

    @Test(
        "other failures of the containerizer are no failed pull",
        arguments: [
            "Failed to fetch all URIs for container 'c' with exit status: 256", "Unknown CNI network 'mesos-bridge'",
            "Failed to create rootfs directory '/x/manifest' for layer '1': No space left on device",
            "Failed to assign cgroup", "Container is already destroyed",
        ])
    func starts(text: String) {
        var driver = Self.launch(Self.mesos)
        let message = "Failed to launch container: \(text)"
        let error = driver.update("t1", .failed, uuid: 1, reason: .containerLaunchFailed, message: message).launchError
        #expect(error?.code == .containerStartFailed)
    }

    @Test("a missing CNI network says what the agents need")
    func network() {
        var driver = Self.launch(Self.mesos)
        let error = driver.update(
            "t1", .failed, uuid: 1, reason: .containerLaunchFailed,
            message: "Failed to launch container: Unknown CNI network 'mesos-bridge'"
        ).launchError
        #expect(error?.message.contains("--network_cni_config_dir") == true)
    }

    @Test("an executor that did not register in time hints at the pull of the image")
    func registration() {
        var driver = Self.launch(Self.mesos)
        let text = "Executor did not register within 1mins"
        let error = driver.update("t1", .failed, uuid: 1, reason: .executorRegistrationTimeout, message: text)
            .launchError
        #expect(error?.code == .taskFailed && error?.taskReason == .executorRegistrationTimeout)
        for part in [text, "'acme/fn:1'", "--executor_registration_timeout"] {
            #expect(error?.message.contains(part) == true)
        }
        var plain = Self.launch(nil)
        let other = plain.update("t1", .failed, uuid: 1, reason: .executorRegistrationTimeout, message: text)
            .launchError
        #expect(other?.message.contains("pull") == false)
    }

    @Test("a launch that timed out before any update hints at the pull of the image")
    func timeout() {
        var driver = Self.launch(Self.mesos)
        #expect(driver.advance(by: .seconds(45)).launchError?.message.contains("pulling the image 'acme/fn:1'") == true)
        var starting = Self.launch(Self.mesos)
        starting.update("t1", .starting, uuid: 1)
        #expect(starting.advance(by: .seconds(45)).launchError?.message.contains("pulling") == false)
    }

    @Test("a port conflict in the agent's own message denies the port, and other words of docker do not")
    func oldWordings() {
        let run =
            "Failed to launch container: Failed to 'docker run -d -c 512 -p 31000:8080/tcp --name mesos-1 library/centos': exit "
            + "status = exited with status 1 stderr = Error response from daemon: Cannot start container 1: "
        for (words, isDenied) in [
            ("Bind for 0.0.0.0:31000 failed: port is already allocated", true), ("no space", false),
        ] {
            var driver = Self.launch(.docker(image: "library/centos", network: .bridge), ports: 1)
            let actions = driver.update("t1", .failed, uuid: 1, reason: .containerLaunchFailed, message: run + words)
            #expect(actions.launchError?.code == .containerStartFailed)
            #expect(actions.notices.contains { $0.kind == .portsDenied } == isDenied)
        }
        var driver = Self.launch(.docker(image: "acme/fn", network: .host))
        let text =
            "Failed to run docker container: Port mappings are only supported for bridge and user-defined networks"
        #expect(driver.update("t1", .failed, uuid: 1, message: text).launchError?.code == .containerStartFailed)
        var pull = Self.launch(.docker(image: "acme/fn", network: .host))
        let old =
            "Failed to 'docker pull acme/fn': exit status = exited with status 1 stderr = Error: Invalid registry endpoint"
        #expect(
            pull.update("t1", .failed, uuid: 1, reason: .containerLaunchFailed, message: old).launchError?.code
                == .imagePullFailed)
    }

    // MARK: Health checks and memory

    @Test("a kill by the health check is named, before the task ran and afterwards")
    func healthCheck() {
        var driver = MachineDriver.subscribed()
        driver.launch(request("t1", healthCheck: true))
        driver.offer(makeOffer("o1"))
        driver.update("t1", .running, uuid: 1)
        let text = "Container exited with status 137"
        let killed = driver.update("t1", .killed, uuid: 2, message: text, healthy: false)
        #expect(killed.launchError?.code == .taskFailed)
        #expect(killed.launchError?.message.contains("its health check failed") == true)
        #expect(killed.launchError?.message.contains(text) == true)

        var running = MachineDriver.running("t2")
        running.handle(.waitForEnd(taskID: "t2", waiter: WaiterID(7)))
        let end = running.update("t2", .killed, uuid: 3, message: text, healthy: false)
        let outcome = end.outcomes.first
        #expect(outcome?.isKilledByHealthCheck == true && outcome?.isOutOfMemory == false)
        #expect(outcome?.description.contains("killed because its health check failed: \(text)") == true)
        let notice = end.notices.first { $0.kind == .taskEnded }
        #expect(notice.map { "\($0.metadata)".contains("health check failed") } == true)

        var own = MachineDriver.running("t3")
        own.kill("t3")
        #expect(own.update("t3", .killed, uuid: 3, message: text).outcomes.first?.isKilledByHealthCheck == false)
    }

    @Test(
        "memory is the cause by the reason, and by status 137 only where Mesos gives no reason",
        arguments: [
            (.failed, .containerLimitationMemory, "Memory limit exceeded: Requested: 32MB", true),
            (.failed, .containerLimitationMemory, "Command terminated with signal Killed", true),
            (.killed, .containerLimitationMemory, nil, true), (.failed, nil, "Container exited with status 137", true),
            (.failed, nil, "Container exited with status 1", false),
            (.killed, nil, "Container exited with status 137", false),
            (.failed, .maxCompletionTimeReached, "Container exited with status 137", false),
            (.failed, .containerLimitationDisk, "Disk usage", false),
            (.failed, nil, "Command exited with status 137", false),
        ] as [(Mesos.TaskState, Mesos.TaskStatus.Reason?, String?, Bool)])
    func memory(state: Mesos.TaskState, reason: Mesos.TaskStatus.Reason?, message: String?, isMemory: Bool) {
        #expect(TaskOutcome(taskID: "t", state: state, reason: reason, message: message).isOutOfMemory == isMemory)
    }
}
