import ArgumentParser
import ContainerSPI
import CurlHTTP
import Glibc
import JSONSupport
import MesosContainers
import MesosOperator

struct LogsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "logs",
        abstract: "Print the output of a task from its sandbox.",
        discussion: """
            TASK is a task's id, the beginning of an id, or a task's name; `whisk-mesos tasks` lists them. The task's \
            standard output and standard error are printed to those of this program; on a terminal, with escapes such as \
            \\u001B in place of control characters. Also works for ended tasks, as long as their agent keeps the sandbox.

              whisk-mesos logs whisk-0-1700000000-1a2b3c4d --master http://mesos.example:5050
              whisk-mesos logs hello --follow
            """)

    @Argument(help: "The task's id, the beginning of its id, or its name.")
    var task: String

    @Flag(name: .shortAndLong, help: "Print new output until the task ends or Ctrl-C is pressed.")
    var follow = false

    @Flag(help: "Print each line as a JSON object with time, stream and log to standard output.")
    var json = false

    @OptionGroup var cluster: ClusterOptions

    func run() async throws {
        let configuration = try cluster.load()
        var http = HTTPClientConfiguration()
        http.tls = HTTPTLSConfiguration(configuration.agent)
        let agents = HTTPClient(configuration: http)
        let access = try AgentAccess(configuration.agent)
        let client = try cluster.client(configuration)
        let task = try await cluster.task(task, client, configuration)
        guard !task.agentAddresses.isEmpty else {
            throw CommandError("the master no longer knows the agent \(task.agentID) of task \(task.id)")
        }
        var stream = SandboxLogStream(task.sandbox, access: access, client: agents)
        stream.onOutage = { error in
            guard let error else { return Terminal.error("The agent answers again.") }
            Terminal.error("\(error); waiting until the agent answers again or the task ends")
        }
        guard try await stream.exists() else {
            throw CommandError(
                "the agent \(task.agentHostname ?? task.agentID) has no sandbox of task \(task.id): the sandbox does not "
                    + "exist yet, or was removed after the task's end")
        }
        let lines = follow ? stream.lines(untilEnd: { try await client.waitForEnd(of: task) }) : stream.lines()
        for try await line in lines {
            if json {
                Terminal.print(line.json.text())
            } else if line.stream == .stdout {
                Terminal.printOutput(line.log)
            } else {
                Terminal.printOutput(line.log, to: STDERR_FILENO)
            }
            try Terminal.checkOutput()
        }
    }
}
