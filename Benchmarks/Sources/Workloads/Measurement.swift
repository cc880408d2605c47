import Glibc

/// The time and further figures of a workload, printed as one line of JSON.
public struct Measurement {
    private var wallStart: UInt64 = 0
    private var cpuStart: UInt64 = 0
    public private(set) var seconds = 0.0
    public private(set) var cpuSeconds = 0.0

    public init() {}

    public mutating func start() {
        wallStart = Self.nanoseconds(CLOCK_MONOTONIC)
        cpuStart = Self.nanoseconds(CLOCK_PROCESS_CPUTIME_ID)
    }

    public mutating func stop() {
        seconds = Double(Self.nanoseconds(CLOCK_MONOTONIC) - wallStart) / 1e9
        cpuSeconds = Double(Self.nanoseconds(CLOCK_PROCESS_CPUTIME_ID) - cpuStart) / 1e9
    }

    /// A clock's time in nanoseconds.
    public static func nanoseconds(_ clock: clockid_t) -> UInt64 {
        withUnsafeTemporaryAllocation(of: timespec.self, capacity: 1) { time in
            guard let pointer = time.baseAddress, clock_gettime(clock, pointer) == 0 else { return 0 }
            let (seconds, nanoseconds) = UnsafeRawPointer(pointer).load(as: (Int, Int).self)
            return UInt64(seconds) * 1_000_000_000 + UInt64(nanoseconds)
        }
    }

    /// - Parameter more: further figures, by name.
    public func report(_ more: [(String, Double)] = []) {
        let all = [("seconds", seconds), ("cpu_seconds", cpuSeconds)] + more
        print("{" + all.map { "\"\($0.0)\": \($0.1)" }.joined(separator: ", ") + "}")
    }
}
