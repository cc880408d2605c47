import Glibc

/// Searches for programs like a shell does.
package enum ExecutableSearch {
    /// The search path without a `PATH` variable.
    package static let defaultPath = "/usr/local/bin:/usr/bin:/bin"

    /// Returns the absolute path of a program, or `nil` if there is none. A name with a `/` is a path and is not searched.
    package static func find(_ name: String, path: String) -> String? {
        guard !name.isEmpty else { return nil }
        if name.contains("/") {
            let absolute = absolutePath(name)
            return isExecutableFile(absolute) ? absolute : nil
        }
        for directory in path.split(separator: ":", omittingEmptySubsequences: false) {
            // An empty entry means the working directory.
            let candidate = absolutePath(directory.isEmpty ? "./\(name)" : "\(directory)/\(name)")
            if isExecutableFile(candidate) { return candidate }
        }
        return nil
    }

    /// Whether `path` is a regular file that this process may execute.
    package static func isExecutableFile(_ path: String) -> Bool {
        var information = stat()
        guard stat(path, &information) == 0, information.st_mode & S_IFMT == S_IFREG else { return false }
        return access(path, X_OK) == 0
    }

    static func absolutePath(_ path: String) -> String {
        guard !path.hasPrefix("/"), let directory = getcwd(nil, 0) else { return path }
        defer { free(directory) }
        return String(cString: directory) + "/" + path
    }
}
