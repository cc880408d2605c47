import MesosAPI

/// The numbers that govern a master: intervals and limits, with Mesos' defaults except for the allocation interval.
public struct MasterPolicy: Sendable {
    /// Time between two HEARTBEAT events of a stream.
    public var heartbeatInterval: Duration = .seconds(15)
    /// Time from resources becoming free to their being offered again. Mesos' default is a second; this one is short so
    /// that tests are fast.
    public var allocationInterval: Duration = .milliseconds(50)
    /// First time after which an unacknowledged status update is sent again; it doubles with each time.
    public var updateRetryMinimum: Duration = .seconds(10)
    /// Longest time between two sendings of an unacknowledged status update.
    public var updateRetryMaximum: Duration = .seconds(600)
    /// Time after which the master gives up an agent that does not answer.
    public var agentHealthCheckLimit: Duration = .seconds(75)
    /// Time in which agents have to register with a new leader before they count as unreachable.
    public var agentReregisterTimeout: Duration = .seconds(600)
    /// An agent's free resources are offered when they have so many CPUs or so much memory.
    public var minimumOfferCPUs = 0.01
    /// See ``minimumOfferCPUs``; in MB.
    public var minimumOfferMemory = 32.0
    /// Removed frameworks that the state keeps.
    public var maximumCompletedFrameworks = 50
    /// Ended tasks of one framework that the state keeps.
    public var maximumCompletedTasks = 1000

    public init() {}
}

/// Who and where a master is: the content of its MasterInfo.
public struct MasterIdentity: Sendable, Hashable {
    /// A UUID; framework, agent and offer ids begin with it.
    public var id: String
    public var hostname: String
    /// An IPv4 address in dotted form.
    public var ip: String
    public var port: Int
    /// The Mesos version it says it is.
    public var version: String

    public init(
        id: String, hostname: String = "127.0.0.1", ip: String = "127.0.0.1", port: Int, version: String = "1.12.0"
    ) {
        self.id = id
        self.hostname = hostname
        self.ip = ip
        self.port = port
        self.version = version
    }

    var pid: String { announcement.pid }

    /// As it is announced in ZooKeeper.
    var announcement: MasterAnnouncement {
        MasterAnnouncement(id: id, hostname: hostname, ip: ip, port: port, version: version)
    }
}
