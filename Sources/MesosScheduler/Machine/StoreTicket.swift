/// A save that was handed out to the task store.
public struct StoreTicket: Sendable, Hashable {
    public var number: Int

    public init(_ number: Int) { self.number = number }
}
