import ContainerSPI
import FoundationEssentials
import ProcessControl

/// The settings of a ``ProcessContainerFactory``.
public struct ProcessContainerSettings: Sendable {
    /// The path of the runtime, `whisk.process.runtime-path`; `nil`: it is searched, see ``RuntimeExecutable``.
    public var runtimePath: String?
    /// The language of each image.
    public var images = RuntimeImages.standard
    /// The limits on the size of an action's response.
    public var limits = ActivationConfiguration()
    /// The environment of this process. Only `PATH`, `TMPDIR` and `WHISK_ACTION_RUNTIME` are used, and containers receive
    /// only `PATH` of it.
    public var environment: [String: String]
    /// The value of `__OW_API_HOST` for actions; empty: the variable is not set.
    public var apiHost = ""
    /// Additional variables for every container.
    public var extraEnvironment: [String: String] = [:]
    /// The time limit for a runtime to listen.
    public var startTimeout = Duration.seconds(30)
    /// The time between SIGTERM and SIGKILL.
    public var terminationGrace = Duration.seconds(5)

    /// Creates settings with the defaults for everything else.
    public init(environment: [String: String] = ProcessInfo.processInfo.environment) { self.environment = environment }

    /// Creates the settings of a configuration. Docker's parameters are ignored.
    public init(context: ContainerFactoryContext, images: RuntimeImages = .standard) {
        self.init()
        let arguments = context.configuration.containerFactory.containerArguments
        runtimePath = context.configuration[ProcessSettings.self].runtimePath
        self.images = images
        limits = context.configuration.activation
        apiHost = context.apiHost
        extraEnvironment = arguments.extraEnvironment.reduce(into: [:]) { $0[$1.name] = $1.value ?? "" }
    }

    var directory: String { environment.nonEmpty("TMPDIR") ?? "/tmp" }

    /// The runtime's limit on a request, which contains more than the action's parameters.
    var runtimePayloadLimit: Int64 { limits.payloadLimit.bytes + (1 << 20) }

    func containerEnvironment(directory: String) -> [String: String] {
        var result = [
            "PATH": environment["PATH"] ?? ExecutableSearch.defaultPath, "HOME": directory, "TMPDIR": directory,
            "LANG": "C.UTF-8",
        ]
        if !apiHost.isEmpty { result["__OW_API_HOST"] = apiHost }
        return result.merging(extraEnvironment) { $1 }
    }
}

/// The settings of `whisk.process`: containers that are local processes.
public struct ProcessSettings: SettingsSection, Hashable {
    /// `whisk.process.runtime-path`: the path of the action runtime, also for the process agents of an embedded master;
    /// `nil`: that of `WHISK_ACTION_RUNTIME`, beside the running executable, or in `PATH`.
    public var runtimePath: String?

    /// The default values.
    public init() {}

    public mutating func read(from settings: inout SettingsReader) {
        settings.section("whisk.process", "containers that are local processes")
        settings.read(
            &runtimePath, "whisk.process.runtime-path", .nonEmpty, unset: "beside the running executable",
            "path of the action runtime executable, also for agents of a development master")
    }
}
