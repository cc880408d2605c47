import MachineSupport
import MesosAPI

/// The operations on resources, from the request to their outcomes. Without an outcome they are reconciled with growing
/// intervals, and after a new subscription, because updates of the master itself are sent once and lost with the
/// stream.
struct OperationMachine: Sendable {
    enum Timer: Sendable, Hashable {
        case batch(WaiterID)
        case reconcile
    }

    private(set) var configuration: SchedulerConfiguration
    var batches: [WaiterID: OperationBatch] = [:]
    private(set) var waiting: [WaiterID] = []
    var records: [String: OperationRecord] = [:]
    var acknowledgements = AcknowledgementBook()
    var random: SeededRandom
    var reconcileRounds = 0
    /// Whether a waiting batch was not compared with the open offers yet.
    var isUnsettled = false
    /// The roles of batches that have begun to wait since the last ``takeNewRoles()``.
    private var newRoles: Set<String> = []

    init(_ configuration: SchedulerConfiguration, seed: UInt64) {
        self.configuration = configuration
        random = SeededRandom(seed: seed)
    }

    /// - Parameter notSubscribed: the reason why there is no subscription; `nil` if there is one.
    mutating func fired(
        _ timer: Timer, notSubscribed: MesosSchedulerError?, at now: Instant, _ effects: inout Effects
    ) {
        switch timer {
        case .batch(let id): timedOut(id, notSubscribed: notSubscribed, &effects)
        case .reconcile: if notSubscribed == nil { reconcile(at: now, &effects) }
        }
    }

    // MARK: Requests

    mutating func perform(
        _ request: OperationRequest, waiter: WaiterID, timeout: Duration, at now: Instant, _ effects: inout Effects
    ) {
        do throws(MesosSchedulerError) {
            try request.validate(roles: configuration.framework.roles)
            for id in request.operations.compactMap({ $0.id?.value }) where isTaken(id) {
                throw MesosSchedulerError(.invalidRequest, "operation '\(id)' is under way already")
            }
            if batches.count >= configuration.limits.operations {
                throw MesosSchedulerError(
                    .limitReached, "\(batches.count) calls of perform are under way: limits.operations allows no more",
                    limit: "limits.operations")
            }
        } catch {
            return effects.append(.resumeOperations(waiter, .failure(error)))
        }
        let role = request.role ?? configuration.framework.roles.first ?? "*"
        let operations = request.operations.map { $0.detached().allocated(to: role) }
        batches[waiter] = OperationBatch(
            agentID: request.agentID, role: role, operations: operations,
            needs: ResourceConversion.needs(operations))
        wait(waiter)
        effects.set(.operations(.batch(waiter)), at: now + timeout)
    }

    private func isTaken(_ id: String) -> Bool {
        records[id] != nil
            || waiting.contains { batches[$0]?.operations.contains { $0.id?.value == id } == true }
    }

    private mutating func wait(_ id: WaiterID) {
        batches[id]?.phase = .waiting
        waiting.append(id)
        if let role = batches[id]?.role { newRoles.insert(role) }
        isUnsettled = true
    }

    /// The caller was cancelled. Operations that were sent are followed to their end.
    mutating func cancel(_ id: WaiterID, _ effects: inout Effects) {
        abandon(id, MesosSchedulerError(.cancelled, "the wait for operations was cancelled"), &effects)
    }

    private mutating func timedOut(_ id: WaiterID, notSubscribed: MesosSchedulerError?, _ effects: inout Effects) {
        guard let batch = batches[id] else { return }
        guard batch.phase == .waiting else {
            let open = batch.operationIDs.filter { records[$0]?.outcome == nil }
            let text =
                "the end of operations \(open.joined(separator: ", ")) on agent \(batch.agentID) is not known yet"
            let error = MesosSchedulerError(.operationTimedOut, text + "; they may still be performed")
            return abandon(id, error, &effects)
        }
        let wanted = "operations on agent \(batch.agentID) need \(batch.needs) in an offer to role '\(batch.role)'"
        let seen = batch.seen.map { "it offered only \($0)" } ?? "it offered nothing"
        let error =
            notSubscribed.map {
                MesosSchedulerError(
                    .notSubscribed, "\(wanted), and there is no subscription: \($0.message)", underlying: $0)
            } ?? MesosSchedulerError(.noCapacity, "\(wanted); \(seen)")
        abandon(id, error, &effects)
    }

    private mutating func abandon(_ id: WaiterID, _ error: MesosSchedulerError, _ effects: inout Effects) {
        guard let batch = batches[id] else { return }
        resume(id, .failure(error), &effects)
        if batch.phase == .waiting { remove(id, &effects) }
    }

    private mutating func resume(
        _ id: WaiterID, _ result: Result<[OperationOutcome], MesosSchedulerError>, _ effects: inout Effects
    ) {
        guard batches[id]?.isAwaited == true else { return }
        batches[id]?.isAwaited = false
        effects.cancel(.operations(.batch(id)))
        effects.append(.resumeOperations(id, result))
    }

    private mutating func remove(_ id: WaiterID, _ effects: inout Effects) {
        guard let batch = batches.removeValue(forKey: id) else { return }
        if batch.phase == .waiting { waiting.removeAll { $0 == id } }
        for operationID in batch.operationIDs { records[operationID] = nil }
        settleReconciliation(&effects)
    }

    // MARK: Offers

    var roles: Set<String> { Set(waiting.compactMap { batches[$0]?.role }) }

    mutating func takeNewRoles() -> Set<String> {
        defer { newRoles = [] }
        return newRoles
    }

    mutating func offersChanged() { if !waiting.isEmpty { isUnsettled = true } }

    mutating func sent(_ id: WaiterID, at now: Instant, _ effects: inout Effects) -> [Mesos.Offer.Operation] {
        guard let batch = batches[id], batch.phase == .waiting else { return [] }
        waiting.removeAll { $0 == id }
        let operations = batch.operations.map { operation in
            var copy = operation
            // A new id in each attempt, so that a late update about the last attempt does not count for this one.
            if copy.id == nil { copy.id = .init("op-\(String(random.next(), radix: 16))") }
            return copy
        }
        let ids = operations.compactMap { $0.id?.value }
        batches[id]?.phase = .sent
        batches[id]?.operationIDs = ids
        for operationID in ids { records[operationID] = OperationRecord(batch: id, agentID: batch.agentID) }
        reconcileRounds = 0
        scheduleReconcile(at: now, &effects)
        return operations
    }

    /// The ACCEPT did not reach the master: the operations wait for another offer.
    mutating func requeue(_ id: WaiterID, _ effects: inout Effects) {
        guard let batch = batches[id], batch.phase != .waiting else { return }
        for operationID in batch.operationIDs { records[operationID] = nil }
        batches[id]?.operationIDs = []
        settleReconciliation(&effects)
        guard batch.isAwaited else {
            batches[id] = nil
            return
        }
        wait(id)
        failLeftRoles(&effects)
    }

    /// The framework has other roles now. The master makes no offers to the roles it has left.
    mutating func updateFramework(_ framework: FrameworkConfiguration, _ effects: inout Effects) {
        configuration.framework = framework
        failLeftRoles(&effects)
    }

    private mutating func failLeftRoles(_ effects: inout Effects) {
        let roles = configuration.framework.roles
        for id in waiting {
            guard let batch = batches[id], !roles.contains(batch.role) else { continue }
            let text =
                "operations on agent \(batch.agentID): role '\(batch.role)' is no longer a role of the framework: "
            refused(id, MesosSchedulerError(.invalidRequest, text + "\(roles)"), &effects)
        }
    }

    mutating func refused(_ id: WaiterID, _ error: MesosSchedulerError, _ effects: inout Effects) {
        resume(id, .failure(error), &effects)
        remove(id, &effects)
    }

    /// The answer to the ACCEPT did not come. The master's answers mean nothing until the offers are certainly gone.
    mutating func doubt(_ id: WaiterID) {
        if batches[id]?.phase == .sent { batches[id]?.phase = .doubtful }
    }

    /// A lost ACCEPT cannot be performed any more, so that the master's answers are final now.
    mutating func verify(_ id: WaiterID, at now: Instant, _ effects: inout Effects) {
        guard batches[id]?.phase == .doubtful else { return }
        batches[id]?.phase = .sent
        reconcileNow(at: now, &effects)
    }

    mutating func verifyAll() {
        for id in batches.keys where batches[id]?.phase == .doubtful { batches[id]?.phase = .sent }
    }

    // MARK: Ends

    mutating func completeIfEnded(_ id: WaiterID, _ effects: inout Effects) {
        guard let batch = batches[id], batch.phase != .waiting else { return }
        let ended = batch.operationIDs.compactMap { records[$0] }
        let outcomes = ended.compactMap(\.outcome)
        guard !ended.isEmpty, outcomes.count == batch.operationIDs.count else { return }
        if batch.isAwaited, ended.allSatisfy(\.isUndone) { return requeue(id, &effects) }
        resume(id, .success(outcomes), &effects)
        remove(id, &effects)
    }

    mutating func frameworkRemoved(_ frameworkID: String, _ effects: inout Effects) {
        let error = MesosSchedulerError(
            .frameworkRemoved, "the master removed framework \(frameworkID) while operations were under way")
        for id in sorted(where: { $0.phase != .waiting }) { refused(id, error, &effects) }
    }

    mutating func failWaiting(_ error: MesosSchedulerError, _ effects: inout Effects) {
        for id in waiting { refused(id, error, &effects) }
    }

    mutating func failAll(_ error: MesosSchedulerError, _ effects: inout Effects) {
        for id in sorted(where: { _ in true }) { refused(id, error, &effects) }
    }

    private func sorted(where isIncluded: (OperationBatch) -> Bool) -> [WaiterID] {
        batches.filter { isIncluded($0.value) }.keys.sorted { $0.number < $1.number }
    }
}
