import ArgumentParser
import ContainerSPI
import CurlHTTP
import Logging
import MesosContainers
import MesosOperator

/// Options of the commands that ask a Mesos master.
struct ClusterOptions: ParsableArguments {
    @Option(
        help:
            "The Mesos master, such as http://127.0.0.1:5050, several with commas, or zk://host:2181/mesos. Default: as configured."
    )
    var master: String?

    @Option(help: "Name or id of the framework. Default: the configured name, whisk.mesos.framework-name.")
    var framework: String?

    @Flag(help: "Tasks of every framework of the cluster.")
    var allFrameworks = false

    @OptionGroup var options: ConfigurationOptions

    func validate() throws {
        if framework != nil, allFrameworks {
            throw ValidationError("--framework and --all-frameworks exclude each other; leave one of them out.")
        }
    }

    func load() throws -> MesosConfiguration {
        try options.load(overrides: master.map { ["-Dwhisk.mesos.master-url=\($0)"] } ?? []).mesos
    }

    /// A client that asks the configured masters, or the one that leads according to ZooKeeper.
    func client(_ configuration: MesosConfiguration) throws -> MesosOperatorClient {
        var logger = Logger(label: "whisk-mesos")
        logger.logLevel = .error
        return try MesosOperatorClient(
            configuration, detectors: Services.masterDetectors(logger: logger))
    }

    /// The tasks of the chosen framework.
    func tasks(_ client: MesosOperatorClient, _ configuration: MesosConfiguration) async throws -> [ClusterTask] {
        try await withHint(framework == nil ? "name one with --framework, or take --all-frameworks" : nil) {
            () async throws(MesosOperatorError) in
            try await client.tasks(framework: framework(configuration))
        }
    }

    /// The task that a text identifies.
    func task(
        _ text: String, _ client: MesosOperatorClient, _ configuration: MesosConfiguration
    ) async throws -> ClusterTask {
        try await withHint("`whisk-mesos tasks --all` lists the ids and names of all tasks") {
            () async throws(MesosOperatorError) in
            try await client.task(text, framework: framework(configuration))
        }
    }

    /// Adds to an error the settings, options or command that cure it.
    private func withHint<Value>(
        _ notFoundHint: String?, _ request: () async throws(MesosOperatorError) -> Value
    ) async throws -> Value {
        do throws(MesosOperatorError) {
            return try await request()
        } catch {
            switch error.code {
            case .notFound:
                guard let notFoundHint else { throw error }
                throw InputError("\(error); \(notFoundHint)")
            case .refused:
                throw InputError(
                    "\(error); set whisk.mesos.principal and whisk.mesos.secret-file to those of an authorized operator"
                )
            default: throw error
            }
        }
    }

    /// Which framework is meant; `nil`: every one.
    func framework(_ configuration: MesosConfiguration) -> String? {
        allFrameworks ? nil : framework ?? configuration.frameworkName
    }
}
