import ArgumentParser
import ContainerSPI
import MesosContainers

struct ConfigCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "config",
        abstract: "Check a configuration, or list its keys.",
        discussion: """
            Sources, from the lowest priority: built-in defaults, the file of --config, the environment \
            (CONFIG_whisk_mesos_masterUrl=...), -D properties (also in the variable INVOKER_OPTS).

              whisk-mesos config --config whisk.yaml -Dwhisk.mesos.role=ops
              whisk-mesos config keys
            """,
        subcommands: [Check.self, Keys.self], defaultSubcommand: Check.self)

    struct Check: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Read the configuration, report every mistake, and show the chosen implementations.")

        @OptionGroup var options: ConfigurationOptions

        func run() async throws {
            let configuration = try options.load()
            let registry = Services.registry(logger: options.logger())
            let factory = try registry.containerFactories.resolve(configuration.services.containerFactory)
            let logStore = try registry.logStores.resolve(configuration.services.logStore)
            Terminal.print("container factory: \(factory)")
            Terminal.print("log store: \(logStore)")
            Terminal.print("mesos master: \(configuration[MesosSettings.self].masterURL)")
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
