import Synchronization

/// The way from process agents to the master that leads. While none does, reports are kept, as agents keep them.
final class AgentUplink: Sendable {
    private struct State {
        weak var master: EmbeddedMaster?
        var isAttached = false
        var held: [MasterInput] = []
    }

    private let state = Mutex(State())

    /// Hands a report over to the master, now or later.
    func deliver(_ input: MasterInput) async {
        while true {
            let master = state.withLock { state -> EmbeddedMaster? in
                if state.isAttached { return state.master }
                state.held.append(input)
                return nil
            }
            guard let master else { return }
            if await master.takeReport(input) { return }
            // It died meanwhile, and another may lead already.
            state.withLock { if $0.master === master { $0.isAttached = false } }
        }
    }

    /// From now on reports go to `master`.
    ///
    /// - Returns: those that were kept, which it has to take before it does anything else.
    func attach(_ master: EmbeddedMaster) -> [MasterInput] {
        state.withLock { state in
            state.master = master
            state.isAttached = true
            defer { state.held = [] }
            return state.held
        }
    }

    func detach() {
        state.withLock { state in
            state.isAttached = false
            state.master = nil
        }
    }
}
