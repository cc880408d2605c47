import MesosAPI

/// What becomes of a task on a scripted agent: a list of steps, and what happens on KILL.
///
/// ```swift
/// .scripted(.init { launch in launch.taskID == "web" ? .run : .fail(reason: .containerLaunchFailed, message: "no") })
/// ```
public struct TaskScript: Sendable {
    public enum Step: Sendable {
        /// The agent tells of the task. A report of an end is the last step.
        case report(TaskReport)
        /// Time passes, by the master's clock.
        case wait(Duration)
    }

    public enum KillResponse: Sendable {
        /// TASK_KILLING at once if the framework wants it, then this report after some time.
        case end(after: Duration, TaskReport)
        /// Nothing happens.
        case ignore
    }

    public var steps: [Step]
    /// `nil`: TASK_KILLED at once, with the message of the task's containerizer.
    public var onKill: KillResponse?

    public init(_ steps: [Step], onKill: KillResponse? = nil) {
        self.steps = steps
        self.onKill = onKill
    }

    /// TASK_STARTING, TASK_RUNNING; runs until it is killed.
    public static var run: TaskScript { sequence([.starting, .running]) }

    /// The agent tells nothing at all: the task stays TASK_STAGING until it is killed.
    public static var never: TaskScript { TaskScript([]) }

    /// Ends without having run.
    public static func fail(
        _ state: Mesos.TaskState = .failed, reason: Mesos.TaskStatus.Reason? = nil, message: String? = nil,
        source: Mesos.TaskStatus.Source = .agent
    ) -> TaskScript {
        TaskScript([.report(TaskReport(state, message: message, reason: reason, source: source))])
    }

    /// Runs, and finishes by itself.
    public static func runThenFinish(
        after duration: Duration, message: String = "Command exited with status 0"
    ) -> TaskScript {
        runThenEnd(after: duration, TaskReport(.finished, message: message))
    }

    /// Runs, and fails by itself.
    public static func runThenFail(
        after duration: Duration, reason: Mesos.TaskStatus.Reason? = nil,
        message: String = "Command exited with status 1"
    ) -> TaskScript {
        runThenEnd(after: duration, TaskReport(.failed, message: message, reason: reason))
    }

    /// These states one after the other, without waiting.
    public static func sequence(_ states: [Mesos.TaskState]) -> TaskScript {
        TaskScript(states.map { .report(TaskReport($0)) })
    }

    private static func runThenEnd(after duration: Duration, _ end: TaskReport) -> TaskScript {
        var script = run
        script.steps += [.wait(duration), .report(end)]
        return script
    }
}
