import MachineSupport

/// Whether the master offers resources to one role of the framework, and whether it should.
struct RoleInterest: Sendable {
    enum State: Sendable {
        case suppressed
        case open
        case unknown
    }

    enum Step: Sendable, Hashable {
        case nothing
        case suppress
        case revive
        /// A call is needed, and it is too early for it.
        case wait(until: Instant)
    }

    static let retryInterval = Duration.seconds(1)

    private(set) var state = State.unknown
    private var suppressedSince = Instant.origin
    private var hasNewDemand = false
    /// Whether filters of refusals may keep offers back.
    private var hasFilters = false
    private var earliestRevive = Instant.origin

    init() {}

    init(suppressed: Bool, at now: Instant) {
        state = suppressed ? .suppressed : .open
        suppressedSince = now
        hasFilters = !suppressed
        hasNewDemand = !suppressed
        earliestRevive = now
    }

    /// Offers long after a SUPPRESS show that the master handled a REVIVE without an answer after it.
    mutating func offersArrived(at now: Instant) {
        if state == .suppressed, now - suppressedSince >= Self.retryInterval { state = .unknown }
    }

    mutating func demandArrived() { hasNewDemand = true }
    mutating func filtersSet() { hasFilters = true }

    mutating func callFailed(at now: Instant) {
        state = .unknown
        earliestRevive = now + Self.retryInterval
    }

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
