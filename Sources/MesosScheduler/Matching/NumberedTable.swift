/// Named values that are also found by number, which needs no hash of the name.
/// A number is valid until its value is removed; a later value may get the same number.
struct NumberedTable<Value: Sendable>: Sendable {
    private struct Slot: Sendable {
        var value: Value

        mutating func change<Result>(_ body: (inout Value) -> Result) -> Result { body(&value) }
    }

    private var slots: [Slot?] = []
    private var numbers: [String: Int] = [:]
    private var unused: [Int] = []

    func number(of name: String) -> Int? { numbers[name] }

    mutating func number(of name: String, orInsert make: () -> Value) -> Int {
        if let number = numbers[name] { return number }
        let number = unused.popLast() ?? slots.count
        if number == slots.count { slots.append(nil) }
        slots[number] = Slot(value: make())
        numbers[name] = number
        return number
    }

    subscript(name: String) -> Value? { numbers[name].flatMap { slots[$0]?.value } }

    /// `nil` if no value has this number.
    subscript(number: Int) -> Value? { slots.indices.contains(number) ? slots[number]?.value : nil }

    /// Changes a value in place; returns `nil` if no value has this number.
    @discardableResult
    mutating func change<Result>(_ number: Int, _ body: (inout Value) -> Result) -> Result? {
        slots.indices.contains(number) ? slots[number]?.change(body) : nil
    }

    mutating func changeAll(_ body: (inout Value) -> Void) {
        for number in slots.indices { slots[number]?.change(body) }
    }

    mutating func remove(_ name: String) {
        guard let number = numbers.removeValue(forKey: name) else { return }
        slots[number] = nil
        unused.append(number)
    }
}
