/// Someone who waits for the end of a task or of operations.
public struct WaiterID: Sendable, Hashable {
    public var number: Int

    public init(_ number: Int) { self.number = number }
}
