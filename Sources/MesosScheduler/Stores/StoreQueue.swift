import MachineSupport
import MesosAPI

/// What waits to be stored, and what waits for it to be: one save at a time, everything that came during it is the
/// next.
struct StoreQueue: Sendable {
    enum Timer: Sendable, Hashable {
        /// The save takes too long.
        case deadline
        /// The back-off after a failure is over.
        case retry
    }

    /// An ACCEPT whose tasks are being stored.
    struct Accept: Sendable {
        var offerIDs: [String]
        var refuse: Duration
        var operations: [Mesos.Offer.Operation]
        /// With the group in which placement constraints count the task.
        var staged: [(taskID: String, group: String, attempt: TaskAttempt)]
    }

    struct Acknowledgement: Sendable, Hashable {
        var taskID: String
        var agentID: String
        var uuid: UpdateID
    }

    /// What may be done now.
    struct Released: Sendable {
        var accepts: [Accept] = []
        var acknowledgements: [Acknowledgement] = []
    }

    /// Why the store cannot be relied upon at the moment.
    private(set) var failure: MesosSchedulerError?

    private var waiting = ChangeList()
    /// Being saved.
    private var batch: (ticket: StoreTicket, changes: ChangeList)?
    private var isBackingOff = false
    private var failures = 0
    private var ticketCount = 0
    /// With the number of the save that must succeed first.
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

    /// Nothing is being saved, and nothing is to be.
    var isIdle: Bool { batch == nil && waiting.isEmpty }

    var heldOfferIDs: [String] { accepts.flatMap(\.1.offerIDs) }

    mutating func append(_ changes: [TaskChange]) {
        for change in changes { waiting.append(change) }
    }

    /// The save that has everything that was appended so far; nil when all of it is stored.
    private var number: Int? { waiting.isEmpty ? batch?.ticket.number : ticketCount + 1 }

    /// - Returns: false when there is nothing to wait for.
    mutating func hold(_ acknowledgement: Acknowledgement) -> Bool {
        guard let number else { return false }
        acknowledgements[acknowledgement] = number
        return true
    }

    mutating func hold(_ accept: Accept) { accepts.append((number ?? ticketCount, accept)) }

    /// The next save, when there is one to make and none is under way.
    mutating func next() -> (StoreTicket, [TaskChange], timeout: Duration)? {
        guard batch == nil, !isBackingOff, !waiting.isEmpty else { return nil }
        return start()
    }

    /// Everything that is left, whatever is under way: nothing follows.
    mutating func last() -> (StoreTicket, [TaskChange], timeout: Duration)? {
        if var changes = batch?.changes {
            changes.append(waiting)
            waiting = changes
        }
        return waiting.isEmpty ? nil : start()
    }

    private mutating func start() -> (StoreTicket, [TaskChange], timeout: Duration) {
        ticketCount += 1
        let ticket = StoreTicket(ticketCount)
        batch = (ticket, waiting)
        waiting = ChangeList()
        return (ticket, batch?.changes.list ?? [], timeout)
    }

    /// - Returns: nil when it was not this save that was waited for; whether the store had failed before.
    mutating func succeeded(_ ticket: StoreTicket) -> (Released, hadFailed: Bool)? {
        guard batch?.ticket == ticket else { return nil }
        batch = nil
        failures = 0
        let hadFailed = failure != nil
        failure = nil
        var released = Released()
        released.accepts = accepts.filter { $0.number <= ticket.number }.map(\.1)
        accepts.removeAll { $0.number <= ticket.number }
        released.acknowledgements = acknowledgements.filter { $0.value <= ticket.number }.map(\.key)
            .sorted { ($0.taskID, $0.uuid) < ($1.taskID, $1.uuid) }
        for acknowledgement in released.acknowledgements { acknowledgements[acknowledgement] = nil }
        return (released, hadFailed)
    }

    /// The changes stay, before what came since, for the next attempt; so do the acknowledgements.
    ///
    /// - Returns: how long to wait before it; nil when it was not this save that was waited for.
    mutating func failed(_ ticket: StoreTicket, _ error: MesosSchedulerError) -> Duration? {
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
        return backoff.delay(failures: failures, using: &random)
    }

    /// The save is not over in time. It is still waited for: the next may not overtake it.
    mutating func timedOut(_ error: MesosSchedulerError) -> Bool {
        guard batch != nil else { return false }
        failure = error
        return true
    }

    mutating func retry() { isBackingOff = false }

    mutating func takeAccepts() -> [Accept] {
        defer { accepts = [] }
        return accepts.map(\.1)
    }

    /// Takes back the ACCEPT that is to use this offer.
    mutating func withdraw(offerID: String) -> Accept? {
        guard let index = accepts.firstIndex(where: { $0.1.offerIDs.contains(offerID) }) else { return nil }
        return accepts.remove(at: index).1
    }

    mutating func takeAcknowledgements() -> [Acknowledgement] {
        defer { acknowledgements = [:] }
        return acknowledgements.keys.sorted { ($0.taskID, $0.uuid) < ($1.taskID, $1.uuid) }
    }
}
