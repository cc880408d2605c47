import ProcessControl
import TestSupport

extension CommandLineTests {
    /// Starts the program with other streams than files.
    ///
    /// - Parameters:
    ///   - input: the file of standard input.
    ///   - errors: standard error; `nil` for the file `stderr`.
    static func start(
        _ arguments: [String], in directory: String, input: String? = nil, output: ProcessStream,
        errors: ProcessStream? = nil,
        environment: [String: String] = [:]
    ) async throws -> ManagedProcess {
        var inherited = ProcessSpecification.inheritedEnvironment
        for name in inherited.keys where name.hasPrefix("CONFIG_") || name == "INVOKER_OPTS" { inherited[name] = nil }
        inherited["TMPDIR"] = directory
        return try await ManagedProcess.start(
            ProcessSpecification(
                executable: try BuiltProgram.path("whisk-mesos"), arguments: arguments,
                environment: inherited.merging(environment) { $1 }, workingDirectory: directory,
                standardInput: input.map { .file($0) } ?? .null, standardOutput: output,
                standardError: errors ?? .file("\(directory)/stderr")))
    }
}
