import ContainerSPI
import CurlHTTP
import HTTPTypes
import JSONSupport

extension DockerEngine {
    /// Creates a container without starting it and returns its id.
    func create(name: String, _ body: JSONValue, timeout: Duration) async throws(DockerError) -> String {
        let response = try await json(
            .post, "/containers/create", query: [("name", name)], body: body, timeout: timeout)
        guard let id = response["Id"]?.stringValue, !id.isEmpty else {
            throw DockerError(.malformed, "the response to the creation of a container has no Id")
        }
        return id
    }

    func start(_ id: String, timeout: Duration) async throws(DockerError) {
        try await call(.post, "/containers/\(id.percentEncoded)/start", timeout: timeout)
    }

    func inspect(_ id: String, timeout: Duration) async throws(DockerError) -> DockerContainerState {
        let path = "/containers/\(id.percentEncoded)/json"
        let response = try await json(.get, path, timeout: timeout)
        guard response["State"]?["Running"]?.boolValue != nil else {
            throw DockerError(
                .malformed, "the response to GET \(path) has no State.Running; this is not a Docker Engine")
        }
        return DockerContainerState(json: response)
    }

    /// Pauses or continues the processes of a container. Has no effect if the container is already in that state.
    ///
    /// runc gives up to freeze a container while its processes are just starting. Until the timeout, tries again.
    func setPaused(_ isPaused: Bool, _ id: String, timeout: Duration) async throws(DockerError) {
        let clock = ContinuousClock()
        let deadline = clock.now + timeout
        var pause = Duration.milliseconds(20)
        while true {
            do throws(DockerError) {
                try await call(
                    .post, "/containers/\(id.percentEncoded)/\(isPaused ? "pause" : "unpause")",
                    timeout: max(.milliseconds(1), clock.now.duration(to: deadline)))
                return
            } catch {
                // If the container is already in that state, engines respond with different statuses.
                guard error.code == .refused else { throw error }
                let state = try? await inspect(id, timeout: timeout)
                if let state, state.isRunning, state.isPaused == isPaused { return }
                guard isPaused, error.message.contains("unable to freeze"), state?.isRunning ?? true,
                    clock.now + pause < deadline, (try? await clock.sleep(for: pause)) != nil
                else { throw error }
            }
            pause = min(pause * 2, .milliseconds(500))
        }
    }

    /// Removes a container in any state by id or name, and returns once it does not exist. Until the timeout, tries again
    /// while another removal is in progress or a device of the container is busy.
    func remove(_ id: String, timeout: Duration) async throws(DockerError) {
        let clock = ContinuousClock()
        let deadline = clock.now + timeout
        var pause = Duration.milliseconds(20)
        while true {
            do throws(DockerError) {
                try await call(
                    .delete, "/containers/\(id.percentEncoded)", query: [("force", "true"), ("v", "true")],
                    timeout: max(.milliseconds(1), clock.now.duration(to: deadline)))
                return
            } catch {
                if error.isNotFound { return }
                guard error.status == 409 || error.status == 500, clock.now + pause < deadline else { throw error }
            }
            do {
                try await clock.sleep(for: pause)
            } catch {
                throw DockerError(.cancelled, "cancelled")
            }
            pause = min(pause * 2, .milliseconds(500))
        }
    }

    /// Returns once a container does not run.
    func waitForEnd(of id: String) async throws(DockerError) {
        try await call(
            .post, "/containers/\(id.percentEncoded)/wait", query: [("condition", "not-running")], timeout: nil)
    }

    /// Returns the labels of all containers that have a label with this value, by id.
    func containers(
        label: String, value: String, timeout: Duration
    ) async throws(DockerError) -> [String: [String: String]] {
        let filters: JSONValue = ["label": [.string("\(label)=\(value)")]]
        let response = try await json(
            .get, "/containers/json", query: [("all", "true"), ("filters", filters.text())], timeout: timeout)
        var result: [String: [String: String]] = [:]
        guard let containers = response.arrayValue else {
            throw DockerError(
                .malformed, "the response to GET /containers/json is not an array; this is not a Docker Engine")
        }
        for container in containers {
            guard let id = container["Id"]?.stringValue else {
                throw DockerError(.malformed, "a container in the response to GET /containers/json has no Id")
            }
            result[id] = (container["Labels"]?.objectValue ?? [:]).compactMapValues(\.stringValue)
        }
        return result
    }

    /// Whether the engine runs without root privileges: its containers are then in a network namespace of its own.
    func isRootless(timeout: Duration) async throws(DockerError) -> Bool {
        let info = try await json(.get, "/info", timeout: timeout)
        guard info.objectValue != nil else {
            throw DockerError(.malformed, "the response to GET /info is not an object; this is not a Docker Engine")
        }
        // Engines without security options leave the field out.
        let options = info["SecurityOptions"]?.arrayValue ?? []
        return options.contains { $0.stringValue?.hasPrefix("name=rootless") == true }
    }

    /// Whether a container whose connection broke was killed because it used too much memory.
    ///
    /// The kernel closes the connection when it kills the process; the engine is notified a moment later. With version 1 of
    /// control groups, the engine may miss the notification. A killed container that still exists therefore counts as out of
    /// memory too: only the kernel or the engine can kill its first process.
    ///
    /// - Parameter isServing: whether the container's runtime still answers requests; asked once.
    func memoryWasExhausted(_ id: String, isServing: @Sendable () async -> Bool = { false }) async -> Bool {
        let clock = ContinuousClock()
        let deadline = clock.now + Self.killReportTimeout
        var serves: Bool?
        while let state = try? await inspect(id, timeout: Self.killReportTimeout) {
            if state.isOutOfMemory { return true }
            if serves == true, state.isRunning { return false }
            let wasKilled = !state.isRunning && state.exitCode == Self.killedExitCode
            if !state.isRunning, !wasKilled { return false }
            guard clock.now < deadline else { return wasKilled }
            if serves == nil, state.isRunning {
                serves = await isServing()
                if serves == true { continue }
            }
            guard (try? await clock.sleep(for: .milliseconds(50))) != nil else { return false }
        }
        return false
    }

    /// The time within which the engine learns why the kernel killed a container.
    private static let killReportTimeout = Duration.seconds(5)
    /// 128 plus the number of SIGKILL.
    private static let killedExitCode = 137

    // MARK: Logs

    /// Returns a container's output from a time up to now.
    func logs(_ id: String, since: DockerTimestamp?, total: Duration) async throws(DockerError) -> HTTPByteStream {
        var query: Query = [("stdout", "true"), ("stderr", "true"), ("timestamps", "true")]
        if let since { query.append(("since", since.unixText)) }
        return try await stream(
            .get, "/containers/\(id.percentEncoded)/logs", query: query, idle: .seconds(30), total: total)
    }

    /// Returns a container's output from its start until it ends.
    func followLogs(_ id: String) async throws(DockerError) -> HTTPByteStream {
        let query: Query = [("stdout", "true"), ("stderr", "true"), ("timestamps", "true"), ("follow", "true")]
        return try await stream(.get, "/containers/\(id.percentEncoded)/logs", query: query, idle: nil, total: nil)
    }

    /// Returns the last lines of a container's output, for an error message.
    func lastOutput(_ id: String, timeout: Duration) async -> String {
        let query: Query = [("stdout", "true"), ("stderr", "true"), ("tail", "10")]
        guard
            let bytes = try? await call(.get, "/containers/\(id.percentEncoded)/logs", query: query, timeout: timeout)
        else { return "" }
        var decoder = DockerStreamDecoder()
        var text: [UInt8] = []
        // Output of a terminal has no frames.
        if (try? decoder.decode(bytes) { text += $0.payload }) == nil { text = bytes }
        while let last = text.last, last == UInt8(ascii: "\n") || last == UInt8(ascii: "\r") { text.removeLast() }
        return String(decoding: text.suffix(1_000), as: UTF8.self)
    }
}
