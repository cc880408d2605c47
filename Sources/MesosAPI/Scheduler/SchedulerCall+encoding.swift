import CMesosProtos

extension SchedulerCall {
    /// Returns the protobuf encoding of this call from the framework with this id.
    ///
    /// Writing the bytes of an acknowledgement by hand, without its message, saved 2,100 of 8,200 instructions (callgrind). This
    /// is about 1 % of a task's processor time, below the noise of the benchmark `launch`.
    ///
    /// - Throws: ``MesosAPIError`` with the code `missingRequiredField` and the path of the field.
    public func serializedBytes(frameworkID: String) throws(MesosAPIError) -> [UInt8] {
        try message(frameworkID: Mesos.FrameworkID(frameworkID)).serializedBytes()
    }
}

extension Mesos.Scheduler.Call.Acknowledge {
    /// Creates an acknowledgement with a single allocation, where separate `Mesos.AgentID` and `Mesos.TaskID` values need
    /// three.
    public init(agentID: String, taskID: String, uuid: [UInt8]) {
        typealias C = Mesos__V1__Scheduler__Call__Acknowledge
        let strings = agentID.utf8.count + taskID.utf8.count + uuid.count + 32
        let arena = Arena(
            capacity: MemoryLayout<C>.size + MemoryLayout<Mesos__V1__AgentID>.size
                + MemoryLayout<Mesos__V1__TaskID>.size + strings)
        let call = arena.message(mesos__v1__scheduler__call__acknowledge__init)
        let agent = arena.message(mesos__v1__agent_id__init)
        agent.pointee.value = arena.copy(agentID)
        let task = arena.message(mesos__v1__task_id__init)
        task.pointee.value = arena.copy(taskID)
        call.pointee.agent_id = agent
        call.pointee.task_id = task
        call.pointee.uuid = arena.copy(uuid)
        arena.root = UnsafeMutableRawPointer(call)
        self.init(_storage: MessageStorage(arena: arena, call))
    }
}
