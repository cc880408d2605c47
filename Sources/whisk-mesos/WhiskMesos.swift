import ArgumentParser

@main
struct WhiskMesos: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "whisk-mesos",
        abstract: "Run serverless actions in containers on Apache Mesos.",
        discussion: """
            Start with `whisk-mesos demo`: it needs no cluster and shows the whole path.

            Then run an action of your own, first as a local process, then on a development master:
              whisk-mesos run hello.py --param name=you
              whisk-mesos master --port 5050 --agents 2
              whisk-mesos run hello.py --param name=you --factory mesos --master http://127.0.0.1:5050
            """,
        subcommands: [DemoCommand.self, RunCommand.self, MasterCommand.self, ConfigCommand.self])
}
