/// The names configuration uses for the implementations of this package, with the class names OpenWhisk had for them.
public struct ServiceName: Sendable, Hashable {
    /// The short name.
    public var name: String
    /// Historic names.
    public var aliases: [String]

    public init(name: String, aliases: [String] = []) {
        self.name = name
        self.aliases = aliases
    }

    // Container factories.

    public static let mesos = ServiceName(
        name: "mesos",
        aliases: [
            "org.apache.openwhisk.core.mesos.MesosContainerFactoryProvider",
            "whisk.core.mesos.MesosContainerFactoryProvider",
        ])
    public static let docker = ServiceName(
        name: "docker", aliases: ["org.apache.openwhisk.core.containerpool.docker.DockerContainerFactoryProvider"])
    public static let process = ServiceName(name: "process")

    // Log stores.

    public static let activationRecordLogs = ServiceName(
        name: "activation-record", aliases: ["record"] + loggingClass("DockerToActivationLogStoreProvider"))
    public static let mesosLinkLogs = ServiceName(name: "mesos-link")
    public static let fileLogs = ServiceName(name: "file")
    public static let logDriverLogs = ServiceName(
        name: "log-driver", aliases: loggingClass("LogDriverLogStoreProvider"))
    public static let splunkLogs = ServiceName(name: "splunk", aliases: loggingClass("SplunkLogStoreProvider"))
    public static let elasticsearchLogs = ServiceName(
        name: "elasticsearch", aliases: loggingClass("ElasticSearchLogStoreProvider"))

    private static func loggingClass(_ name: String) -> [String] {
        ["org.apache.openwhisk.core", "whisk.core"].map { "\($0).containerpool.logging.\(name)" }
    }
}
