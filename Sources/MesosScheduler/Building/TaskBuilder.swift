public import MesosAPI

/// Makes the TaskInfo of a placed request. A pure function.
public protocol TaskBuilder: Sendable {
    /// - Throws: ``MesosSchedulerError``; the launch fails with it.
    func buildTask(_ request: TaskRequest, on placement: TaskPlacement) throws(MesosSchedulerError) -> Mesos.TaskInfo
}
