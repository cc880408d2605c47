import MesosAPI

@testable import MesosScheduler

/// What an observer writes down, to compare with what the machines say.
struct SimulationLedger {
    struct Launch {
        var deadline: Int64
        /// Nil while the caller waits.
        var isSuccess: Bool?
    }

    struct Instance {
        var agent: String
        var framework: String
    }

    /// What lives are there to go through.
    enum Happening: CaseIterable {
        case schedulerDied, masterDied, agentRegisteredAgain, agentLost, agentReturned, streamBroke, callLost
        case frameworkRemoved, offerRescinded, adoption, strangerKilled, orphanKilled, tornDown, startedAgain
    }

    var launches: [String: Launch] = [:]
    var unresolved: Set<String> = []
    /// Tasks that run, or are about to, on an agent.
    var live: [String: Instance] = [:]
    /// Waiters that have not been resumed, with their deadlines.
    var waiters: [WaiterID: Int64] = [:]
    var waiterCount = 0
    /// How often each update came, by uuid.
    var delivered: [[UInt8]: Int] = [:]
    var acknowledged: [[UInt8]: Int] = [:]
    /// Acknowledgements that have no answer yet.
    var acknowledging: Set<[UInt8]> = []
    var frameworkID: String?
    /// What this life has met.
    var met: Set<Happening> = []
    /// Masters that have led before the present one.
    var masters = 0
    /// What they had removed.
    var removedFrameworkIDs: Set<String> = []
    /// Also when it was given up since.
    var lastFrameworkID: String?
    var isShuttingDown = false
    var isFinished = false
    /// Tasks whose last ACCEPT may have launched them, or may do so yet.
    var possiblyLaunched: Set<String> = []
    /// The tasks of each ACCEPT.
    var accepts: [CallID: [String]] = [:]
    /// The states that the updates told, by uuid.
    var states: [[UInt8]: Mesos.TaskState] = [:]

    /// What the task store holds.
    var stored: [String: StoredTask] = [:]
    /// The save that is under way.
    var saving: [TaskChange]?
    /// Which process of the scheduler it is.
    var life = 0
    var adopting: [WaiterID: String] = [:]

    /// The process of the scheduler is dead, and who waited in it.
    mutating func forgetCallers() {
        unresolved = []
        waiters = [:]
        adopting = [:]
        saving = nil
        acknowledging = []
        accepts = [:]
        isShuttingDown = false
        isFinished = false
        life += 1
    }

    /// Learns what the scheduler is told: what may not be in the cluster any more.
    mutating func told(_ input: SchedulerInput) {
        switch input {
        case .event(_, .update(let status)):
            if let uuid = status.uuid {
                delivered[uuid, default: 0] += 1
                states[uuid] = status.state
            }
            if status.state.isTerminal { possiblyLaunched.remove(status.taskID.value) }
        case .callFinished(let id, .notSent), .callFinished(let id, .rejected):
            possiblyLaunched.subtract(accepts[id] ?? [])
        default: break
        }
    }
}
