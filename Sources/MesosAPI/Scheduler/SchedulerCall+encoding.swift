import CMesosProtos

extension SchedulerCall {
    /// The protobuf encoding of this call, sent by the framework with this id: what ``message(frameworkID:)`` encodes to.
    ///
    /// Acknowledgements, of which there is one for every status update, are put together without making the call's message.
    ///
    /// - Throws: ``MesosAPIError`` with code `missingRequiredField`, naming the field by its path.
    public func serializedBytes(frameworkID: String) throws(MesosAPIError) -> [UInt8] {
        guard case .acknowledge(let acknowledge) = self else {
            return try message(frameworkID: Mesos.FrameworkID(frameworkID)).serializedBytes()
        }
        let payload = try acknowledge.serializedBytes()
        let id = frameworkID.utf8
        var bytes: [UInt8] = []
        bytes.reserveCapacity(id.count + payload.count + 24)
        // framework_id = 1, and in it value = 1.
        bytes.append(1 << 3 | 2)
        bytes.append(varint: 1 + Self.varintLength(id.count) + id.count)
        bytes.append(1 << 3 | 2)
        bytes.append(varint: id.count)
        bytes.append(contentsOf: id)
        // type = 2.
        bytes.append(2 << 3)
        bytes.append(varint: Int(type.rawValue))
        // acknowledge = 8.
        bytes.append(8 << 3 | 2)
        bytes.append(varint: payload.count)
        bytes.append(contentsOf: payload)
        return bytes
    }

    private static func varintLength(_ value: Int) -> Int { max(1, (Int.bitWidth - value.leadingZeroBitCount + 6) / 7) }
}

extension [UInt8] {
    /// - Parameter value: not negative.
    fileprivate mutating func append(varint value: Int) {
        var rest = UInt(value)
        while rest > 0x7F {
            append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        append(UInt8(rest))
    }
}

extension Mesos.Scheduler.Call.Acknowledge {
    /// The same as with `Mesos.AgentID` and `Mesos.TaskID`, in one region of memory instead of three.
    public init(agentID: String, taskID: String, uuid: [UInt8]) {
        typealias C = Mesos__V1__Scheduler__Call__Acknowledge
        let strings = agentID.utf8.count + taskID.utf8.count + uuid.count + 32
        let arena = Arena(
            capacity: MemoryLayout<C>.size + MemoryLayout<Mesos__V1__AgentID>.size
                + MemoryLayout<Mesos__V1__TaskID>.size
                + strings)
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
