/// Who wants to know what became of a call.
enum CallOrigin: Sendable, Hashable {
    case machine(CallID)
    /// Someone who waits in `Scheduler.call`.
    case caller(Int)

    /// One number for both, to go with the call and come back with its answer.
    var tag: Int {
        switch self {
        case .machine(let id): id.number << 1
        case .caller(let number): number << 1 | 1
        }
    }

    init(tag: Int) {
        self = tag & 1 == 0 ? .machine(CallID(tag >> 1)) : .caller(tag >> 1)
    }
}
