import ContainerSPI
import CurlHTTP
import HTTPTypes
import JSONSupport

extension DockerEngine {
    /// Creates a container that does not run yet.
    ///
    /// - Returns: its id.
    func create(name: String, _ body: JSONValue, timeout: Duration) async throws(DockerError) -> String {
        let answer = try await json(
            .post, "/containers/create", query: [("name", name)], body: body, timeout: timeout)
        guard let id = answer["Id"]?.stringValue, !id.isEmpty else {
            throw DockerError(.malformed, "the answer to the creation of a container has no Id")
        }
        return id
    }

    func start(_ id: String, timeout: Duration) async throws(DockerError) {
        try await call(.post, "/containers/\(id.percentEncoded)/start", timeout: timeout)
    }

    func inspect(_ id: String, timeout: Duration) async throws(DockerError) -> DockerContainerState {
        DockerContainerState(
            json: try await json(.get, "/containers/\(id.percentEncoded)/json", timeout: timeout))
    }

    /// Stops the processes of a container in their tracks, or lets them go on. Does nothing when that is so already.
    func setPaused(_ isPaused: Bool, _ id: String, timeout: Duration) async throws(DockerError) {
        do throws(DockerError) {
            try await call(
                .post, "/containers/\(id.percentEncoded)/\(isPaused ? "pause" : "unpause")", timeout: timeout)
        } catch {
            // Engines differ in the status with which they say that there is nothing to do.
            guard case .refused = error.code, let state = try? await inspect(id, timeout: timeout), state.isRunning,
                state.isPaused == isPaused
            else { throw error }
        }
    }

    /// Removes a container in any state. Returns when it is gone, also when somebody else removed it.
    ///
    /// - Parameter timeout: for all attempts: while another removal is in progress, or a device of the container is
    ///   busy, it is tried again.
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
                guard error.code == .refused(status: 409) || error.code == .refused(status: 500),
                    clock.now + pause < deadline
                else { throw error }
            }
            do {
                try await clock.sleep(for: pause)
            } catch {
                throw DockerError(.cancelled, "cancelled")
            }
            pause = min(pause * 2, .milliseconds(500))
        }
    }

    /// Returns when a container does not run any more.
    func waitForEnd(of id: String) async throws(DockerError) {
        try await call(
            .post, "/containers/\(id.percentEncoded)/wait", query: [("condition", "not-running")], timeout: nil)
    }

    /// Containers in any state with a label.
    ///
    /// - Returns: their labels by id.
    func containers(
        label: String, value: String, timeout: Duration
    ) async throws(DockerError) -> [String: [String: String]] {
        let filters: JSONValue = ["label": [.string("\(label)=\(value)")]]
        let answer = try await json(
            .get, "/containers/json", query: [("all", "true"), ("filters", filters.text())], timeout: timeout)
        var result: [String: [String: String]] = [:]
        for container in answer.arrayValue ?? [] {
            guard let id = container["Id"]?.stringValue else { continue }
            result[id] = (container["Labels"]?.objectValue ?? [:]).compactMapValues(\.stringValue)
        }
        return result
    }

    /// Whether containers of this engine are in a network namespace of their own, as without root privileges.
    func isRootless(timeout: Duration) async throws(DockerError) -> Bool {
        let options = try await json(.get, "/info", timeout: timeout)["SecurityOptions"]?.arrayValue ?? []
        return options.contains { $0.stringValue?.hasPrefix("name=rootless") == true }
    }

    // MARK: Logs

    /// What a container wrote, from a time on, up to now.
    func logs(_ id: String, since: DockerTimestamp?, total: Duration) async throws(DockerError) -> HTTPByteStream {
        var query: Query = [("stdout", "true"), ("stderr", "true"), ("timestamps", "true")]
        if let since { query.append(("since", since.unixText)) }
        return try await stream(
            .get, "/containers/\(id.percentEncoded)/logs", query: query, idle: .seconds(30), total: total)
    }

    /// What a container wrote and writes, until it ends.
    func followLogs(_ id: String) async throws(DockerError) -> HTTPByteStream {
        let query: Query = [("stdout", "true"), ("stderr", "true"), ("timestamps", "true"), ("follow", "true")]
        return try await stream(.get, "/containers/\(id.percentEncoded)/logs", query: query, idle: nil, total: nil)
    }

    /// The last lines a container wrote, for an error text.
    func lastOutput(_ id: String, timeout: Duration) async -> String {
        let query: Query = [("stdout", "true"), ("stderr", "true"), ("tail", "10")]
        guard
            let bytes = try? await call(.get, "/containers/\(id.percentEncoded)/logs", query: query, timeout: timeout)
        else { return "" }
        var decoder = DockerStreamDecoder()
        var text: [UInt8] = []
        try? decoder.decode(bytes) { text += $0.payload }
        return String(decoding: text.suffix(1_000), as: UTF8.self)
    }
}
