import MesosAPI

/// Makes the error of a failed launch from the update that ended the task.
///
/// The texts are those of Mesos 1.0 to 1.12. Both containerizers fail a pull with REASON_CONTAINER_LAUNCH_FAILED: the docker
/// containerizer with its command line (`docker … pull IMAGE`), the Mesos containerizer with a text of its image store,
/// its puller or its fetcher. Docker's exit status 125 means that docker could not create the container.
enum TaskFailure {
    static func error(for update: TaskUpdate, image: String?, agentHostname: String?) -> MesosSchedulerError {
        let text = update.message ?? ""
        let place = agentHostname.map { " on agent \($0)" } ?? ""
        let task = "task \(update.taskID)\(place)"
        if update.reason == .containerLaunchFailed, let image, isPullFailure(text, image: image) {
            return MesosSchedulerError(.imagePullFailed, "\(task): cannot pull image '\(image)': \(text)", image: image)
        }
        if isStartFailure(update, text) {
            return MesosSchedulerError(
                .containerStartFailed, "\(task): its container could not be started: \(text)\(networkHint(text))")
        }
        if update.isKilledByHealthCheck {
            let end = text.isEmpty ? "" : ": \(text)"
            return MesosSchedulerError(
                .taskFailed,
                "\(task) was killed because its health check failed before it was healthy; does it listen on the checked "
                    + "port?\(end)", taskState: update.state, taskReason: update.reason)
        }
        let reason = update.reason.map { " (\($0))" } ?? ""
        let end = text.isEmpty ? "" : ": \(text)"
        return MesosSchedulerError(
            .taskFailed,
            "\(task) ended before it was running: \(update.state)\(reason)\(end)\(pullHint(update, image: image))",
            taskState: update.state, taskReason: update.reason)
    }

    /// The host ports that docker could not bind by its own words, if the update has them.
    static func suspectedPorts(_ record: TaskRecord, _ update: TaskUpdate) -> [Int] {
        // Some versions of Mesos put docker's words into the message.
        guard update.state == .failed, let text = update.message, record.phase != .running, record.state != .running,
            record.request?.container?.docker != nil
        else { return [] }
        return DockerRunFailure.unboundPorts(of: record.attempt?.hostPorts ?? [], in: text)
    }

    // MARK: Kinds

    private static func isDockerRunFailure(_ text: String) -> Bool {
        text.hasPrefix(DockerRunFailure.status) || text.hasPrefix("Failed to run docker container")
    }

    private static func isStartFailure(_ update: TaskUpdate, _ text: String) -> Bool {
        update.reason == .containerLaunchFailed || isDockerRunFailure(text)
            || text.hasPrefix("Failed to create docker run options")
    }

    /// The words of Mesos' image stores, pullers and fetchers for an image that they could not get.
    private static let pullWords = [
        // Pullers and stores.
        "anifest", "MIME type", "blob", "archive for image", "Failed to parse docker image",
        "Failed to find all layer paths",
        "Layer id", "epository", "'repositories'", "registry",
        // The fetcher of images, which runs curl.
        "trying to get", "trying to GET", "trying to download", "to perform 'curl'", "'curl' output", "from 'curl'",
        "curl subprocess", "decode HTTP responses", "Docker fetcher plugin", "fetch with foreign urls",
        // Authentication at a registry.
        "docker config", "WWW-Authenticate", "uthorization response", "auth-scheme", "401 Unauthorized",
        "Parsing the JSON object failed", "token in JSON object",
    ]

    private static func isPullFailure(_ text: String, image: String) -> Bool {
        // The fetcher of a command's URIs has nothing to do with the image.
        if contains(text, "Failed to fetch all URIs") { return false }
        if contains(text, " pull ") { return true }
        // A disk that is full is no fault of the image, although these messages name a layer or a manifest.
        if contains(text, "No space left on device") { return false }
        if pullWords.contains(where: { contains(text, $0) }) { return true }
        // Other messages of the image provisioner name the image.
        let name = image.split(separator: ":").first.map(String.init) ?? image
        return ["image", "archive"].contains { contains(text, $0) } && contains(text, name)
    }

    // MARK: Hints

    private static func networkHint(_ text: String) -> String {
        guard contains(text, "CNI network") || contains(text, "CNI plugin") else { return "" }
        return "; the Mesos containerizer needs the CNI network in --network_cni_config_dir and its plug-ins in "
            + "--network_cni_plugins_dir of every agent"
    }

    /// Agents count the pull of an image as start-up time of the executor.
    private static func pullHint(_ update: TaskUpdate, image: String?) -> String {
        guard update.reason == .executorRegistrationTimeout, let image else { return "" }
        return "; the pull of image '\(image)' may have taken longer: pull it on the agents before, or raise "
            + "--executor_registration_timeout there"
    }

    private static func contains(_ text: String, _ part: String) -> Bool {
        part.isEmpty || text.utf8.firstRange(of: part.utf8) != nil
    }
}
