import ActionArchives
import Glibc
import HTTPListener
import JSONSupport
import ProcessControl

/// Runs actions in an interpreter that stays alive between activations, so that a warm activation is fast and keeps the
/// action's global state.
///
/// The interpreter writes to the runtime's own stdout and stderr and flushes them before it sends the result, so the sentinels
/// that the runtime writes then follow the action's output.
final class InterpreterRunner: ActionRunner {
    private let language: InterpreterLanguage
    private let process: ManagedProcess
    private let requests: ChildPipe
    private let results: ChildPipe
    private let resultLimit: Int

    init(
        _ initializer: ActionInitializer, language: InterpreterLanguage, directory: ActionDirectory,
        processes: ActionProcesses, configuration: RuntimeConfiguration
    ) async throws(RequestRefusal) {
        self.language = language
        resultLimit = configuration.resultLimit
        let environment = configuration.environment
        let interpreter = try Self.findInterpreter(language, environment: environment)

        let launcher = directory.path + "/" + language.launcherFile
        try directory.write(language.launcher, to: launcher)
        var root = directory.code
        var isArchive = false
        switch initializer.content {
        case .archive:
            isArchive = true
            root = try await directory.unpack(
                initializer.code, main: initializer.main, limits: configuration.archiveLimits)
        case .text: try directory.write(initializer.code, to: root + "/" + language.sourceFile)
        case .executable, .other, .unknown:
            throw RequestRefusal(
                "The action's code is \(initializer.content.name), which a \(language.name) action cannot be. "
                    + "Send source text, or a zip or tar.gz archive with \"binary\": true.")
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
                        executable: interpreter, arguments: [launcher], environment: environment,
                        workingDirectory: root, standardOutput: .inherited, standardError: .inherited,
                        additionalDescriptors: [output.writeEnd, input.readEnd],
                        // Suspending the container's group must stop the interpreter too.
                        group: .inherited))
                let end = try ChildEnd(of: process)
                requests = ChildPipe(descriptor: input.writeEnd, childEnd: end)
                results = ChildPipe(descriptor: output.readEnd, childEnd: end)
            } catch {
                close(input.writeEnd)
                close(output.readEnd)
                throw error
            }
        } catch {
            throw RequestRefusal("The \(language.name) interpreter cannot be started: \(error)")
        }

        let request: JSONValue = [
            "directory": .string(root), "file": .string(language.sourceFile), "main": .string(initializer.main),
            "archive": .bool(isArchive),
            "env": .object(initializer.environment.mapValues { .string($0) }),
        ]
        let response = await send(Array("init ".utf8) + request.encoded())
        guard let response, response.status == 200 else {
            if response == nil { await reportEnd() }
            await process.terminate(grace: ActionProcesses.grace)
            throw RequestRefusal(response ?? .failure(502, "The action did not initialize and exited unexpectedly."))
        }
    }

    func run(_ activation: Activation) async -> ServerResponse {
        let head: JSONValue = [
            "env": .object(activation.environment.mapValues { .string($0) }),
            "exact": activation.inexactNumbers(language.isExact),
        ]
        let request = Array("run ".utf8) + head.encoded() + [UInt8(ascii: "\t")] + activation.line
        if let response = await send(request) { return response }
        await reportEnd()
        return .crashed
    }

    /// Sends a request to the interpreter. Returns its response, or `nil` if the interpreter ended.
    private func send(_ line: [UInt8]) async -> ServerResponse? {
        let (requests, results, limit) = (requests, results, resultLimit)
        return await BlockingWork.run {
            guard requests.write(line + [UInt8(ascii: "\n")]) else { return nil }
            var isTooLong = false
            while true {
                switch results.readLine(limit: limit) {
                case .line(let line):
                    return isTooLong ? .resultTooLong(limit: limit) : Self.response(line)
                // Read the rest of the line too, so that the next response is read from its beginning.
                case .tooLong: isTooLong = true
                case .end: return nil
                }
            }
        }
    }

    /// Parses a launcher's response: status, space, body.
    private static func response(_ line: [UInt8]) -> ServerResponse? {
        let parts = line.split(separator: UInt8(ascii: " "), maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, let status = Int(String(decoding: parts[0], as: UTF8.self)) else { return nil }
        return .json(status, Array(parts[1]))
    }

    private func reportEnd() async {
        // An action that closed the result pipe may still run, but it can no longer return a result.
        let status = await process.terminate(grace: ActionProcesses.grace)
        let name = language.name
        await BlockingWork.run {
            RuntimeOutput.report("the action ended its \(name) interpreter (\(status)) instead of returning a result")
        }
    }

    private static func findInterpreter(
        _ language: InterpreterLanguage, environment: [String: String]
    ) throws(RequestRefusal) -> String {
        let path = environment["PATH"] ?? ExecutableSearch.defaultPath
        for program in language.programs {
            if let found = ExecutableSearch.find(program, path: path) { return found }
        }
        let names = language.programs.map { "'\($0)'" }.joined(separator: " or ")
        throw RequestRefusal(
            "A \(language.name) action needs the interpreter \(names), which is not in the PATH \(path). "
                + "\(language.advice), or add its directory to PATH.")
    }
}
