public import MesosAPI

extension Scheduler {
    /// Performs operations on resources of one agent, together in one ACCEPT and in this order, and returns how each has
    /// ended. Waits for an offer of the agent that has what they need; with several reservations of which each needs
    /// another agent, call it once for each.
    ///
    /// When the fate of the ACCEPT is in doubt, the master is asked for the operations until it answers; they are sent
    /// again only when it is certain that they were not performed.
    ///
    /// - Parameters:
    ///   - operations: those of ``MesosAPI/Mesos/Offer/Operation/reserve(_:id:)`` and its like. Resources that are
    ///     allocated to no role are taken to be allocated to `role`; operations without an id get one.
    ///   - role: one of the framework's, whose offers are used; nil: the first.
    /// - Returns: one outcome for each operation, in their order. One that did not come to OPERATION_FINISHED is no error
    ///   here.
    /// - Throws: ``MesosSchedulerError``: `invalidRequest`, `noCapacity` with what the agent offered at last,
    ///   `notSubscribed`, `operationTimedOut` when operations were sent whose end is not known, `callRejected`,
    ///   `frameworkRemoved`, `limitReached`, `shuttingDown`, and `cancelled`, after which operations that were sent go on.
    public func perform(
        _ operations: [Mesos.Offer.Operation], on agentID: String, role: String? = nil, timeout: Duration
    ) async throws(MesosSchedulerError) -> [OperationOutcome] {
        let waiter = newWaiter()
        let request = OperationRequest(operations, on: agentID, role: role)
        let result: Result<[OperationOutcome], MesosSchedulerError> = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                operationWaiters[waiter] = continuation
                process(.perform(request, waiter: waiter, timeout: timeout))
            }
        } onCancel: {
            Task { await self.process(.cancelOperations(waiter)) }
        }
        return try result.get()
    }

    /// Reserves resources of an agent.
    ///
    /// - Parameter resources: with the reservation they shall have, see
    ///   ``MesosAPI/Mesos/Resource/reserved(for:principal:labels:)``.
    /// - Throws: what ``perform(_:on:role:timeout:)`` does, and `operationFailed` for an end other than
    ///   OPERATION_FINISHED.
    @discardableResult
    public func reserve(
        _ resources: [Mesos.Resource], on agentID: String, role: String? = nil, timeout: Duration
    ) async throws(MesosSchedulerError) -> OperationOutcome {
        try await performOne(.reserve(resources), on: agentID, role: role, timeout: timeout)
    }

    /// Takes the newest reservation off resources of an agent.
    ///
    /// - Parameter resources: as they are reserved.
    /// - Throws: as ``reserve(_:on:role:timeout:)``.
    @discardableResult
    public func unreserve(
        _ resources: [Mesos.Resource], on agentID: String, role: String? = nil, timeout: Duration
    ) async throws(MesosSchedulerError) -> OperationOutcome {
        try await performOne(.unreserve(resources), on: agentID, role: role, timeout: timeout)
    }

    /// Makes persistent volumes of reserved disk of an agent.
    ///
    /// - Parameter volumes: as they shall be, see
    ///   ``MesosAPI/Mesos/Resource/persistentVolume(id:containerPath:mode:principal:isShared:)``.
    /// - Throws: as ``reserve(_:on:role:timeout:)``.
    @discardableResult
    public func createVolumes(
        _ volumes: [Mesos.Resource], on agentID: String, role: String? = nil, timeout: Duration
    ) async throws(MesosSchedulerError) -> OperationOutcome {
        try await performOne(.create(volumes: volumes), on: agentID, role: role, timeout: timeout)
    }

    /// Destroys persistent volumes of an agent that no task uses, and what is in them.
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
