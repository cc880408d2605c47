import MachineSupport
import MesosAPI

extension SchedulerStateMachine {
    /// Takes the resources of a whole task group from the offers of an agent, or takes nothing.
    ///
    /// - Returns: `nil` when the resources do not suffice; no operation when a task of the group could not be built.
    mutating func place(
        _ group: TaskGroupRequest, _ demand: TaskDemand, from free: inout ResourceSet, on agent: OfferedAgent,
        at now: Instant, _ effects: inout Effects
    ) -> (operation: Mesos.Offer.Operation?, staged: [StoreQueue.Staged])? {
        var left = free
        guard let executor = OfferedResources.take(group.executorResources, from: &left, using: &random) else {
            return nil
        }
        let address = agent.offer.url.map { AgentAddress($0.address, hostname: agent.hostname) }
        var infos: [Mesos.TaskInfo] = []
        var staged: [StoreQueue.Staged] = []
        var failure: (taskID: String, error: MesosSchedulerError)?
        let blocked = offers.table.blockedPorts(of: agent.agentID)
        for task in group.tasks {
            guard let taken = OfferedResources.take(task.resources, from: &left, blocked: blocked, using: &random)
            else { return nil }
            let placement = TaskPlacement(
                agentID: agent.agentID, agentHostname: agent.hostname, agentAddress: address, role: agent.role,
                resources: taken.resources, executorResources: [], hostPorts: taken.ports, offer: agent.offer)
            do throws(MesosSchedulerError) {
                infos.append(try build(task, on: placement))
            } catch {
                failure = failure ?? (task.id, error)
            }
            staged.append(
                (
                    task.id, task.constraintGroup,
                    TaskAttempt(
                        agentID: agent.agentID, agentHostname: agent.hostname, agentAddress: address,
                        hostPorts: taken.ports)
                ))
        }
        tasks.pending.removeFirst(demand.group)
        if let failure {
            tasks.failGroupLaunch(group.id, failure.error, &effects)
            tasks.buildFailed(failure.taskID, failure.error, at: now, &effects)
            return (nil, [])
        }
        free = left
        var info = group.executor ?? Mesos.ExecutorInfo(executorID: Mesos.ExecutorID(group.id))
        info.type = .default
        info.executorID = Mesos.ExecutorID(group.id)
        info.frameworkID = frameworkID.map { Mesos.FrameworkID($0) }
        info.resources = MessageList(executor.resources)
        let operation = Mesos.Offer.Operation(
            type: .launchGroup, launchGroup: .init(executor: info, taskGroup: .init(tasks: MessageList(infos))))
        return (operation, staged)
    }
}
