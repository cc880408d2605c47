/// A law that did not hold, and where.
struct LawBroken: Error, CustomStringConvertible {
    var seed: UInt64
    /// Number of the step after which it did not hold.
    var step: Int
    var law: String
    /// The last steps.
    var trace: [String]

    var description: String {
        "seed \(seed), step \(step): \(law)\n"
            + "Replay with WHISK_SIMULATION_SEED=\(seed). What happened before:\n"
            + trace.map { "  \($0)\n" }.joined()
    }
}
