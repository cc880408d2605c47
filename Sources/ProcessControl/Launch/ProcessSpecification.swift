import CProcessControl
import FoundationEssentials
import Glibc

/// The program to start, with its arguments, environment and streams.
package struct ProcessSpecification: Sendable {
    /// The processes that signals reach.
    package enum Group: Sendable, Hashable {
        /// A session and process group of its own: signals reach all its processes, and its end kills the rest of the group.
        case own
        /// The group of this process: signals reach only the process itself. For helpers that must be stopped and continued
        /// together with this process.
        case inherited
    }

    /// A path, or a name that is searched in the `PATH` of ``environment``, or in the `PATH` of this process if
    /// ``environment`` has none.
    package var executable: String
    package var arguments: [String]
    /// The complete environment; nothing is inherited. See ``inheritedEnvironment``.
    package var environment: [String: String]
    /// `nil`: the working directory of this process.
    package var workingDirectory: String?
    package var standardInput: ProcessStream
    package var standardOutput: ProcessStream
    package var standardError: ProcessStream
    /// At most 13 open descriptors of this process that become 3, 4, … of the new process. They are borrowed, as in
    /// ``ProcessStream/descriptor(_:)``.
    package var additionalDescriptors: [Int32]
    package var group: Group
    /// The family that ends with the process: see ``ManagedProcess/terminate(grace:)``. `nil`: processes outside of its group
    /// survive it.
    package var family: ProcessFamily?

    package init(
        executable: String, arguments: [String] = [], environment: [String: String] = [:],
        workingDirectory: String? = nil, standardInput: ProcessStream = .null, standardOutput: ProcessStream = .null,
        standardError: ProcessStream = .null, additionalDescriptors: [Int32] = [], group: Group = .own,
        family: ProcessFamily? = nil
    ) {
        self.executable = executable
        self.arguments = arguments
        self.environment = environment
        self.workingDirectory = workingDirectory
        self.standardInput = standardInput
        self.standardOutput = standardOutput
        self.standardError = standardError
        self.additionalDescriptors = additionalDescriptors
        self.group = group
        self.family = family
    }

    package static var inheritedEnvironment: [String: String] { ProcessInfo.processInfo.environment }
}

package enum ProcessStream: Sendable, Hashable {
    case null
    /// The same stream of this process.
    case inherited
    /// A file. Output is appended to it; if it does not exist, it is created with mode 0600.
    case file(String)
    /// An open descriptor of this process. It is borrowed: the caller closes it after `start` has returned.
    case descriptor(Int32)
}

/// A pipe that a child process inherits only if it is passed explicitly.
package struct ProcessPipe: Sendable {
    package let readEnd: Int32
    package let writeEnd: Int32

    /// Opens a pipe. The caller owns both ends and closes them.
    package init() throws(ProcessError) {
        var ends: [Int32] = [-1, -1]
        guard cpc_pipe(&ends) == 0 else { throw ProcessError(.system, "cannot open a pipe", reason: errno) }
        readEnd = ends[0]
        writeEnd = ends[1]
    }
}
