public import Logging
public import MesosScheduler

extension MasterDetectors {
    /// Registers the detector for `zk://[user:password@]host:port,host:port/path`, which finds the leading master in
    /// ZooKeeper. The parameters are those of ``ZooKeeperMasterDetector``.
    public mutating func registerZooKeeper(
        sessionTimeout: Duration = .seconds(10), masterScheme: String = "http", prefersHostname: Bool = false,
        logger: Logger = Logger(label: "zookeeper")
    ) {
        register(scheme: "zk") { url in
            try ZooKeeperMasterDetector(
                url: url, sessionTimeout: sessionTimeout, masterScheme: masterScheme, prefersHostname: prefersHostname,
                logger: logger)
        }
    }
}
