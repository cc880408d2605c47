/// The number of tasks of a group on agents with each value of one attribute.
struct ValueCounts: Sendable {
    private(set) var counts: [String: Int] = [:]
    /// The number of values for each count, which gives the lowest count without a look at all values.
    private(set) var histogram: [Int: Int] = [:]
    private(set) var tasks = 0

    func count(_ value: String) -> Int { counts[value] ?? 0 }

    mutating func add(_ values: [String], _ change: Int) {
        guard !values.isEmpty, change != 0 else { return }
        tasks += change
        // An agent may have an attribute several times; each of its values counts.
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
