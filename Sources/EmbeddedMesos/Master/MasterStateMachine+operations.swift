import MesosAPI

/// Operations other than launches: what they change, and the feedback on those that have an id.
extension MasterStateMachine {
    /// Performs an operation of an ACCEPT. What it makes can be used by the operations after it.
    mutating func perform(
        _ operation: Mesos.Offer.Operation, on agent: String, role: String, from free: inout ResourceSet,
        by framework: String
    ) {
        guard let record = frameworks[framework], let total = agents[agent]?.total else { return }
        let key = operation.id.map { OperationKey(framework: framework, operation: $0.value) }
        if let key, let problem = problem(withOperation: key) {
            reject(operation, problem, on: agent, by: framework)
            return
        }
        let conversion: ResourceConversion
        do {
            conversion = try ResourceConversion.make(
                of: operation, by: record, role: role, free: free, total: total)
        } catch {
            reject(operation, error.text, on: agent, by: framework)
            return
        }
        free -= conversion.consumed
        free += conversion.converted
        agents[agent]?.total -= conversion.consumed.allocated(to: nil)
        agents[agent]?.total += conversion.converted.allocated(to: nil)
        // Without an id the framework only sees it from later offers.
        guard let key else { return }
        let status = Mesos.OperationStatus.with {
            $0.operationID = Mesos.OperationID(key.operation)
            $0.state = .finished
            $0.uuid = .init(value: random.uuidBytes())
            $0.agentID = Mesos.AgentID(agent)
        }
        operations[key] = OperationRecord(
            key: key, agent: agent, info: operation.detached(), status: status, uuid: random.uuidBytes(),
            sequence: operationCount)
        operationCount += 1
        performedOperations.append(key)
    }

    private func problem(withOperation key: OperationKey) -> String? {
        if let problem = TaskValidation.problem(withID: key.operation) { return "Operation ID: \(problem)" }
        return operations[key] == nil ? nil : "Operation with ID '\(key.operation)' exists already"
    }

    /// The agent tells of what it has just performed.
    mutating func deliverPerformedOperations(at now: MesosInstant) {
        let keys = performedOperations
        performedOperations = []
        for key in keys { restartDelivery(key, at: now) }
    }

    /// Operations without an id get no answer, as with Mesos. What the master itself refuses has no uuid and is told once.
    mutating func reject(
        _ operation: Mesos.Offer.Operation, _ problem: String, on agent: String?, by framework: String
    ) {
        guard let id = operation.id else { return }
        let status = Mesos.OperationStatus.with {
            $0.operationID = Mesos.OperationID(id.value)
            $0.state = .error
            $0.message = problem
            $0.agentID = agent.map { Mesos.AgentID($0) }
        }
        send(.updateOperationStatus(status), to: framework)
    }

    // MARK: Delivery

    /// Sends an operation's status at once, and again and again until it is acknowledged.
    mutating func restartDelivery(_ key: OperationKey, at now: MesosInstant) {
        guard operations[key] != nil else { return }
        operations[key]?.deliveryNumber += 1
        operations[key]?.retryInterval = policy.updateRetryMinimum
        deliver(key, at: now)
    }

    private mutating func deliver(_ key: OperationKey, at now: MesosInstant) {
        guard let operation = operations[key], agents[operation.agent]?.canTalk == true else { return }
        send(.updateOperationStatus(operation.status), to: key.framework)
        timers.add(
            .resendOperation(key, deliveryNumber: operation.deliveryNumber), at: now + operation.retryInterval)
    }

    mutating func resend(_ key: OperationKey, deliveryNumber: Int, at now: MesosInstant) {
        guard let operation = operations[key], operation.deliveryNumber == deliveryNumber else { return }
        operations[key]?.retryInterval = min(operation.retryInterval * 2, policy.updateRetryMaximum)
        deliver(key, at: now)
    }

    /// Delivers what is not acknowledged again, as agents do when a scheduler or the agent itself has come back.
    mutating func restartOperations(at now: MesosInstant, where isIncluded: (OperationRecord) -> Bool) {
        for operation in orderedOperations where isIncluded(operation) { restartDelivery(operation.key, at: now) }
    }

    var orderedOperations: [OperationRecord] { operations.values.sorted { $0.sequence < $1.sequence } }

    mutating func acknowledge(
        _ acknowledge: Mesos.Scheduler.Call.AcknowledgeOperationStatus, by framework: String
    ) {
        let key = OperationKey(framework: framework, operation: acknowledge.operationID.value)
        guard let operation = operations[key], operation.status.uuid?.value == acknowledge.uuid,
            acknowledge.agentID.map({ $0.value == operation.agent }) ?? true, agents[operation.agent]?.canTalk == true
        else { return }
        // The end of an operation is acknowledged: nobody remembers it any more.
        operations[key] = nil
    }

    // MARK: Reconciliation

    mutating func reconcile(_ reconcile: Mesos.Scheduler.Call.ReconcileOperations, by framework: String) {
        if reconcile.operations.isEmpty {
            for operation in orderedOperations where operation.key.framework == framework {
                send(.updateOperationStatus(Self.latestStatus(operation)), to: framework)
            }
            return
        }
        for asked in reconcile.operations {
            let key = OperationKey(framework: framework, operation: asked.operationID.value)
            if let operation = operations[key] {
                send(.updateOperationStatus(Self.latestStatus(operation)), to: framework)
                continue
            }
            let (state, message) = fate(ofUnknownOperationOn: asked.agentID?.value)
            let status = Mesos.OperationStatus.with {
                $0.operationID = asked.operationID
                $0.state = state
                $0.message = message
                $0.agentID = asked.agentID
                $0.resourceProviderID = asked.resourceProviderID
            }
            send(.updateOperationStatus(status), to: framework)
        }
    }

    /// Without uuid: it is not the agent's update, and not to be acknowledged.
    private static func latestStatus(_ operation: OperationRecord) -> Mesos.OperationStatus {
        .with {
            $0.operationID = operation.status.operationID
            $0.state = operation.status.state
            $0.agentID = operation.status.agentID
        }
    }

    private func fate(ofUnknownOperationOn agent: String?) -> (Mesos.OperationState, String) {
        guard let agent else {
            return (.unknown, "Reconciliation: Operation is unknown and no 'agent_id' was provided")
        }
        if goneAgents.contains(agent) { return (.goneByOperator, "Reconciliation: Agent is marked gone by operator") }
        if let recovering = recovering[agent] {
            return recovering.unreachableSince == nil
                ? (.recovering, "Reconciliation: Agent is recovered but has not re-registered")
                : (.unreachable, "Reconciliation: Agent is unreachable")
        }
        if case .unreachable = agents[agent]?.presence { return (.unreachable, "Reconciliation: Agent is unreachable") }
        return (.unknown, "Reconciliation: Operation is unknown")
    }

    /// An operation as the operator sees it.
    static func message(of operation: OperationRecord) -> Mesos.Operation {
        .with {
            $0.frameworkID = Mesos.FrameworkID(operation.key.framework)
            $0.agentID = Mesos.AgentID(operation.agent)
            $0.info = operation.info
            $0.latestStatus = operation.status
            $0.statuses = [operation.status]
            $0.uuid = .init(value: operation.uuid)
        }
    }
}
