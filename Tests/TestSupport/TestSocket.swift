import Foundation
import Glibc

/// Plain POSIX sockets for test servers.
public enum TestSocket {
    public struct SocketError: Error, CustomStringConvertible {
        public var description: String

        init(_ call: String) {
            description = "\(call): \(String(cString: strerror(errno)))"
        }
    }

    /// Creates a socket bound to a free TCP port of `host`, an IPv4 or IPv6 address.
    ///
    /// - Parameter backlog: the length of the queue of connections not yet accepted; `nil` binds without listening, which
    ///   keeps the port and refuses every connection.
    /// - Returns: the descriptor, which the caller closes, and the port.
    public static func listenTCP(host: String, backlog: Int32?) throws -> (descriptor: Int32, port: Int) {
        let isIPv6 = host.contains(":")
        let descriptor = socket(isIPv6 ? AF_INET6 : AF_INET, Int32(SOCK_STREAM.rawValue) | closeOnExec, 0)
        guard descriptor >= 0 else { throw SocketError("socket") }
        var yes: Int32 = 1
        setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
        do {
            let port = try isIPv6 ? bindIPv6(descriptor, host) : bindIPv4(descriptor, host)
            if let backlog, listen(descriptor, backlog) != 0 { throw SocketError("listen") }
            return (descriptor, port)
        } catch {
            close(descriptor)
            throw error
        }
    }

    /// Creates a listening unix socket at `path`.
    public static func listenUnix(path: String) throws -> Int32 {
        let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue) | closeOnExec, 0)
        guard descriptor >= 0 else { throw SocketError("socket") }
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { field in
            for (index, byte) in path.utf8.prefix(field.count - 1).enumerated() { field[index] = byte }
        }
        let bound = withGenericAddress(&address) { bind(descriptor, $0, $1) }
        guard bound == 0, listen(descriptor, 128) == 0 else {
            let error = SocketError("bind \(path)")
            close(descriptor)
            throw error
        }
        return descriptor
    }

    /// Whether this machine has a connection to a TCP port of 127.0.0.1 whose other side has not closed it, as far as the
    /// kernel knows.
    public static func hasEstablishedConnection(toPort port: Int) throws -> Bool {
        let hex = String(port, radix: 16, uppercase: true)
        let peer = "0100007F:" + String(repeating: "0", count: 4 - hex.count) + hex
        // Columns: number, local address, remote address, state; 01 is ESTABLISHED.
        return try connectionTable().split(separator: "\n").contains { line in
            let columns = line.split(separator: " ")
            return columns.count > 3 && columns[2] == peer && columns[3] == "01"
        }
    }

    /// The whole file. The kernel returns a page at a time, which Foundation takes for the whole file.
    private static func connectionTable() throws -> String {
        let descriptor = open("/proc/net/tcp", O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw SocketError("/proc/net/tcp") }
        defer { close(descriptor) }
        var table: [UInt8] = []
        var page = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = read(descriptor, &page, page.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return String(decoding: table, as: UTF8.self) }
            table += page[..<count]
        }
    }

    /// Connects to a TCP port of 127.0.0.1 without waiting for the connection to be established.
    ///
    /// - Returns: the descriptor, which the caller closes.
    public static func startConnecting(port: Int) throws -> Int32 {
        let flags = Int32(SOCK_STREAM.rawValue) | closeOnExec | Int32(SOCK_NONBLOCK.rawValue)
        let descriptor = socket(AF_INET, flags, 0)
        guard descriptor >= 0 else { throw SocketError("socket") }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        inet_pton(AF_INET, "127.0.0.1", &address.sin_addr)
        _ = withGenericAddress(&address) { connect(descriptor, $0, $1) }
        return descriptor
    }

    /// Whether this machine has the IPv6 loopback address.
    public static var hasIPv6Loopback: Bool {
        guard let (descriptor, _) = try? listenTCP(host: "::1", backlog: nil) else { return false }
        close(descriptor)
        return true
    }

    /// Raises this process's limit of open files as far as possible without privileges.
    ///
    /// - Returns: the limit afterwards.
    public static func raiseDescriptorLimit() -> Int {
        var limit = rlimit()
        let resource = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
        guard getrlimit(resource, &limit) == 0 else { return 0 }
        limit.rlim_cur = limit.rlim_max
        setrlimit(resource, &limit)
        getrlimit(resource, &limit)
        return Int(clamping: limit.rlim_cur)
    }

    private static var closeOnExec: Int32 { Int32(SOCK_CLOEXEC.rawValue) }

    private static func bindIPv4(_ descriptor: Int32, _ host: String) throws -> Int {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        guard inet_pton(AF_INET, host, &address.sin_addr) == 1 else { throw SocketError("inet_pton \(host)") }
        guard withGenericAddress(&address, { bind(descriptor, $0, $1) }) == 0 else { throw SocketError("bind \(host)") }
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        _ = withGenericAddress(&address) { pointer, _ in getsockname(descriptor, .init(mutating: pointer), &length) }
        return Int(in_port_t(bigEndian: address.sin_port))
    }

    private static func bindIPv6(_ descriptor: Int32, _ host: String) throws -> Int {
        var address = sockaddr_in6()
        address.sin6_family = sa_family_t(AF_INET6)
        guard inet_pton(AF_INET6, host, &address.sin6_addr) == 1 else { throw SocketError("inet_pton \(host)") }
        guard withGenericAddress(&address, { bind(descriptor, $0, $1) }) == 0 else { throw SocketError("bind \(host)") }
        var length = socklen_t(MemoryLayout<sockaddr_in6>.size)
        _ = withGenericAddress(&address) { pointer, _ in getsockname(descriptor, .init(mutating: pointer), &length) }
        return Int(in_port_t(bigEndian: address.sin6_port))
    }

    private static func withGenericAddress<Address, Result>(
        _ address: inout Address,
        _ body: (UnsafePointer<sockaddr>, socklen_t) -> Result
    ) -> Result {
        withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
                body(UnsafePointer(generic), socklen_t(MemoryLayout<Address>.size))
            }
        }
    }
}
