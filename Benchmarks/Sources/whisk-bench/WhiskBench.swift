import ArgumentParser
import Dispatch

/// Each command is a workload that prints its measurements as one line of JSON.
struct WhiskBench: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "whisk-bench", abstract: "Workloads of the benchmarks.",
        subcommands: [
            GenerateDecode.self, Decode.self, Match.self, RunningTasks.self, ServeMaster.self, Launch.self,
            LaunchInProcess.self, CreateLatency.self, Run.self, Stream.self, Scale.self, StoreTasks.self,
        ])
}

/// Workloads without concurrency run on the main thread like C programs. An asynchronous main ends that thread, which
/// valgrind does not survive.
@main
enum Main {
    static func main() {
        do {
            var command = try WhiskBench.parseAsRoot()
            guard let asynchronous = command as? any AsyncParsableCommand else { return try command.run() }
            run(asynchronous)
        } catch {
            WhiskBench.exit(withError: error)
        }
    }

    private static func run(_ command: sending any AsyncParsableCommand) -> Never {
        Task {
            var command = command
            do {
                try await command.run()
                WhiskBench.exit()
            } catch {
                WhiskBench.exit(withError: error)
            }
        }
        dispatchMain()
    }
}
