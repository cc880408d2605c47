import ArgumentParser
import Dispatch

/// One workload a command. Each prints one line of JSON with what it measured.
struct WhiskBench: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "whisk-bench", abstract: "Workloads of the benchmarks.",
        subcommands: [
            GenerateDecode.self, Decode.self, Match.self, RunningTasks.self, ServeMaster.self, Launch.self,
            LaunchInProcess.self, CreateLatency.self, Run.self, Stream.self, Scale.self,
        ])
}

/// Workloads without concurrency run on the main thread as C programs do: an asynchronous main ends that thread, which
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
