import ArgumentParser

/// One workload a command. Each prints one line of JSON with what it measured.
@main
struct WhiskBench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "whisk-bench", abstract: "Workloads of the benchmarks.",
        subcommands: [
            GenerateDecode.self, Decode.self, Match.self, RunningTasks.self, ServeMaster.self, Launch.self, Run.self,
            Stream.self,
        ])
}
