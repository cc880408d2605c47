import FoundationEssentials
import Synchronization

/// Makes task ids of the form `whisk-<counter>-<epoch seconds>-<random>`.
///
/// OpenWhisk's ids end with the start time in seconds, so two invokers that start in the same second make the same ids. The
/// random part prevents that.
final class TaskIDGenerator: Sendable {
    private let suffix: String
    private let counter = Atomic<Int>(0)

    init(start: Date = Date(), random: UInt32 = .random(in: .min ... .max)) {
        let digits = String(random, radix: 16)
        let padded = String(repeating: "0", count: 8 - digits.count) + digits
        suffix = "\(Int64(start.timeIntervalSince1970))-\(padded)"
    }

    func next() -> String {
        "whisk-\(counter.wrappingAdd(1, ordering: .relaxed).oldValue)-\(suffix)"
    }
}
