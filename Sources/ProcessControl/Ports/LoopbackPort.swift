import Glibc

/// TCP ports of 127.0.0.1.
public enum LoopbackPort {
    /// The exit code of our servers when their port is taken (`EX_UNAVAILABLE` of sysexits.h), so that whoever started
    /// them knows to try another one.
    public static let unavailableExitCode: Int32 = 69

    /// A port nobody listens on at this moment.
    ///
    /// Another process may take it before it is used, so whoever starts a server on it should try again with another
    /// one when that fails. The system hands out these ports in turn, so this is rare.
    public static func free() throws(ProcessError) -> Int {
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

    private static func failure(_ what: String) -> ProcessError {
        let error = errno
        return ProcessError(
            code: .system,
            message: "Cannot \(what) to find a free port: \(ProcessError.text(of: error)).",
            systemError: error
        )
    }
}
