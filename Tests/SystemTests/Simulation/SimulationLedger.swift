import MesosAPI

@testable import MesosScheduler

/// An observer's record of the run, to compare with the state of the machines.
struct SimulationLedger {
    struct Launch {
        var deadline: Int64
        /// `nil` while the caller waits.
        var isSuccess: Bool?
    }

    struct Instance {
        var agent: String
        var framework: String
    }

    /// The situations that the runs should cover together.
    enum Happening: CaseIterable {
        case schedulerDied, handOver, masterDied, agentRegisteredAgain, agentLost, agentReturned, streamBroke, callLost
        case leaderFollowed, frameworkRemoved, offerRescinded, adoption, strangerKilled, orphanKilled, tornDown,
            startedAgain
    }

    var launches: [String: Launch] = [:]
    var unresolved: Set<String> = []
    /// Tasks that run on an agent or are about to.
    var live: [String: Instance] = [:]
    /// Waiters that have not been resumed, with their deadlines.
    var waiters: [WaiterID: Int64] = [:]
    var waiterCount = 0
    /// The number of deliveries of each update, by uuid.
    var delivered: [[UInt8]: Int] = [:]
    var acknowledged: [[UInt8]: Int] = [:]
    /// Acknowledgements without an answer so far.
    var acknowledging: Set<[UInt8]> = []
    var frameworkID: String?
    /// The situations that occurred in this run.
    var met: Set<Happening> = []
    /// The number of earlier leading masters.
    var masters = 0
    /// The frameworks that the earlier masters removed.
    var removedFrameworkIDs: Set<String> = []
    /// The last framework id, kept even if the scheduler has dropped it since.
    var lastFrameworkID: String?
    var isShuttingDown = false
    var isFinished = false
    /// Tasks that their last ACCEPT may have launched or may still launch.
    var possiblyLaunched: Set<String> = []
    /// The tasks of each ACCEPT.
    var accepts: [CallID: [String]] = [:]
    /// The states in the updates, by uuid.
    var states: [[UInt8]: Mesos.TaskState] = [:]

    /// The content of the task store.
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

    /// Records an input of the scheduler, and which tasks cannot be in the cluster after it.
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
