/// What Mesos' executors, the libraries they link, and the launcher of the Mesos containerizer write into a task's sandbox.
///
/// Taken from the sources of Mesos 1.0 to 1.12: `src/exec`, `src/executor`, `src/launcher`, `src/docker`, `src/checks`,
/// `src/slave/containerizer/mesos/launch.cpp`, libprocess and stout.
enum ExecutorMessages {
    /// Source files of executors whose names no other program is likely to have.
    private static let ownFiles: Set<Substring> = [
        "exec.cpp", "v0_v1executor.cpp", "default_executor.cpp", "docker_executor.cpp", "checker_process.cpp",
        "health_checker.cpp",
    ]

    /// Source files with names that an action's program may have as well, and the beginnings of their messages.
    private static let commonFiles: [Substring: [String]] = [
        "executor.cpp": [
            "Command ", "Container ", "Disconnected from agent: ", "Disconnected from the agent",
            "Docker inspect timed out after ", "Dropping ", "End-Of-File received from agent", "Error: ",
            "Expecting task '", "Failed to create checker: ", "Failed to create docker run options: ",
            "Failed to create health checker: ", "Failed to decode the stream of events: ",
            "Failed to inspect container '", "Failed to kill the process tree rooted at pid ",
            "Failed to stop container '", "Forked command at ", "Ignoring ", "Killed the following process trees:",
            "Killing task ", "LAUNCH_GROUP event is not supported", "Overwriting environment variable '",
            "Previous docker stop has not terminated yet", "Process ", "Re-registered docker executor on ",
            "Received ", "Recovery timeout of ", "Registered docker executor on ", "Request for call type ",
            "Rescheduling escalation to SIGKILL in ", "Retrying to kill task", "Running '",
            "Scheduling escalation to SIGKILL in ", "Sending SIGTERM to process tree at pid ",
            "Sent SIGTERM to the following process trees:", "Shutting down", "Starting task ",
            "Subscribed executor on ", "Task ", "The container process", "UNKNOWN check type is invalid",
            "Unable to launch health check process: ", "Using URL ", "Version: ",
        ],
        "checker.cpp": [
            "Received UNKNOWN check type", "COMMAND check for task '", "HTTP check for task '",
            "TCP check for task '",
        ],
        "process.cpp": [
            "Aborting libprocess: '", "Attempted to spawn", "Failed SSL connections will be downgraded",
            "Failed to accept socket: ", "Failed to construct server socket", "Failed to initialize",
            "Failed to link", "Failed to recv on socket ", "Failed to send '", "Failed to send on socket ",
            "Failed to shutdown ", "Ignoring invalid value ", "LIBPROCESS_", "Parsing LIBPROCESS_",
            "Stopped the socket accept loop",
        ],
        "docker.cpp": [
            "Failed to remove docker config file temporary", "Failed to remove temporary docker environment file ",
            "Running docker ", "Running '", "Unable to remove Docker container '",
        ],
        "fetcher.cpp": [
            "Copied resource '", "Copying ", "Downloading ", "Extracted '", "Extracting with command: ", "Fetched '",
            "Fetcher Info: ", "Fetching ", "Successfully fetched all URIs into ",
        ],
        "http.hpp": ["Attempted to authorize ", "Error during authorization: ", "Failed to authorize principal "],
        "libevent_ssl_socket.cpp": ["Failed to close socket "],
        "logging.cpp": ["RAW: Received signal ", "Logging to "],
        "openssl.cpp": [
            "CA directory path ", "CA file path ", "Using CA ", "Using default CA ",
            "Will not verify server certificates",
            "Will require client certificates ", "Will use IP address verification ",
            "Will verify server certificates ",
        ],
        "shell.hpp": ["Command '"],
    ]

    /// The beginnings above that are whole messages.
    private static let wholeMessages: Set<String> = [
        "Disconnected from the agent", "LAUNCH_GROUP event is not supported", "Shutting down",
        "Stopped the socket accept loop",
        "UNKNOWN check type is invalid",
    ]

    /// Whether a message of Google's logging library is one of an executor's.
    static func contain(_ message: Substring, of file: Substring) -> Bool {
        if ownFiles.contains(file) { return true }
        return commonFiles[file]?.contains { beginning in
            wholeMessages.contains(beginning) ? message == beginning : message.hasPrefix(beginning)
        } == true
    }

    /// Whether a line without a prefix is one that comes before the first output of a container: of the launcher of the Mesos
    /// containerizer, or of the logging library.
    static func beginWith(_ line: String) -> Bool {
        if line == "Marked '/' as rslave" { return true }
        // The root file systems of containers are below <work_dir>/provisioner/containers/<id>/backends/<name>/rootfses.
        if line.hasPrefix("Preparing rootfs at '/") || line.hasPrefix("Changing root to /") {
            return line.contains("/rootfses/")
        }
        if line.hasPrefix("Executing pre-exec command '{"), line.hasSuffix("}'") { return true }
        return line.hasPrefix("WARNING: Logging before ") && line.hasSuffix("InitGoogleLogging() is written to STDERR")
    }

    /// Whether a line on stdout is one that the executors of Mesos 1.0 to 1.3, or their launcher, write there before the
    /// container's own output.
    static func areOnStandardOutput(_ line: String, taskID: String) -> Bool {
        if line == "Starting task \(taskID)" || exactOutput.contains(line) { return true }
        if outputWithName.contains(where: { isName(line, after: $0) }) { return true }
        if outputWithNumber.contains(where: { isNumber(line, after: $0) }) { return true }
        // The flags of a docker executor.
        if line.hasPrefix("--container=\""), line.contains("\" --docker=\""), line.hasSuffix("\"") { return true }
        // The command of a command executor.
        let command = line.hasPrefix("Running '") && line.hasSuffix("'") ? line.dropFirst(9) : line[...]
        if command.hasPrefix("/"),
            command.firstRange(of: " ").map({ command[..<$0.lowerBound] })?
                .hasSuffix("/mesos-containerizer") == true
        {
            return command.contains("/mesos-containerizer launch ")
        }
        if line.hasPrefix("Overwriting environment variable '") { return line.hasSuffix("'") }
        return line.hasPrefix("Launching health check process: /") && line.contains("/mesos-health-check ")
    }

    private static let exactOutput: Set<String> = [
        "Received SUBSCRIBED event", "Received LAUNCH event", "Received ACKNOWLEDGED event",
        "Received task health update, healthy: true", "Received task health update, healthy: false",
    ]
    private static let outputWithName = [
        "Registered docker executor on ", "Re-registered docker executor on ", "Registered executor on ",
        "Re-registered executor on ", "Subscribed executor on ",
    ]
    private static let outputWithNumber = ["Forked command at ", "Health check process launched at pid: "]

    /// Whether a line consists of a beginning and one word, such as a host name.
    private static func isName(_ line: String, after beginning: String) -> Bool {
        line.hasPrefix(beginning) && !line.dropFirst(beginning.count).isEmpty
            && !line.dropFirst(beginning.count).contains(" ")
    }

    private static func isNumber(_ line: String, after beginning: String) -> Bool {
        isName(line, after: beginning) && line.dropFirst(beginning.count).allSatisfy(\.isNumber)
    }

    /// Whether a line continues the list of process trees after a message that ends in ``processTrees``:
    /// `[ -+- 123 sh -c x`, then ` \--- 124 x ]`.
    static func continuesProcessTrees(_ line: String) -> Bool {
        let rest = line.drop { "[ |\\".contains($0) }
        guard rest.hasPrefix("-+- ") || rest.hasPrefix("--- ") else { return line == "[  ]" }
        return rest.dropFirst(4).first?.isNumber == true
    }

    static let processTrees = "the following process trees:"
    static let endOfProcessTrees = " ]"
}
