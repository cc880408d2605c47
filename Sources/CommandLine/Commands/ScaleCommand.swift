import ArgumentParser
import Configuration
import ContainerSPI
import EmbeddedMesos
import Glibc
import JSONSupport

struct ScaleCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "scale",
        abstract: "Keep a number of copies of a command or an image running on Mesos.",
        discussion: """
            A copy that ends is replaced after a delay, which grows while copies keep ending early. If the number of instances \
            is reduced, those that do not run yet are removed first, then the newest. The number can be changed while the \
            program runs: in the configuration file, which is read again on SIGHUP, or by a POST.

              whisk-mesos scale --embedded --instances 3 -- sleep 600
              whisk-mesos scale --master http://127.0.0.1:5050 --instances 3 --state-dir state --listen 127.0.0.1:8080 \
            -- sleep 600
              curl -d 5 http://127.0.0.1:8080/instances
              whisk-mesos scale --config web.yaml   # whisk.mesos.master-url, whisk.scale.image, whisk.scale.instances ...

            Options override the file, with one exception: on SIGHUP, whisk.scale.instances of the file overrides --instances \
            and earlier POSTs. Other changed settings of copies apply to copies launched from then on. Without --config, \
            SIGHUP ends the program.

            With --state-dir, the next run takes over the running copies, even after a crash; --on-exit is then keep by \
            default, and kill otherwise. The next run also keeps their number, unless --instances or the file has another \
            one than before.

            Without a terminal, each change is a line with its time and severity; the cause of repeated failures is told once.
            """)

    @Option(
        help:
            "The Mesos master: a host (port 5050), http://127.0.0.1:5050, several with commas, or zk://host:2181/mesos."
    )
    var master: String?

    @Flag(help: "Run copies as local processes on a development master with two agents inside this process.")
    var embedded = false

    @Option(
        help: "The name of the framework, with which the ids of instances begin. Default: that of the image or program."
    )
    var name: String?

    @Option(
        parsing: .unconditional,
        help: "The number of copies. Default: the configured number, or else that of the last run, or else 1.")
    var instances: String?

    @Option(help: "The image of a copy. The words after -- are its command.")
    var image: String?

    @Option(parsing: .unconditional, help: "The CPUs of a copy. Default: 0.1.")
    var cpus: String?

    @Option(
        parsing: .unconditional,
        help: "The memory of a copy: megabytes, or with a unit, such as 64m or 1g. Default: 32.")
    var memory: String?

    @Option(
        parsing: .unconditional,
        help: "The number of host ports of a copy, which are in its variables PORT, PORT0, PORT1 and so on.")
    var ports: String?

    @Option(
        help: ArgumentHelp(
            "A port inside the image's container, mapped to a host port. May be repeated.", valueName: "port"))
    var containerPort: [String] = []

    @Option(
        help: ArgumentHelp(
            "A condition on the agents of copies. May be repeated; all conditions must hold.",
            valueName: "rack LIKE r[12]"))
    var constraint: [String] = []

    @Option(help: "The role of the framework.")
    var role: String?

    @Option(
        name: .customLong("env"),
        help: ArgumentHelp("An environment variable of a copy. May be repeated.", valueName: "name=value"))
    var environment: [String] = []

    @Option(help: "The directory with the state from which the next run takes over the running copies.")
    var stateDir: String?

    @Option(help: "Whether to keep (requires --state-dir) or kill the copies at the end.")
    var onExit: String?

    @Option(help: ArgumentHelp("The address at which to serve GET and POST /instances.", valueName: "127.0.0.1:port"))
    var listen: String?

    @Flag(help: "Print a line of JSON for each change instead of a table.")
    var json = false

    @OptionGroup var options: ConfigurationOptions

    @Argument(help: "The program of a copy and its arguments, after --.")
    var command: [String] = []

    func validate() throws {
        if embedded, master != nil {
            throw ValidationError("--embedded and --master exclude each other: --embedded starts a master of its own")
        }
        if embedded, stateDir != nil {
            throw ValidationError(
                "--embedded and --state-dir exclude each other: an embedded cluster and its copies end with the program"
            )
        }
        for (name, texts) in [("--env", environment), ("--constraint", constraint)] where texts.contains("") {
            throw ValidationError("\(name) is empty")
        }
    }

    func run() async throws {
        guard embedded else { return try await scale(masterURL: master) }
        let master = try await EmbeddedMaster.start(
            configuration: EmbeddedMasterConfiguration(maximumRecordedCalls: 0, logger: options.logger()),
            agents: EmbeddedAgentConfiguration.development(2, runtimePath: options.runtimePath()))
        do {
            try await scale(masterURL: master.url)
        } catch {
            await master.shutdown()
            throw error
        }
        await master.shutdown()
    }

    private func scale(masterURL: String?) async throws {
        let sources = try sources(masterURL: masterURL, instances: instances)
        guard sources.reader.string(forKey: "whisk.mesos.master-url") != nil else {
            throw CommandError(
                "no Mesos master is set: use --master http://host:5050 (or whisk.mesos.master-url in the file of --config), "
                    + "or --embedded, which starts a master of its own")
        }
        let plan = try ScalePlan(try options.load(sources))
        for warning in plan.warnings { Terminal.error("warning: \(warning)") }
        // --instances is the initial number. When the file is read again, the number in the file applies.
        let readAgain: ScaleProgram.Reload = {
            try options.load(try self.sources(masterURL: masterURL, instances: nil))
        }
        let logger = options.logger()
        try await ScaleProgram(
            plan: plan, output: output(), masterDetectors: { Services.masterDetectors(logger: $0) },
            reload: options.file == nil ? nil : readAgain, logger: logger
        ).run()
    }

    /// Returns the sources of the configuration; the options have the highest priority.
    private func sources(masterURL: String?, instances: String?) throws -> ConfigurationSources {
        let values: [(key: String, value: String?, name: String)] = [
            ("whisk.mesos.master-url", masterURL, "--master"), ("whisk.mesos.role", role, "--role"),
            ("whisk.scale.name", name, "--name"), ("whisk.scale.instances", instances, "--instances"),
            ("whisk.scale.image", image, "--image"), ("whisk.scale.cpus", cpus, "--cpus"),
            ("whisk.scale.memory", memory.map { MemoryOption.withUnit($0) ?? $0 }, "--memory"),
            ("whisk.scale.ports", ports, "--ports"),
            ("whisk.scale.state-dir", stateDir, "--state-dir"), ("whisk.scale.on-exit", onExit, "--on-exit"),
            ("whisk.scale.listen", listen, "--listen"), ("whisk.scale.command", list(command), "--"),
            ("whisk.scale.container-ports", list(containerPort), "--container-port"),
            ("whisk.scale.constraints", list(constraint), "--constraint"),
            ("whisk.scale.environment", list(environment), "--env"),
        ]
        var sources = try options.sources()
        let given = values.compactMap { option in option.value.map { (option.key, $0, option.name) } }
        sources.providers.insert(ConfigurationLayer.options(given), at: 0)
        return sources
    }

    private func list(_ texts: [String]) -> String? {
        texts.isEmpty ? nil : JSONValue.array(texts.map { .string($0) }).text()
    }

    private func output() -> ScaleOutput {
        // Log lines would be drawn into a table.
        let isTable = !json && !options.verbose && Terminal.isDrawable
        return ScaleOutput(
            style: json ? .json : isTable ? .table { Terminal.windowSize } : .lines,
            write: { Terminal.write($0, to: STDOUT_FILENO) })
    }
}
