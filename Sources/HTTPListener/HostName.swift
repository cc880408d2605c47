import Glibc

/// Rules about the hosts that the `Host` field of requests names.
package enum HostName {
    /// Whether only this machine can reach an address or name.
    package static func isLoopback(_ host: String) -> Bool {
        host == "localhost" || host.hasPrefix("127.") || host == "::1"
    }

    /// Whether a request for `authority`, with or without a port, is meant for this machine: it names an address, `localhost`
    /// or the configured host. A request without an authority does not come from a browser and is accepted.
    package static func isThisMachine(_ authority: String?, configured: String) -> Bool {
        guard let authority, !authority.isEmpty else { return true }
        let host = withoutPort(authority)
        return host == "localhost" || host == configured || isAddress(host)
    }

    /// Like ``isThisMachine(_:configured:)``, and also accepts the machine's own host name. Names that a stranger has
    /// pointed at this machine are refused, whatever address the server listens on.
    package static func isThisMachineOrItsName(_ authority: String?, configured: String) -> Bool {
        guard !isThisMachine(authority, configured: configured) else { return true }
        var buffer = [CChar](repeating: 0, count: Int(HOST_NAME_MAX) + 1)
        guard gethostname(&buffer, buffer.count) == 0 else { return false }
        let own = String(decoding: buffer.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
        return !own.isEmpty && withoutPort(authority ?? "") == own.lowercased()
    }

    private static func withoutPort(_ authority: String) -> String {
        if authority.hasPrefix("["), let end = authority.firstIndex(of: "]") {
            return String(authority[authority.index(after: authority.startIndex)..<end])
        }
        return authority.split(separator: ":", omittingEmptySubsequences: false).first.map { $0.lowercased() } ?? ""
    }

    private static func isAddress(_ host: String) -> Bool {
        var v4 = in_addr()
        var v6 = in6_addr()
        return inet_pton(AF_INET, host, &v4) == 1 || inet_pton(AF_INET6, host, &v6) == 1
    }
}
