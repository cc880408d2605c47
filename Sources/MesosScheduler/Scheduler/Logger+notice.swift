import Logging
import MachineSupport
import MesosAPI

extension Logger {
    /// Writes a notice with what an operator looks for as metadata.
    func log(_ event: SchedulerNotice) {
        switch event {
        case .subscribed(let frameworkID, let master):
            info("subscribed", metadata: ["framework": "\(frameworkID)", "master": "\(master)"])
        case .disconnected(let reason):
            warning("subscription lost; subscribing again", metadata: ["reason": "\(reason)"])
        case .subscribeFailed(let error, let retryAfter):
            warning(
                "subscription failed; trying again",
                metadata: ["error": "\(error)", "after": "\(retryAfter.text)"])
        case .leaderUnknown(let error):
            warning("no master to subscribe to; waiting for one", metadata: ["error": "\(error)"])
        case .leaderDetectionFailed(let error, let retryAfter):
            warning(
                "the detection of the leading master failed; trying again",
                metadata: ["error": "\(error)", "after": "\(retryAfter.text)"])
        case .frameworkIDNotSaved(let error):
            self.error(
                "the framework id is not saved: after a restart now the tasks of this framework would not be found",
                metadata: ["error": "\(error)"])
        case .frameworkUpdated(let framework):
            info(
                "framework updated",
                metadata: ["name": "\(framework.name)", "roles": "\(framework.roles.joined(separator: ", "))"])
        case .frameworkRemoved(let id):
            critical(
                "the master has removed this framework: its tasks are lost; registering a new one",
                metadata: ["framework": "\(id)"])
        case .superseded(let id):
            critical(
                "another scheduler has taken this framework over; stopping", metadata: ["framework": "\(id)"])
        case .taskStaged(let taskID, let hostname, let attempt):
            debug("task staged", metadata: ["task": "\(taskID)", "agent": "\(hostname)", "attempt": "\(attempt)"])
        case .taskRunning(let task):
            info("task running", metadata: ["task": "\(task.taskID)", "agent": "\(task.agentHostname)"])
        case .taskDropped(let taskID, let message):
            warning("launch refused; trying again", metadata: ["task": "\(taskID)", "reason": "\(message)"])
        case .taskEnded(let outcome):
            info(
                "task ended",
                metadata: [
                    "task": "\(outcome.taskID)", "state": "\(outcome.state)", "message": "\(outcome.message ?? "")",
                ])
        case .taskHealth(let taskID, let healthy):
            noticeTask(healthy ? "task healthy again" : "task unhealthy", taskID)
        case .taskUnreachable(let taskID): noticeTask("task unreachable; it may come back", taskID)
        case .taskReachable(let taskID): noticeTask("task reachable again", taskID)
        case .unknownTask(let taskID, let after):
            warning(
                "unknown task in the framework",
                metadata: ["task": "\(taskID)", "killedAfter": "\(after?.text ?? "never")"])
        case .unknownTaskKilled(let taskID): warning("killing unknown task", metadata: ["task": "\(taskID)"])
        case .agentFailed(let agentID, let executorID, let status):
            notice(
                executorID == nil ? "agent lost" : "executor ended",
                metadata: [
                    "agent": "\(agentID ?? "")", "executor": "\(executorID ?? "")",
                    "status": "\(status.map(String.init) ?? "")",
                ])
        case .maintenanceScheduled(let agentID, _):
            notice("maintenance scheduled", metadata: ["agent": "\(agentID ?? "")"])
        case .inverseOfferRescinded(let id): notice("maintenance withdrawn", metadata: ["inverseOffer": "\(id)"])
        case .maintenanceCancelled(let agentID):
            notice("maintenance cancelled", metadata: ["agent": "\(agentID)"])
        case .taskDraining(let taskID, let agentID, let after):
            notice(
                "task will be killed before the maintenance of its agent",
                metadata: ["task": "\(taskID)", "agent": "\(agentID)", "after": "\(after.text)"])
        case .portsBlacklisted(let agentID, let hostname, let ports, let total, let isWarning):
            log(
                level: isWarning ? .warning : .info, "ports of an agent are not used for a while",
                metadata: [
                    "agent": "\(agentID)", "host": "\(hostname)", "total": "\(total)",
                    "ports": "\(ports.map(String.init).joined(separator: " "))",
                ])
        case .operationStatus(let status):
            debug(
                "operation status",
                metadata: ["operation": "\(status.operationID?.value ?? "")", "state": "\(status.state)"])
        case .executorMessage(_, let executorID, let data):
            debug("executor message", metadata: ["executor": "\(executorID)", "bytes": "\(data.count)"])
        case .callFailed(let call, let reason):
            warning("call failed", metadata: ["call": "\(call)", "reason": "\(reason)"])
        case .taskStoreFailed(let error, let retryAfter):
            critical(
                "the task store fails: no task is launched and no update acknowledged until it works again",
                metadata: ["error": "\(error)", "retryAfter": "\(retryAfter?.text ?? "")"])
        case .taskStoreRecovered: notice("the task store works again")
        case .tasksRecovered(let count): info("tasks of an earlier run found", metadata: ["tasks": "\(count)"])
        case .limitReached(let name, let message):
            error("limit reached", metadata: ["limit": "\(name)", "message": "\(message)"])
        case .unknownEvent(let type): debug("event of unknown type", metadata: ["type": "\(type)"])
        }
    }

    private func noticeTask(_ message: Logger.Message, _ taskID: String) {
        notice(message, metadata: ["task": "\(taskID)"])
    }
}
