import MachineSupport
import MesosAPI

/// Accounts for every offer, and tells the master whether the framework wants offers.
/// An offer is accepted, declined or held with an expiry. While no request waits, offers are suppressed; new requests
/// revive them, which also removes the filters of earlier refusals.
struct OfferMachine: Sendable {
    enum Timer: Sendable, Hashable {
        case interest
        case expiry
        case decline
    }

    private static let retryInterval = RoleInterest.retryInterval
    /// The number of new offers held or declined at once, so that other work need not wait for all of them.
    static let settledAtOnce = 1_000

    var table = OfferTable()
    var intake = OfferIntake()
    /// The roles of the framework. Offers to roles without a waiting request are suppressed.
    private(set) var roles: [String]
    private let configuration: SchedulerConfiguration
    private var interests: [String: RoleInterest] = [:]
    private var lastPruning: Instant?
    private var expiries: [(offerID: String, at: Instant)] = []
    private(set) var undeclined: [String] = []

    init(_ configuration: SchedulerConfiguration) {
        self.configuration = configuration
        roles = configuration.framework.roles
    }

    /// Begins a subscription, which has no offers yet; SUBSCRIBE has suppressed these roles.
    mutating func subscribed(suppressed: [String], at now: Instant) {
        removeAll()
        let suppressed = Set(suppressed)
        interests = [:]
        for role in roles { interests[role] = RoleInterest(suppressed: suppressed.contains(role), at: now) }
    }

    mutating func disconnected(_ effects: inout Effects) {
        removeAll()
        for timer in [Timer.interest, .expiry, .decline] { effects.cancel(.offers(timer)) }
    }

    private mutating func removeAll() {
        table.removeAll()
        intake.removeAll()
        expiries = []
        undeclined = []
    }

    mutating func fired(_ timer: Timer, at now: Instant, _ effects: inout Effects) {
        switch timer {
        case .interest: break  // Settled after every input.
        case .decline:
            let offerIDs = undeclined
            undeclined = []
            decline(offerIDs, &effects)
        case .expiry:
            let due = expiries.prefix { $0.at <= now }
            let expired = due.map(\.offerID).filter { table.remove($0) }
            expiries.removeFirst(due.count)
            lastPruning = now
            decline(expired, &effects)
            setExpiryTimer(&effects)
        }
    }

    // MARK: Interest

    mutating func offersArrived(_ roles: Set<String>, at now: Instant) {
        for role in roles { interests[role]?.offersArrived(at: now) }
    }

    mutating func demandArrived(_ roles: Set<String>) {
        for role in roles { interests[role]?.demandArrived() }
    }

    /// Resources went back with a filter. The roles of a DECLINE are not known here, so it counts for all.
    mutating func filtersSet() {
        for role in interests.keys { interests[role]?.filtersSet() }
    }

    /// Sends SUPPRESS and REVIVE where the master does not know that these roles have waiting requests, or others none.
    mutating func settleInterest(pending: Set<String>, at now: Instant, _ effects: inout Effects) {
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
        if let wait {
            effects.set(.offers(.interest), at: wait)
        } else if !suppressed.isEmpty || !revived.isEmpty {
            effects.cancel(.offers(.interest))
        }
        if !suppressed.isEmpty { effects.send(.suppress(roles: suppressed), for: .suppress(roles: suppressed)) }
        if !revived.isEmpty { effects.send(.revive(roles: revived), for: .revive(roles: revived)) }
    }

    /// The framework has other roles: the interest in each of them is sent again.
    mutating func rolesChanged(_ roles: [String], at now: Instant) {
        self.roles = roles
        interests = [:]
        for role in roles {
            interests[role] = RoleInterest(suppressed: false, at: now)
            interests[role]?.callFailed(at: now)
        }
    }

    mutating func interestCallFailed(_ roles: [String], at now: Instant) {
        for role in roles { interests[role]?.callFailed(at: now) }
    }

    // MARK: Holding and declining

    /// Holds or declines new offers that were not needed, up to ``settledAtOnce`` of them. See ``OfferTable/hasNew``.
    mutating func settleNew(at now: Instant, _ effects: inout Effects) {
        guard table.hasNew else { return }
        let new = table.takeNew(most: Self.settledAtOnce)
        guard !new.isEmpty else { return }
        guard configuration.offers.holdsUnused else {
            for id in new { table.remove(id) }
            return decline(new, &effects)
        }
        let limit = configuration.limits.heldOffers
        let excess = min(max(table.count - table.newCount - limit, 0), new.count)
        if excess > 0 {
            let refused = Array(new.suffix(excess))
            for id in refused { table.remove(id) }
            decline(refused, &effects)
            effects.notifyLimit("limits.heldOffers", "\(excess) offers declined: limits.heldOffers allows \(limit)")
        }
        let expiry = now + configuration.offers.holdDuration
        for id in new.dropLast(excess) {
            table.detach(id)
            expiries.append((id, expiry))
        }
        setExpiryTimer(&effects)
    }

    /// Gives offers back to the master, which does not offer their resources again for a while.
    mutating func decline(_ offerIDs: [String], _ effects: inout Effects) {
        guard !offerIDs.isEmpty else { return }
        filtersSet()
        effects.decline(offerIDs, refuse: configuration.offers.refuseDuration)
    }

    /// A DECLINE did not reach the master, so the offers are still open.
    mutating func declineFailed(_ offerIDs: [String], at now: Instant, _ effects: inout Effects) {
        undeclined += offerIDs
        effects.set(.offers(.decline), at: now + Self.retryInterval)
    }

    private mutating func setExpiryTimer(_ effects: inout Effects) {
        let gone = expiries.prefix { !table.contains($0.offerID) }.count
        expiries.removeFirst(gone)
        guard let first = expiries.first else { return effects.cancel(.offers(.expiry)) }
        // One DECLINE for all offers that expire within the pruning interval.
        let earliest = lastPruning.map { $0 + configuration.offers.pruningInterval } ?? first.at
        effects.set(.offers(.expiry), at: max(first.at, earliest))
    }
}
