/// What to start, and with what around it.
public struct ProcessSpecification: Sendable {
    /// What happens to signals and to processes that the process starts itself.
    public enum Group: Sendable, Hashable {
        /// A session and process group of its own: signals reach everything the process has started, and what is left
        /// of the group when the process ends is killed.
        case own
        /// Part of this process's group: signals reach only the process itself. For helpers that shall be stopped and
        /// continued together with this process.
        case inherited
    }

    /// A path, or a bare name that is looked up in `PATH` of `environment`, and in this process's `PATH` when
    /// `environment` has none.
    public var executable: String
    /// The arguments after the program's own name.
    public var arguments: [String]
    /// The whole environment; nothing is inherited. `ProcessSpecification.inheritedEnvironment` is this process's.
    public var environment: [String: String]
    /// `nil`: this process's.
    public var workingDirectory: String?
    public var standardInput: ProcessStream
    public var standardOutput: ProcessStream
    public var standardError: ProcessStream
    /// Open descriptors of this process that become 3, 4, … of the new one. They are borrowed, as in
    /// ``ProcessStream/descriptor(_:)``; at most 13.
    public var additionalDescriptors: [Int32]
    public var group: Group

    public init(
        executable: String,
        arguments: [String] = [],
        environment: [String: String] = [:],
        workingDirectory: String? = nil,
        standardInput: ProcessStream = .null,
        standardOutput: ProcessStream = .null,
        standardError: ProcessStream = .null,
        additionalDescriptors: [Int32] = [],
        group: Group = .own
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
    }
}
