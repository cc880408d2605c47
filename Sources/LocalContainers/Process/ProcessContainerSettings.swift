import ContainerSPI
import ProcessControl

/// How containers are made of local processes.
public struct ProcessContainerSettings: Sendable {
    /// `whisk.process.runtime-path`; `nil`: searched, see ``RuntimeExecutable``.
    public var runtimePath: String?
    /// Which language an image stands for.
    public var images: RuntimeImages
    /// How long an answer of an action may be.
    public var limits: ActivationConfiguration
    /// This process's environment, from which `PATH`, `TMPDIR` and `WHISK_ACTION_RUNTIME` are used. Containers get
    /// nothing else of it.
    public var environment: [String: String]
    /// The API host actions are told, as `__OW_API_HOST`; empty: none.
    public var apiHost: String
    /// More variables for every container.
    public var extraEnvironment: [String: String]
    /// How long a runtime may take until it listens.
    public var startTimeout: Duration
    /// How long a runtime may take to end by itself before it is killed.
    public var terminationGrace: Duration

    public init(
        runtimePath: String? = nil,
        images: RuntimeImages = .standard,
        limits: ActivationConfiguration = ActivationConfiguration(),
        environment: [String: String] = ProcessSpecification.inheritedEnvironment,
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

    /// The settings a configuration contains. Docker's parameters have no meaning here.
    public init(context: ContainerFactoryContext, images: RuntimeImages = .standard) {
        let arguments = context.configuration.containerFactory.containerArguments
        self.init(
            runtimePath: context.configuration.process.runtimePath,
            images: images,
            limits: context.configuration.activation,
            apiHost: context.apiHost,
            extraEnvironment: arguments.extraEnvironment.reduce(into: [:]) { $0[$1.name] = $1.value ?? "" }
        )
    }

    /// Where the directories of containers are made.
    var directory: String {
        environment["TMPDIR"].flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
    }

    /// A request has more in it than the parameters.
    var runtimePayloadLimit: Int64 { limits.payloadLimit.bytes + (1 << 20) }

    /// The whole environment of a container.
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
