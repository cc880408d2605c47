import Glibc
import ProcessControl

func openDescriptors() -> Int {
    guard let entries = opendir("/proc/self/fd") else { return -1 }
    defer { closedir(entries) }
    var count = 0
    while readdir(entries) != nil { count += 1 }
    return count
}

/// Returns the minimum of several counts, because the thread pool of the Swift runtime briefly opens files of `/proc`.
func leastOpenDescriptors() -> Int {
    var least = openDescriptors()
    for _ in 0..<20 {
        // Not Swift's sleep, whose timer is a descriptor too.
        usleep(10_000)
        least = min(least, openDescriptors())
    }
    return least
}

func start(_ script: String) async throws -> ManagedProcess {
    try await ManagedProcess.start(ProcessSpecification(executable: "/bin/sh", arguments: ["-c", script]))
}

if CommandLine.arguments.dropFirst().first == "many", let count = CommandLine.arguments.last.flatMap({ Int($0) }) {
    // Starts many processes at once, and prints their exit codes and the number of descriptors left open.
    _ = try await start("exit 0").waitForExit()
    let before = leastOpenDescriptors()
    var statuses: Set<ExitStatus> = []
    try await withThrowingTaskGroup(of: ExitStatus.self) { group in
        for index in 0..<count {
            group.addTask { try await start("exit \(index)").waitForExit() }
        }
        for try await status in group { statuses.insert(status) }
    }
    print("\(statuses.count) exit codes, \(leastOpenDescriptors() - before) more descriptors")
} else if CommandLine.arguments.dropFirst().first == "family", let script = CommandLine.arguments.last {
    // Starts a script in a family of its own, and waits to be killed.
    let child = try await ManagedProcess.start(
        ProcessSpecification(
            executable: "/bin/sh", arguments: ["-c", script + "\nwhile :; do sleep 1; done"],
            environment: ["PATH": ProcessSpecification.inheritedEnvironment["PATH"] ?? ExecutableSearch.defaultPath],
            standardOutput: .inherited,
            family: ProcessFamily(usesControlGroup: !CommandLine.arguments.contains("marks"))))
    _ = await child.waitForExit()
    while true { try await Task.sleep(for: .seconds(1_000)) }
} else {
    // Starts a long-lived process, prints its id, and waits to be killed.
    let child = try await start("exec sleep 1000")
    print(child.processIdentifier)
    fflush(nil)
    _ = await child.waitForExit()
}
