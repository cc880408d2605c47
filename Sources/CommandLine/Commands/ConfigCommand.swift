import ArgumentParser
import ContainerSPI

/// Checks a configuration, or lists its keys.
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
            abstract: "Read the configuration, report every mistake in it, and say what it chooses.")

        @OptionGroup var options: ConfigurationOptions

        func run() async throws {
            let configuration = try options.load()
            let registry = Services.registry(logger: options.logger())
            let factory = try registry.containerFactories.resolve(configuration.services.containerFactory)
            let logStore = try registry.logStores.resolve(configuration.services.logStore)
            Terminal.print("container factory: \(factory)")
            Terminal.print("log store: \(logStore)")
            Terminal.print("mesos master: \(configuration.mesos.masterURL)")
        }
    }

    struct Keys: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "List every key with its default, what it accepts, and its environment variable.")

        func run() async throws {
            for key in WhiskConfiguration.keyReference {
                Terminal.print(key.key)
                Terminal.print("    \(key.meaning)")
                Terminal.print("    default \(key.defaultText); accepts \(key.accepted)")
                Terminal.print("    environment \(key.environmentVariable)")
                if !key.aliases.isEmpty { Terminal.print("    also \(key.aliases.joined(separator: ", "))") }
            }
        }
    }
}
