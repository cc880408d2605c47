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
            line. With - as FILE, the action is read from standard input, and --kind is needed. The record, or with --result \
            only the action's result, is printed to standard output as JSON. The exit status is 0 if the activation succeeded.

              whisk-mesos run hello.py --param name=you --param count=3
              whisk-mesos run - --kind python:3 --result < hello.py
              whisk-mesos run hello.js --factory mesos --master http://mesos.example:5050
              whisk-mesos run action.sh --config whisk.yaml -Dwhisk.mesos.role=ops
            """)

    @Argument(help: "The action's source file or executable; - for standard input.")
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
            "The Mesos master: a host (port 5050), http://127.0.0.1:5050, several with commas, or zk://host:2181/mesos. Implies --factory mesos."
    )
    var master: String?

    @Option(
        parsing: .unconditional, help: "The memory of the container: megabytes, or with a unit, such as 512m or 1g.")
    var memory = MemoryOption(.megabytes(256))

    @Option(
        parsing: .unconditional,
        help:
            "The time limit of the initialization and of the run, each: seconds, or with a unit, such as 500ms or 5min."
    )
    var timeout = DurationOption(.seconds(60))

    @Flag(help: "Print only the result of the action, without its activation record.")
    var result = false

    @OptionGroup var options: ConfigurationOptions

    func validate() throws {
        guard memory.size >= .megabytes(1), memory.size <= .megabytes(1_048_576) else {
            throw ValidationError("--memory is \(memory.size); it must be from 1 to 1048576 megabytes")
        }
        guard timeout.duration >= .milliseconds(1), timeout.duration <= .seconds(86_400) else {
            throw ValidationError(
                "--timeout is \(timeout.duration.settingText); it must be from 1 ms to 86400 seconds (one day)")
        }
        if file == InputFile.standardInput, paramFile == InputFile.standardInput {
            throw ValidationError("FILE and --param-file are both -; standard input can be read only once")
        }
    }

    func run() async throws {
        let parameters = try Parameters.read(file: paramFile, arguments: param)
        let action = try ActionFile.load(
            file, kind: kind, image: image, main: main,
            limits: ActionLimits(timeout: timeout.duration, memory: memory.size))
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
        let output = result ? record.json["response"]?["result"] ?? .null : record.json
        Terminal.print(output.text(pretty: true))
        if !record.response.isSuccess { throw ExitCode.failure }
    }
}
