import Glibc

/// Reserves a port for a server that ends and is started again, by a socket that is bound to the port and never listens.
/// While no server listens, the kernel gives the port to no other socket and refuses connections. The server must set
/// `SO_REUSEADDR`, as most servers do.
package final class PortReservation: Sendable {
    package let port: Int
    private let descriptor: Int32

    /// Returns `nil` if the host is not an address of this machine or the port is in use; the reason is then in `errno`. Port
    /// 0 is any free port. Names of hosts are not resolved, because that could block.
    package init?(host: String, port: Int) {
        var hints = addrinfo()
        hints.ai_flags = AI_NUMERICHOST | AI_NUMERICSERV | AI_PASSIVE
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        var list: UnsafeMutablePointer<addrinfo>?
        guard getaddrinfo(host, "\(port)", &hints, &list) == 0, let address = list?.pointee else { return nil }
        defer { freeaddrinfo(list) }
        let descriptor = socket(address.ai_family, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { return nil }
        var isReused: Int32 = 1
        guard
            setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &isReused, socklen_t(MemoryLayout<Int32>.size)) == 0,
            bind(descriptor, address.ai_addr, address.ai_addrlen) == 0,
            let bound = Self.port(of: descriptor)
        else {
            let error = errno
            close(descriptor)
            errno = error
            return nil
        }
        self.descriptor = descriptor
        self.port = bound
    }

    deinit { close(descriptor) }

    private static func port(of descriptor: Int32) -> Int? {
        var address = sockaddr_storage()
        var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
        return withUnsafeMutablePointer(to: &address) { storage in
            storage.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                guard getsockname(descriptor, $0, &length) == 0 else { return nil }
                // Both address families store the port at the same offset.
                return $0.withMemoryRebound(to: sockaddr_in.self, capacity: 1) {
                    Int(UInt16(bigEndian: $0.pointee.sin_port))
                }
            }
        }
    }
}

/// TCP ports of 127.0.0.1.
package enum LoopbackPort {
    /// The exit code of our servers if their port is in use (`EX_UNAVAILABLE` of sysexits.h). The parent process then tries
    /// another port.
    package static let unavailableExitCode: Int32 = 69

    /// Returns a port on which no process listens at the moment. In the rare case that another process takes the port before
    /// the caller uses it, the caller tries again with another port.
    package static func free() throws(ProcessError) -> Int {
        if let reservation = PortReservation(host: "127.0.0.1", port: 0) { return reservation.port }
        throw ProcessError(.system, "cannot find a free port of 127.0.0.1", reason: errno)
    }
}
