import ArgumentParser
import ContainerSPI
import CurlHTTP
import Logging
import MesosContainers
import MesosOperator
import MesosScheduler

/// The options of commands that send requests to a Mesos master.
struct ClusterOptions: ParsableArguments {
    @Option(
        help: """
            The Mesos master: a host (port 5050), http://127.0.0.1:5050, several with commas, or zk://host:2181/mesos. Default: the configured \
            master, whisk.mesos.master-url.
            """)
    var master: String?

    @Option(help: "The framework's name or id. Default: the configured name, whisk.mesos.framework-name.")
    var framework: String?

    @Flag(help: "Include the tasks of all frameworks of the cluster.")
    var allFrameworks = false

    @OptionGroup var options: ConfigurationOptions

    func validate() throws {
        if framework != nil, allFrameworks {
            throw ValidationError("--framework and --all-frameworks exclude each other; use one of them")
        }
    }

    func load() throws -> MesosSettings {
        try options.load(overrides: master.map { ["-Dwhisk.mesos.master-url=\($0)"] } ?? [])[MesosSettings.self]
    }

    /// Returns a client of the configured masters or of the master that leads according to ZooKeeper.
    func client(_ configuration: MesosSettings) throws -> MesosOperatorClient {
        var logger = Logger(label: "whisk-mesos")
        logger.logLevel = .error
        return try MesosOperatorClient(configuration, detectors: Services.masterDetectors(logger: logger))
    }

    func tasks(_ client: MesosOperatorClient, _ configuration: MesosSettings) async throws -> [ClusterTask] {
        try await withHint(framework == nil ? "choose a framework with --framework, or use --all-frameworks" : nil) {
            () async throws(MesosOperatorError) in
            try await client.tasks(framework: framework(configuration))
        }
    }

    func task(
        _ text: String, _ client: MesosOperatorClient, _ configuration: MesosSettings
    ) async throws -> ClusterTask {
        try await withHint("`whisk-mesos tasks --all` lists the ids and names of all tasks") {
            () async throws(MesosOperatorError) in
            try await client.task(text, framework: framework(configuration))
        }
    }

    private func withHint<Value>(
        _ notFoundHint: String?, _ request: () async throws(MesosOperatorError) -> Value
    ) async throws -> Value {
        do throws(MesosOperatorError) {
            return try await request()
        } catch {
            switch error.code {
            case .notFound:
                guard let notFoundHint else { throw error }
                throw CommandError("\(error); \(notFoundHint)")
            case .refused:
                throw CommandError(
                    "\(error); set whisk.mesos.principal and whisk.mesos.secret-file to those of an authorized operator"
                )
            default: throw error
            }
        }
    }

    /// Returns a message for a list without tasks, which says what there is instead.
    func hintWithoutTasks(
        _ client: MesosOperatorClient, _ configuration: MesosSettings, all: Bool
    ) async throws(MesosOperatorError) -> String {
        let known = try await client.knownFrameworks()
        let shown = known.prefix(20).joined(separator: ", ") + (known.count > 20 ? ", …" : "")
        let scope = framework(configuration).map { " of framework '\($0)'" } ?? ""
        let advice =
            [all ? nil : "--all includes ended tasks", allFrameworks ? nil : "--framework chooses another framework"]
            .compactMap { $0 }.joined(separator: ", ")
        return "no task\(scope)\(all ? "" : " is running"); the master knows "
            + (known.isEmpty ? "no framework" : "the frameworks \(shown)") + (advice.isEmpty ? "" : "; \(advice)")
    }

    /// Returns the name or id of the chosen framework; `nil`: all frameworks.
    func framework(_ configuration: MesosSettings) -> String? {
        allFrameworks ? nil : framework ?? configuration.scheduler.framework.name
    }
}
