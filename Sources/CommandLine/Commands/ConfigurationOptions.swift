import ArgumentParser
import ContainerSPI
import FoundationEssentials
import LocalContainers
import Logging

struct ConfigurationOptions: ParsableArguments {
    @Option(
        name: .customLong("config"),
        help: ArgumentHelp(
            "A YAML or JSON file with the configuration; `whisk-mesos config keys` lists the keys.", valueName: "file"))
    var files: [String] = []

    @Option(
        name: [.customShort("D", allowingJoined: true)],
        help: ArgumentHelp(
            "Set a configuration key, over the file and the environment: -Dwhisk.mesos.role=ops", valueName: "key=value"
        ))
    var properties: [String] = []

    @Flag(name: .shortAndLong, help: "Write a log to standard error.")
    var verbose = false

    var file: String? { files.first }

    func validate() throws {
        guard files.count < 2 else {
            throw ValidationError("--config is given \(files.count) times; only one file is read, so join the files")
        }
    }

    /// Reads the configuration, with properties of the highest and the lowest priority, and prints its warnings.
    func load(overrides: [String] = [], defaults: [String] = []) throws -> WhiskConfiguration {
        try load(try sources(overrides: overrides, defaults: defaults))
    }

    func sources(overrides: [String] = [], defaults: [String] = []) throws -> ConfigurationSources {
        var sources = try ConfigurationSources(
            file: file, environment: currentEnvironment(), properties: properties + overrides)
        sources.providers.append(try ConfigurationLayer.properties(defaults))
        return sources
    }

    func load(_ sources: ConfigurationSources) throws -> WhiskConfiguration {
        func show(_ warnings: [ConfigurationWarning]) {
            for warning in warnings { Terminal.error("warning: \(warning)") }
        }
        do throws(ConfigurationError) {
            let configuration = try WhiskConfiguration(sources, registry: Services.registry(logger: logger()))
            show(configuration.warnings)
            return configuration
        } catch {
            show(error.warnings)
            throw error
        }
    }

    /// The configured path of the action runtime for agents that run images as local processes, `whisk.process.runtime-path`.
    ///
    /// - Throws: `ContainerError` if it is not an executable file.
    func runtimePath() throws -> String? {
        guard let path = try ProcessSettings(from: sources()).runtimePath else { return nil }
        return try RuntimeExecutable.locate(configuredPath: path, environment: currentEnvironment())
    }

    func logger() -> Logger { Self.logger(verbose: verbose) }

    static func logger(verbose: Bool) -> Logger {
        var logger = Logger(label: "whisk-mesos", factory: { TerminalLogHandler(label: $0) })
        // Without the flag the commands themselves print every failure.
        logger.logLevel = verbose ? .debug : .critical
        return logger
    }
}

func currentEnvironment() -> [String: String] { ProcessInfo.processInfo.environment }
