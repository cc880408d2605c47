import ContainerSPI
import MesosScheduler

/// The value of `whisk.mesos.master-url`.
public enum MasterAddress: Sendable, Hashable, CustomStringConvertible {
    /// The URLs of masters, one of which leads.
    case masters([String])
    /// The ZooKeeper ensemble in which the leading master is found.
    case zooKeeper(ZooKeeperURL)

    static let kind = SettingKind<MasterAddress>(
        accepted: "a URL such as http://host:5050 without user and password, a comma list of masters, or "
            + ZooKeeperURL.form,
        parse: { MasterAddress($0) }, format: { $0.description })

    /// Reads a URL, a comma-separated list of URLs or `host:port` (with HTTP), or a `zk://` URL.
    ///
    /// Returns `nil` for any other text.
    public init?(_ text: String) {
        let trimmed = text.trimmingWhiteSpace()
        if trimmed.hasPrefix("zk://") {
            guard let url = try? ZooKeeperURL(trimmed) else { return nil }
            self = .zooKeeper(url)
            return
        }
        var urls: [String] = []
        for part in trimmed.split(separator: ",", omittingEmptySubsequences: false) {
            let part = part.trimmingWhiteSpace()
            let url = part.contains("://") ? part : "http://" + part
            guard HTTPAddress.isURL(url) else { return nil }
            urls.append(url)
        }
        self = .masters(urls)
    }

    /// The URLs, without the credentials for ZooKeeper.
    public var description: String {
        switch self {
        case .masters(let urls): urls.joined(separator: ",")
        case .zooKeeper(let url): url.description
        }
    }
}
