/// The registered leader detections, by the scheme of the masters' URL.
public struct MasterDetectors: Sendable {
    /// What a configuration says about the masters, for detectors whose source does not contain it.
    public struct Options: Sendable, Hashable {
        /// `http` or `https`; `nil`: the detector's own value.
        public var masterScheme: String?
        /// Whether to connect to masters by their host name, which TLS certificates usually require; `nil`: the detector's
        /// own value.
        public var prefersHostname: Bool?

        /// Makes options.
        public init(masterScheme: String? = nil, prefersHostname: Bool? = nil) {
            self.masterScheme = masterScheme
            self.prefersHostname = prefersHostname
        }
    }

    private var makers: [String: @Sendable (String, Options) throws -> any MasterDetector] = [:]

    /// Makes a registry without detectors.
    public init() {}

    /// - Parameters:
    ///   - scheme: the scheme, such as `zk`, in any case. A later registration replaces an earlier one.
    ///   - make: makes a detector for a URL, or throws an error whose text contains no credentials.
    public mutating func register(
        scheme: String, _ make: @escaping @Sendable (_ url: String) throws -> any MasterDetector
    ) {
        makers[scheme.lowercased()] = { url, _ in try make(url) }
    }

    /// Registers a detector that follows ``Options``. See ``register(scheme:_:)``.
    public mutating func register(
        scheme: String,
        withOptions make: @escaping @Sendable (_ url: String, _ options: Options) throws -> any MasterDetector
    ) {
        makers[scheme.lowercased()] = make
    }

    /// The detector for a URL such as `zk://host:port,host:port/path`.
    ///
    /// - Throws: ``MesosSchedulerError``, with code `invalidRequest` unless the registered closure throws another. For
    ///   an unregistered scheme the message names the product to link and the call to make.
    public func detector(
        for url: String, options: Options = Options()
    ) throws(MesosSchedulerError) -> any MasterDetector {
        guard let scheme = Self.scheme(of: url), let make = makers[scheme] else { throw Self.missing(for: url) }
        do {
            return try make(url, options)
        } catch let error as MesosSchedulerError {
            throw error
        } catch {
            throw MesosSchedulerError(
                .invalidRequest, "the leader of \(MasterEndpoint.withoutCredentials(url)) cannot be detected",
                underlying: error)
        }
    }

    static func scheme(of url: String) -> String? {
        url.firstRange(of: "://").map { url[..<$0.lowerBound].lowercased() }
    }

    static func missing(for url: String) -> MesosSchedulerError {
        let shown = MasterEndpoint.withoutCredentials(url)
        let text =
            scheme(of: url) == "zk"
            ? "'\(shown)' needs leader detection with ZooKeeper: link the product ZooKeeperCoordination and register it "
                + "(MasterDetectors.registerZooKeeper()), or name the masters themselves: http://host:5050,http://host:5050"
            : "the masters' URL '\(shown)' has a scheme that no registered master detector knows; use http:// or https://, "
                + "or register a detector for it with MasterDetectors.register(scheme:_:)"
        return MesosSchedulerError(.invalidRequest, text)
    }
}
