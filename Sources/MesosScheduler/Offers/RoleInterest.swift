import MachineSupport

/// What the master takes the framework to want for one role, and what it should.
struct RoleInterest: Sendable {
    enum State: Sendable {
        case suppressed
        case open
        /// A call that was to change it failed.
        case unknown
    }

    /// What the master must be told.
    enum Step: Sendable, Hashable {
        case nothing
        case suppress
        case revive
        /// It is too early for a call.
        case wait(until: Instant)
    }

    static let retryInterval = Duration.seconds(1)

    private(set) var state = State.unknown
    private var suppressedSince = Instant.origin
    /// Requests have come since the last REVIVE.
    private var hasNewDemand = false
    /// Refusals whose filters may keep offers back.
    private var hasFilters = false
    private var earliestRevive = Instant.origin

    init() {}

    /// A new subscription.
    init(suppressed: Bool, at now: Instant) {
        state = suppressed ? .suppressed : .open
        suppressedSince = now
        hasFilters = !suppressed
        hasNewDemand = !suppressed
        earliestRevive = now
    }

    /// Offers long after a SUPPRESS show that a REVIVE whose answer did not come reached the master after it.
    mutating func offersArrived(at now: Instant) {
        if state == .suppressed, now - suppressedSince >= Self.retryInterval { state = .unknown }
    }

    mutating func demandArrived() { hasNewDemand = true }

    mutating func filtersSet() { hasFilters = true }

    mutating func callFailed(at now: Instant) {
        state = .unknown
        earliestRevive = now + Self.retryInterval
    }

    /// - Parameter reviveInterval: the least time between two REVIVE calls.
    mutating func settle(hasPending: Bool, reviveInterval: Duration, at now: Instant) -> Step {
        if !hasPending {
            hasNewDemand = false
            switch state {
            case .suppressed: return .nothing
            case .unknown where now < earliestRevive: return .wait(until: earliestRevive)
            case .open, .unknown:
                state = .suppressed
                suppressedSince = now
                return .suppress
            }
        }
        if state == .open, !hasNewDemand || !hasFilters { return .nothing }
        if state != .suppressed, now < earliestRevive { return .wait(until: earliestRevive) }
        state = .open
        hasNewDemand = false
        hasFilters = false
        earliestRevive = now + reviveInterval
        return .revive
    }
}
