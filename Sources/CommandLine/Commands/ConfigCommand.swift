import ArgumentParser
import ContainerSPI
import JSONSupport
import LocalContainers
import MesosContainers
import MesosOperator
import MesosScheduler

struct ConfigCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "config",
        abstract: "Check a configuration and show its values, or list all keys.",
        discussion: """
            Sources, from the lowest priority: built-in defaults, the file of --config, the environment \
            (CONFIG_whisk_mesos_masterUrl=...), -D properties (also in the variable INVOKER_OPTS).

              whisk-mesos config --config whisk.yaml -Dwhisk.mesos.role=ops
              whisk-mesos config keys
            """,
        subcommands: [Check.self, Keys.self], defaultSubcommand: Check.self)

    struct Check: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Read a configuration and the files it names as `run` does, and show each value with its place.",
            discussion: """
                Every mistake is reported. No connection is made. The last lines are the settings as key = value (place); \
                passwords, secrets and variables of containers are hidden.
                """)

        @Flag(help: "Print a JSON object.")
        var json = false

        @OptionGroup var options: ConfigurationOptions

        func run() async throws {
            var sources = try options.sources()
            sources.providers.append(
                ConfigurationLayer.options([
                    ("whisk.spi.ContainerFactoryProvider", "process", "default of `whisk-mesos run`")
                ]))
            let configuration = try options.load(sources)
            let check = try await ConfigurationCheck(configuration, options: options)
            for warning in check.warnings { Terminal.error("warning: \(warning)") }
            Terminal.print(json ? check.json.text(pretty: true) : check.text)
        }
    }

    struct Keys: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "List every key with its default, the accepted values, and its environment variable.")

        @Flag(help: "Print Markdown: a table for each section.")
        var markdown = false

        func run() async throws {
            let reference = Services.registry(logger: ConfigurationOptions.logger(verbose: false)).sections.reference
            Terminal.print(reference.map(markdown ? \.markdown : \.text).joined(separator: "\n"))
        }
    }
}

/// A configuration that the commands accept: the chosen implementations and the value of each setting.
private struct ConfigurationCheck {
    let configuration: WhiskConfiguration
    let factory: String
    let logStore: String
    /// Warnings beside those of the configuration.
    private(set) var warnings: [String] = []

    /// Makes what the commands make of a configuration, up to the first connection.
    ///
    /// - Throws: the error with which a command would refuse the configuration.
    init(_ configuration: WhiskConfiguration, options: ConfigurationOptions) async throws {
        self.configuration = configuration
        let logger = options.logger()
        let registry = Services.registry(logger: logger)
        factory = try registry.containerFactories.resolve(configuration.services.containerFactory)
        logStore = try registry.logStores.resolve(configuration.services.logStore)
        let services = try await Services(configuration, logger: logger)
        let mesos = configuration[MesosSettings.self]
        if services.isOnMesos, let path = mesos.frameworkIDFile {
            _ = try await FileFrameworkIDStore(path: path).load()
        }
        if factory == ServiceName.process.name {
            _ = try RuntimeExecutable.locate(
                configuredPath: configuration[ProcessSettings.self].runtimePath, environment: currentEnvironment())
        }
        // Commands such as `tasks` use these settings with any factory.
        if configuration.effectiveSettings.contains(where: { $0.key.hasPrefix("whisk.mesos.") && $0.origin != nil }) {
            _ = try mesos.schedulerConfiguration()
            _ = try MesosOperatorClient(mesos, detectors: Services.masterDetectors(logger: logger))
            _ = try AgentAccess(mesos.agent)
        }
        let scale = configuration[ScaleSettings.self]
        if scale.image != nil || !scale.command.isEmpty { warnings = try ScalePlan(configuration).warnings }
    }

    private var master: String { "\(configuration[MesosSettings.self].masterURL)" }

    var text: String {
        let head = ["container factory: \(factory)", "log store: \(logStore)", "mesos master: \(master)", ""]
        let settings = configuration.effectiveSettings.map { setting in
            "\(setting.key) = \(setting.value) (\(setting.origin ?? "default"))"
        }
        return (head + settings).joined(separator: "\n")
    }

    var json: JSONValue {
        let settings = configuration.effectiveSettings.map { setting -> JSONValue in
            [
                "key": .string(setting.key), "value": .string(setting.value),
                "origin": .string(setting.origin ?? "default"),
            ]
        }
        return [
            "containerFactory": .string(factory), "logStore": .string(logStore), "mesosMaster": .string(master),
            "settings": .array(settings),
            "warnings": .array((configuration.warnings.map(\.description) + warnings).map(JSONValue.string)),
        ]
    }
}
