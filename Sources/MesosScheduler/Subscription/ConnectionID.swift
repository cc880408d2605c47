/// An attempt to subscribe and the stream it leads to. Later ones have greater numbers.
public struct ConnectionID: Sendable, Hashable, CustomStringConvertible {
    public var number: Int

    public init(_ number: Int) { self.number = number }

    public var description: String { "#\(number)" }
}
