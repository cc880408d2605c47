import ActionArchives
import HTTPListener
import ProcessControl

/// The state of the runtime: without an action, then with one action until the process ends.
actor ActionContainer {
    private enum State {
        case empty
        case initializing
        case ready(any ActionRunner)
        case stopped
    }

    private let configuration: RuntimeConfiguration
    private let processes = ActionProcesses()
    private var state = State.empty
    private var directory: ActionDirectory?
    /// The activation at the end of the queue.
    private var lastActivation: Task<ServerResponse, Never>?

    init(configuration: RuntimeConfiguration) { self.configuration = configuration }

    func initialize(_ body: [UInt8]) async -> ServerResponse {
        switch state {
        case .empty: break
        case .initializing, .ready:
            return .failure(403, "Cannot initialize the action more than once.")
        case .stopped:
            return .failure(503, "The action runtime is shutting down.")
        }
        state = .initializing
        let response: ServerResponse
        do throws(RequestRefusal) {
            let runner = try await makeRunner(ActionInitializer(parsing: body))
            guard case .initializing = state else {
                throw RequestRefusal("The action runtime is shutting down.", status: 503)
            }
            state = .ready(runner)
            return .initialized
        } catch {
            response = error.response
        }
        if case .initializing = state { state = .empty }
        directory?.remove()
        directory = nil
        // No activation follows a failed initialization, so its log output ends here.
        await BlockingWork.run { RuntimeOutput.endActivation() }
        return response
    }

    /// Handles `/run`. Concurrent activations run one after the other.
    func run(_ body: [UInt8]) async -> ServerResponse {
        let runner: any ActionRunner
        switch state {
        case .ready(let ready): runner = ready
        case .empty, .initializing:
            return .failure(403, "The action is not initialized: POST its code to /init first.")
        case .stopped:
            return .failure(503, "The action runtime is shutting down.")
        }
        let previous = lastActivation
        // A task of its own, so that the activation continues if the client closes its connection.
        let task = Task {
            _ = await previous?.value
            let response: ServerResponse
            do throws(RequestRefusal) {
                response = await runner.run(try Activation(parsing: body))
            } catch {
                response = error.response
            }
            await BlockingWork.run { RuntimeOutput.endActivation() }
            return response
        }
        lastActivation = task
        return await task.value
    }

    func stop() async {
        state = .stopped
        await processes.stop()
        directory?.remove()
        directory = nil
    }

    private func makeRunner(_ initializer: ActionInitializer) async throws(RequestRefusal) -> any ActionRunner {
        guard let kind = configuration.kind ?? ActionKind(detectedIn: initializer.code) else {
            let reason =
                initializer.content == .text
                ? "its code does not begin with a '#!' line" : "it is \(initializer.content.name)"
            throw RequestRefusal(
                "The language of the action is unknown, because \(reason). "
                    + "Start whisk-action-runtime with --kind or __OW_RUNTIME_KIND, one of \(ActionKind.knownNames).")
        }
        let directory = try ActionDirectory(environment: configuration.environment)
        self.directory = directory
        let language: InterpreterLanguage
        switch kind {
        case .python(let version): language = .python(version: version)
        case .nodejs: language = .node
        case .shell, .binary:
            return try await ExecutableRunner(
                initializer, isScript: kind == .shell, directory: directory, processes: processes,
                configuration: configuration)
        }
        return try await InterpreterRunner(
            initializer, language: language, directory: directory, processes: processes, configuration: configuration)
    }
}

/// An initialized action that runs one activation at a time.
protocol ActionRunner: Sendable {
    /// Runs the action once. Before this returns, the action's output has been written to the runtime's stdout and stderr. If
    /// ``ActionProcesses/stop()`` ends the action's processes, the result is that of a crash.
    func run(_ activation: Activation) async -> ServerResponse
}
