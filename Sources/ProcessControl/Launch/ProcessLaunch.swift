import CProcessControl
import Glibc

/// Turns a specification into the arguments of the C helper, and the helper's answer into an error a person understands.
enum ProcessLaunch {
    /// Starts the process; must be called on the supervisor's thread.
    static func perform(
        _ specification: ProcessSpecification
    ) throws(ProcessError) -> (processIdentifier: Int32, descriptor: Int32) {
        let executable = try locate(specification)
        var opened: [Int32] = []
        defer { for descriptor in opened { close(descriptor) } }
        var descriptors: [Int32] = []
        let standard = [
            (specification.standardInput, STDIN_FILENO),
            (specification.standardOutput, STDOUT_FILENO),
            (specification.standardError, STDERR_FILENO),
        ]
        for (stream, number) in standard {
            descriptors.append(try open(stream, as: number, opened: &opened))
        }
        descriptors += specification.additionalDescriptors
        guard descriptors.count <= Int(CPC_MAXIMUM_DESCRIPTORS) else {
            throw ProcessError(
                code: .redirection,
                message: "\(executable) was to get \(descriptors.count) descriptors; "
                    + "at most \(CPC_MAXIMUM_DESCRIPTORS) are supported."
            )
        }

        let environment = specification.environment.map { "\($0.key)=\($0.value)" }
        let arguments = CStringArray([executable] + specification.arguments)
        let variables = CStringArray(environment)
        var processIdentifier: pid_t = 0
        var processDescriptor: Int32 = -1
        var step = CPC_STEP_NONE
        let error = executable.withCString { path in
            withOptionalCString(specification.workingDirectory) { directory in
                descriptors.withUnsafeBufferPointer { descriptors in
                    guard let first = descriptors.baseAddress else { return EINVAL }
                    var request = cpc_spawn_request(
                        executable: path,
                        arguments: arguments.pointer,
                        environment: variables.pointer,
                        working_directory: directory,
                        descriptors: first,
                        descriptor_count: Int32(descriptors.count),
                        new_session: specification.group == .own,
                        death_signal: SIGKILL
                    )
                    return cpc_spawn(&request, &processIdentifier, &processDescriptor, &step)
                }
            }
        }
        guard error == 0 else {
            throw failure(step, error, executable: executable, specification: specification)
        }
        return (processIdentifier, processDescriptor)
    }

    private static func locate(_ specification: ProcessSpecification) throws(ProcessError) -> String {
        let path =
            specification.environment["PATH"]
            ?? getenv("PATH").map { String(cString: $0) }
            ?? ExecutableSearch.defaultPath
        if let found = ExecutableSearch.find(specification.executable, path: path) { return found }
        if specification.executable.contains("/") {
            let absolute = ExecutableSearch.absolutePath(specification.executable)
            guard access(absolute, F_OK) == 0 else {
                throw ProcessError(
                    code: .executableNotFound,
                    message: "There is no executable at \(absolute).",
                    systemError: ENOENT
                )
            }
            throw ProcessError(
                code: .executableRefused,
                message: "\(absolute) is not an executable file; check its type and its permissions (chmod +x).",
                systemError: EACCES
            )
        }
        throw ProcessError(
            code: .executableNotFound,
            message: "There is no executable named '\(specification.executable)' in the PATH \(path).",
            systemError: ENOENT
        )
    }

    private static func open(
        _ stream: ProcessStream,
        as number: Int32,
        opened: inout [Int32]
    ) throws(ProcessError) -> Int32 {
        let path: String
        switch stream {
        case .inherited: return number
        case .descriptor(let descriptor): return descriptor
        case .null: path = "/dev/null"
        case .file(let file): path = file
        }
        let flags = number == STDIN_FILENO ? O_RDONLY : O_WRONLY | O_APPEND | O_CREAT
        let descriptor = Glibc.open(path, flags | O_CLOEXEC, mode_t(0o600))
        guard descriptor >= 0 else {
            let error = errno
            let name = ["standard input", "standard output", "standard error"][Int(number)]
            throw ProcessError(
                code: .redirection,
                message: "Cannot open \(path) as \(name): \(ProcessError.text(of: error)).",
                systemError: error
            )
        }
        opened.append(descriptor)
        return descriptor
    }

    private static func failure(
        _ step: cpc_step,
        _ error: Int32,
        executable: String,
        specification: ProcessSpecification
    ) -> ProcessError {
        let text = ProcessError.text(of: error)
        switch step {
        case CPC_STEP_EXEC where error == E2BIG:
            return ProcessError(
                code: .argumentsTooLarge,
                message: "The arguments and environment for \(executable) are larger than the system allows "
                    + "(131,071 bytes for one of them): \(text).",
                systemError: error
            )
        case CPC_STEP_EXEC where error == ENOEXEC:
            return ProcessError(
                code: .executableRefused,
                message: "\(executable) is neither a program for this machine nor a script that begins with '#!'.",
                systemError: error
            )
        case CPC_STEP_EXEC where error == ENOENT:
            return ProcessError(
                code: .executableRefused,
                message: "\(executable) needs an interpreter (its '#!' line or its loader) that does not exist here.",
                systemError: error
            )
        case CPC_STEP_EXEC:
            return ProcessError(
                code: .executableRefused,
                message: "The system refuses to run \(executable): \(text).",
                systemError: error
            )
        case CPC_STEP_WORKING_DIRECTORY:
            return ProcessError(
                code: .workingDirectory,
                message: "Cannot enter the working directory \(specification.workingDirectory ?? "") "
                    + "for \(executable): \(text).",
                systemError: error
            )
        case CPC_STEP_DESCRIPTORS:
            return ProcessError(
                code: .redirection,
                message: "Cannot hand a descriptor over to \(executable): \(text).",
                systemError: error
            )
        case CPC_STEP_PIDFD where error == ENOSYS:
            return ProcessError(
                code: .system,
                message: "This system has no process descriptors (pidfd); Linux 5.3 or newer is needed.",
                systemError: error
            )
        default:
            return ProcessError(
                code: .system,
                message: "Cannot start a process for \(executable): \(text).",
                systemError: error
            )
        }
    }
}

private func withOptionalCString<Result>(_ text: String?, _ body: (UnsafePointer<CChar>?) -> Result) -> Result {
    guard let text else { return body(nil) }
    return text.withCString { body($0) }
}
