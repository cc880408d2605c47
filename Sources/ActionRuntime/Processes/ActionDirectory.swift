import FoundationEssentials
import Glibc
import HTTPListener
import JSONSupport
import ProcessControl

/// The private directory (mode 0700) with the code of an action.
final class ActionDirectory: Sendable {
    /// An absolute path without a slash at the end.
    let path: String
    /// The directory of the action's code. The runtime's own files are in ``path``.
    let code: String

    init(environment: [String: String]) throws(RequestRefusal) {
        let parent = environment.nonEmpty("TMPDIR") ?? "/tmp"
        guard let path = Files.makeDirectory(prefix: "\(parent)/whisk-action-").flatMap(Files.realPath) else {
            throw RequestRefusal(
                "Cannot create a directory for the action's code in \(parent) (TMPDIR): \(Files.lastError).")
        }
        self.path = path
        code = path + "/code"
        guard mkdir(code, 0o700) == 0 else {
            throw RequestRefusal("Cannot create the directory \(code): \(Files.lastError).")
        }
    }

    func remove() { try? FileManager.default.removeItem(atPath: path) }

    func write(_ bytes: [UInt8], to file: String, executable: Bool = false) throws(RequestRefusal) {
        func failure() -> RequestRefusal { RequestRefusal("Cannot write \(file): \(Files.lastError).") }
        let descriptor = open(file, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode_t(executable ? 0o700 : 0o600))
        guard descriptor >= 0 else { throw failure() }
        guard Files.write(bytes, to: descriptor) else {
            defer { close(descriptor) }
            throw failure()
        }
        guard close(descriptor) == 0 else { throw failure() }
    }

    func unpack(
        _ archive: [UInt8], processes: ActionProcesses, environment: [String: String]
    ) async throws(RequestRefusal) {
        let file = path + "/code.zip"
        let log = path + "/unpack.log"
        try write(archive, to: file)
        defer { unlink(file) }
        let searchPath = environment["PATH"] ?? ExecutableSearch.defaultPath
        let (program, arguments): (String, [String])
        if let unzip = ExecutableSearch.find("unzip", path: searchPath) {
            (program, arguments) = (unzip, ["-q", "-o", file, "-d", code])
        } else if let python = ExecutableSearch.find("python3", path: searchPath) {
            (program, arguments) = (python, ["-m", "zipfile", "-e", file, code])
        } else {
            throw RequestRefusal(
                "The action's code is a zip archive, and neither 'unzip' nor 'python3' is in the PATH \(searchPath). "
                    + "Install one of them (Debian: apt-get install unzip).")
        }
        let process: ManagedProcess
        do {
            process = try await processes.start(
                ProcessSpecification(
                    executable: program, arguments: arguments, environment: environment, standardOutput: .file(log),
                    standardError: .file(log), group: .inherited))
        } catch {
            throw RequestRefusal("The action's zip archive cannot be unpacked: \(error.message)")
        }
        let status = await process.waitForExit()
        guard !status.isSuccess else { return }
        let text = (try? String(contentsOfFile: log, encoding: .utf8)) ?? ""
        throw RequestRefusal(
            "The action's zip archive cannot be unpacked (\(program) ended with \(status)): "
                + text.replacing(code, with: ".").replacing(file, with: "code.zip"))
    }

    /// Returns the path of the entry file of a Node package: `main` in `package.json`, or `index.js`.
    func nodeEntry() -> String {
        let package = try? Data(contentsOf: URL(filePath: code + "/package.json"))
        let description = package.flatMap { try? JSONValue(parsing: $0) }
        return code + "/" + (description?["main"]?.stringValue ?? "index.js")
    }
}
