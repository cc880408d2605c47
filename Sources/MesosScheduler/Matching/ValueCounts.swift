/// How many tasks of a group are on agents with each value of one attribute.
struct ValueCounts: Sendable {
    private(set) var counts: [String: Int] = [:]
    /// How many values have how many tasks: the least count is found without looking at all values.
    private(set) var histogram: [Int: Int] = [:]
    /// Tasks on agents that have the attribute.
    private(set) var tasks = 0

    func count(_ value: String) -> Int { counts[value] ?? 0 }

    /// - Parameter change: may be negative.
    mutating func add(_ values: [String], _ change: Int) {
        guard !values.isEmpty, change != 0 else { return }
        tasks += change
        // The values of an attribute that an agent has several times are each counted.
        for value in Set(values) {
            let old = counts[value] ?? 0
            let new = max(old + change, 0)
            counts[value] = new == 0 ? nil : new
            bump(old, -1)
            bump(new, 1)
        }
    }

    private mutating func bump(_ count: Int, _ change: Int) {
        guard count > 0 else { return }
        let sum = (histogram[count] ?? 0) + change
        histogram[count] = sum <= 0 ? nil : sum
    }
}
