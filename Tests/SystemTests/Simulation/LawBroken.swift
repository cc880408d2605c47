/// A violated law, with the step and the last steps before it.
struct LawBroken: Error, CustomStringConvertible {
    var seed: UInt64
    /// The number of the step that violated the law.
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
