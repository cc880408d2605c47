import ContainerSPI
import Glibc
import ProcessControl

/// The executable `whisk-action-runtime`, which is what a container is when it is a local process.
public enum RuntimeExecutable {
    public static let name = "whisk-action-runtime"
    /// The environment variable that may hold its path.
    public static let environmentVariable = "WHISK_ACTION_RUNTIME"

    /// Finds it: where the configuration says, where the environment says, beside the running executable, in `PATH`.
    ///
    /// - Parameters:
    ///   - configuredPath: the value of `whisk.process.runtime-path`, if there is one.
    ///   - environment: for `WHISK_ACTION_RUNTIME` and `PATH`.
    /// - Throws: a ``ContainerError`` with code `invalidConfiguration` that names every place that was searched.
    public static func locate(
        configuredPath: String?,
        environment: [String: String]
    ) throws(ContainerError) -> String {
        let variable = environment[environmentVariable].flatMap { $0.isEmpty ? nil : $0 }
        // What is said explicitly is not replaced by something found elsewhere.
        for (path, source) in [(configuredPath, "whisk.process.runtime-path"), (variable, environmentVariable)] {
            guard let path else { continue }
            if let found = ExecutableSearch.find(path, path: environment["PATH"] ?? ExecutableSearch.defaultPath) {
                return found
            }
            throw ContainerError(
                .invalidConfiguration,
                "\(source) is '\(path)', which is not an executable file; it must be the path of \(name)."
            )
        }
        var searched = ["whisk.process.runtime-path (not set)", "\(environmentVariable) (not set)"]
        if let directory = ownDirectory {
            let sibling = "\(directory)/\(name)"
            if ExecutableSearch.isExecutableFile(sibling) { return sibling }
            searched.append(sibling)
        }
        let path = environment["PATH"] ?? ExecutableSearch.defaultPath
        if let found = ExecutableSearch.find(name, path: path) { return found }
        searched.append("the PATH \(path)")
        throw ContainerError(
            .invalidConfiguration,
            "The executable \(name), which runs actions as local processes, was not found. Searched: "
                + searched.joined(separator: "; ") + ". Set whisk.process.runtime-path to its path."
        )
    }

    /// The directory of the running executable.
    private static var ownDirectory: String? {
        guard let path = realpath("/proc/self/exe", nil) else { return nil }
        defer { free(path) }
        let text = String(cString: path)
        return text.lastIndex(of: "/").map { String(text[..<$0]) }
    }
}
