import ArgumentParser
import Configuration
import ContainerSPI
import EmbeddedMesos
import Glibc
import JSONSupport

/// A number of copies of something, kept running.
struct ScaleCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "scale",
        abstract: "Keep a number of copies of a command or an image running on Mesos.",
        discussion: """
            A copy that ends is replaced, after a wait that grows while copies keep ending early. Fewer instances: those \
            that do not run yet go first, then the newest. The number changes while the program runs: by a configuration \
            file that is changed and read again on SIGHUP, or by a POST.

              whisk-mesos scale --embedded --instances 3 -- sleep 600
              whisk-mesos scale --master http://127.0.0.1:5050 --instances 3 --state-dir state --listen 127.0.0.1:8080 \
            -- sleep 600
              curl -d 5 http://127.0.0.1:8080/instances
              whisk-mesos scale --config web.yaml   # whisk.mesos.master-url, whisk.scale.image, whisk.scale.instances ...

            Options win over the file, with one exception: on SIGHUP the file's whisk.scale.instances counts, whatever \
            --instances and POST said before. Other changes of what runs concern copies launched from then on. Without --config \
            SIGHUP ends the program.

            With --state-dir the next run takes the running copies over, even after a crash; so --on-exit is keep then, and \
            kill otherwise. A number set by POST or SIGHUP outlives the program too, until --instances or the file says \
            another one than it did before.
            """)

    @Option(help: "The Mesos master, such as http://127.0.0.1:5050; several with commas, or zk://host:port/path.")
    var master: String?

    @Flag(help: "Run on a development master with two agents inside this process, where copies are local processes.")
    var embedded = false

    @Option(help: "Begins the ids of the instances and names the framework. Default: after the image or the program.")
    var name: String?

    @Option(parsing: .unconditional, help: "How many copies. Default: as configured, or else 1.")
    var instances: String?

    @Option(help: "The image of a copy; words after -- are its command.")
    var image: String?

    @Option(parsing: .unconditional, help: "CPUs of a copy. Default: 0.1.")
    var cpus: String?

    @Option(parsing: .unconditional, help: "Memory of a copy in megabytes. Default: 32.")
    var memory: String?

    @Option(parsing: .unconditional, help: "How many host ports a copy gets, told in PORT, PORT0, PORT1 and so on.")
    var ports: String?

    @Option(
        help: ArgumentHelp(
            "A port inside the image's container, mapped to a host port. Several times for more.", valueName: "port"))
    var containerPort: [String] = []

    @Option(
        help: ArgumentHelp("Where copies may run. Several times for more; all must hold.", valueName: "rack LIKE r[12]")
    )
    var constraint: [String] = []

    @Option(help: "The framework's role.")
    var role: String?

    @Option(
        name: .customLong("env"), help: ArgumentHelp("A variable of a copy's environment.", valueName: "name=value"))
    var environment: [String] = []

    @Option(help: "A directory by which the next run takes the running copies over.")
    var stateDir: String?

    @Option(help: "What becomes of the copies at the end: keep (needs --state-dir) or kill.")
    var onExit: String?

    @Option(help: ArgumentHelp("Serve GET and POST /instances there.", valueName: "127.0.0.1:port"))
    var listen: String?

    @Flag(help: "A line of JSON for each change instead of a table.")
    var json = false

    @OptionGroup var options: ConfigurationOptions

    @Argument(help: "After --: the program of a copy, and its arguments.")
    var command: [String] = []

    func validate() throws {
        if embedded, master != nil {
            throw ValidationError(
                "--embedded and --master exclude each other: one names a master, the other brings one.")
        }
        if embedded, stateDir != nil {
            throw ValidationError(
                "--embedded and --state-dir exclude each other: an embedded cluster ends with the program, and its copies too."
            )
        }
        for (name, texts) in [("--env", environment), ("--constraint", constraint)] where texts.contains("") {
            throw ValidationError("\(name) is empty.")
        }
    }

    func run() async throws {
        guard embedded else { return try await scale(masterURL: master) }
        let master = try await EmbeddedMaster.start(
            configuration: EmbeddedMasterConfiguration(maximumRecordedCalls: 0, logger: options.logger()),
            agents: (0..<2).map { .process(.development(index: $0)) })
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
            throw InputError(
                "There is no master to run on: name one with --master http://host:5050 (or whisk.mesos.master-url in the "
                    + "file of --config), or try --embedded, which needs none.")
        }
        let plan = try ScalePlan(try options.load(sources))
        for warning in plan.warnings { Terminal.error("warning: \(warning)") }
        // The number of --instances is where to begin; when the file is read again, the file's counts.
        let readAgain: ScaleProgram.Reload = {
            try options.load(try self.sources(masterURL: masterURL, instances: nil))
        }
        let logger = options.logger()
        try await ScaleProgram(
            plan: plan, output: output(), masterDetectors: { Services.masterDetectors(logger: $0) },
            reload: options.file == nil ? nil : readAgain, logger: logger
        ).run()
    }

    /// What the options say wins over everything else.
    private func sources(masterURL: String?, instances: String?) throws -> ConfigurationSources {
        let values: [(key: String, value: String?, name: String)] = [
            ("whisk.mesos.master-url", masterURL, "--master"), ("whisk.mesos.role", role, "--role"),
            ("whisk.scale.name", name, "--name"), ("whisk.scale.instances", instances, "--instances"),
            ("whisk.scale.image", image, "--image"), ("whisk.scale.cpus", cpus, "--cpus"),
            ("whisk.scale.memory", memory.map { "\($0) m" }, "--memory"), ("whisk.scale.ports", ports, "--ports"),
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
        // Log lines would tear a table apart.
        let isTable = !json && !options.verbose && isatty(STDOUT_FILENO) == 1
        return ScaleOutput(
            style: json ? .json : isTable ? .table { Terminal.windowSize } : .lines,
            write: { Terminal.write($0, to: STDOUT_FILENO) })
    }
}
