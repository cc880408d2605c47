import ArgumentParser
import ContainerSPI
import Invoker
import JSONSupport
import MesosContainers

struct RunCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run",
        abstract: "Run an action once and print its activation record.",
        discussion: """
            FILE may be a zip or tar.gz archive, or a directory, that starts with __main__.py, package.json, index.js or exec. \
            Otherwise it is a Python or Node source file with a function `main` that takes and returns an object or an array, \
            or an executable \
            or script that receives the parameters as JSON in its first argument and prints its result as JSON in its last \
            line. The record is printed to standard output as JSON. The exit status is 0 if the activation succeeded.

              whisk-mesos run hello.py --param name=you --param count=3
              whisk-mesos run hello.js --factory mesos --master http://mesos.example:5050
              whisk-mesos run action.sh --config whisk.yaml -Dwhisk.mesos.role=ops
            """)

    @Argument(help: "The action's source file or executable.")
    var file: String

    @Option(
        name: .shortAndLong, help: ArgumentHelp("A parameter. The value is JSON, or else text.", valueName: "key=value")
    )
    var param: [String] = []

    @Option(help: "A file with the parameters, a JSON object or array. --param overrides members of the object.")
    var paramFile: String?

    @Option(
        help:
            "The kind of the action: python:3, nodejs:20, shell or binary. Default: determined by the file's name, or by the files of an archive."
    )
    var kind: String?

    @Option(help: "The function to call; in an archive also module.function, such as lib/tools.handler.")
    var main = "main"

    @Option(help: "The image in which to run the action. Default: the image of the kind.")
    var image: String?

    @Option(help: "The container factory: mesos, docker or process. Default: the configured factory, or else process.")
    var factory: String?

    @Option(
        help:
            "The Mesos master: http://127.0.0.1:5050, several with commas, or zk://host:2181/mesos. Implies --factory mesos."
    )
    var master: String?

    @Option(help: "The memory of the container in megabytes.")
    var memory = 256

    @Option(help: "The time limit of the initialization and of the run, in seconds each.")
    var timeout = 60

    @OptionGroup var options: ConfigurationOptions

    func validate() throws {
        guard (1...1_048_576).contains(memory) else {
            throw ValidationError("--memory is \(memory); it must be from 1 to 1048576 megabytes")
        }
        guard (1...86_400).contains(timeout) else {
            throw ValidationError("--timeout is \(timeout); it must be from 1 to 86400 seconds (one day)")
        }
    }

    func run() async throws {
        let parameters = try Parameters.read(file: paramFile, arguments: param)
        let action = try ActionFile.load(
            file, kind: kind, image: image, main: main,
            limits: ActionLimits(timeout: .seconds(timeout), memory: .megabytes(memory)))
        var overrides: [String] = []
        if let master { overrides.append("-Dwhisk.mesos.master-url=\(master)") }
        if let factory = factory ?? (master == nil ? nil : "mesos") {
            overrides.append("-Dwhisk.spi.ContainerFactoryProvider=\(factory)")
        }
        let configuration = try options.load(
            overrides: overrides, defaults: ["-Dwhisk.spi.ContainerFactoryProvider=process"])
        let services = try await Services(configuration, logger: options.logger())
        if services.isOnMesos {
            Terminal.progress("  subscribing to the Mesos master at \(configuration[MesosSettings.self].masterURL)")
        }
        let record = try await cancellingOnSignals {
            try await services.withStartedFactory {
                await services.runner.invoke(action, parameters: parameters) { step in
                    if case .problem(let text) = step {
                        Terminal.error("problem: \(text)")
                    } else {
                        Terminal.progress(step.line)
                    }
                }
            }
        }
        Terminal.print(String(decoding: record.json.encoded(pretty: true), as: UTF8.self))
        if !record.response.isSuccess { throw ExitCode.failure }
    }
}
