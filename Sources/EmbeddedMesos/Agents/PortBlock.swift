import Glibc
import MachineSupport
import ProcessControl

/// Finds free host ports for process agents, below the ports that the system uses for outgoing connections. Agents of this
/// process never share a port, and conflicts with other processes are rare, because each starts to search elsewhere.
enum PortBlock {
    private static let range = 10_000..<32_000

    private struct State {
        var next = range.lowerBound + Int(UInt64(getpid()) &* 7919 % UInt64(range.count))
        var taken: Set<Int> = []
    }

    private static let state = Lock(State())

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
    static func isFree(_ port: Int, ip: String) -> Bool { PortReservation(host: ip, port: port) != nil }
}
