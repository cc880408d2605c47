import ArgumentParser
import ContainerSPI
import FoundationEssentials
import JSONSupport
import MesosContainers
import MesosOperator

struct TasksCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tasks",
        abstract: "List the tasks of a framework with state, agent, address and age.",
        discussion: """
            The list comes from the Mesos master; the framework itself need not run. In a narrow terminal, each task is a \
            paragraph.

              whisk-mesos tasks --master http://mesos.example:5050
              whisk-mesos tasks --framework my-framework --all --json
            """)

    @Flag(help: "Include ended tasks.")
    var all = false

    @Flag(help: "Print a JSON array.")
    var json = false

    @OptionGroup var cluster: ClusterOptions

    func run() async throws {
        let configuration = try cluster.load()
        let client = try cluster.client(configuration)
        let tasks = try await cluster.tasks(client, configuration).filter { all || $0.isLive }
        if tasks.isEmpty { Terminal.error(try await cluster.hintWithoutTasks(client, configuration, all: all)) }
        let now = Date()
        if json {
            Terminal.print(JSONValue.array(tasks.map { $0.json(at: now) }).text(pretty: true))
            return
        }
        let rows = tasks.map { task in
            [
                task.id, task.name, task.frameworkName ?? task.frameworkID, task.stateName,
                task.agentHostname ?? task.agentID,
                task.address.map { "\($0)" } ?? "-", task.age(at: now).map(Terminal.formatAge) ?? "-",
            ]
        }
        let names = ["TASK", "NAME", "FRAMEWORK", "STATE", "AGENT", "ADDRESS", "AGE"]
        for line in TextTable.lines([names] + rows, columns: rows.isEmpty ? nil : Terminal.columns) {
            Terminal.print(line)
        }
    }
}
