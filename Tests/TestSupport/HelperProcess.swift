import Foundation
import Glibc
import ProcessControl

/// A program that a test runs beside itself, such as a server.
///
/// It is killed, with all of its process group, by ``end()`` and when the value goes; and by the kernel when the tests'
/// process ends, in whatever way. It holds none of the tests' descriptors: what reads the tests' output sees its end
/// when the tests end.
public final class HelperProcess: Sendable {
    public struct Failure: Error, CustomStringConvertible {
        public var description: String

        public init(description: String) { self.description = description }
    }

    private let command: String
    private let process: ManagedProcess
    /// With the files `stdout` and `stderr`.
    private let output: TemporaryDirectory
    /// Open while the value is there: some programs end with their standard input.
    private let input: ProcessPipe

    /// Whether there is such a program in `PATH`.
    public static func isInstalled(_ program: String) -> Bool {
        ExecutableSearch.find(
            program, path: ProcessSpecification.inheritedEnvironment["PATH"] ?? ExecutableSearch.defaultPath) != nil
    }

    /// Starts a program.
    ///
    /// - Throws: `ProcessError`.
    public init(_ executable: String, _ arguments: [String], in directory: String) async throws {
        output = try TemporaryDirectory()
        input = try ProcessPipe()
        command = ([executable] + arguments.prefix(1)).joined(separator: " ")
        do {
            process = try await ManagedProcess.start(
                ProcessSpecification(
                    executable: executable, arguments: arguments,
                    environment: ProcessSpecification.inheritedEnvironment, workingDirectory: directory,
                    standardInput: .descriptor(input.readEnd), standardOutput: .file(output.path + "/stdout"),
                    standardError: .file(output.path + "/stderr")))
        } catch {
            close(input.readEnd)
            close(input.writeEnd)
            throw error
        }
        close(input.readEnd)
    }

    deinit {
        end()
        close(input.writeEnd)
    }

    /// Runs a program to its end.
    ///
    /// - Throws: ``Failure`` when it does not end with status 0; `ProcessError`.
    public static func run(_ executable: String, _ arguments: [String], in directory: String) async throws {
        let helper = try await HelperProcess(executable, arguments, in: directory)
        let status = await helper.process.waitForExit()
        guard status == .exited(0) else { throw helper.failure("ended with \(status)") }
    }

    /// The first whole line of its standard output that begins with `prefix`.
    ///
    /// - Throws: ``Failure`` when it ends without one; ``WaitExpired``.
    public func line(beginningWith prefix: String) async throws -> String {
        try await eventually("a line that begins with '\(prefix)' from \(command)") {
            // Asked first, so that the text is complete when it has ended.
            let status = process.exitStatus
            let lines = text("stdout").split(separator: "\n", omittingEmptySubsequences: false).dropLast()
            if let line = lines.first(where: { $0.hasPrefix(prefix) }) { return String(line) }
            if let status { throw failure("ended with \(status) too early") }
            return nil
        }
    }

    /// Kills it and all it has started. May be called several times.
    public func end() {
        process.send(signal: SIGKILL)
    }

    private func text(_ stream: String) -> String {
        (try? String(contentsOfFile: "\(output.path)/\(stream)", encoding: .utf8)) ?? ""
    }

    private func failure(_ what: String) -> Failure {
        Failure(description: "\(command) \(what): \(text("stderr").suffix(1_000))")
    }
}
