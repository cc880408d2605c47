import Glibc
import Synchronization

/// Finds free host ports for process agents, below the ports that the system uses for outgoing connections.
///
/// Agents of this process never get the same port twice. Conflicts with other processes are rare, because each process
/// starts to search at a different port.
enum PortBlock {
    private static let range = 10_000..<32_000

    private struct State {
        var next = range.lowerBound + Int(UInt64(getpid()) &* 7919 % UInt64(range.count))
        var taken: Set<Int> = []
    }

    private static let state = Mutex(State())

    /// Reserves ports without a listener, fewer than `count` if the machine has no more.
    static func reserve(_ count: Int, ip: String) -> [Int] {
        state.withLock { state in
            var found: [Int] = []
            for _ in range where found.count < count {
                let port = state.next
                state.next = port + 1 < range.upperBound ? port + 1 : range.lowerBound
                if !state.taken.contains(port), isFree(port, ip: ip) { found.append(port) }
            }
            state.taken.formUnion(found)
            return found
        }
    }

    static func release(_ ports: [Int]) { state.withLock { $0.taken.subtract(ports) } }

    /// Whether a server could listen on the port now.
    static func isFree(_ port: Int, ip: String) -> Bool {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        // Like servers, ignore connections of an earlier server that are still closing.
        var yes: Int32 = 1
        setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = UInt16(truncatingIfNeeded: port).bigEndian
        guard inet_pton(AF_INET, ip, &address.sin_addr) == 1 else { return false }
        return withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
            }
        }
    }
}
