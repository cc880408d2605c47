import Foundation
import Glibc
import ProcessControl

/// A program that a test runs beside itself, such as a server.
///
/// The program and its process group are killed by ``end()``, on release of the value, and by the kernel when the tests'
/// process ends in any way. The program has none of the tests' descriptors, so a reader of the tests' output sees its end
/// when the tests end.
public final class HelperProcess: Sendable {
    public struct Failure: Error, CustomStringConvertible {
        public var description: String

        public init(description: String) { self.description = description }
    }

    private let command: String
    private let process: ManagedProcess
    /// The directory with the files `stdout` and `stderr`.
    private let output: TemporaryDirectory
    /// Open as long as the value exists, because some programs end with their standard input.
    private let input: ProcessPipe

    /// Whether `PATH` has a program with this name.
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
    /// - Throws: ``Failure`` if the program does not end with status 0; `ProcessError`.
    public static func run(_ executable: String, _ arguments: [String], in directory: String) async throws {
        let helper = try await HelperProcess(executable, arguments, in: directory)
        let status = await helper.process.waitForExit()
        guard status == .exited(0) else { throw helper.failure("ended with \(status)") }
    }

    /// The first whole line of the program's standard output that begins with `prefix`.
    ///
    /// - Throws: ``Failure`` if the program ends without such a line; ``WaitExpired``.
    public func line(beginningWith prefix: String) async throws -> String {
        try await eventually("a line that begins with '\(prefix)' from \(command)") {
            // Checked before reading, so that the text of an ended program is complete.
            let status = process.exitStatus
            let lines = text("stdout").split(separator: "\n", omittingEmptySubsequences: false).dropLast()
            if let line = lines.first(where: { $0.hasPrefix(prefix) }) { return String(line) }
            if let status { throw failure("ended with \(status) too early") }
            return nil
        }
    }

    /// Kills the program and its process group. May be called several times.
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
