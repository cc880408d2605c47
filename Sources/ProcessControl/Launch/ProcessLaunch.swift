import CProcessControl
import Glibc

/// Turns a specification into a call of the C helper, and the helper's result into an error with a readable message.
enum ProcessLaunch {
    /// Starts the process. Must be called on the supervisor's thread.
    static func perform(
        _ specification: ProcessSpecification
    ) throws(ProcessError) -> (processIdentifier: Int32, descriptor: Int32) {
        let executable = try locate(specification)
        var opened: [Int32] = []
        defer { for descriptor in opened { close(descriptor) } }
        var descriptors = [
            try open(specification.standardInput, as: STDIN_FILENO, opened: &opened),
            try open(specification.standardOutput, as: STDOUT_FILENO, opened: &opened),
            try open(specification.standardError, as: STDERR_FILENO, opened: &opened),
        ]
        descriptors += specification.additionalDescriptors
        guard descriptors.count <= Int(CPC_MAXIMUM_DESCRIPTORS) else {
            throw ProcessError(
                .redirection,
                "\(executable) cannot be given \(descriptors.count) descriptors; at most \(CPC_MAXIMUM_DESCRIPTORS) are "
                    + "supported")
        }

        var marked = specification.environment
        specification.family?.mark(&marked)
        let environment = marked.map { "\($0.key)=\($0.value)" }
        let controlGroup = specification.family?.group?.openForJoining() ?? -1
        defer { if controlGroup >= 0 { close(controlGroup) } }
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
                        executable: path, arguments: arguments.pointer, environment: variables.pointer,
                        working_directory: directory, descriptors: first, descriptor_count: Int32(descriptors.count),
                        new_session: specification.group == .own, control_group: controlGroup, death_signal: SIGKILL)
                    return cpc_spawn(&request, &processIdentifier, &processDescriptor, &step)
                }
            }
        }
        guard error == 0 else { throw failure(step, error, executable, specification) }
        return (processIdentifier, processDescriptor)
    }

    private static func locate(_ specification: ProcessSpecification) throws(ProcessError) -> String {
        let path =
            specification.environment["PATH"] ?? getenv("PATH").map { String(cString: $0) }
            ?? ExecutableSearch.defaultPath
        if let found = ExecutableSearch.find(specification.executable, path: path) { return found }
        if specification.executable.contains("/") {
            let absolute = ExecutableSearch.absolutePath(specification.executable)
            guard access(absolute, F_OK) == 0 else {
                throw ProcessError(.executableNotFound, "there is no executable at \(absolute)", systemError: ENOENT)
            }
            throw ProcessError(
                .executableRefused,
                "\(absolute) is not an executable file; check its type and its permissions (chmod +x)",
                systemError: EACCES)
        }
        throw ProcessError(
            .executableNotFound,
            "there is no executable named '\(specification.executable)' in the PATH \(path)", systemError: ENOENT)
    }

    private static func open(
        _ stream: ProcessStream, as number: Int32, opened: inout [Int32]
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
            throw ProcessError(.redirection, "cannot open \(path) as \(name)", reason: error)
        }
        opened.append(descriptor)
        return descriptor
    }

    private static func failure(
        _ step: cpc_step, _ error: Int32, _ executable: String, _ specification: ProcessSpecification
    ) -> ProcessError {
        switch step {
        case CPC_STEP_EXEC where error == E2BIG:
            ProcessError(
                .argumentsTooLarge,
                "the arguments and environment of \(executable) exceed the system's limit (131,071 bytes for each argument)",
                reason: error)
        case CPC_STEP_EXEC where error == ENOEXEC:
            ProcessError(
                .executableRefused,
                "\(executable) is neither a program for this machine nor a script that begins with '#!'",
                systemError: error)
        case CPC_STEP_EXEC where error == ENOENT:
            ProcessError(
                .executableRefused,
                "the interpreter of \(executable) (its '#!' line or its loader) does not exist on this machine",
                systemError: error)
        case CPC_STEP_EXEC:
            ProcessError(.executableRefused, "the system refuses to run \(executable)", reason: error)
        case CPC_STEP_WORKING_DIRECTORY:
            ProcessError(
                .workingDirectory,
                "cannot enter the working directory \(specification.workingDirectory ?? "") of \(executable)",
                reason: error)
        case CPC_STEP_DESCRIPTORS:
            ProcessError(.redirection, "cannot pass a descriptor to \(executable)", reason: error)
        case CPC_STEP_PIDFD where error == ENOSYS:
            ProcessError(
                .system, "this system has no process descriptors (pidfd); Linux 5.3 or newer is required",
                systemError: error)
        default:
            ProcessError(.system, "cannot start a process for \(executable)", reason: error)
        }
    }
}

private func withOptionalCString<Result>(_ text: String?, _ body: (UnsafePointer<CChar>?) -> Result) -> Result {
    guard let text else { return body(nil) }
    return text.withCString { body($0) }
}

/// A null-terminated array of C strings, as `execve` expects it.
struct CStringArray: ~Copyable {
    let pointer: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>
    private let count: Int

    init(_ strings: [String]) {
        count = strings.count
        pointer = .allocate(capacity: count + 1)
        for (index, string) in strings.enumerated() {
            (pointer + index).initialize(to: strdup(string))
        }
        (pointer + count).initialize(to: nil)
    }

    deinit {
        for index in 0..<count { free(pointer[index]) }
        pointer.deallocate()
    }
}
