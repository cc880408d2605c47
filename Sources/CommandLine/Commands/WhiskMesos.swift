import ArgumentParser
import Glibc

package enum WhiskMesosProgram {
    /// Prepares the standard streams. Called before the first task, because the concurrency runtime opens files, and the first
    /// of them would become a standard stream that the program was started without.
    package static func begin() { Terminal.begin() }

    /// Runs the command of the arguments, and ends the process.
    package static func main() async -> Never { await WhiskMesos.runProgram() }
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

    static func runProgram() async -> Never {
        Glibc.exit(Terminal.end(await run(separatingProperties(CommandLine.arguments.dropFirst()))))
    }

    /// Runs the command of the arguments and prints its error.
    ///
    /// - Returns: the exit status.
    private static func run(_ arguments: [String]) async -> Int32 {
        do {
            var command = try await asyncParseAsRoot(arguments)
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
            return 0
        } catch {
            let status = exitCode(for: error).rawValue
            // After a failed write, this is the cause of any other error, and is printed at the end.
            guard Terminal.outputFailure == nil else { return status }
            // The text of a help request is output, which may fail to be written too.
            let text = fullMessage(for: error)
            if !text.isEmpty { status == 0 ? Terminal.print(text) : Terminal.error(text) }
            return status
        }
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
