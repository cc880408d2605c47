import JSONSupport
import MachineSupport
import MesosAPI

/// The older endpoints for operators besides `/state`, with the names and units of `/state`.
extension MasterStateMachine {
    /// The JSON of an endpoint that only reads the master's state; `nil` if there is no such endpoint.
    ///
    /// - Parameter path: the path without `/master`.
    func json(ofEndpoint path: String, query: [String: String]) -> JSONValue? {
        switch path {
        case "/state": stateJSON
        case "/state-summary": stateSummaryJSON
        case "/slaves": slavesJSON(query["slave_id"])
        case "/frameworks": frameworksJSON(query["framework_id"])
        case "/tasks": tasksJSON(query)
        case "/roles": rolesJSON
        case "/metrics/snapshot": metricsJSON
        case "/flags": ["flags": flagsJSON]
        // The embedded master has neither quotas nor weights.
        case "/quota": ["infos": []]
        case "/weights": []
        case "/maintenance/schedule": Self.messageJSON(schedule)
        case "/maintenance/status": Self.messageJSON(maintenanceStatus)
        default: nil
        }
    }

    var flagsJSON: JSONValue {
        func seconds(_ duration: Duration) -> JSONValue { .string("\(ResourceText.number(duration.inSeconds))secs") }
        return [
            "agent_reregister_timeout": seconds(policy.agentReregisterTimeout),
            "allocation_interval": .string("\(policy.allocationInterval.wholeNanoseconds / 1_000_000)ms"),
            "allocator": "hierarchical",
            "max_completed_frameworks": .string(String(policy.maximumCompletedFrameworks)),
            "max_completed_tasks_per_framework": .string(String(policy.maximumCompletedTasks)),
            "min_allocatable_resources": .string(
                "cpus:\(ResourceText.number(policy.minimumOfferCPUs))|mem:"
                    + ResourceText.number(policy.minimumOfferMemory)),
            "port": .string(String(identity.port)),
        ]
    }

    private func slavesJSON(_ id: String?) -> JSONValue {
        func isWanted(_ agent: String) -> Bool { id.map { $0 == agent } ?? true }
        return [
            "slaves": .array(
                orderedAgents.filter { !$0.presence.isUnreachable && isWanted($0.id) }.map(json(of:))),
            "recovered_slaves": .array(recoveringAgentIDs.filter(isWanted).map { ["id": .string($0)] }),
        ]
    }

    private func frameworksJSON(_ id: String?) -> JSONValue {
        func list(_ frameworks: [FrameworkRecord]) -> JSONValue {
            .array(frameworks.filter { framework in id.map { $0 == framework.id } ?? true }.map(json(of:)))
        }
        return [
            "frameworks": list(orderedFrameworks), "completed_frameworks": list(completedFrameworks),
            "unregistered_frameworks": [],
        ]
    }

    // MARK: Tasks

    /// The tasks of `/tasks`: the latest first, 100 at most unless the query says otherwise.
    private func tasksJSON(_ query: [String: String]) -> JSONValue {
        let all = (orderedFrameworks + completedFrameworks).filter { framework in
            query["framework_id"].map { $0 == framework.id } ?? true
        }.flatMap { framework in
            framework.tasks.values.map { ($0, nil) }
                + framework.unreachableTasks.values.map { ($0, Mesos.TaskState.unreachable) }
                + framework.completedTasks.map { ($0, nil) }
        }.filter { task, _ in query["task_id"].map { $0 == task.id } ?? true }
        func start(_ task: TaskRecord) -> Double { task.statuses.first?.timestamp ?? 0 }
        let isAscending = query["order"] == "asc"
        let sorted = all.sorted { left, right in
            let (first, second) = isAscending ? (left.0, right.0) : (right.0, left.0)
            return (start(first), first.id) < (start(second), second.id)
        }
        let offset = max(0, query["offset"].flatMap { Int($0) } ?? 0)
        let limit = max(0, query["limit"].flatMap { Int($0) } ?? 100)
        return ["tasks": .array(sorted.dropFirst(offset).prefix(limit).map { json(of: $0.0, as: $0.1) })]
    }

    // MARK: Summary

    private typealias Counts = [Mesos.TaskState: Int]

    private static let summaryStates: [Mesos.TaskState] = [
        .staging, .starting, .running, .killing, .finished, .killed, .failed, .lost, .error, .unreachable,
    ]

    private var stateSummaryJSON: JSONValue {
        var byAgent: [String: Counts] = [:]
        var byFramework: [String: Counts] = [:]
        var frameworksOfAgents: [String: Set<String>] = [:]
        func count(_ task: TaskRecord, _ state: Mesos.TaskState) {
            byAgent[task.agentID, default: [:]][state, default: 0] += 1
            byFramework[task.frameworkID, default: [:]][state, default: 0] += 1
            frameworksOfAgents[task.agentID, default: []].insert(task.frameworkID)
        }
        for framework in frameworks.values {
            for task in framework.tasks.values { count(task, task.state) }
            for task in framework.unreachableTasks.values { count(task, .unreachable) }
            for task in framework.completedTasks { count(task, task.state) }
        }
        func add(_ counts: Counts?, to json: inout JSONValue) {
            for state in Self.summaryStates { json[state.description] = .integer(Int64(counts?[state] ?? 0)) }
        }
        func texts(_ ids: [String]) -> JSONValue { .array(ids.sorted().map { .string($0) }) }
        return [
            "hostname": .string(identity.hostname),
            "slaves": .array(
                orderedAgents.filter { !$0.presence.isUnreachable }.map { agent in
                    var json = self.json(of: agent)
                    add(byAgent[agent.id], to: &json)
                    json["framework_ids"] = texts(Array(frameworksOfAgents[agent.id] ?? []))
                    return json
                }),
            "frameworks": .array(
                orderedFrameworks.map { framework in
                    var json = summary(of: framework)
                    add(byFramework[framework.id], to: &json)
                    json["slave_ids"] = texts(
                        frameworksOfAgents.filter { $0.value.contains(framework.id) }.map(\.key))
                    return json
                }),
        ]
    }

    // MARK: Roles

    private var rolesJSON: JSONValue {
        struct Role {
            var frameworks: [String] = []
            var allocated = ResourceSet()
            var offered = ResourceSet()
            var reserved = ResourceSet()
        }
        var roles: [String: Role] = ["*": Role()]
        for framework in orderedFrameworks {
            for role in framework.roles { roles[role, default: Role()].frameworks.append(framework.id) }
            for (_, task) in framework.tasks where task.holdsResources {
                roles[task.role, default: Role()].allocated += task.resources
            }
            for executor in framework.executors.values {
                let role = executor.resources.resources.first?.allocationInfo?.role ?? "*"
                roles[role, default: Role()].allocated += executor.resources
            }
        }
        for offer in offers.values { roles[offer.role, default: Role()].offered += offer.resources }
        for agent in agents.values {
            for role in Set(agent.total.resources.compactMap(\.reservedRole)) {
                roles[role, default: Role()].reserved += agent.total.reserved(for: role)
            }
        }
        let list = roles.sorted { $0.key < $1.key }.map { name, role -> JSONValue in
            [
                "name": .string(name), "weight": 1.0,
                "quota": ["role": .string(name), "guarantee": [:], "limit": [:], "consumed": [:]],
                "resources": Self.json(of: role.allocated + role.offered),
                "allocated": Self.json(of: role.allocated), "offered": Self.json(of: role.offered),
                "reserved": Self.json(of: role.reserved),
                "frameworks": .array(role.frameworks.map { .string($0) }),
            ]
        }
        return ["roles": .array(list)]
    }

    // MARK: Metrics

    private var metricsJSON: JSONValue {
        var metrics: [String: Double] = [
            "master/elected": 1,
            "master/uptime_secs": max(0, lastInput.seconds - startTime.seconds),
            "master/slaves_connected": Double(agents.values.count { $0.presence == .here }),
            "master/slaves_disconnected": Double(agents.values.count { $0.presence == .disconnected }),
            "master/slaves_active": Double(agents.values.count(where: isActive)),
            "master/slaves_inactive": Double(
                agents.values.count { !$0.presence.isUnreachable && !isActive($0) }),
            "master/slaves_unreachable": Double(agents.values.count { $0.presence.isUnreachable }),
            "master/frameworks_connected": Double(frameworks.values.count(where: \.isConnected)),
            "master/frameworks_disconnected": Double(frameworks.values.count { !$0.isConnected }),
            "master/frameworks_active": Double(frameworks.values.count(where: \.isConnected)),
            "master/frameworks_inactive": Double(frameworks.values.count { !$0.isConnected }),
            "master/outstanding_offers": Double(offers.count),
        ]
        let all = Array(frameworks.values) + completedFrameworks
        let states = all.flatMap { framework in
            framework.tasks.values.map(\.state) + framework.completedTasks.map(\.state)
                + framework.unreachableTasks.values.map { _ in .unreachable }
        }
        for state in Self.summaryStates + [.dropped, .gone, .goneByOperator] {
            let name = state.description.dropFirst("TASK_".count).lowercased()
            metrics["master/tasks_\(name)"] = Double(states.count { $0 == state })
        }
        for (name, key) in [("cpus", "cpus"), ("mem", "mem"), ("disk", "disk"), ("gpus", "gpus")] {
            let total = agents.values.reduce(0) { $0 + $1.total.scalar(name) }
            let used = agents.values.reduce(0) { $0 + usedResources(of: $1).scalar(name) }
            metrics["master/\(key)_total"] = total
            metrics["master/\(key)_used"] = used
            metrics["master/\(key)_percent"] = total > 0 ? used / total : 0
        }
        return .object(metrics.mapValues { .number($0) })
    }
}
