import ArgumentParser
import EmbeddedMesos
import Foundation

/// An embedded master with scripted agents, for clients in other processes. Performs the commands of ``MasterConsole`` and
/// ends when its standard input ends.
struct ServeMaster: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve-master", abstract: "Run an embedded master with scripted agents until the input ends.")

    @Option var agents = 1000
    @Option(help: "The only host port that agents offer; 0 for the default range.") var hostPort = 0
    @Option(help: "The CPUs of each agent.") var cpus = 4.0
    @Option(help: "The memory of each agent in MB.") var memory = 8192.0
    @Option(help: "The delay in milliseconds before free resources are offered.") var allocationInterval = 50

    func validate() throws {
        guard agents >= 0, (0...65_535).contains(hostPort), cpus >= 0, memory >= 0, allocationInterval > 0 else {
            throw ValidationError(
                "--agents, --cpus and --memory are at least 0, --host-port is a port, --allocation-interval is positive"
            )
        }
    }

    func run() async throws {
        let ports: [ClosedRange<UInt64>] = hostPort == 0 ? [31_000...31_999] : [UInt64(hostPort)...UInt64(hostPort)]
        var policy = MasterPolicy()
        policy.allocationInterval = .milliseconds(allocationInterval)
        let tasks = TaskPool()
        let master = try await EmbeddedMaster.start(
            configuration: EmbeddedMasterConfiguration(policy: policy, maximumRecordedCalls: 0),
            agents: (0..<agents).map { number in
                .scripted(
                    .init(
                        resources: .init(cpus: cpus, memory: memory, ports: ports),
                        attributes: [
                            .text("rack", "r\(number % 20)"), .text("zone", ["a", "b", "c"][number % 3]),
                        ],
                        behaviour: { launch in
                            tasks.add(launch.taskID)
                            return .run
                        }))
            })
        let console = MasterConsole(master, tasks)
        // Standard output may be a pipe, for which print would buffer the line.
        try FileHandle.standardOutput.write(contentsOf: Data("\(master.url)\n".utf8))
        // A separate thread waits for commands of the driver and for the end of the pipe.
        let lines = AsyncStream<String> { lines in
            Thread.detachNewThread {
                while let line = readLine() { lines.yield(line) }
                lines.finish()
            }
        }
        for await line in lines {
            let answer = await console.perform(line)
            try FileHandle.standardOutput.write(contentsOf: Data("\(answer)\n".utf8))
        }
        await master.shutdown()
    }
}
