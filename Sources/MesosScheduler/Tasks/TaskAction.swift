import MachineSupport

/// What the owner of a ``TaskMachine`` must do.
enum TaskAction: Sendable {
    case launched(LaunchedTask)
    case launchFailed(taskID: String, MesosSchedulerError)
    case groupLaunched(groupID: String, Result<[LaunchedTask], MesosSchedulerError>)
    case adopted(WaiterID, Result<LaunchedTask, MesosSchedulerError>)
    case resume(WaiterID, Result<TaskOutcome, MesosSchedulerError>)
    case kill(taskID: String, agentID: String?, gracePeriod: Duration?)
    case acknowledge(taskID: String, agentID: String, UpdateID)
    /// Ask the master about these tasks.
    case reconcile([(taskID: String, agentID: String?)])
    /// Ask the master about all tasks of the framework.
    case reconcileImplicitly
    case setTimer(TaskMachine.Timer, at: Instant)
    case cancelTimer(TaskMachine.Timer)
    case notify(SchedulerNotice)
    /// The container of a task could not be created, perhaps because of these ports.
    case portsFailed(agentID: String, agentHostname: String, ports: [Int])
}
