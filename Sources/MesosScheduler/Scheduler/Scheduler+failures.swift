import MachineSupport

/// Reads what a container that could not be created left in the sandbox of its task.
///
/// Mesos reports only docker's exit status 125. Docker's reason, such as a port that is taken or an unknown network, is
/// on stderr in the sandbox. The product `MesosOperator` has an implementation that asks the agent.
public protocol FailedTaskReader: Sendable {
    /// Returns the end of what was written to stderr; `nil` if it cannot be read.
    func standardError(of task: LaunchedTask) async -> String?
}

extension Scheduler {
    /// The longest wait for docker's reason. A launch never waits longer than its own timeout.
    static let longestReading = Duration.seconds(3)

    /// Resumes the caller of a launch. If docker could not create the container, first adds docker's reason to the error,
    /// and denies the ports that it names as taken.
    func resumeLaunch(_ taskID: String, _ result: Result<LaunchedTask, MesosSchedulerError>) {
        guard case .failure(let error) = result, let reader = failedTaskReader, let failed = error.failedLaunch,
            error.code == .containerStartFailed, error.message.hasSuffix(DockerRunFailure.status)
        else { return launches.resume(taskID, result) }
        let limit = min(failed.deadline.map { $0 - clock.now() } ?? Self.longestReading, Self.longestReading)
        Task {
            let text = try? await withDeadline(max(limit, .zero), clock: clock) {
                await reader.standardError(of: failed.task)
            }
            explain(error, failed.task, standardError: text ?? nil)
        }
    }

    private func explain(_ error: MesosSchedulerError, _ task: LaunchedTask, standardError: String?) {
        var error = error
        if let words = standardError.flatMap({ DockerRunFailure.words(inStandardError: $0) }) {
            error.message += ": \(words)"
            let ports = DockerRunFailure.unboundPorts(of: task.hostPorts, in: words)
            if !ports.isEmpty {
                process(.denyPorts(ports, agentID: task.agentID, agentHostname: task.agentHostname))
            }
        } else {
            error.message += "; docker's reason is in stderr of the task's sandbox, which could not be read"
        }
        launches.resume(task.taskID, .failure(error))
    }
}
