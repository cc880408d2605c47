import Glibc

/// TCP ports of 127.0.0.1.
package enum LoopbackPort {
    /// The exit code of our servers if their port is in use (`EX_UNAVAILABLE` of sysexits.h). The parent process then tries
    /// another port.
    package static let unavailableExitCode: Int32 = 69

    /// Returns a port on which no process listens at the moment.
    ///
    /// Another process may take the port before the caller uses it; the caller then tries again with another port. This is
    /// rare, because the system assigns these ports in turn.
    package static func free() throws(ProcessError) -> Int {
        let socketDescriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard socketDescriptor >= 0 else { throw failure("open a socket") }
        defer { close(socketDescriptor) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let bound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                bind(socketDescriptor, pointer, length) == 0
                    && getsockname(socketDescriptor, pointer, &length) == 0
            }
        }
        guard bound else { throw failure("bind a socket to 127.0.0.1") }
        return Int(UInt16(bigEndian: address.sin_port))
    }

    private static func failure(_ action: String) -> ProcessError {
        ProcessError(.system, "cannot \(action) to find a free port", reason: errno)
    }
}
