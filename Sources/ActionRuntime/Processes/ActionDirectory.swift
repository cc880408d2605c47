import FoundationEssentials
import Glibc
import JSONSupport
import ProcessControl

/// The private directory (mode 0700) with the code of an action.
final class ActionDirectory: Sendable {
    /// An absolute path without a slash at the end.
    let path: String
    /// The directory of the action's code. The runtime's own files are in ``path``.
    let code: String

    init(environment: [String: String]) throws(RuntimeFailure) {
        let parent = environment["TMPDIR"].flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
        var template = Array("\(parent)/whisk-action-XXXXXX".utf8CString)
        guard let made = mkdtemp(&template), let absolute = realpath(made, nil) else {
            let error = String(cString: strerror(errno))
            throw RuntimeFailure("Cannot create a directory for the action's code in \(parent) (TMPDIR): \(error).")
        }
        path = String(cString: absolute)
        free(absolute)
        code = path + "/code"
        guard mkdir(code, 0o700) == 0 else {
            throw RuntimeFailure("Cannot create the directory \(code): \(String(cString: strerror(errno))).")
        }
    }

    func remove() {
        try? FileManager.default.removeItem(atPath: path)
    }

    func write(_ bytes: [UInt8], to file: String, executable: Bool = false) throws(RuntimeFailure) {
        let descriptor = open(file, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode_t(executable ? 0o700 : 0o600))
        guard descriptor >= 0 else {
            throw RuntimeFailure("Cannot write \(file): \(String(cString: strerror(errno))).")
        }
        var offset = 0
        while offset < bytes.count {
            let count = bytes[offset...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno != EINTR {
                let error = String(cString: strerror(errno))
                close(descriptor)
                throw RuntimeFailure("Cannot write \(file): \(error).")
            }
            offset += max(0, count)
        }
        guard close(descriptor) == 0 else {
            throw RuntimeFailure("Cannot write \(file): \(String(cString: strerror(errno))).")
        }
    }

    /// Unpacks a zip archive into the code directory.
    func unpack(
        _ archive: [UInt8],
        processes: ActionProcesses,
        environment: [String: String]
    ) async throws(RuntimeFailure) {
        let file = path + "/code.zip"
        let log = path + "/unpack.log"
        try write(archive, to: file)
        defer { unlink(file) }
        let searchPath = environment["PATH"] ?? ExecutableSearch.defaultPath
        let arguments: [String]
        let program: String
        if let unzip = ExecutableSearch.find("unzip", path: searchPath) {
            (program, arguments) = (unzip, ["-q", "-o", file, "-d", code])
        } else if let python = ExecutableSearch.find("python3", path: searchPath) {
            (program, arguments) = (python, ["-m", "zipfile", "-e", file, code])
        } else {
            throw RuntimeFailure(
                "The action's code is a zip archive, and neither 'unzip' nor 'python3' is in the PATH \(searchPath). "
                    + "Install one of them (Debian: apt-get install unzip)."
            )
        }
        do {
            let process = try await processes.start(
                ProcessSpecification(
                    executable: program,
                    arguments: arguments,
                    environment: environment,
                    standardOutput: .file(log),
                    standardError: .file(log),
                    group: .inherited
                ))
            let status = await process.waitForExit()
            guard status.isSuccess else {
                let text = (try? String(contentsOfFile: log, encoding: .utf8)) ?? ""
                throw RuntimeFailure(
                    "The action's zip archive cannot be unpacked (\(program) ended with \(status)): "
                        + "\(text.replacing(code, with: ".").replacing(file, with: "code.zip"))"
                )
            }
        } catch let error as ProcessError {
            throw RuntimeFailure("The action's zip archive cannot be unpacked: \(error.message)")
        } catch let error as RuntimeFailure {
            throw error
        } catch {
            throw RuntimeFailure("The action's zip archive cannot be unpacked: \(error)")
        }
    }

    /// Returns the path of the entry file of a Node package: `main` in `package.json`, or `index.js`.
    func nodeEntry() -> String {
        let package = try? Data(contentsOf: URL(filePath: code + "/package.json"))
        let description = package.flatMap { try? JSONValue(parsing: $0) }
        let main = description?["main"]?.stringValue ?? "index.js"
        return code + "/" + main
    }
}
