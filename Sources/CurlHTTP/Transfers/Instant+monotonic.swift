import Glibc
import MachineSupport

extension Instant {
    static var never: Self { Self(nanoseconds: .max) }

    /// The time of the monotonic clock.
    static func now() -> Self {
        // The two machine words are read by layout, because which module declares the members of timespec, and even its
        // initializer, depends on what was compiled before.
        let (seconds, nanoseconds) = withUnsafeTemporaryAllocation(of: timespec.self, capacity: 1) { time in
            guard let pointer = time.baseAddress, clock_gettime(CLOCK_MONOTONIC, pointer) == 0 else { return (0, 0) }
            return UnsafeRawPointer(pointer).load(as: (Int, Int).self)
        }
        return Self(nanoseconds: Int64(seconds) * 1_000_000_000 + Int64(nanoseconds))
    }

    /// The moment when a time limit that begins now is over; ``never`` without a limit.
    static func end(of limit: Duration?) -> Self {
        limit.map { now() + max(.zero, $0) } ?? .never
    }
}
