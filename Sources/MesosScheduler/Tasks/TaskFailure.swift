import MesosAPI

/// Makes the error of a failed launch from the update that ended the task.
/// The texts are those of Mesos 1.12: the docker containerizer reports a failed pull with its command line (`docker …
/// pull IMAGE`), the Mesos containerizer with the image; status 125 means that docker could not create the container.
enum TaskFailure {
    static func error(for update: TaskUpdate, image: String?, agentHostname: String?) -> MesosSchedulerError {
        let text = update.message ?? ""
        let place = agentHostname.map { " on agent \($0)" } ?? ""
        let task = "task \(update.taskID)\(place)"
        if update.reason == .containerLaunchFailed, let image, isPullFailure(text, image: image) {
            return MesosSchedulerError(.imagePullFailed, "\(task): cannot pull image '\(image)': \(text)", image: image)
        }
        if isStartFailure(update, text) {
            return MesosSchedulerError(.containerStartFailed, "\(task): its container could not be started: \(text)")
        }
        let reason = update.reason.map { " (\($0))" } ?? ""
        let end = text.isEmpty ? "" : ": \(text)"
        return MesosSchedulerError(
            .taskFailed, "\(task) ended before it was running: \(update.state)\(reason)\(end)", taskState: update.state,
            taskReason: update.reason)
    }

    /// The host ports of a container that docker could not create, which may be the cause.
    static func suspectedPorts(_ record: TaskRecord, _ update: TaskUpdate) -> [Int] {
        guard update.state == .failed, update.message == dockerRunFailure, record.phase != .running,
            record.state != .running, record.request?.container?.docker != nil
        else { return [] }
        return record.attempt?.hostPorts ?? []
    }

    private static let dockerRunFailure = "Container exited with status 125"

    private static func isPullFailure(_ text: String, image: String) -> Bool {
        if contains(text, "pull") { return true }
        // The messages of the Mesos containerizer's image provisioner name the image or its store.
        let name = image.split(separator: ":").first.map(String.init) ?? image
        return ["image", "manifest", "registry", "archive"].contains { contains(text, $0) } && contains(text, name)
    }

    private static func isStartFailure(_ update: TaskUpdate, _ text: String) -> Bool {
        update.reason == .containerLaunchFailed || text == dockerRunFailure
            || text.hasPrefix("Failed to create docker run options")
    }

    private static func contains(_ text: String, _ part: String) -> Bool {
        part.isEmpty || text.utf8.firstRange(of: part.utf8) != nil
    }
}
