import MachineSupport

/// Delivers the reports of process agents to the leading master. Without a leader it keeps them, as agents do.
final class AgentUplink: Sendable {
    private struct State {
        weak var master: EmbeddedMaster?
        var isAttached = false
        var held: [MasterInput] = []
    }

    private let state = Lock(State())

    /// Delivers a report to the master, now or when a master leads.
    func deliver(_ input: MasterInput) async {
        while true {
            let master = state.withLock { state -> EmbeddedMaster? in
                if state.isAttached { return state.master }
                state.held.append(input)
                return nil
            }
            guard let master else { return }
            if await master.takeReport(input) { return }
            // The master died meanwhile, and another may lead already.
            state.withLock { if $0.master === master { $0.isAttached = false } }
        }
    }

    /// Delivers reports to `master` from now on.
    ///
    /// - Returns: the reports that were kept. The master must process them before other inputs.
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
