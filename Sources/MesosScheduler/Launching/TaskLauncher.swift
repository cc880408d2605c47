/// Launches tasks and follows them: a ``Scheduler``, or a node of a cluster of nodes that share one framework.
///
/// A program that uses this protocol works alone and in a cluster.
public protocol TaskLauncher: Sendable {
    /// Takes part in the framework until ``shutdown(teardown:timeout:)``, a graceful shutdown or a cancellation.
    ///
    /// - Parameter onEnd: called at the end of the run, before ``isEnding`` becomes `false`.
    /// - Throws: ``MesosSchedulerError``; see ``Scheduler/run()``.
    func run(onEnd: @escaping @Sendable () -> Void) async throws

    /// Whether a run has left the framework and is about to return.
    var isEnding: Bool { get async }

    /// Returns when tasks can be launched.
    ///
    /// - Throws: ``MesosSchedulerError``; see ``Scheduler/waitUntilSubscribed(timeout:)``.
    func waitUntilReady(timeout: Duration) async throws(MesosSchedulerError)

    /// Ends the run, and waits until it has left the framework.
    ///
    /// - Parameters:
    ///   - teardown: whether to end the framework and all its tasks, which a node of a cluster never does.
    ///   - timeout: the time it may take.
    func shutdown(teardown: Bool, timeout: Duration) async

    /// The address of the leading master, for links to its web UI; `nil` if it is not known.
    var masterURL: String? { get async }

    /// Launches a task, and returns when it runs; with a health check, when it is healthy.
    ///
    /// - Throws: ``MesosSchedulerError``; see ``Scheduler/launch(_:timeout:)``.
    func launch(_ request: TaskRequest, timeout: Duration) async throws(MesosSchedulerError) -> LaunchedTask

    /// Kills a task, and returns when it has ended.
    ///
    /// - Parameter gracePeriod: the time between SIGTERM and SIGKILL; `nil` for the grace period of the request.
    /// - Throws: ``MesosSchedulerError``; see ``Scheduler/kill(_:gracePeriod:timeout:)``.
    func kill(
        _ taskID: String, gracePeriod: Duration?, timeout: Duration
    ) async throws(MesosSchedulerError) -> TaskOutcome

    /// Whether the task is being killed, and its end is not known yet.
    func isBeingKilled(_ taskID: String) async -> Bool

    /// Returns when the task has ended; at once if it ended recently.
    ///
    /// - Throws: ``MesosSchedulerError``: `invalidRequest` for an unknown task, `cancelled`.
    func waitForEnd(of taskID: String) async throws(MesosSchedulerError) -> TaskOutcome

    /// The tasks of this program's earlier runs that nobody has taken over and that are not being killed.
    ///
    /// - Throws: ``MesosSchedulerError`` if the leader of a cluster cannot be asked.
    func adoptable() async throws(MesosSchedulerError) -> [TaskSnapshot]

    /// Takes over a task of an earlier run, and returns when it runs.
    ///
    /// - Throws: ``MesosSchedulerError``; see ``Scheduler/adopt(_:)``.
    func adopt(_ taskID: String) async throws(MesosSchedulerError) -> LaunchedTask
}

extension TaskLauncher {
    /// Kills a task with the grace period of its request, and returns when it has ended.
    ///
    /// - Throws: ``MesosSchedulerError``; see ``Scheduler/kill(_:gracePeriod:timeout:)``.
    public func kill(_ taskID: String, timeout: Duration) async throws(MesosSchedulerError) -> TaskOutcome {
        try await kill(taskID, gracePeriod: nil, timeout: timeout)
    }
}

extension Scheduler: TaskLauncher {
    public func waitUntilReady(timeout: Duration) async throws(MesosSchedulerError) {
        try await waitUntilSubscribed(timeout: timeout)
    }

    public func adoptable() async -> [TaskSnapshot] {
        await tasks().filter { $0.phase == .recovered && !$0.isBeingKilled }
    }
}
