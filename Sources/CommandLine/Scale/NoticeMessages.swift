import ContainerSPI
import MesosScheduler

/// What the person at the terminal is told of what happens in the cluster: what it is, what is done about it, and what he
/// can do.
struct NoticeMessages: Sendable {
    /// More different problems than a cluster has at once.
    private static let maximumProblems = 16

    /// What was said already of a trouble that lasts: the same is not said again and again.
    private var problems: Set<String> = []

    /// - Returns: nil when there is nothing new to say, or the table says it.
    mutating func text(_ notice: SchedulerNotice) -> String? {
        switch notice {
        case .subscribed(let id, let master):
            problems = []
            return "Subscribed with the Mesos master at \(master) as framework \(id)"
        case .disconnected(let reason): return "Subscription lost, subscribing again; copies go on running: \(reason)"
        case .subscribeFailed(let error, _): return once("No subscription yet, trying on: \(error)")
        case .leaderUnknown(let error): return once("Waiting for a leading master: \(error)")
        case .leaderDetectionFailed(let error, _): return once("No leading master found, trying on: \(error)")
        case .frameworkRemoved(let id):
            return "The master has removed framework \(id) and its tasks; registering a new one"
        case .superseded(let id): return "Another program has taken framework \(id) over; this one stops"
        case .frameworkIDNotSaved(let error):
            return once(
                "The framework's id is not saved, trying on; a restart now would not find the copies: \(error)")
        case .unknownTask(let taskID, let after):
            let end = after.map { "; it is killed in \($0.settingText)" } ?? ""
            return "Task \(taskID) of this framework is no copy of this program's\(end)"
        case .unknownTaskKilled(let taskID): return "Killing task \(taskID), which nobody took over"
        default: return trouble(notice)
        }
    }

    private mutating func trouble(_ notice: SchedulerNotice) -> String? {
        switch notice {
        case .taskStoreFailed(let error, _):
            return once("Nothing is launched until the state directory can be written again, trying on: \(error)")
        case .taskStoreRecovered:
            problems = []
            return "The state directory can be written again"
        case .tasksRecovered(let count): return "\(count) tasks of an earlier run found"
        case .agentFailed(let agentID?, nil, _): return "Agent \(agentID) is gone from the cluster"
        case .maintenanceScheduled(let agentID, _):
            return "Maintenance is scheduled for agent \(agentID ?? "?"), where copies run"
        case .maintenanceCancelled(let agentID): return "The maintenance of agent \(agentID) is cancelled"
        case .taskDraining(let taskID, let agentID, let after):
            return "Task \(taskID) is killed in \(after.settingText), before the maintenance of agent \(agentID)"
        case .portsBlacklisted(_, let host, let ports, _, _):
            let list = ports.map(String.init).joined(separator: ", ")
            return
                "Ports \(list) of \(host) cannot be bound and are not used for a while; does something else listen there?"
        case .callFailed(let call, let reason): return once("The master did not take the call \(call): \(reason)")
        case .limitReached(let name, let message): return once("The limit \(name) is reached: \(message)")
        default: return nil
        }
    }

    private mutating func once(_ text: String) -> String? {
        if problems.count >= Self.maximumProblems { problems = [] }
        return problems.insert(text).inserted ? text : nil
    }
}
