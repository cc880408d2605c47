import ContainerSPI
import FoundationEssentials
import ProcessControl

/// The settings of a ``ProcessContainerFactory``.
public struct ProcessContainerSettings: Sendable {
    /// The path of the runtime, `whisk.process.runtime-path`; `nil`: it is searched, see ``RuntimeExecutable``.
    public var runtimePath: String?
    /// The language of each image.
    public var images: RuntimeImages
    /// The limits on the size of an action's response.
    public var limits: ActivationConfiguration
    /// The environment of this process. Only `PATH`, `TMPDIR` and `WHISK_ACTION_RUNTIME` are used, and containers receive
    /// only `PATH` of it.
    public var environment: [String: String]
    /// The value of `__OW_API_HOST` for actions; empty: the variable is not set.
    public var apiHost: String
    /// Additional variables for every container.
    public var extraEnvironment: [String: String]
    /// The time limit for a runtime to listen.
    public var startTimeout: Duration
    /// The time between SIGTERM and SIGKILL.
    public var terminationGrace: Duration

    /// Creates settings.
    ///
    /// - Parameters:
    ///   - runtimePath: see ``runtimePath``.
    ///   - images: see ``images``.
    ///   - limits: see ``limits``.
    ///   - environment: see ``environment``.
    ///   - apiHost: see ``apiHost``.
    ///   - extraEnvironment: see ``extraEnvironment``.
    ///   - startTimeout: see ``startTimeout``.
    ///   - terminationGrace: see ``terminationGrace``.
    public init(
        runtimePath: String? = nil,
        images: RuntimeImages = .standard,
        limits: ActivationConfiguration = ActivationConfiguration(),
        environment: [String: String] = ProcessInfo.processInfo.environment,
        apiHost: String = "",
        extraEnvironment: [String: String] = [:],
        startTimeout: Duration = .seconds(30),
        terminationGrace: Duration = .seconds(5)
    ) {
        self.runtimePath = runtimePath
        self.images = images
        self.limits = limits
        self.environment = environment
        self.apiHost = apiHost
        self.extraEnvironment = extraEnvironment
        self.startTimeout = startTimeout
        self.terminationGrace = terminationGrace
    }

    /// Creates the settings of a configuration. Docker's parameters are ignored.
    ///
    /// - Parameters:
    ///   - context: the configuration.
    ///   - images: the language of each image.
    public init(context: ContainerFactoryContext, images: RuntimeImages = .standard) {
        let arguments = context.configuration.containerFactory.containerArguments
        self.init(
            runtimePath: context.configuration[ProcessSettings.self].runtimePath,
            images: images,
            limits: context.configuration.activation,
            apiHost: context.apiHost,
            extraEnvironment: arguments.extraEnvironment.reduce(into: [:]) { $0[$1.name] = $1.value ?? "" }
        )
    }

    /// The directory in which directories of containers are created.
    var directory: String {
        environment["TMPDIR"].flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
    }

    /// The runtime's limit on a request, which contains more than the action's parameters.
    var runtimePayloadLimit: Int64 { limits.payloadLimit.bytes + (1 << 20) }

    /// Returns the complete environment of a container.
    func containerEnvironment(directory: String) -> [String: String] {
        var result = [
            "PATH": environment["PATH"] ?? ExecutableSearch.defaultPath,
            "HOME": directory,
            "TMPDIR": directory,
            "LANG": "C.UTF-8",
        ]
        if !apiHost.isEmpty { result["__OW_API_HOST"] = apiHost }
        return result.merging(extraEnvironment) { $1 }
    }
}
