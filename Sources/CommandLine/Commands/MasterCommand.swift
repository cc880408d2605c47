import ArgumentParser
import ContainerSPI
import EmbeddedMesos
import UnixSignals

struct MasterCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "master",
        abstract: "Run a development Mesos master with process agents until interrupted.",
        discussion: """
            The master has the v1 scheduler API of a real master. Its agents run tasks as local processes: commands as they \
            are, images of OpenWhisk's runtimes with whisk-action-runtime (whisk.process.runtime-path). It listens on the loopback interface only. Its web \
            page shows the agents, frameworks, tasks and the files of each task's sandbox.

              whisk-mesos master --port 5050 --agents 2
              curl http://127.0.0.1:5050/state
            """)

    @Option(parsing: .unconditional, help: "The port to listen on; 0 lets the system choose one.")
    var port = 5050

    @Option(parsing: .unconditional, help: "The number of agents.")
    var agents = 1

    @Option(parsing: .unconditional, help: "The CPUs of each agent.")
    var cpus = 4.0

    @Option(
        name: .customLong("memory"), parsing: .unconditional,
        help: ArgumentHelp(
            "The memory of each agent: megabytes, or with a unit, such as 512m or 8g.", valueName: "memory"))
    var memorySize = MemoryOption(.megabytes(8192))

    @OptionGroup var options: ConfigurationOptions

    /// In megabytes.
    private var memory: Double { memorySize.megabytes }

    func validate() throws {
        guard (0...65_535).contains(port) else {
            throw ValidationError("--port is \(port); it must be from 0 to 65535")
        }
        guard (0...100).contains(agents) else {
            throw ValidationError("--agents is \(agents); it must be from 0 to 100")
        }
        guard cpus > 0, cpus <= 1e9 else {
            throw ValidationError("--cpus is \(cpus); it must be greater than 0 and at most 1000000000")
        }
        guard memorySize.size >= .megabytes(1), memory <= 1e9 else {
            throw ValidationError("--memory is \(memorySize.size); it must be from 1 to 1000000000 megabytes")
        }
    }

    func run() async throws {
        let signals = await UnixSignalsSequence.ending()
        let logger = options.logger()
        let master = try await EmbeddedMaster.start(
            configuration: EmbeddedMasterConfiguration(port: port, maximumRecordedCalls: 0, logger: logger),
            agents: EmbeddedAgentConfiguration.development(
                agents, cpus: cpus, memory: memory, runtimePath: options.runtimePath()))
        Terminal.print("Mesos master with \(agents) agent\(agents == 1 ? "" : "s") at \(master.url)")
        Terminal.progress("Press Ctrl-C to stop.")
        if Terminal.outputFailure == nil { for await _ in signals { break } }
        await master.shutdown()
    }
}
