import MesosAPI

/// Keeps every offer accounted for, and the master informed whether offers are wanted.
///
/// An offer is accepted, declined or held with an expiry. With no request waiting, offers are suppressed; when work
/// arrives they are revived, which also lifts the filters of earlier refusals.
struct OfferMachine: Sendable {
    enum Timer: Sendable, Hashable {
        /// SUPPRESS or REVIVE is due.
        case interest
        /// A held offer expires.
        case expiry
        /// A DECLINE that failed is to be repeated.
        case decline
    }

    enum Action: Sendable {
        case decline([String], refuse: Duration)
        case suppress
        case revive
        case setTimer(Timer, at: SchedulerInstant)
        case cancelTimer(Timer)
        case limitReached(String, String)
    }

    /// What the master takes the framework to want.
    private enum Interest: Sendable {
        case suppressed
        case open
        /// A call that was to change it failed.
        case unknown
    }

    private static let retryInterval = Duration.seconds(1)

    var table = OfferTable()
    private let configuration: SchedulerConfiguration
    private var interest = Interest.unknown
    private var suppressedSince = SchedulerInstant.origin
    /// Requests have come since the last REVIVE.
    private var hasNewDemand = false
    /// Refusals whose filters may keep offers back.
    private var hasFilters = false
    private var earliestRevive = SchedulerInstant.origin
    /// Held offers in the order in which they expire.
    private var expiries: [(offerID: String, at: SchedulerInstant)] = []
    private(set) var undeclined: [String] = []

    init(_ configuration: SchedulerConfiguration) { self.configuration = configuration }

    /// A new subscription has no offers yet.
    mutating func subscribed(suppressed: Bool, at now: SchedulerInstant) {
        table.removeAll()
        expiries = []
        undeclined = []
        interest = suppressed ? .suppressed : .open
        suppressedSince = now
        hasFilters = !suppressed
        hasNewDemand = !suppressed
        earliestRevive = now
    }

    mutating func disconnected() -> [Action] {
        table.removeAll()
        expiries = []
        undeclined = []
        return [.cancelTimer(.interest), .cancelTimer(.expiry), .cancelTimer(.decline)]
    }

    /// Offers long after a SUPPRESS show that a REVIVE whose answer did not come reached the master after it.
    mutating func offersArrived(at now: SchedulerInstant) {
        if interest == .suppressed, now - suppressedSince >= Self.retryInterval { interest = .unknown }
    }

    mutating func demandArrived() { hasNewDemand = true }

    /// Resources went back to the master with a filter.
    mutating func filtersSet() { hasFilters = true }

    /// Tells the master when its idea of the framework's interest is not what it should be.
    mutating func settleInterest(hasPending: Bool, at now: SchedulerInstant) -> [Action] {
        if !hasPending {
            hasNewDemand = false
            switch interest {
            case .suppressed: return []
            case .unknown where now < earliestRevive: return [.setTimer(.interest, at: earliestRevive)]
            case .open, .unknown:
                interest = .suppressed
                suppressedSince = now
                return [.cancelTimer(.interest), .suppress]
            }
        }
        switch interest {
        case .suppressed: break
        case .open:
            guard hasNewDemand, hasFilters else { return [] }
            if now < earliestRevive { return [.setTimer(.interest, at: earliestRevive)] }
        case .unknown:
            if now < earliestRevive { return [.setTimer(.interest, at: earliestRevive)] }
        }
        interest = .open
        hasNewDemand = false
        hasFilters = false
        earliestRevive = now + configuration.reviveInterval
        return [.cancelTimer(.interest), .revive]
    }

    /// A SUPPRESS or REVIVE failed.
    mutating func interestCallFailed(at now: SchedulerInstant) {
        interest = .unknown
        earliestRevive = now + Self.retryInterval
    }

    /// Holds what arrived and was not needed, or gives it back.
    mutating func settleNew(at now: SchedulerInstant) -> [Action] {
        let new = table.takeNew()
        guard !new.isEmpty else { return [] }
        guard configuration.holdOffers else {
            for id in new { table.remove(id) }
            return decline(new)
        }
        var actions: [Action] = []
        let excess = min(max(table.count - configuration.maximumHeldOffers, 0), new.count)
        let refused = Array(new.suffix(excess))
        for id in refused { table.remove(id) }
        if excess > 0 {
            actions = decline(refused)
            actions.append(
                .limitReached(
                    "maximumHeldOffers",
                    "\(excess) offers declined: maximumHeldOffers allows \(configuration.maximumHeldOffers)"))
        }
        let expiry = now + configuration.holdOffersTTL
        for id in new.dropLast(excess) {
            table.detach(id)
            expiries.append((id, expiry))
        }
        return actions + expiryTimer()
    }

    /// Gives offers back.
    mutating func decline(_ offerIDs: [String]) -> [Action] {
        guard !offerIDs.isEmpty else { return [] }
        hasFilters = true
        return [.decline(offerIDs, refuse: configuration.offerRefuseDuration)]
    }

    /// A DECLINE did not reach the master: the offers are still out.
    mutating func declineFailed(_ offerIDs: [String], at now: SchedulerInstant) -> [Action] {
        undeclined += offerIDs
        return [.setTimer(.decline, at: now + Self.retryInterval)]
    }

    mutating func timerFired(_ timer: Timer, at now: SchedulerInstant) -> [Action] {
        switch timer {
        case .interest: return []  // Settled after every input.
        case .decline:
            defer { undeclined = [] }
            return decline(undeclined)
        case .expiry:
            var expired: [String] = []
            let due = expiries.prefix { $0.at <= now }
            for (id, _) in due where table.remove(id) { expired.append(id) }
            expiries.removeFirst(due.count)
            return decline(expired) + expiryTimer()
        }
    }

    private mutating func expiryTimer() -> [Action] {
        let gone = expiries.prefix { !table.contains($0.offerID) }.count
        expiries.removeFirst(gone)
        guard let first = expiries.first else { return [.cancelTimer(.expiry)] }
        return [.setTimer(.expiry, at: first.at)]
    }
}
