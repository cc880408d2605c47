import ArgumentParser
import ContainerSPI
import CurlHTTP
import MesosContainers

/// Options of the commands that ask a Mesos master.
struct ClusterOptions: ParsableArguments {
    @Option(help: "The Mesos master, such as http://127.0.0.1:5050; several with commas. Default: as configured.")
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

    /// Which framework is meant; `nil`: every one.
    func framework(_ configuration: MesosConfiguration) -> String? {
        allFrameworks ? nil : framework ?? configuration.frameworkName
    }
}
