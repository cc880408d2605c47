import Glibc
import JSONSupport
import ProcessControl

/// Runs actions that are started anew for each activation: scripts and executables.
///
/// The convention is the one of OpenWhisk's Docker actions: the parameters are the first argument, as JSON; the last line
/// of stdout that is not blank is the result; the lines before it are log output.
final class ExecutableRunner: ActionRunner {
    /// The system's limit for one argument (`MAX_ARG_STRLEN`), without the final zero byte.
    static let argumentLimit = 131_071

    private let executable: String
    private let arguments: [String]
    private let environment: [String: String]
    private let directory: String
    private let resultLimit: Int
    private let processes: ActionProcesses

    init(
        _ initializer: ActionInitializer,
        isScript: Bool,
        directory: ActionDirectory,
        processes: ActionProcesses,
        configuration: RuntimeConfiguration
    ) async throws(RuntimeFailure) {
        var code = initializer.code
        let file = directory.code + "/exec"
        if initializer.isArchive {
            try await directory.unpack(code, processes: processes, environment: configuration.environment)
            guard chmod(file, 0o700) == 0, let beginning = Self.beginning(of: file) else {
                throw RuntimeFailure("The action's zip archive has no file 'exec', which is what is run.")
            }
            code = beginning
        } else {
            try directory.write(code, to: file, executable: true)
        }
        (executable, arguments) = try Self.command(
            file: file, code: code, isScript: isScript, environment: configuration.environment)
        environment = configuration.environment.merging(initializer.environment) { $1 }
        self.directory = directory.code
        self.processes = processes
        resultLimit = configuration.resultLimit
    }

    /// What to start: the file itself, or a shell with it when it is a script without a `#!` line.
    private static func command(
        file: String,
        code: [UInt8],
        isScript: Bool,
        environment: [String: String]
    ) throws(RuntimeFailure) -> (String, [String]) {
        let path = environment["PATH"] ?? ExecutableSearch.defaultPath
        if let shebang = Shebang(of: code) {
            let throughEnv = shebang.command.hasSuffix("/env")
            let found = ExecutableSearch.find(throughEnv ? shebang.program : shebang.command, path: path)
            guard found != nil else {
                let place = throughEnv ? "which is not in the PATH \(path)" : "which does not exist"
                throw RuntimeFailure(
                    "The action's '#!' line needs the interpreter "
                        + "'\(throughEnv ? shebang.program : shebang.command)', \(place). Install it, or change the line."
                )
            }
            return (file, [])
        }
        // A Docker action may be either, so an executable counts as a script that needs no shell.
        guard isScript, ActionKind(detectedIn: code) != .binary else { return (file, []) }
        guard let shell = ExecutableSearch.find("bash", path: path) ?? ExecutableSearch.find("sh", path: path) else {
            throw RuntimeFailure(
                "A shell action without a '#!' line needs the interpreter 'bash' or 'sh', which is not in the PATH "
                    + "\(path). Install bash (Debian: apt-get install bash), or add its directory to PATH."
            )
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

    func run(_ activation: Activation) async -> RuntimeResponse {
        let parameters = activation.parameters.text()
        guard parameters.utf8.count <= Self.argumentLimit else {
            return .failure(
                502,
                "The action's parameters are \(parameters.utf8.count) bytes of JSON. A shell or binary action gets them "
                    + "as an argument, and the system's limit for one is \(Self.argumentLimit) bytes."
            )
        }
        do {
            let output = try ProcessPipe()
            let process: ManagedProcess
            do {
                defer { close(output.writeEnd) }
                process = try await processes.start(
                    ProcessSpecification(
                        executable: executable,
                        arguments: arguments + [parameters],
                        environment: environment.merging(activation.environment) { $1 },
                        workingDirectory: directory,
                        standardOutput: .descriptor(output.writeEnd),
                        standardError: .inherited,
                        additionalDescriptors: [],
                        // Suspending the container's group shall stop the action too.
                        group: .inherited
                    ))
            } catch {
                close(output.readEnd)
                throw error
            }
            let pipe: ChildPipe
            do {
                pipe = ChildPipe(descriptor: output.readEnd, ended: try ChildEnd(of: process))
            } catch {
                close(output.readEnd)
                await process.terminate(grace: .zero)
                throw error
            }
            let last = await forward(pipe)
            return await answer(last, status: await process.waitForExit())
        } catch {
            return .failure(502, "The action cannot be started: \(error)")
        }
    }

    private enum LastLine: Sendable {
        case none
        case line([UInt8])
        case tooLong
    }

    /// Copies the output to the log, all but the last line that is not blank.
    private func forward(_ pipe: ChildPipe) async -> LastLine {
        let limit = resultLimit
        return await blocking {
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

    private func answer(_ last: LastLine, status: ExitStatus) async -> RuntimeResponse {
        if case .signalled = status {
            await log(last)
            await blocking { RuntimeOutput.report("the action was ended by \(status)") }
            return .crashed
        }
        if case .line(let line) = last, let value = try? JSONValue(parsing: line), value.objectValue != nil {
            return RuntimeResponse(status: 200, body: line)
        }
        await log(last)
        if !status.isSuccess {
            await blocking { RuntimeOutput.report("the action ended with \(status) and without a JSON object") }
        }
        if case .tooLong = last { return .resultTooLong(limit: resultLimit) }
        return .noObject
    }

    /// A last line that is no result is log output like the others.
    private func log(_ last: LastLine) async {
        guard case .line(let line) = last else { return }
        await blocking { RuntimeOutput.write(line + [UInt8(ascii: "\n")], to: STDOUT_FILENO) }
    }

    private static func isBlank(_ line: [UInt8]) -> Bool {
        line.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") || $0 == UInt8(ascii: "\r") }
    }
}
