import CMesosProtos

extension Mesos.TaskInfo {
    /// Creates a task with a single allocation, where separate `Mesos.TaskID` and `Mesos.AgentID` values need three.
    public init(name: String, taskID: String, agentID: String, resources: MessageList<Mesos.Resource>) {
        typealias C = Mesos__V1__TaskInfo
        let strings = name.utf8.count + taskID.utf8.count + agentID.utf8.count + 32
        let arena = Arena(
            capacity: MemoryLayout<C>.size + MemoryLayout<Mesos__V1__TaskID>.size
                + MemoryLayout<Mesos__V1__AgentID>.size + strings
                + resources.count * MemoryLayout<UnsafeMutableRawPointer>.stride)
        let info = arena.message(mesos__v1__task_info__init)
        let task = arena.message(mesos__v1__task_id__init)
        task.pointee.value = arena.copy(taskID)
        let agent = arena.message(mesos__v1__agent_id__init)
        agent.pointee.value = arena.copy(agentID)
        info.pointee.name = arena.copy(name)
        info.pointee.task_id = task
        info.pointee.agent_id = agent
        let elements = arena.array(resources) { arena.adopt($0._storage, as: Mesos__V1__Resource.self) as Optional }
        info.pointee.resources = elements.baseAddress
        info.pointee.n_resources = elements.count
        arena.root = UnsafeMutableRawPointer(info)
        self.init(_storage: MessageStorage(arena: arena, info))
    }
}
