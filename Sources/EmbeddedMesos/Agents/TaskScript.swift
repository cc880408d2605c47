import MesosAPI

/// The behaviour of a task on a scripted agent: a list of steps, and the response to KILL.
///
/// ```swift
/// .scripted(.init { launch in launch.taskID == "web" ? .run : .fail(reason: .containerLaunchFailed, message: "no") })
/// ```
public struct TaskScript: Sendable {
    /// A step of a script.
    public enum Step: Sendable {
        /// The agent reports the task. A report of a final state ends the script.
        case report(TaskReport)
        /// Waits, by the master's clock.
        case wait(Duration)
    }

    /// The response to KILL.
    public enum KillResponse: Sendable {
        /// Reports TASK_KILLING at once if the framework accepts it, then this report after a delay.
        case end(after: Duration, TaskReport)
        /// Ignores KILL.
        case ignore
    }

    /// The steps, in order.
    public var steps: [Step]
    /// The response to KILL; `nil` to report TASK_KILLED at once, with the message of the task's containerizer.
    public var onKill: KillResponse?

    /// Makes a script.
    public init(_ steps: [Step], onKill: KillResponse? = nil) {
        self.steps = steps
        self.onKill = onKill
    }

    /// Reports TASK_STARTING and TASK_RUNNING; runs until it is killed.
    public static var run: TaskScript { sequence([.starting, .running]) }

    /// Reports nothing: the task stays in TASK_STAGING until it is killed.
    public static var never: TaskScript { TaskScript([]) }

    /// Ends without running.
    public static func fail(
        _ state: Mesos.TaskState = .failed, reason: Mesos.TaskStatus.Reason? = nil, message: String? = nil,
        source: Mesos.TaskStatus.Source = .agent
    ) -> TaskScript {
        TaskScript([.report(TaskReport(state, message: message, reason: reason, source: source))])
    }

    /// Runs, and reports TASK_FINISHED after a while.
    public static func runThenFinish(
        after duration: Duration, message: String = "Command exited with status 0"
    ) -> TaskScript {
        runThenEnd(after: duration, TaskReport(.finished, message: message))
    }

    /// Runs, and reports TASK_FAILED after a while.
    public static func runThenFail(
        after duration: Duration, reason: Mesos.TaskStatus.Reason? = nil,
        message: String = "Command exited with status 1"
    ) -> TaskScript {
        runThenEnd(after: duration, TaskReport(.failed, message: message, reason: reason))
    }

    /// Reports states one after the other, without waiting.
    public static func sequence(_ states: [Mesos.TaskState]) -> TaskScript {
        TaskScript(states.map { .report(TaskReport($0)) })
    }

    private static func runThenEnd(after duration: Duration, _ end: TaskReport) -> TaskScript {
        var script = run
        script.steps += [.wait(duration), .report(end)]
        return script
    }
}
