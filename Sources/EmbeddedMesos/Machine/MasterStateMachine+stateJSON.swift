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
            "unreachable_slaves": .number(Double(agents.values.count { Self.isUnreachable($0) })),
            "leader": .string(identity.pid),
            "leader_info": leader,
            "flags": [
                "allocation_interval": .string("\(policy.allocationInterval.wholeNanoseconds / 1_000_000)ms"),
                "port": .string(String(identity.port)),
            ],
            "slaves": .array(orderedAgents.filter { !Self.isUnreachable($0) }.map(json(of:))),
            "recovered_slaves": .array(recoveringAgentIDs.map { ["id": .string($0)] }),
            "frameworks": .array(orderedFrameworks.map(json(of:))),
            "completed_frameworks": .array(completedFrameworks.map(json(of:))),
            "orphan_tasks": [],
            "unregistered_frameworks": [],
        ]
    }

    private static func isUnreachable(_ agent: AgentRecord) -> Bool {
        if case .unreachable = agent.presence { true } else { false }
    }

    private func json(of agent: AgentRecord) -> JSONValue {
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
        return [
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
            "active": .bool(agent.presence == .here),
            "deactivated": false,
            "version": .string(identity.version),
            "capabilities": .array(Self.agentCapabilities.map { .string($0.name ?? "") }),
        ]
    }

    private func json(of framework: FrameworkRecord) -> JSONValue {
        let used = framework.usedResources
        let offered = offeredResources(framework.offers)
        let tasks = framework.tasks.values.sorted { $0.id < $1.id }
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
            "user": .string(framework.info.user),
            "failover_timeout": .number(framework.info.failoverTimeout ?? 0),
            "checkpoint": .bool(framework.info.checkpoint ?? false),
            "registered_time": .number(framework.registeredTime.seconds),
            "unregistered_time": .number(framework.unregisteredTime?.seconds ?? 0),
            "resources": Self.json(of: used + offered),
            "roles": .array(framework.roles.map { .string($0) }),
            "tasks": .array(tasks.map(json(of:))),
            "unreachable_tasks": .array(framework.unreachableTasks.values.sorted { $0.id < $1.id }.map(json(of:))),
            "completed_tasks": .array(framework.completedTasks.map(json(of:))),
            "offers": .array(framework.offers.sorted().compactMap { offers[$0] }.map(Self.json(of:))),
            "executors": .array(
                framework.executors.map { key, executor in
                    [
                        "executor_id": .string(key.executor), "slave_id": .string(key.agent),
                        "framework_id": .string(framework.id), "resources": Self.json(of: executor.resources),
                    ]
                }),
            "offer_constraints": [:],
        ]
    }

    private func json(of task: TaskRecord) -> JSONValue {
        var json: JSONValue = [
            "id": .string(task.id),
            "name": .string(task.info.name),
            "framework_id": .string(task.frameworkID),
            "executor_id": .string(task.hasOwnExecutor ? task.executorID : ""),
            "slave_id": .string(task.agentID),
            "state": .string(task.state.description),
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
    private static func json(of resources: ResourceSet) -> JSONValue {
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

    private static func messageJSON(_ message: some MesosMessage) -> JSONValue {
        (try? JSONValue(parsing: message.jsonBytes())) ?? .null
    }
}
