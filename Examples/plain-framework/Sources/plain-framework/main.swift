import Logging
import MesosAPI
import MesosScheduler

// A Mesos framework without containers of OpenWhisk: it runs a shell command as a task and prints how the task ended.

let arguments = Array(CommandLine.arguments.dropFirst())
let master = arguments.first ?? "http://127.0.0.1:5050"
let command = arguments.dropFirst().first ?? "sleep 2"

let scheduler = Scheduler(
    configuration: SchedulerConfiguration(masters: [master], framework: .init(name: "plain-framework")),
    logger: Logger(label: "plain-framework"))
let running = Task { try await scheduler.run() }

do {
    try await scheduler.waitUntilSubscribed(timeout: .seconds(10))
    let task = try await scheduler.launch(
        TaskRequest(
            id: "command-1", resources: .init(cpus: 0.1, memory: 32), command: .init(value: command)),
        timeout: .seconds(30))
    print("\(task.taskID) runs on \(task.agentHostname)")
    let end = try await scheduler.waitForEnd(of: task.taskID)
    print("\(end)")
} catch {
    print("the task could not be run: \(error)")
}

// TEARDOWN ends the framework at the master, with every task it still has.
await scheduler.shutdown(teardown: true, timeout: .seconds(10))
_ = await running.result
