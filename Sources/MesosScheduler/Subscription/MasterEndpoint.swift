/// The scheduler endpoint of a master.
struct MasterEndpoint: Sendable, Hashable, CustomStringConvertible {
    /// Where calls are posted to, such as `http://10.0.0.1:5050/api/v1/scheduler`.
    var url: String

    /// - Parameter baseURL: of the master, with or without the path of the scheduler API.
    init(baseURL: String) {
        var base = baseURL
        while base.hasSuffix("/") { base.removeLast() }
        url = base.hasSuffix("/api/v1/scheduler") ? base : base + "/api/v1/scheduler"
    }

    private init(url: String) { self.url = url }

    /// The endpoint that a redirect names. Mesos leaves the scheme out (`//host:port/master/api/v1/scheduler`); it stays
    /// that of this endpoint.
    ///
    /// - Returns: nil for a location that is not one.
    func redirected(to location: String) -> MasterEndpoint? {
        guard let schemeEnd = url.firstRange(of: "://") else { return nil }
        let scheme = url[..<schemeEnd.lowerBound]
        if location.hasPrefix("https://") { return MasterEndpoint(url: location) }
        // Credentials and tasks that are to go encrypted do not go in the clear because an answer says so.
        if location.hasPrefix("http://") { return scheme == "https" ? nil : MasterEndpoint(url: location) }
        if location.hasPrefix("//") {
            return location.utf8.count > 2 ? MasterEndpoint(url: "\(scheme):\(location)") : nil
        }
        if location.hasPrefix("/") {
            let authority = url[schemeEnd.upperBound...].prefix { $0 != "/" }
            return MasterEndpoint(url: "\(scheme)://\(authority)\(location)")
        }
        return nil
    }

    /// Whether both are the same host and port, whatever the path.
    func isSameServer(as other: MasterEndpoint) -> Bool { origin == other.origin }

    /// Scheme, host and port.
    private var origin: Substring {
        let start = url.firstRange(of: "://")?.upperBound ?? url.startIndex
        return url[..<(url[start...].firstIndex(of: "/") ?? url.endIndex)]
    }

    var description: String { Self.shown(url) }

    /// A URL without the credentials that it may hold, for logs and messages.
    static func shown(_ url: String) -> String {
        let start = url.firstRange(of: "://")?.upperBound ?? url.startIndex
        let authority = url[start...].prefix { $0 != "/" }
        guard let at = authority.lastIndex(of: "@") else { return url }
        return String(url[..<start] + url[url.index(after: at)...])
    }
}
