import Glibc
import ProcessControl
import TestSupport
import Testing

struct PortReservationTests {
    /// Binds a socket and listens on it.
    ///
    /// - Returns: the error number, or 0.
    private func listen(_ port: Int, isReusing: Bool) -> Int32 {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        defer { close(descriptor) }
        var value: Int32 = isReusing ? 1 : 0
        setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &value, socklen_t(MemoryLayout<Int32>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = UInt16(port).bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let result = withUnsafeBytes(of: &address) {
            bind(descriptor, $0.baseAddress?.assumingMemoryBound(to: sockaddr.self), socklen_t($0.count))
        }
        return result == 0 && Glibc.listen(descriptor, 1) == 0 ? 0 : errno
    }

    @Test func onlyServersThatReuseAddressesCanUseAReservedPort() async throws {
        let reservation = try #require(PortReservation(host: "127.0.0.1", port: 0))
        for _ in 0..<2 {
            // A process that another test starts may hold a copy of the last server's socket for a moment.
            #expect(await eventually { listen(reservation.port, isReusing: true) == 0 })
            #expect(listen(reservation.port, isReusing: false) == EADDRINUSE)
        }
        #expect(PortReservation(host: "localhost", port: 0) == nil, "a name")
        #expect(PortReservation(host: "192.0.2.1", port: 0) == nil, "an address of no interface here")
        #expect(PortReservation(host: "::1", port: 0).map { $0.port > 0 } ?? true, "where there is IPv6")
    }
}
