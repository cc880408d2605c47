import JSONSupport
import MachineSupport
import MesosAPI

/// The JSON of `/state`, the older form of the master's state, whose names and units differ from the v1 API.
extension MasterStateMachine {
    var stateJSON: JSONValue {
        let leader: JSONValue = [
            "id": .string(identity.id), "pid": .string(identity.pid), "port": .integer(Int64(identity.port)),
            "hostname": .string(identity.hostname),
        ]
        return [
            "version": .string(identity.version),
            "start_time": .number(startTime.seconds),
            "elected_time": .number(startTime.seconds),
            "id": .string(identity.id),
            "pid": .string(identity.pid),
            "hostname": .string(identity.hostname),
            "capabilities": ["AGENT_UPDATE", "AGENT_DRAINING", "QUOTA_V2"],
            "activated_slaves": .number(Double(agents.values.count { $0.presence == .here })),
            "deactivated_slaves": .number(Double(agents.values.count { $0.presence == .disconnected })),
            "unreachable_slaves": .number(Double(agents.values.count { $0.presence.isUnreachable })),
            "leader": .string(identity.pid),
            "leader_info": leader,
            "flags": flagsJSON,
            "slaves": .array(orderedAgents.filter { !$0.presence.isUnreachable }.map(json(of:))),
            "recovered_slaves": .array(recoveringAgentIDs.map { ["id": .string($0)] }),
            "frameworks": .array(orderedFrameworks.map(json(of:))),
            "completed_frameworks": .array(completedFrameworks.map(json(of:))),
            "orphan_tasks": [],
            "unregistered_frameworks": [],
        ]
    }

    func json(of agent: AgentRecord) -> JSONValue {
        var attributes: [String: JSONValue] = [:]
        for attribute in agent.description.attributes {
            attributes[attribute.name] =
                switch attribute.value {
                case .text(let text): .string(text)
                case .scalar(let value): .number(value)
                case .ranges(let ranges): .string(RangeSet(ranges).description)
                }
        }
        var reserved: [String: JSONValue] = [:]
        for role in Set(agent.total.resources.compactMap(\.reservedRole)) {
            reserved[role] = Self.json(of: agent.total.reserved(for: role))
        }
        var json: JSONValue = [
            "id": .string(agent.id),
            "hostname": .string(agent.description.hostname),
            "port": .integer(Int64(agent.description.port)),
            "attributes": .object(attributes),
            "pid": .string(agent.pid),
            "registered_time": .number(agent.registeredTime.seconds),
            "resources": Self.json(of: agent.total),
            "used_resources": Self.json(of: usedResources(of: agent)),
            "offered_resources": Self.json(of: offeredResources(agent.offers)),
            "reserved_resources": .object(reserved),
            "unreserved_resources": Self.json(of: agent.total.unreserved),
            "active": .bool(isActive(agent)),
            "deactivated": .bool(deactivated.contains(agent.id)),
            "version": .string(identity.version),
            "capabilities": .array(Self.agentCapabilities.map { .string($0.name ?? "") }),
        ]
        if let drain = draining[agent.id] {
            json["drain_info"] = Self.messageJSON(drain.info)
            if let start = drain.start { json["estimated_drain_start_time_seconds"] = .number(start.seconds) }
        }
        return json
    }

    /// The members of a framework that `/state` and `/state-summary` have in common.
    func summary(of framework: FrameworkRecord) -> JSONValue {
        let used = framework.usedResources
        let offered = offeredResources(framework.offers)
        return [
            "id": .string(framework.id),
            "name": .string(framework.info.name),
            "used_resources": Self.json(of: used),
            "offered_resources": Self.json(of: offered),
            "capabilities": .array(framework.info.capabilities.map { .string($0.type?.name ?? "UNKNOWN") }),
            "hostname": .string(framework.info.hostname ?? ""),
            "webui_url": .string(framework.info.webuiURL ?? ""),
            "active": .bool(framework.isConnected),
            "connected": .bool(framework.isConnected),
            "recovered": .bool(framework.isRecovered),
        ]
    }

    func json(of framework: FrameworkRecord) -> JSONValue {
        func tasks(_ tasks: some Sequence<TaskRecord>) -> JSONValue { .array(tasks.map { self.json(of: $0) }) }
        var json = summary(of: framework)
        json["user"] = .string(framework.info.user)
        json["failover_timeout"] = .number(framework.info.failoverTimeout ?? 0)
        json["checkpoint"] = .bool(framework.info.checkpoint ?? false)
        json["registered_time"] = .number(framework.registeredTime.seconds)
        json["unregistered_time"] = .number(framework.unregisteredTime?.seconds ?? 0)
        json["resources"] = Self.json(of: framework.usedResources + offeredResources(framework.offers))
        if framework.has(.multiRole) {
            json["roles"] = .array(framework.roles.map { .string($0) })
        } else {
            json["role"] = .string(framework.roles.first ?? "*")
        }
        if let principal = framework.info.principal { json["principal"] = .string(principal) }
        json["tasks"] = tasks(framework.tasks.values.sorted { $0.id < $1.id })
        json["unreachable_tasks"] = tasks(framework.unreachableTasks.values.sorted { $0.id < $1.id })
        json["completed_tasks"] = tasks(framework.completedTasks)
        json["offers"] = .array(framework.offers.sorted().compactMap { offers[$0] }.map(Self.json(of:)))
        json["executors"] = .array(
            framework.executors.map { key, executor in
                [
                    "executor_id": .string(key.executor), "slave_id": .string(key.agent),
                    "framework_id": .string(framework.id), "resources": Self.json(of: executor.resources),
                ]
            })
        json["offer_constraints"] = [:]
        return json
    }

    /// - Parameter state: replaces the state that the agent reported last.
    func json(of task: TaskRecord, as state: Mesos.TaskState? = nil) -> JSONValue {
        var json: JSONValue = [
            "id": .string(task.id),
            "name": .string(task.info.name),
            "framework_id": .string(task.frameworkID),
            "executor_id": .string(task.hasOwnExecutor ? task.executorID : ""),
            "slave_id": .string(task.agentID),
            "state": .string((state ?? task.state).description),
            "resources": Self.json(of: task.resources),
            "role": .string(task.role),
            "statuses": .array(task.statuses.map(Self.json(of:))),
        ]
        if let labels = task.info.labels { json["labels"] = Self.json(of: labels) }
        if let container = task.info.container { json["container"] = Self.messageJSON(container) }
        if let discovery = task.info.discovery { json["discovery"] = Self.messageJSON(discovery) }
        return json
    }

    private static func json(of status: Mesos.TaskStatus) -> JSONValue {
        var json: JSONValue = [
            "state": .string(status.state.description), "timestamp": .number(status.timestamp ?? 0),
        ]
        if let container = status.containerStatus { json["container_status"] = messageJSON(container) }
        if let healthy = status.healthy { json["healthy"] = .bool(healthy) }
        return json
    }

    private static func json(of labels: Mesos.Labels) -> JSONValue {
        .array(
            labels.labels.map { label in
                var json: JSONValue = ["key": .string(label.key)]
                if let value = label.value { json["value"] = .string(value) }
                return json
            })
    }

    private static func json(of offer: OfferRecord) -> JSONValue {
        [
            "id": .string(offer.id), "framework_id": .string(offer.framework),
            "allocation_info": ["role": .string(offer.role)], "slave_id": .string(offer.agent),
            "resources": json(of: offer.resources),
        ]
    }

    /// Sums by name. Mesos always includes the four scalars, even when they are zero.
    static func json(of resources: ResourceSet) -> JSONValue {
        var json: JSONValue = ["disk": 0.0, "mem": 0.0, "gpus": 0.0, "cpus": 0.0]
        for resource in resources.resources {
            switch resource.type {
            case .scalar: json[resource.name] = .number(resources.scalar(resource.name))
            case .ranges: json[resource.name] = .string(resources.ranges(resource.name).description)
            case .set:
                let items = resources.set(resource.name).sorted().joined(separator: ", ")
                json[resource.name] = .string("{\(items)}")
            default: break
            }
        }
        return json
    }

    static func messageJSON(_ message: some MesosMessage) -> JSONValue {
        (try? JSONValue(parsing: message.jsonBytes())) ?? .null
    }
}
