/// The kinds of leader detection that this program has, by the scheme of the masters' URL.
public struct MasterDetectors: Sendable {
    private var makers: [String: @Sendable (String) throws -> any MasterDetector] = [:]

    public init() {}

    /// - Parameters:
    ///   - scheme: such as `zk`, in any case. A later registration replaces an earlier one.
    ///   - make: gets the whole URL; throws when it cannot be used. The text of its error must not hold credentials.
    public mutating func register(
        scheme: String, _ make: @escaping @Sendable (_ url: String) throws -> any MasterDetector
    ) {
        makers[scheme.lowercased()] = make
    }

    /// The detector for a URL such as `zk://host:port,host:port/path`.
    ///
    /// - Throws: `invalidRequest` for a scheme that is not registered, which says what to link and to register; what the
    ///   maker throws as the cause of an `invalidRequest`, or as it is when it is a ``MesosSchedulerError``.
    public func detector(for url: String) throws(MesosSchedulerError) -> any MasterDetector {
        guard let scheme = Self.scheme(of: url), let make = makers[scheme] else { throw Self.missing(for: url) }
        do {
            return try make(url)
        } catch let error as MesosSchedulerError {
            throw error
        } catch {
            throw MesosSchedulerError(
                .invalidRequest, "the leader of \(MasterEndpoint.shown(url)) cannot be detected", underlying: error)
        }
    }

    /// The scheme of a URL in lower case.
    static func scheme(of url: String) -> String? {
        url.firstRange(of: "://").map { url[..<$0.lowerBound].lowercased() }
    }

    /// What to say when there is no detector for a URL.
    static func missing(for url: String) -> MesosSchedulerError {
        let shown = MasterEndpoint.shown(url)
        guard scheme(of: url) == "zk" else {
            return MesosSchedulerError(
                .invalidRequest,
                "the masters' URL '\(shown)' has a scheme that no registered master detector knows; use http:// or "
                    + "https://, or register a detector for it with MasterDetectors.register(scheme:_:)")
        }
        return MesosSchedulerError(
            .invalidRequest,
            "'\(shown)' needs leader detection with ZooKeeper: link the product ZooKeeperCoordination and register it "
                + "(MasterDetectors.registerZooKeeper()), or name the masters themselves: http://host:5050,http://host:5050"
        )
    }
}
