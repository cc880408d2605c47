import MachineSupport
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
        case suppress(roles: [String])
        case revive(roles: [String])
        case setTimer(Timer, at: Instant)
        case cancelTimer(Timer)
        case limitReached(String, String)
    }

    private static let retryInterval = RoleInterest.retryInterval

    var table = OfferTable()
    var intake = OfferIntake()
    /// The framework's roles: offers of those without a pending request are suppressed.
    var roles: [String]
    private let configuration: SchedulerConfiguration
    private var interests: [String: RoleInterest] = [:]
    private var lastPruning: Instant?
    /// Held offers in the order in which they expire.
    private var expiries: [(offerID: String, at: Instant)] = []
    private(set) var undeclined: [String] = []

    init(_ configuration: SchedulerConfiguration) {
        self.configuration = configuration
        roles = configuration.framework.roles
    }

    /// A new subscription has no offers yet.
    ///
    /// - Parameter suppressed: the roles without offers.
    mutating func subscribed(suppressed: [String], at now: Instant) {
        table.removeAll()
        intake.removeAll()
        expiries = []
        undeclined = []
        let suppressed = Set(suppressed)
        interests = [:]
        for role in roles { interests[role] = RoleInterest(suppressed: suppressed.contains(role), at: now) }
    }

    mutating func disconnected() -> [Action] {
        table.removeAll()
        intake.removeAll()
        expiries = []
        undeclined = []
        return [.cancelTimer(.interest), .cancelTimer(.expiry), .cancelTimer(.decline)]
    }

    mutating func offersArrived(_ roles: Set<String>, at now: Instant) {
        for role in roles { interests[role]?.offersArrived(at: now) }
    }

    mutating func demandArrived(_ roles: Set<String>) {
        for role in roles { interests[role]?.demandArrived() }
    }

    /// Resources went back to the master with a filter. Of a DECLINE it is not known which roles it was about.
    mutating func filtersSet() {
        for role in interests.keys { interests[role]?.filtersSet() }
    }

    /// Tells the master when its idea of the framework's interest is not what it should be.
    ///
    /// - Parameter pending: the roles with requests that wait.
    mutating func settleInterest(pending: Set<String>, at now: Instant) -> [Action] {
        var suppressed: [String] = []
        var revived: [String] = []
        var wait: Instant?
        for role in roles {
            let step = interests[role, default: RoleInterest()].settle(
                hasPending: pending.contains(role), reviveInterval: configuration.offers.reviveInterval, at: now)
            switch step {
            case .nothing: break
            case .suppress: suppressed.append(role)
            case .revive: revived.append(role)
            case .wait(let until): wait = min(wait ?? until, until)
            }
        }
        var actions: [Action] = []
        if let wait { actions.append(.setTimer(.interest, at: wait)) }
        if !suppressed.isEmpty || !revived.isEmpty, wait == nil { actions.append(.cancelTimer(.interest)) }
        if !suppressed.isEmpty { actions.append(.suppress(roles: suppressed)) }
        if !revived.isEmpty { actions.append(.revive(roles: revived)) }
        return actions
    }

    /// The framework was introduced anew; what the master takes it to want is told again.
    mutating func rolesChanged(_ roles: [String], at now: Instant) {
        self.roles = roles
        interests = [:]
        for role in roles {
            interests[role] = RoleInterest(suppressed: false, at: now)
            interests[role]?.callFailed(at: now)
        }
    }

    /// A SUPPRESS or REVIVE failed.
    mutating func interestCallFailed(_ roles: [String], at now: Instant) {
        for role in roles { interests[role]?.callFailed(at: now) }
    }

    /// Offers that are held or given back before other work has its turn.
    static let settledAtOnce = 1_000

    /// Holds what arrived and was not needed, or gives it back. Of very many, a part: see ``OfferTable/hasNew``.
    mutating func settleNew(at now: Instant) -> [Action] {
        guard table.hasNew else { return [] }
        let new = table.takeNew(most: Self.settledAtOnce)
        guard !new.isEmpty else { return [] }
        guard configuration.offers.holdsUnused else {
            for id in new { table.remove(id) }
            return decline(new)
        }
        var actions: [Action] = []
        let excess = min(max(table.count - table.newCount - configuration.limits.heldOffers, 0), new.count)
        let refused = Array(new.suffix(excess))
        for id in refused { table.remove(id) }
        if excess > 0 {
            actions = decline(refused)
            actions.append(
                .limitReached(
                    "limits.heldOffers",
                    "\(excess) offers declined: limits.heldOffers allows \(configuration.limits.heldOffers)"))
        }
        let expiry = now + configuration.offers.holdDuration
        for id in new.dropLast(excess) {
            table.detach(id)
            expiries.append((id, expiry))
        }
        return actions + expiryTimer()
    }

    /// Gives offers back.
    mutating func decline(_ offerIDs: [String]) -> [Action] {
        guard !offerIDs.isEmpty else { return [] }
        filtersSet()
        return [.decline(offerIDs, refuse: configuration.offers.refuseDuration)]
    }

    /// A DECLINE did not reach the master: the offers are still out.
    mutating func declineFailed(_ offerIDs: [String], at now: Instant) -> [Action] {
        undeclined += offerIDs
        return [.setTimer(.decline, at: now + Self.retryInterval)]
    }

    mutating func timerFired(_ timer: Timer, at now: Instant) -> [Action] {
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
            lastPruning = now
            return decline(expired) + expiryTimer()
        }
    }

    private mutating func expiryTimer() -> [Action] {
        let gone = expiries.prefix { !table.contains($0.offerID) }.count
        expiries.removeFirst(gone)
        guard let first = expiries.first else { return [.cancelTimer(.expiry)] }
        // Not one by one: with every pruning there is one DECLINE.
        let earliest = lastPruning.map { $0 + configuration.offers.pruningInterval } ?? first.at
        return [.setTimer(.expiry, at: max(first.at, earliest))]
    }
}
