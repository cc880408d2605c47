import ActionArchives
import Glibc
import HTTPListener
import JSONSupport
import ProcessControl

/// Runs scripts and executables, which are started for each activation.
///
/// The convention is that of OpenWhisk's Docker actions: the first argument has the parameters as JSON, the last non-blank
/// line of stdout is the result, and the lines before it are log output.
final class ExecutableRunner: ActionRunner {
    /// The system's limit of one argument (`MAX_ARG_STRLEN`) without the final zero byte.
    static let argumentLimit = 131_071

    private let executable: String
    private let arguments: [String]
    private let environment: [String: String]
    private let directory: String
    private let resultLimit: Int
    private let processes: ActionProcesses

    init(
        _ initializer: ActionInitializer, isScript: Bool, directory: ActionDirectory, processes: ActionProcesses,
        configuration: RuntimeConfiguration
    ) async throws(RequestRefusal) {
        var code = initializer.code
        var root = directory.code
        var file = root + "/exec"
        switch initializer.content {
        case .archive(let format):
            root = try await directory.unpack(code, main: "", limits: configuration.archiveLimits)
            file = root + "/exec"
            guard chmod(file, 0o700) == 0, let beginning = Self.beginning(of: file) else {
                throw RequestRefusal("The action is \(format.name) without a file 'exec', the program to run.")
            }
            code = beginning
            if case .other(let name) = FileContent(of: beginning) {
                throw RequestRefusal("The file 'exec' of the action's archive is \(name), which cannot run here.")
            }
        case .other(let name):
            throw RequestRefusal(
                "The action's code is \(name), which cannot run here. Send a script, an executable for Linux, or a zip or tar.gz "
                    + "archive with a file 'exec'.")
        case .text, .executable, .unknown:
            try directory.write(code, to: file, executable: true)
        }
        (executable, arguments) = try Self.command(
            file: file, code: code, isScript: isScript, environment: configuration.environment)
        environment = configuration.environment.merging(initializer.environment) { $1 }
        self.directory = root
        self.processes = processes
        resultLimit = configuration.resultLimit
    }

    /// Returns the program to start and its first arguments: the file itself, or a shell with the file if the action is a
    /// script without a `#!` line.
    private static func command(
        file: String, code: [UInt8], isScript: Bool, environment: [String: String]
    ) throws(RequestRefusal) -> (String, [String]) {
        let path = environment["PATH"] ?? ExecutableSearch.defaultPath
        if let shebang = Shebang(of: code) {
            let throughEnv = shebang.command.hasSuffix("/env")
            let interpreter = throughEnv ? shebang.program : shebang.command
            if ExecutableSearch.find(interpreter, path: path) != nil { return (file, []) }
            let place = throughEnv ? "which is not in the PATH \(path)" : "which does not exist"
            throw RequestRefusal(
                "The action's '#!' line needs the interpreter '\(interpreter)', \(place). "
                    + "Install it, or change the line.")
        }
        // The code of a Docker action may be a script or an executable, which needs no shell.
        guard isScript, ActionKind(detectedIn: code) != .binary else { return (file, []) }
        guard let shell = ExecutableSearch.find("bash", path: path) ?? ExecutableSearch.find("sh", path: path) else {
            throw RequestRefusal(
                "A shell action without a '#!' line needs the interpreter 'bash' or 'sh', which is not in the PATH "
                    + "\(path). Install bash (Debian: apt-get install bash), or add its directory to PATH.")
        }
        return (shell, [file])
    }

    private static func beginning(of file: String) -> [UInt8]? {
        let descriptor = open(file, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var bytes = [UInt8](repeating: 0, count: 4_096)
        let count = read(descriptor, &bytes, bytes.count)
        return count >= 0 ? Array(bytes.prefix(count)) : nil
    }

    func run(_ activation: Activation) async -> ServerResponse {
        let parameters = activation.parameters.text()
        guard parameters.utf8.count <= Self.argumentLimit else {
            return .failure(
                502,
                "The action's parameters are \(parameters.utf8.count) bytes of JSON. A shell or binary action receives "
                    + "them as an argument, and the system limits an argument to \(Self.argumentLimit) bytes.")
        }
        do {
            let output = try ProcessPipe()
            let process: ManagedProcess
            do {
                defer { close(output.writeEnd) }
                process = try await processes.start(
                    ProcessSpecification(
                        executable: executable, arguments: arguments + [parameters],
                        environment: environment.merging(activation.environment) { $1 }, workingDirectory: directory,
                        standardOutput: .descriptor(output.writeEnd), standardError: .inherited,
                        // Suspending the container's group must stop the action too.
                        group: .inherited))
            } catch {
                close(output.readEnd)
                throw error
            }
            let pipe: ChildPipe
            do {
                pipe = ChildPipe(descriptor: output.readEnd, childEnd: try ChildEnd(of: process))
            } catch {
                close(output.readEnd)
                await process.terminate(grace: .zero)
                throw error
            }
            let last = await forward(pipe)
            return await response(last, status: await process.waitForExit())
        } catch {
            return .failure(502, "The action cannot be started: \(error)")
        }
    }

    private enum LastLine: Sendable {
        case none
        case line([UInt8])
        case tooLong
    }

    /// Copies the output to the log, except for the last non-blank line.
    private func forward(_ pipe: ChildPipe) async -> LastLine {
        let limit = resultLimit
        return await BlockingWork.run {
            var last = LastLine.none
            var blanks = 0
            func log(_ bytes: [UInt8]) {
                if case .line(let line) = last { RuntimeOutput.write(line + [UInt8(ascii: "\n")], to: STDOUT_FILENO) }
                let lineEnds = [UInt8](repeating: UInt8(ascii: "\n"), count: blanks)
                RuntimeOutput.write(lineEnds + bytes, to: STDOUT_FILENO)
                blanks = 0
            }
            var isContinuation = false
            while true {
                switch pipe.readLine(limit: limit) {
                case .tooLong(let part):
                    log(part)
                    (last, isContinuation) = (.tooLong, true)
                case .line(let line) where isContinuation:
                    log(line + [UInt8(ascii: "\n")])
                    isContinuation = false
                case .line(let line) where Self.isBlank(line):
                    blanks = min(blanks + 1, 1_000)
                case .line(let line):
                    log([])
                    last = .line(line)
                case .end(let rest):
                    if isContinuation {
                        log(rest + [UInt8(ascii: "\n")])
                    } else if !Self.isBlank(rest) {
                        log([])
                        last = .line(rest)
                    }
                    return last
                }
            }
        }
    }

    private func response(_ last: LastLine, status: ExitStatus) async -> ServerResponse {
        if case .signalled = status {
            await log(last)
            await BlockingWork.run { RuntimeOutput.report("the action ended by \(status)") }
            return .crashed
        }
        var unreadable: JSONError?
        if case .line(let line) = last {
            do {
                let value = try JSONValue(parsing: line)
                if value.objectValue != nil || value.arrayValue != nil { return .json(200, line) }
            } catch {
                // Another fault is that of a line which is no result but log output.
                if error.isLimit || error.code == .invalidUTF8 { unreadable = error }
            }
        }
        await log(last)
        if !status.isSuccess {
            await BlockingWork.run {
                RuntimeOutput.report("the action ended with \(status) without a JSON object or array")
            }
        }
        if let unreadable { return .unreadableResult(unreadable) }
        if case .tooLong = last { return .resultTooLong(limit: resultLimit) }
        return .noObject
    }

    private func log(_ last: LastLine) async {
        guard case .line(let line) = last else { return }
        await BlockingWork.run { RuntimeOutput.write(line + [UInt8(ascii: "\n")], to: STDOUT_FILENO) }
    }

    private static func isBlank(_ line: [UInt8]) -> Bool {
        line.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") || $0 == UInt8(ascii: "\r") }
    }
}
