import MachineSupport
import MesosAPI

/// The changes waiting to be saved in the task store, and the calls waiting for the save.
/// Saves are made one at a time; the changes that come during a save make up the next one.
struct StoreQueue: Sendable {
    enum Timer: Sendable, Hashable {
        /// The save takes too long.
        case deadline
        /// The back-off after a failure is over.
        case retry
    }

    /// A task in an ACCEPT, with the group in which placement constraints count it.
    typealias Staged = (taskID: String, group: String, attempt: TaskAttempt)

    /// An ACCEPT whose tasks are being saved.
    struct Accept: Sendable {
        var offerIDs: [String]
        var operations: [Mesos.Offer.Operation]
        var staged: [Staged]
    }

    struct Acknowledgement: Sendable, Hashable {
        var taskID: String
        var agentID: String
        var uuid: UpdateID
    }

    /// The error of the last save; `nil` while the store works.
    private(set) var failure: MesosSchedulerError?

    private var waiting = ChangeList()
    /// The save under way.
    private var batch: (ticket: StoreTicket, changes: ChangeList)?
    private var isBackingOff = false
    private var failures = 0
    private var ticketCount = 0
    /// Each with the number of the save that must succeed first.
    private var accepts: [(number: Int, Accept)] = []
    private var acknowledgements: [Acknowledgement: Int] = [:]
    private let timeout: Duration
    private let backoff: Backoff
    private var random: SeededRandom

    init(_ configuration: SchedulerConfiguration, seed: UInt64) {
        timeout = configuration.persistence.taskStoreTimeout
        backoff = configuration.persistence.taskStoreBackoff
        random = SeededRandom(seed: seed)
    }

    /// Whether everything is saved.
    var isIdle: Bool { batch == nil && waiting.isEmpty }
    var heldOfferIDs: [String] { accepts.flatMap(\.1.offerIDs) }

    mutating func append(_ changes: [TaskChange]) {
        for change in changes { waiting.append(change) }
    }

    /// The number of the save that will contain everything appended so far; `nil` when all of it is saved.
    private var number: Int? { waiting.isEmpty ? batch?.ticket.number : ticketCount + 1 }

    // MARK: Saving

    /// Begins the next save, if there are changes and no save is under way.
    mutating func save(at now: Instant, _ effects: inout Effects) {
        guard batch == nil, !isBackingOff, !waiting.isEmpty else { return }
        effects.set(.store(.deadline), at: now + timeout)
        start(&effects)
    }

    /// Saves everything that is left, even if a save is under way.
    mutating func saveLast(_ effects: inout Effects) {
        if var changes = batch?.changes {
            changes.append(waiting)
            waiting = changes
        }
        if !waiting.isEmpty { start(&effects) }
    }

    private mutating func start(_ effects: inout Effects) {
        ticketCount += 1
        let ticket = StoreTicket(ticketCount)
        effects.append(.store(ticket, waiting.list))
        batch = (ticket, waiting)
        waiting = ChangeList()
    }

    /// - Returns: the calls that may be sent now; `nil` for a save that is not under way.
    mutating func succeeded(
        _ ticket: StoreTicket, _ effects: inout Effects
    ) -> (accepts: [Accept], acknowledgements: [Acknowledgement])? {
        guard batch?.ticket == ticket else { return nil }
        batch = nil
        failures = 0
        effects.cancel(.store(.deadline))
        if failure != nil { effects.notify(.taskStoreRecovered) }
        failure = nil
        let released = Self.sorted(acknowledgements.filter { $0.value <= ticket.number }.keys)
        for acknowledgement in released { acknowledgements[acknowledgement] = nil }
        defer { accepts.removeAll { $0.number <= ticket.number } }
        return (accepts.filter { $0.number <= ticket.number }.map(\.1), released)
    }

    /// The changes of the failed save, and the acknowledgements that wait for it, become part of the next attempt.
    /// Returns the wait before the next attempt; `nil` for a save that is not under way.
    mutating func failed(
        _ ticket: StoreTicket, _ error: MesosSchedulerError, at now: Instant, _ effects: inout Effects
    ) -> Duration? {
        guard var changes = batch?.changes, batch?.ticket == ticket else { return nil }
        changes.append(waiting)
        waiting = changes
        batch = nil
        failure = error
        failures += 1
        isBackingOff = true
        for (acknowledgement, number) in acknowledgements where number <= ticket.number {
            acknowledgements[acknowledgement] = ticketCount + 1
        }
        let wait = backoff.delay(failures: failures, using: &random)
        effects.cancel(.store(.deadline))
        effects.set(.store(.retry), at: now + wait)
        return wait
    }

    /// The save takes too long. It is still under way, because the next save must not overtake it.
    mutating func timedOut(_ error: MesosSchedulerError) -> Bool {
        guard batch != nil else { return false }
        failure = error
        return true
    }

    mutating func retry() { isBackingOff = false }

    // MARK: Holding calls

    mutating func hold(_ accept: Accept) { accepts.append((number ?? ticketCount, accept)) }

    /// - Returns: `false` when everything is saved, so that the acknowledgement can be sent now.
    mutating func hold(_ acknowledgement: Acknowledgement) -> Bool {
        guard let number else { return false }
        acknowledgements[acknowledgement] = number
        return true
    }

    mutating func takeAccepts() -> [Accept] {
        defer { accepts = [] }
        return accepts.map(\.1)
    }

    mutating func takeAcknowledgements() -> [Acknowledgement] {
        defer { acknowledgements = [:] }
        return Self.sorted(acknowledgements.keys)
    }

    /// Removes and returns the ACCEPT that is about to use this offer.
    mutating func withdraw(offerID: String) -> Accept? {
        guard let index = accepts.firstIndex(where: { $0.1.offerIDs.contains(offerID) }) else { return nil }
        return accepts.remove(at: index).1
    }

    private static func sorted(_ acknowledgements: some Sequence<Acknowledgement>) -> [Acknowledgement] {
        acknowledgements.sorted { ($0.taskID, $0.uuid) < ($1.taskID, $1.uuid) }
    }
}
