import MachineSupport

enum Acknowledgement: Sendable {
    case needed
    case sending
    case accepted(Instant)

    /// How long a repeated update needs no second acknowledgement. An agent without an acknowledgement repeats its
    /// update after 10 s at the earliest; repetitions within milliseconds happen when it registers again.
    private static let grace = Duration.seconds(5)

    /// - Returns: whether an acknowledgement must be sent now.
    mutating func begin(at now: Instant) -> Bool {
        switch self {
        case .sending: return false
        case .accepted(let since) where now - since < Self.grace: return false
        case .needed, .accepted: break
        }
        self = .sending
        return true
    }
}

/// The acknowledgements of operation updates: one for each update, and another one when it was lost.
struct AcknowledgementBook: Sendable {
    private static let capacity = 1_000

    private var states: [UpdateID: Acknowledgement] = [:]
    private var order: [UpdateID] = []

    func contains(_ id: UpdateID) -> Bool { states[id] != nil }

    /// - Returns: whether an acknowledgement must be sent now.
    mutating func isNeeded(_ id: UpdateID, at now: Instant) -> Bool {
        if states[id] == nil {
            order.append(id)
            if order.count > 2 * Self.capacity {
                for old in order.prefix(Self.capacity) { states[old] = nil }
                order.removeFirst(Self.capacity)
            }
        }
        return states[id, default: .needed].begin(at: now)
    }

    mutating func finished(_ id: UpdateID, accepted: Bool, at now: Instant) {
        guard states[id] != nil else { return }
        states[id] = accepted ? .accepted(now) : .needed
    }
}
