import ArgumentParser
import Workloads

struct LaunchInProcess: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "launch-in-process", abstract: "Launch tasks in the scheduler's state machine, without a network.")

    @Option var tasks = 1_000
    @Option(help: "The number of repetitions; the time is the least.") var rounds = 5

    func run() throws {
        var best = Measurement()
        var running = 0
        for round in 0..<rounds {
            var measurement = Measurement()
            measurement.start()
            running = try LaunchWorkload.launch(tasks: tasks)
            measurement.stop()
            if round == 0 || measurement.seconds < best.seconds { best = measurement }
        }
        best.report([("tasks", Double(tasks)), ("running", Double(running))])
    }
}
