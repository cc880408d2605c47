import ContainerSPI
import MesosScheduler

/// The messages for the terminal about events in the cluster, with the program's reaction and what the user can do.
struct NoticeMessages: Sendable {
    /// More problems than a cluster has at the same time.
    private static let maximumProblems = 16

    /// The messages about current problems, which are not repeated.
    private var problems: Set<String> = []

    /// Returns the message for a notice, or `nil` if it is a repetition or the table shows the event.
    mutating func text(_ notice: SchedulerNotice) -> String? {
        switch notice {
        case .subscribed(let id, let master):
            problems = []
            return "Subscribed to the Mesos master at \(master) as framework \(id)"
        case .disconnected(let reason): return "Subscription lost, subscribing again; copies keep running: \(reason)"
        case .subscribeFailed(let error, _): return once("Not subscribed yet, trying again: \(error)")
        case .leaderUnknown(let error): return once("Waiting for a leading master: \(error)")
        case .leaderDetectionFailed(let error, _): return once("No leading master found, trying again: \(error)")
        case .frameworkRemoved(let id):
            return "The master has removed framework \(id) and its tasks; registering a new framework"
        case .superseded(let id): return "Another program has taken over framework \(id); this program stops"
        case .frameworkIDNotSaved(let error):
            return once(
                "The framework's id cannot be saved, trying again; a restart now would not find the copies: \(error)")
        case .unknownTask(let taskID, let after):
            let end = after.map { "; it will be killed in \($0.settingText)" } ?? ""
            return "Task \(taskID) of this framework is not a copy of this program\(end)"
        case .unknownTaskKilled(let taskID): return "Killing task \(taskID), which has no owner"
        default: return otherText(notice)
        }
    }

    private mutating func otherText(_ notice: SchedulerNotice) -> String? {
        switch notice {
        case .taskStoreFailed(let error, _):
            return once(
                "No copy is launched until the state directory can be written again, trying again: \(error)")
        case .taskStoreRecovered:
            problems = []
            return "The state directory can be written again"
        case .tasksRecovered(let count): return "Found \(count) tasks of an earlier run"
        case .agentFailed(let agentID?, nil, _): return "Agent \(agentID) has left the cluster"
        case .maintenanceScheduled(let agentID, _):
            return "Maintenance is scheduled for agent \(agentID ?? "?"), where copies run"
        case .maintenanceCancelled(let agentID): return "The maintenance of agent \(agentID) is cancelled"
        case .taskDraining(let taskID, let agentID, let after):
            return "Task \(taskID) will be killed in \(after.settingText), before the maintenance of agent \(agentID)"
        case .portsBlacklisted(_, let host, let ports, _, _):
            let list = ports.map(String.init).joined(separator: ", ")
            return
                "Ports \(list) of \(host) cannot be bound and are not used for a while; does another program use them?"
        case .callFailed(let call, let reason): return once("The master rejected the call \(call): \(reason)")
        case .limitReached(let name, let message): return once("The limit \(name) is reached: \(message)")
        default: return nil
        }
    }

    private mutating func once(_ text: String) -> String? {
        if problems.count >= Self.maximumProblems { problems = [] }
        return problems.insert(text).inserted ? text : nil
    }
}
