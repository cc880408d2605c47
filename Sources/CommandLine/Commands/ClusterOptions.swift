import ArgumentParser
import ContainerSPI
import CurlHTTP
import Logging
import MesosContainers

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

    /// The tasks of the framework that is meant.
    func tasks(_ client: MesosOperatorClient, _ configuration: MesosConfiguration) async throws -> [ClusterTask] {
        do throws(MesosOperatorError) {
            return try await client.tasks(framework: framework(configuration))
        } catch {
            guard error.code == .notFound, framework == nil else { throw error }
            throw InputError("\(error); name one with --framework, or take --all-frameworks")
        }
    }

    /// Which framework is meant; `nil`: every one.
    func framework(_ configuration: MesosConfiguration) -> String? {
        allFrameworks ? nil : framework ?? configuration.frameworkName
    }
}
