import ActionArchives
import ActionRuntime
import ArgumentParser
import Glibc
import HTTPListener
import ProcessControl

@main
struct WhiskActionRuntime: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "whisk-action-runtime",
        abstract: "Run one serverless action with OpenWhisk's /init and /run protocol.",
        discussion: """
            POST /init receives the code: {"value": {"name", "main", "code", "binary", "env"}}. \
            POST /run runs it: {"value": {parameters}, "activation_id", "action_name", …}. \
            The action's log is the stdout and stderr of this program; after each activation, both end with the line \
            XXX_THE_END_OF_A_WHISK_ACTIVATION_XXX.

            Python and Node actions are functions (main(args) returns an object or an array) and stay loaded between \
            activations. Shell and binary actions are started for each activation: the first argument has the parameters \
            as JSON, and the last line of stdout is the result. Interpreters are searched in PATH.

            With "binary": true the code is base64 of a zip or tar.gz archive, or of an executable. A Python archive starts \
            with __main__.py, a Node archive with the entry of its package.json or with index.js, others with exec. "main" \
            may name a file of the archive: lib/tools.handler is the function handler of lib/tools.py or lib/tools.js.

            Example:
              whisk-action-runtime --port 8080 --kind shell &
              curl -d '{"value":{"code":"echo hello; echo $1"}}' localhost:8080/init
              curl -d '{"value":{"name":"world"}}' localhost:8080/run
            """
    )

    @Option(help: "The address to listen on.")
    var host = "127.0.0.1"

    @Option(help: "The port to listen on; 0 lets the system choose one. Default: PORT0 or PORT of the environment.")
    var port: Int?

    @Option(
        help: ArgumentHelp(
            "The language: \(ActionKind.knownNames). Default: __OW_RUNTIME_KIND, or else the code's '#!' line."))
    var kind: String?

    @Option(help: "The maximum size of the body of a /run request in bytes.")
    var payloadLimit = RuntimeConfiguration.defaultPayloadLimit

    @Option(help: "The maximum size of the body of an /init request in bytes.")
    var initLimit = RuntimeConfiguration.defaultInitializationLimit

    @Option(help: "The maximum size of a result in bytes.")
    var resultLimit = RuntimeConfiguration.defaultResultLimit

    @Option(help: "The maximum size of the unpacked files of an archive in bytes.")
    var unpackedLimit = ArchiveLimits().bytes

    @Option(help: "The maximum number of files, directories and links in an archive.")
    var fileLimit = ArchiveLimits().entries

    @Option(help: "The file to write the port number to once the server listens.")
    var readyFile: String?

    func run() async throws {
        let environment = ProcessSpecification.inheritedEnvironment
        var configuration = RuntimeConfiguration(port: try chosenPort(environment), environment: environment)
        configuration.host = host
        configuration.kind = try chosenKind(environment)
        configuration.payloadLimit = try positive(payloadLimit, "--payload-limit")
        configuration.initializationLimit = try positive(initLimit, "--init-limit")
        configuration.resultLimit = try positive(resultLimit, "--result-limit")
        configuration.archiveLimits = ArchiveLimits(
            bytes: try positive(unpackedLimit, "--unpacked-limit"),
            entries: try positive(fileLimit, "--file-limit", unit: "file"))
        configuration.readyFile = readyFile
        do {
            try await ActionRuntimeServer(configuration).run()
        } catch let error as ListenError {
            let isInUse = error.number == EADDRINUSE
            let advice = isInUse ? "choose another port with --port" : "check --host and --port"
            _ = Files.write(Array("Error: \(error); \(advice)\n".utf8), to: STDERR_FILENO)
            throw isInUse ? ExitCode(LoopbackPort.unavailableExitCode) : .failure
        }
    }

    private func chosenPort(_ environment: [String: String]) throws -> Int {
        let sources = [
            ("--port", port.map { "\($0)" }), ("PORT0", environment["PORT0"]), ("PORT", environment["PORT"]),
        ]
        guard let (source, value) = sources.first(where: { $0.1 != nil }), let text = value else {
            throw ValidationError("no port is set; use --port, or PORT0 or PORT in the environment")
        }
        guard let port = Int(text), (0...65_535).contains(port) else {
            throw ValidationError("\(source) is '\(text)'; it must be a port number from 0 to 65535")
        }
        return port
    }

    private func chosenKind(_ environment: [String: String]) throws -> ActionKind? {
        let named = kind.map { ($0, "--kind") } ?? environment["__OW_RUNTIME_KIND"].map { ($0, "__OW_RUNTIME_KIND") }
        guard let (text, source) = named, !text.isEmpty else { return nil }
        guard let kind = ActionKind(parsing: text) else {
            throw ValidationError("\(source) is '\(text)'; it must be one of \(ActionKind.knownNames)")
        }
        return kind
    }

    private func positive(_ value: Int, _ option: String, unit: String = "byte") throws -> Int {
        guard value > 0 else { throw ValidationError("\(option) is \(value); it must be at least 1 \(unit)") }
        return value
    }
}
