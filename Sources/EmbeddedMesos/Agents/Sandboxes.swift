import FoundationEssentials
import Glibc
import ProcessControl

/// The sandbox directories of an agent in the layout of a real agent, and the paths its HTTP API accepts for them. The
/// functions block.
struct Sandboxes: Sendable {
    /// `<work directory>/slaves/<agent id>`
    let root: String

    init(workDirectory: String, agentID: String) { root = "\(workDirectory)/slaves/\(agentID)" }

    func directory(of launch: TaskLaunch) -> String {
        let runs = runs(of: launch)
        guard let parent = launch.parentContainerID else { return "\(runs)/\(launch.containerID)" }
        return "\(runs)/\(parent)/containers/\(launch.containerID)"
    }

    private func runs(of launch: TaskLaunch) -> String {
        "\(root)/frameworks/\(launch.frameworkID)/executors/\(launch.executorID)/runs"
    }

    /// Makes a task's directory with `stdout` and, beginning with the preamble, `stderr`, and the link `runs/latest` to it.
    func make(for launch: TaskLaunch, preamble: String) throws {
        let directory = directory(of: launch)
        try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
        try Data().write(to: URL(filePath: "\(directory)/stdout"))
        try Data(preamble.utf8).write(to: URL(filePath: "\(directory)/stderr"))
        let runs = runs(of: launch)
        try link("\(runs)/latest", to: launch.parentContainerID ?? launch.containerID)
        if let parent = launch.parentContainerID {
            let tasks = "\(runs)/\(parent)/tasks"
            try FileManager.default.createDirectory(atPath: tasks, withIntermediateDirectories: true)
            try link("\(tasks)/\(launch.taskID)", to: "../containers/\(launch.containerID)")
        }
    }

    private func link(_ path: String, to target: String) throws {
        // Renaming a new link over the old one replaces it in one step.
        let temporary = "\(path).new"
        unlink(temporary)
        guard symlink(target, temporary) == 0, rename(temporary, path) == 0 else {
            throw EmbeddedMesosError(.workDirectory, "cannot make the link \(path): \(Files.lastError)")
        }
    }

    func remove() { try? FileManager.default.removeItem(atPath: root) }

    /// Resolves a path of the HTTP API: a sandbox's real path, or the virtual one
    /// `/frameworks/<framework>/executors/<executor>/runs/<container or latest>`, followed by a path inside.
    ///
    /// - Returns: the path without symbolic links; `nil` if the file does not exist or is outside the sandbox, also by way
    ///   of a link.
    func resolve(_ path: String) -> String? {
        let parts = path.dropFirst(path.hasPrefix(root + "/") ? root.count : 0).split(separator: "/")
        // frameworks, F, executors, E, runs, C, …
        guard parts.count >= 6, parts[0] == "frameworks", parts[2] == "executors", parts[4] == "runs",
            !parts.contains(".."), !parts.contains("."), !path.contains("\0")
        else { return nil }
        guard let realRoot = Files.realPath(root),
            let sandbox = Files.realPath(root + "/" + parts[..<6].joined(separator: "/")),
            sandbox.hasPrefix(realRoot + "/frameworks/"),
            let file = Files.realPath(root + "/" + parts.joined(separator: "/"))
        else { return nil }
        return file == sandbox || file.hasPrefix(sandbox + "/") ? file : nil
    }
}
