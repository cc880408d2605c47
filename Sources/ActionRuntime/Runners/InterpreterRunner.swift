import Glibc
import JSONSupport
import ProcessControl

/// Runs actions in an interpreter that stays alive between activations, so that a warm activation is fast and keeps the
/// action's global state.
///
/// The interpreter writes to the runtime's own stdout and stderr and flushes them before it answers, so the sentinels the
/// runtime writes after the answer come after all the action's output.
final class InterpreterRunner: ActionRunner {
    private let language: InterpreterLanguage
    private let process: ManagedProcess
    private let requests: ChildPipe
    private let results: ChildPipe
    private let resultLimit: Int

    /// Starts the interpreter and loads the action.
    init(
        _ initializer: ActionInitializer,
        language: InterpreterLanguage,
        directory: ActionDirectory,
        processes: ActionProcesses,
        configuration: RuntimeConfiguration
    ) async throws(RuntimeFailure) {
        self.language = language
        resultLimit = configuration.resultLimit
        let environment = configuration.environment
        let interpreter = try Self.findInterpreter(language, environment: environment)

        let launcher = directory.path + "/" + language.launcherFile
        try directory.write(Array(language.launcher.utf8), to: launcher)
        var file = directory.code + "/" + language.sourceFile
        if initializer.isArchive {
            try await directory.unpack(initializer.code, processes: processes, environment: environment)
            if language.launcherFile == InterpreterLanguage.node.launcherFile { file = directory.nodeEntry() }
            guard access(file, R_OK) == 0 else {
                throw RuntimeFailure(
                    "The action's zip archive has no \(file.dropFirst(directory.code.count + 1)), "
                        + "the file a \(language.name) action starts with."
                )
            }
        } else {
            try directory.write(initializer.code, to: file)
        }

        do {
            let input = try ProcessPipe()
            let output: ProcessPipe
            do {
                output = try ProcessPipe()
            } catch {
                close(input.readEnd)
                close(input.writeEnd)
                throw error
            }
            defer {
                close(input.readEnd)
                close(output.writeEnd)
            }
            do {
                process = try await processes.start(
                    ProcessSpecification(
                        executable: interpreter,
                        arguments: [launcher],
                        environment: environment,
                        workingDirectory: directory.code,
                        standardOutput: .inherited,
                        standardError: .inherited,
                        additionalDescriptors: [output.writeEnd, input.readEnd],
                        // Suspending the container's group shall stop the interpreter too.
                        group: .inherited
                    ))
                let end = try ChildEnd(of: process)
                requests = ChildPipe(descriptor: input.writeEnd, ended: end)
                results = ChildPipe(descriptor: output.readEnd, ended: end)
            } catch {
                close(input.writeEnd)
                close(output.readEnd)
                throw error
            }
        } catch {
            throw RuntimeFailure("The \(language.name) interpreter cannot be started: \(error)")
        }

        let request: JSONValue = [
            "file": .string(file), "main": .string(initializer.main), "archive": .bool(initializer.isArchive),
            "env": .object(initializer.environment.mapValues { .string($0) }),
        ]
        let answer = await exchange(Array("init ".utf8) + request.encoded())
        guard let answer, answer.status == 200 else {
            if answer == nil { await reportEnd() }
            await process.terminate(grace: ActionProcesses.grace)
            throw RuntimeFailure(answer: answer)
        }
    }

    func run(_ activation: Activation) async -> RuntimeResponse {
        if let answer = await exchange(Array("run ".utf8) + activation.line) { return answer }
        await reportEnd()
        return .crashed
    }

    /// `nil` when the interpreter ended.
    private func exchange(_ line: [UInt8]) async -> RuntimeResponse? {
        let (requests, results, limit) = (requests, results, resultLimit)
        return await blocking {
            guard requests.write(line + [UInt8(ascii: "\n")]) else { return nil }
            var isTooLong = false
            while true {
                switch results.readLine(limit: limit) {
                case .line(let line):
                    return isTooLong ? .resultTooLong(limit: limit) : RuntimeResponse(interpreterLine: line)
                // The rest is dropped, so that the next answer is read from its beginning.
                case .tooLong: isTooLong = true
                case .end: return nil
                }
            }
        }
    }

    private func reportEnd() async {
        // The result pipe may have been closed by an action that goes on: it is of no use any more.
        let status = await process.terminate(grace: ActionProcesses.grace)
        let name = language.name
        await blocking {
            RuntimeOutput.report("the action ended its \(name) interpreter (\(status)) instead of returning a result")
        }
    }

    private static func findInterpreter(
        _ language: InterpreterLanguage,
        environment: [String: String]
    ) throws(RuntimeFailure) -> String {
        let path = environment["PATH"] ?? ExecutableSearch.defaultPath
        for program in language.programs {
            if let found = ExecutableSearch.find(program, path: path) { return found }
        }
        let names = language.programs.map { "'\($0)'" }.joined(separator: " or ")
        throw RuntimeFailure(
            "A \(language.name) action needs the interpreter \(names), which is not in the PATH \(path). "
                + "\(language.advice), or add its directory to PATH."
        )
    }
}

extension RuntimeResponse {
    /// The launchers' answer: status, space, body.
    fileprivate init?(interpreterLine line: [UInt8]) {
        guard let space = line.firstIndex(of: UInt8(ascii: " ")),
            let status = Int(String(decoding: line[..<space], as: UTF8.self))
        else { return nil }
        self.init(status: status, body: Array(line[(space + 1)...]))
    }
}

extension RuntimeFailure {
    /// An initialisation that the interpreter refused, or did not survive.
    fileprivate init(answer: RuntimeResponse?) {
        self.init("The action did not initialize and exited unexpectedly.")
        if let answer { response = answer }
    }
}
