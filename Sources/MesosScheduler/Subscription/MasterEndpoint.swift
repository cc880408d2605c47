import CurlHTTP
import MachineSupport

/// The scheduler endpoint of a master.
struct MasterEndpoint: Sendable, Hashable, CustomStringConvertible {
    private static let path = "/api/v1/scheduler"

    /// The URL calls are posted to, such as `http://10.0.0.1:5050/api/v1/scheduler`.
    var url: String

    /// - Parameter baseURL: the URL of the master, with or without the path of the scheduler API, or its host.
    init(baseURL: String) {
        var base = MasterURL.complete(baseURL)
        while base.hasSuffix("/") { base.removeLast() }
        url = base.hasSuffix(Self.path) ? base : base + Self.path
    }

    private init(url: String) { self.url = url }

    /// The target of a redirect; `nil` for an invalid location, and for one that is not the scheduler API of a master.
    func redirected(to location: String) -> MasterEndpoint? {
        HTTPURL.redirected(url, to: location, path: Self.path).map { MasterEndpoint(url: $0) }
    }

    /// Whether both have the same scheme, host and port.
    func isSameServer(as other: MasterEndpoint) -> Bool { origin == other.origin }

    private var origin: Substring {
        let start = url.firstRange(of: "://")?.upperBound ?? url.startIndex
        return url[..<(url[start...].firstIndex(of: "/") ?? url.endIndex)]
    }

    /// The address of a master's web UI, made from the URL of its scheduler API.
    static func webURL(_ url: String) -> String {
        var base = url[...]
        // Masters redirect to /master/api/v1/scheduler.
        for suffix in [path, "/master"] where base.hasSuffix(suffix) {
            base = base.dropLast(suffix.count)
        }
        return withoutCredentials(String(base))
    }

    var description: String { Self.withoutCredentials(url) }

    /// A URL without credentials, for logs and messages.
    static func withoutCredentials(_ url: String) -> String { URLCredentials.redacted(url) }
}
