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
    private var lastActivation: Task<RuntimeResponse, Never>?

    init(configuration: RuntimeConfiguration) {
        self.configuration = configuration
    }

    /// Handles `/init`.
    func initialize(_ body: [UInt8]) async -> RuntimeResponse {
        switch state {
        case .empty: break
        case .initializing, .ready:
            return .failure(403, "Cannot initialize the action more than once.")
        case .stopped:
            return .failure(503, "The action runtime is shutting down.")
        }
        state = .initializing
        let response: RuntimeResponse
        do throws(RuntimeFailure) {
            let runner = try await makeRunner(ActionInitializer(parsing: body))
            guard case .initializing = state else {
                throw RuntimeFailure("The action runtime is shutting down.", status: 503)
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
        await blocking { RuntimeOutput.endActivation() }
        return response
    }

    /// Handles `/run`. Concurrent activations run one after the other.
    func run(_ body: [UInt8]) async -> RuntimeResponse {
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
            let response: RuntimeResponse
            do throws(RuntimeFailure) {
                response = await runner.run(try Activation(parsing: body))
            } catch {
                response = error.response
            }
            await blocking { RuntimeOutput.endActivation() }
            return response
        }
        lastActivation = task
        return await task.value
    }

    /// Ends the action's processes and removes its files.
    func stop() async {
        state = .stopped
        await processes.stop()
        directory?.remove()
        directory = nil
    }

    private func makeRunner(_ initializer: ActionInitializer) async throws(RuntimeFailure) -> any ActionRunner {
        guard let kind = configuration.kind ?? ActionKind(detectedIn: initializer.code) else {
            throw RuntimeFailure(
                "The language of the action is unknown, because its code does not begin with a '#!' line. "
                    + "Start whisk-action-runtime with --kind or __OW_RUNTIME_KIND, one of \(ActionKind.knownNames)."
            )
        }
        let directory = try ActionDirectory(environment: configuration.environment)
        self.directory = directory
        switch kind {
        case .python(let version):
            return try await InterpreterRunner(
                initializer, language: .python(version: version), directory: directory, processes: processes,
                configuration: configuration)
        case .nodejs:
            return try await InterpreterRunner(
                initializer, language: .node, directory: directory, processes: processes,
                configuration: configuration)
        case .shell, .binary:
            return try await ExecutableRunner(
                initializer, isScript: kind == .shell, directory: directory, processes: processes,
                configuration: configuration)
        }
    }
}
