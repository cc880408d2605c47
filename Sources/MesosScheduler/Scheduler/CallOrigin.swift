/// The recipient of a call's outcome.
enum CallOrigin: Sendable, Hashable {
    case machine(CallID)
    /// A caller of `Scheduler.call`.
    case caller(WaiterID)

    /// A number for both cases, which travels with the call and comes back with its answer.
    var tag: Int {
        switch self {
        case .machine(let id): id.number << 1
        case .caller(let id): id.number << 1 | 1
        }
    }

    init(tag: Int) {
        self = tag & 1 == 0 ? .machine(CallID(tag >> 1)) : .caller(WaiterID(tag >> 1))
    }
}
