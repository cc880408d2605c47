import MachineSupport
import MesosAPI

/// Operations other than launches: their changes, and the feedback on operations with an id.
extension MasterStateMachine {
    /// Performs an operation of an ACCEPT. The operations after it may use the resources it makes.
    mutating func perform(
        _ operation: Mesos.Offer.Operation, on agent: String, role: String, from free: inout ResourceSet,
        by framework: String, _ effects: inout Effects
    ) {
        guard let record = frameworks[framework], let total = agents[agent]?.total else { return }
        let key = operation.id.map { OperationKey(framework: framework, operation: $0.value) }
        let conversion: ResourceConversion
        do throws(ResourceConversion.Refusal) {
            if let key, let problem = problem(withOperation: key) { throw ResourceConversion.Refusal(problem) }
            conversion = try ResourceConversion.make(of: operation, by: record, role: role, free: free, total: total)
        } catch {
            reject(operation, error.text + (error.namesAgent ? place(of: agent) : ""), by: framework, &effects)
            return
        }
        free -= conversion.consumed
        free += conversion.converted
        agents[agent]?.total -= conversion.consumed.allocated(to: nil)
        agents[agent]?.total += conversion.converted.allocated(to: nil)
        // The framework sees the result of an operation without an id only in later offers.
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
        if let problem = IDValidation.problem(with: key.operation) { return "Operation ID: \(problem)" }
        return operations[key] == nil ? nil : "Operation with ID '\(key.operation)' exists already"
    }

    mutating func deliverPerformedOperations(at now: Instant, _ effects: inout Effects) {
        let keys = performedOperations
        performedOperations = []
        for key in keys { restartDelivery(key, at: now, &effects) }
    }

    /// The end of the messages about an invalid operation.
    private func place(of agent: String) -> String {
        guard let record = agents[agent] else { return "" }
        return "; on agent \(agent) at \(record.pid) (\(record.description.hostname))"
    }

    /// Sends the refusal of an operation with an id once, without a uuid and an agent id, as Mesos does. Others get no
    /// answer.
    func reject(
        _ operation: Mesos.Offer.Operation, _ problem: String, by framework: String, _ effects: inout Effects
    ) {
        guard let id = operation.id else { return }
        let status = Mesos.OperationStatus.with {
            $0.operationID = Mesos.OperationID(id.value)
            $0.state = .error
            $0.message = problem
        }
        send(.updateOperationStatus(status), to: framework, &effects)
    }

    // MARK: Delivery

    /// Sends an operation's status now, and again until it is acknowledged.
    mutating func restartDelivery(_ key: OperationKey, at now: Instant, _ effects: inout Effects) {
        guard operations[key] != nil else { return }
        operations[key]?.retryInterval = policy.updateRetryMinimum
        deliver(key, at: now, &effects)
    }

    private mutating func deliver(_ key: OperationKey, at now: Instant, _ effects: inout Effects) {
        guard let operation = operations[key], agents[operation.agent]?.canTalk == true else { return }
        send(.updateOperationStatus(operation.status), to: key.framework, &effects)
        effects.set(.resendOperation(key), at: now + operation.retryInterval)
    }

    mutating func resend(_ key: OperationKey, at now: Instant, _ effects: inout Effects) {
        guard let operation = operations[key] else { return }
        operations[key]?.retryInterval = min(operation.retryInterval * 2, policy.updateRetryMaximum)
        deliver(key, at: now, &effects)
    }

    /// Sends unacknowledged statuses again, as agents do when the scheduler or the agent returns.
    mutating func restartOperations(
        at now: Instant, _ effects: inout Effects, where isIncluded: (OperationRecord) -> Bool
    ) {
        for operation in orderedOperations where isIncluded(operation) {
            restartDelivery(operation.key, at: now, &effects)
        }
    }

    var orderedOperations: [OperationRecord] { operations.values.sorted { $0.sequence < $1.sequence } }

    mutating func acknowledge(
        _ acknowledge: Mesos.Scheduler.Call.AcknowledgeOperationStatus, by framework: String, at now: Instant,
        _ effects: inout Effects
    ) {
        let key = OperationKey(framework: framework, operation: acknowledge.operationID.value)
        guard let operation = operations[key], operation.status.uuid?.value == acknowledge.uuid,
            acknowledge.agentID.map({ $0.value == operation.agent }) ?? true, agents[operation.agent]?.canTalk == true
        else { return }
        operations[key] = nil
        effects.cancel(.resendOperation(key))
        checkDrained(operation.agent, at: now, &effects)
    }

    // MARK: Reconciliation

    mutating func reconcile(
        _ reconcile: Mesos.Scheduler.Call.ReconcileOperations, by framework: String, _ effects: inout Effects
    ) {
        let statuses =
            if reconcile.operations.isEmpty {
                orderedOperations.filter { $0.key.framework == framework }.map(Self.latestStatus)
            } else {
                reconcile.operations.map { status(of: $0, by: framework) }
            }
        for status in statuses { send(.updateOperationStatus(status), to: framework, &effects) }
    }

    private func status(
        of asked: Mesos.Scheduler.Call.ReconcileOperations.Operation, by framework: String
    ) -> Mesos.OperationStatus {
        let key = OperationKey(framework: framework, operation: asked.operationID.value)
        if let operation = operations[key] { return Self.latestStatus(operation) }
        let (state, message) = fate(ofUnknownOperationOn: asked.agentID?.value)
        return .with {
            $0.state = state
            $0.message = message
            $0.operationID = asked.operationID
            $0.agentID = asked.agentID
            $0.resourceProviderID = asked.resourceProviderID
        }
    }

    /// A status without a uuid, because it comes from the master and must not be acknowledged.
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
        if goneAgents.contains(agent) { return (.goneByOperator, "Reconciliation: Agent marked gone by operator") }
        if let recovering = recovering[agent] {
            return recovering.unreachableSince == nil
                ? (.recovering, "Reconciliation: Agent is recovered but has not re-registered")
                : (.unreachable, "Reconciliation: Agent is unreachable")
        }
        guard let presence = agents[agent]?.presence else {
            return (.unknown, "Reconciliation: Both operation and agent are unknown")
        }
        return presence.isUnreachable
            ? (.unreachable, "Reconciliation: Agent is unreachable")
            : (.unknown, "Reconciliation: Operation is unknown")
    }

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
