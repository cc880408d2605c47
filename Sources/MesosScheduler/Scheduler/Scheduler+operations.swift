import MachineSupport
public import MesosAPI

extension Scheduler {
    /// Performs operations on resources of one agent, together in one ACCEPT and in this order, and returns their
    /// outcomes. Waits for an offer of the agent with the resources they need.
    ///
    /// When the outcome of the ACCEPT is unknown, the operations are reconciled until the master answers. They are sent
    /// again only when they were certainly not performed.
    ///
    /// - Parameters:
    ///   - operations: operations such as `Mesos.Offer.Operation.reserve(_:id:)` makes. Resources without an allocation
    ///     are allocated to `role`, and operations without an id get one.
    ///   - agentID: the agent that has the resources.
    ///   - role: the role of the framework whose offers are used; `nil` for the first role.
    ///   - timeout: the time until all outcomes must be known.
    /// - Returns: one outcome for each operation, in their order. A failed operation is an outcome, not an error.
    /// - Throws: ``MesosSchedulerError``: `invalidRequest`, `noCapacity` with the last offer of the agent,
    ///   `notSubscribed`, `operationTimedOut` when operations were sent and have no outcome, `callRejected`,
    ///   `frameworkRemoved`, `limitReached`, `shuttingDown`, `cancelled`. Sent operations go on.
    public func perform(
        _ operations: [Mesos.Offer.Operation], on agentID: String, role: String? = nil, timeout: Duration
    ) async throws(MesosSchedulerError) -> [OperationOutcome] {
        let request = OperationRequest(operations, on: agentID, role: role)
        return try await ask(operationWaiters) {
            .perform(request, waiter: $0, timeout: timeout)
        } onCancel: {
            .cancelOperations($0)
        }
    }

    /// Makes the reservations of these resources; see `Mesos.Resource.reserved(for:principal:labels:)`.
    ///
    /// - Throws: as ``perform(_:on:role:timeout:)``, and `operationFailed` for an end other than OPERATION_FINISHED.
    @discardableResult
    public func reserve(
        _ resources: [Mesos.Resource], on agentID: String, role: String? = nil, timeout: Duration
    ) async throws(MesosSchedulerError) -> OperationOutcome {
        try await performOne(.reserve(resources), on: agentID, role: role, timeout: timeout)
    }

    /// Removes the newest reservation of resources of an agent.
    ///
    /// - Throws: as ``reserve(_:on:role:timeout:)``.
    @discardableResult
    public func unreserve(
        _ resources: [Mesos.Resource], on agentID: String, role: String? = nil, timeout: Duration
    ) async throws(MesosSchedulerError) -> OperationOutcome {
        try await performOne(.unreserve(resources), on: agentID, role: role, timeout: timeout)
    }

    /// Creates `Mesos.Resource.persistentVolume(id:containerPath:mode:principal:isShared:)` on reserved disk space.
    ///
    /// - Throws: as ``reserve(_:on:role:timeout:)``.
    @discardableResult
    public func createVolumes(
        _ volumes: [Mesos.Resource], on agentID: String, role: String? = nil, timeout: Duration
    ) async throws(MesosSchedulerError) -> OperationOutcome {
        try await performOne(.create(volumes: volumes), on: agentID, role: role, timeout: timeout)
    }

    /// Destroys persistent volumes of an agent, with their data. No task may use them.
    ///
    /// - Throws: as ``reserve(_:on:role:timeout:)``.
    @discardableResult
    public func destroyVolumes(
        _ volumes: [Mesos.Resource], on agentID: String, role: String? = nil, timeout: Duration
    ) async throws(MesosSchedulerError) -> OperationOutcome {
        try await performOne(.destroy(volumes: volumes), on: agentID, role: role, timeout: timeout)
    }

    private func performOne(
        _ operation: Mesos.Offer.Operation, on agentID: String, role: String?, timeout: Duration
    ) async throws(MesosSchedulerError) -> OperationOutcome {
        let name = operation.type?.description ?? ""
        guard let outcome = try await perform([operation], on: agentID, role: role, timeout: timeout).first else {
            throw MesosSchedulerError(.other, "\(name) on agent \(agentID) has no outcome")
        }
        guard outcome.isFinished else {
            throw MesosSchedulerError(
                .operationFailed,
                "\(name) on agent \(agentID) ended with \(outcome.state): \(outcome.message ?? "no message")",
                operationState: outcome.state)
        }
        return outcome
    }
}
