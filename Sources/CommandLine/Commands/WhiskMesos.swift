import ArgumentParser

package enum WhiskMesosProgram {
    package static func main() async { await WhiskMesos.main() }
}

struct WhiskMesos: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "whisk-mesos",
        abstract: "Run serverless actions in containers on Apache Mesos.",
        discussion: """
            Start with `whisk-mesos demo`: it needs no cluster and shows each step of an activation.

            Then run an action of your own, first as a local process, then on a development master:
              whisk-mesos run hello.py --param name=you
              whisk-mesos master --port 5050 --agents 2
              whisk-mesos run hello.py --master http://127.0.0.1:5050
            """,
        subcommands: [
            DemoCommand.self, RunCommand.self, MasterCommand.self, TasksCommand.self, LogsCommand.self,
            ScaleCommand.self, ConfigCommand.self,
        ])

    static func main() async {
        await main(separatingProperties(CommandLine.arguments.dropFirst()))
    }

    /// Splits `-Dkey=value` into the arguments `-D` and `key=value`, because the parser takes it for an option named `Dkey`.
    static func separatingProperties(_ arguments: some Sequence<String>) -> [String] {
        var result: [String] = []
        var areOptionsOver = false
        for argument in arguments {
            areOptionsOver = areOptionsOver || argument == "--"
            if !areOptionsOver, argument.hasPrefix("-D"), argument.utf8.count > 2 {
                result += ["-D", String(argument.dropFirst(2))]
            } else {
                result.append(argument)
            }
        }
        return result
    }
}
