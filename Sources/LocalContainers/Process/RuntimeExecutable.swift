import ContainerSPI
import ProcessControl

/// The executable `whisk-action-runtime`, the program of a container that is a local process.
public enum RuntimeExecutable {
    /// The file name of the executable.
    public static let name = "whisk-action-runtime"
    /// The environment variable with the path of the executable.
    public static let environmentVariable = "WHISK_ACTION_RUNTIME"

    /// Returns the path of the executable: the configured path, that of `WHISK_ACTION_RUNTIME`, the file beside the running
    /// executable, or the one in `PATH`.
    ///
    /// - Parameter configuredPath: the value of `whisk.process.runtime-path`, if set.
    /// - Throws: `ContainerError` with code `invalidConfiguration` and the places that were searched.
    public static func locate(configuredPath: String?, environment: [String: String]) throws(ContainerError) -> String {
        try locate(configuredPath: configuredPath, setting: "whisk.process.runtime-path", environment: environment)
    }

    /// - Parameter setting: the name of the setting or parameter with the path, for error texts.
    static func locate(
        configuredPath: String?, setting: String, environment: [String: String]
    ) throws(ContainerError) -> String {
        let variable = environment.nonEmpty(environmentVariable)
        let searchPath = environment["PATH"] ?? ExecutableSearch.defaultPath
        // An explicit path that is wrong is an error and starts no search.
        for (path, source) in [(configuredPath, setting), (variable, environmentVariable)] {
            guard let path else { continue }
            if let found = ExecutableSearch.find(path, path: searchPath) { return found }
            throw ContainerError(
                .invalidConfiguration,
                "\(source) is '\(path)', which is not an executable file; it must be the path of \(name)")
        }
        var searched = ["\(setting) (not set)", "\(environmentVariable) (not set)"]
        if let directory = ownDirectory {
            let sibling = "\(directory)/\(name)"
            if ExecutableSearch.isExecutableFile(sibling) { return sibling }
            searched.append(sibling)
        }
        if let found = ExecutableSearch.find(name, path: searchPath) { return found }
        searched.append("the PATH \(searchPath)")
        throw ContainerError(
            .invalidConfiguration,
            "the executable \(name), which runs actions as local processes, was not found in any of: "
                + searched.joined(separator: "; ") + "; set \(setting) or \(environmentVariable) to its path")
    }

    private static var ownDirectory: String? {
        guard let path = Files.realPath("/proc/self/exe") else { return nil }
        return path.lastIndex(of: "/").map { String(path[..<$0]) }
    }
}
