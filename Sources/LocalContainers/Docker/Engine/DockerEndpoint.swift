import ContainerSPI
import CurlHTTP
import MachineSupport
import ProcessControl

/// The address of a Docker Engine.
public struct DockerEndpoint: Sendable, Hashable, CustomStringConvertible {
    /// The way to connect to the engine.
    public enum Transport: Sendable, Hashable {
        /// A Unix domain socket of this machine.
        case unix(path: String)
        /// A TCP port. An IPv6 address has no brackets.
        case tcp(host: String, port: Int)
    }

    /// The path of the socket on which Docker listens by default.
    public static let defaultSocket = "/var/run/docker.sock"

    /// The way to connect to the engine.
    public var transport: Transport
    /// The TLS configuration of a TCP connection; `nil`: the connection is not encrypted.
    public var tls: HTTPTLSConfiguration?

    /// Creates an address.
    public init(transport: Transport = .unix(path: DockerEndpoint.defaultSocket), tls: HTTPTLSConfiguration? = nil) {
        self.transport = transport
        self.tls = tls
    }

    /// Creates the address that Docker's own command line uses: that of `DOCKER_HOST` and, for encrypted TCP connections,
    /// `DOCKER_TLS_VERIFY` and `DOCKER_CERT_PATH`.
    ///
    /// - Throws: `ContainerError` with code `invalidConfiguration` if `DOCKER_HOST` is not a `unix://` or `tcp://` address.
    public init(environment: [String: String]) throws(ContainerError) {
        self.init()
        guard let text = environment.nonEmpty("DOCKER_HOST") else { return }
        if let path = text.dropping(prefix: "unix://") {
            guard path.hasPrefix("/") else { throw Self.invalid(text) }
            transport = .unix(path: path)
            return
        }
        let schemes = ["tcp://", "http://", "https://"]
        guard let scheme = schemes.first(where: text.hasPrefix), let rest = text.dropping(prefix: scheme) else {
            throw Self.invalid(text)
        }
        if scheme == "https://" || environment.nonEmpty("DOCKER_TLS_VERIFY") != nil {
            let directory = environment.nonEmpty("DOCKER_CERT_PATH") ?? "\(environment["HOME"] ?? "")/.docker"
            tls = HTTPTLSConfiguration(
                caFile: "\(directory)/ca.pem", clientCertificateFile: "\(directory)/cert.pem",
                clientKeyFile: "\(directory)/key.pem")
        }
        guard let (host, port) = Self.hostAndPort(rest, defaultPort: tls == nil ? 2_375 : 2_376) else {
            throw Self.invalid(text)
        }
        transport = .tcp(host: host, port: port)
    }

    /// The address in the syntax of `DOCKER_HOST`.
    public var description: String {
        switch transport {
        case .unix(let path): "unix://\(path)"
        case .tcp(let host, let port): "tcp://\(ContainerAddress(host: host, port: port).authority)"
        }
    }

    /// Whether the engine's containers run on this machine.
    public var isLocal: Bool {
        switch transport {
        case .unix: true
        case .tcp(let host, _): host == "localhost" || host == "::1" || host.hasPrefix("127.")
        }
    }

    /// The host at which published ports are reached.
    var publishedHost: String {
        switch transport {
        case .unix: "127.0.0.1"
        case .tcp(let host, _): host
        }
    }

    var baseURL: String {
        switch transport {
        case .unix: "http://docker"
        case .tcp(let host, let port):
            "\(tls == nil ? "http" : "https")://\(ContainerAddress(host: host, port: port).authority)"
        }
    }

    var unixSocketPath: String? { if case .unix(let path) = transport { path } else { nil } }

    private static func hostAndPort(_ text: String, defaultPort: Int) -> (host: String, port: Int)? {
        let text = text.hasSuffix("/") ? text.dropLast() : text[...]
        guard !text.contains("/"), !text.contains("@"), !text.isEmpty else { return nil }
        var host = text
        var port = "\(defaultPort)"[...]
        if text.first == "[" {
            guard let end = text.firstIndex(of: "]") else { return nil }
            host = text[..<end].dropFirst()
            let rest = text[end...].dropFirst()
            guard rest.isEmpty || rest.first == ":" else { return nil }
            if !rest.isEmpty { port = rest.dropFirst() }
        } else if let colon = text.firstIndex(of: ":") {
            host = text[..<colon]
            port = text[colon...].dropFirst()
        }
        guard !host.isEmpty, let number = Int(port), (1...65_535).contains(number) else { return nil }
        return (String(host), number)
    }

    private static func invalid(_ text: String) -> ContainerError {
        ContainerError(
            .invalidConfiguration,
            "DOCKER_HOST is '\(URLCredentials.redacted(text))'; it must be unix:///path/of/docker.sock or tcp://host:port, or unset for "
                + "unix://\(defaultSocket)")
    }
}

extension String {
    fileprivate func dropping(prefix: String) -> String? { hasPrefix(prefix) ? String(dropFirst(prefix.count)) : nil }
}
