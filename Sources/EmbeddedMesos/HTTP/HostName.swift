import Glibc

/// Names in the Host field of requests.
enum HostName {
    /// Whether an address or name stands for this machine and nobody else reaches it.
    static func isLoopback(_ host: String) -> Bool {
        host == "localhost" || host.hasPrefix("127.") || host == "::1"
    }

    /// Whether a request for `authority` is meant for this machine: an address, `localhost`, or the configured name.
    /// Without any the request is not a browser's.
    ///
    /// - Parameter authority: a name or address, with or without a port.
    static func isOfThisMachine(_ authority: String?, configured: String) -> Bool {
        guard let authority, !authority.isEmpty else { return true }
        let host = withoutPort(authority)
        return host == "localhost" || host == configured || isAddress(host)
    }

    /// Whether a request of a browser is meant for this machine, whatever address the server listens on: also under the
    /// name the machine has itself, but not under one that a stranger has let point to it.
    static func isOfThisMachineItself(_ authority: String?, configured: String) -> Bool {
        guard !isOfThisMachine(authority, configured: configured) else { return true }
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
