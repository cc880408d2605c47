import ContainerSPI
import MesosScheduler

/// The messages for the terminal about events in the cluster, with the program's reaction and what the user can do.
struct NoticeMessages: Sendable {
    /// The causes of current problems, which are not told again.
    private var problems = ToldCauses()

    /// Returns the message for a notice, or `nil` if it is a repetition or the table shows the event.
    mutating func text(_ notice: SchedulerNotice) -> String? {
        let error = notice.error.map { "\($0)" } ?? ""
        let text = notice.text ?? ""
        let taskID = notice.taskID ?? ""
        let agentID = notice.agentID ?? "?"
        let delay = notice.delay.map { delay in
            // A fraction of a second is of no interest in a longer time.
            (delay < .seconds(10) ? delay : .seconds(Int((delay / .seconds(1)).rounded()))).settingText
        }
        switch notice.kind {
        case .subscribed:
            problems.forget()
            return "Subscribed to the Mesos master at \(text) as framework \(notice.frameworkID ?? "")"
        case .disconnected: return "Subscription lost, subscribing again; copies keep running: \(text)"
        case .subscribeFailed, .leaderUnknown, .leaderDetectionFailed:
            return Self.subscriptionProblem(notice).flatMap { once($0) }
        case .frameworkRemoved:
            return "The master has removed framework \(notice.frameworkID ?? "") and its tasks; "
                + "registering a new framework"
        case .superseded:
            return "Another program has taken over framework \(notice.frameworkID ?? ""); this program stops"
        case .frameworkIDNotSaved:
            return once(
                "The framework's id cannot be saved, trying again; a restart now would not find the copies: \(error)")
        case .unknownTask:
            return "Task \(taskID) of this framework is not a copy of this program"
                + (delay.map { "; it will be killed in \($0)" } ?? "")
        case .unknownTaskKilled: return "Killing task \(taskID), which has no owner"
        case .taskStoreFailed:
            return once("No copy is launched until the state directory can be written again, trying again: \(error)")
        case .taskStoreRecovered:
            problems.forget()
            return "The state directory can be written again"
        case .tasksRecovered: return "Found \(notice.count ?? 0) tasks of an earlier run"
        case .agentLost: return notice.agentID.map { "Agent \($0) has left the cluster" }
        case .maintenanceScheduled: return "Maintenance is scheduled for agent \(agentID), where copies run"
        case .maintenanceCancelled: return "The maintenance of agent \(agentID) is cancelled"
        case .taskDraining:
            guard let delay else {
                return
                    "Task \(taskID) is being killed, because its agent \(agentID) is drained; a replacement is launched"
            }
            return "Task \(taskID) is replaced, and killed in \(delay) at the latest, before the maintenance of agent "
                + agentID
        case .portsDenied:
            let list = notice.ports.map(String.init).joined(separator: ", ")
            return "Ports \(list) of \(notice.agentHostname ?? "") cannot be bound and are not used for a while; "
                + "does another program use them?"
        case .callFailed: return once("The master rejected the call \(notice.name ?? ""): \(text)")
        case .limitReached: return once("The limit \(notice.name ?? "") is reached: \(text)")
        default: return nil
        }
    }

    /// Returns the message for a notice about an attempt to subscribe, or `nil` for other notices.
    static func subscriptionProblem(_ notice: SchedulerNotice) -> String? {
        let error = notice.error.map { "\($0)" } ?? ""
        switch notice.kind {
        case .subscribeFailed: return "Not subscribed yet, trying again: \(error)"
        case .leaderUnknown: return "Waiting for a leading master: \(error)"
        case .leaderDetectionFailed: return "No leading master found, trying again: \(error)"
        default: return nil
        }
    }

    private mutating func once(_ text: String) -> String? { problems.isNew(text) ? text : nil }
}
