import MachineSupport
import MesosAPI

/// The operations of the framework: which wait for an offer, which are under way, how they ended.
///
/// An operation that is under way is asked about with growing intervals until its end is known, and at once after a new
/// subscription: the master's own updates are sent only once, and are lost with the stream.
struct OperationMachine: Sendable {
    enum Timer: Sendable, Hashable {
        case batch(WaiterID)
        case reconcile
    }

    struct Acknowledgement: Sendable {
        var id: UpdateID
        var status: Mesos.OperationStatus
    }

    enum Action: Sendable {
        case resume(WaiterID, Result<[OperationOutcome], MesosSchedulerError>)
        case acknowledge(Acknowledgement)
        case reconcile([(operationID: String, agentID: String)])
        case setTimer(Timer, at: Instant)
        case cancelTimer(Timer)
        case notify(SchedulerNotice)
    }

    private(set) var configuration: SchedulerConfiguration
    private(set) var batches: [WaiterID: OperationBatch] = [:]
    /// In the order in which they came.
    private(set) var waiting: [WaiterID] = []
    var records: [String: OperationRecord] = [:]
    var acknowledgements = AcknowledgementBook()
    var random: SeededRandom
    var reconcileRounds = 0
    /// Something waits that has not been compared with the offers that are here.
    private(set) var isUnsettled = false
    /// Of what has begun to wait since they were taken.
    private var newRoles: Set<String> = []
    private var actions: [Action] = []

    init(_ configuration: SchedulerConfiguration, seed: UInt64) {
        self.configuration = configuration
        random = SeededRandom(seed: seed)
    }

    mutating func emit(_ action: Action) { actions.append(action) }

    mutating func takeActions() -> [Action] {
        defer { actions = [] }
        return actions
    }

    // MARK: Requests

    mutating func perform(
        _ request: OperationRequest, waiter: WaiterID, timeout: Duration, at now: Instant
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
            return emit(.resume(waiter, .failure(error)))
        }
        let role = request.role ?? configuration.framework.roles.first ?? "*"
        let operations = request.operations.map { $0.detached().allocated(to: role) }
        batches[waiter] = OperationBatch(
            agentID: request.agentID, role: role, operations: operations,
            needs: ResourceConversion.needs(operations))
        wait(waiter)
        emit(.setTimer(.batch(waiter), at: now + timeout))
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

    /// The caller has gone. What was sent goes on, and is followed to its end.
    mutating func cancel(_ id: WaiterID) {
        abandon(id, MesosSchedulerError(.cancelled, "the wait for operations was cancelled"))
    }

    /// - Parameter notSubscribed: why there is no subscription, if there is none.
    mutating func timedOut(_ id: WaiterID, notSubscribed: MesosSchedulerError?) {
        guard let batch = batches[id] else { return }
        guard batch.phase == .waiting else {
            let open = batch.operationIDs.filter { records[$0]?.outcome == nil }
            return abandon(
                id,
                MesosSchedulerError(
                    .operationTimedOut,
                    "the end of operations \(open.joined(separator: ", ")) on agent \(batch.agentID) is not known "
                        + "yet; they may still be performed"))
        }
        let wanted = "operations on agent \(batch.agentID) need \(batch.needs) in an offer to role '\(batch.role)'"
        if let notSubscribed {
            return abandon(
                id,
                MesosSchedulerError(
                    .notSubscribed, "\(wanted), and there is no subscription: \(notSubscribed.message)",
                    underlying: notSubscribed))
        }
        let seen = batch.seen.map { "it offered only \($0)" } ?? "it offered nothing"
        abandon(id, MesosSchedulerError(.noCapacity, "\(wanted); \(seen)"))
    }

    private mutating func abandon(_ id: WaiterID, _ error: MesosSchedulerError) {
        guard let batch = batches[id] else { return }
        resume(id, .failure(error))
        if batch.phase == .waiting { remove(id) }
    }

    private mutating func resume(_ id: WaiterID, _ result: Result<[OperationOutcome], MesosSchedulerError>) {
        guard batches[id]?.isAwaited == true else { return }
        batches[id]?.isAwaited = false
        emit(.cancelTimer(.batch(id)))
        emit(.resume(id, result))
    }

    private mutating func remove(_ id: WaiterID) {
        guard let batch = batches.removeValue(forKey: id) else { return }
        if batch.phase == .waiting { waiting.removeAll { $0 == id } }
        for operationID in batch.operationIDs { records[operationID] = nil }
        settleReconciliation()
    }

    // MARK: Offers

    /// The roles whose offers are waited for.
    var roles: Set<String> { Set(waiting.compactMap { batches[$0]?.role }) }

    mutating func takeNewRoles() -> Set<String> {
        defer { newRoles = [] }
        return newRoles
    }

    mutating func offersChanged() { if !waiting.isEmpty { isUnsettled = true } }

    /// The offers that are here were compared with all that waits.
    mutating func settled() { isUnsettled = false }

    mutating func sawTooLittle(_ id: WaiterID, _ resources: ResourceSet) { batches[id]?.seen = resources }

    /// - Returns: the operations for the ACCEPT that is being sent.
    mutating func sent(_ id: WaiterID, at now: Instant) -> [Mesos.Offer.Operation] {
        guard let batch = batches[id], batch.phase == .waiting else { return [] }
        waiting.removeAll { $0 == id }
        let operations = batch.operations.map { operation in
            var copy = operation
            // A new id in each attempt, so that a late word about the last is not taken for one about this.
            if copy.id == nil { copy.id = .init("op-\(String(random.next(), radix: 16))") }
            return copy
        }
        let ids = operations.compactMap { $0.id?.value }
        batches[id]?.phase = .sent
        batches[id]?.operationIDs = ids
        for operationID in ids { records[operationID] = OperationRecord(batch: id, agentID: batch.agentID) }
        reconcileRounds = 0
        scheduleReconcile(at: now)
        return operations
    }

    /// The ACCEPT has not reached the master: the operations wait for another offer.
    mutating func requeue(_ id: WaiterID) {
        guard let batch = batches[id], batch.phase != .waiting else { return }
        for operationID in batch.operationIDs { records[operationID] = nil }
        batches[id]?.operationIDs = []
        settleReconciliation()
        guard batch.isAwaited else {
            batches[id] = nil
            return
        }
        wait(id)
        failLeftRoles()
    }

    /// The framework has other roles now. There are no offers to those that it has left.
    mutating func updateFramework(_ framework: FrameworkConfiguration) {
        configuration.framework = framework
        failLeftRoles()
    }

    private mutating func failLeftRoles() {
        let roles = configuration.framework.roles
        for id in waiting {
            guard let batch = batches[id], !roles.contains(batch.role) else { continue }
            refused(
                id,
                MesosSchedulerError(
                    .invalidRequest,
                    "operations on agent \(batch.agentID): role '\(batch.role)' is no longer a role of the framework: "
                        + "\(roles)"))
        }
    }

    /// The master refused the ACCEPT.
    mutating func refused(_ id: WaiterID, _ error: MesosSchedulerError) {
        resume(id, .failure(error))
        remove(id)
    }

    /// The answer to the ACCEPT did not come. Until its offers are known to be gone there is no use asking.
    mutating func doubt(_ id: WaiterID) {
        if batches[id]?.phase == .sent { batches[id]?.phase = .doubtful }
    }

    /// A lost ACCEPT cannot be performed any more: the master's answers are final now.
    mutating func verify(_ id: WaiterID, at now: Instant) {
        guard batches[id]?.phase == .doubtful else { return }
        batches[id]?.phase = .sent
        reconcileNow(at: now)
    }

    /// A new subscription makes every ACCEPT of the last one void.
    mutating func verifyAll() {
        for id in batches.keys where batches[id]?.phase == .doubtful { batches[id]?.phase = .sent }
    }

    // MARK: Ends

    /// All operations of the batch have an outcome.
    mutating func completeIfEnded(_ id: WaiterID) {
        guard let batch = batches[id], batch.phase != .waiting else { return }
        let ended = batch.operationIDs.compactMap { records[$0] }
        let outcomes = ended.compactMap(\.outcome)
        guard !ended.isEmpty, outcomes.count == batch.operationIDs.count else { return }
        if batch.isAwaited, ended.allSatisfy(\.isUndone) { return requeue(id) }
        resume(id, .success(outcomes))
        remove(id)
    }

    /// The framework, and all it had under way, is gone.
    mutating func frameworkRemoved(_ frameworkID: String) {
        let error = MesosSchedulerError(
            .frameworkRemoved, "the master removed framework \(frameworkID) while operations were under way")
        for id in sorted(where: { $0.phase != .waiting }) { refused(id, error) }
    }

    mutating func failWaiting(_ error: MesosSchedulerError) {
        for id in waiting { refused(id, error) }
    }

    mutating func failAll(_ error: MesosSchedulerError) {
        for id in sorted(where: { _ in true }) { refused(id, error) }
    }

    private func sorted(where isIncluded: (OperationBatch) -> Bool) -> [WaiterID] {
        batches.filter { isIncluded($0.value) }.keys.sorted { $0.number < $1.number }
    }
}
