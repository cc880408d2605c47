package struct CallID: Sendable, Hashable {
    package var number: Int

    package init(_ number: Int) { self.number = number }
}

package struct StoreTicket: Sendable, Hashable {
    package var number: Int

    package init(_ number: Int) { self.number = number }
}

package struct WaiterID: Sendable, Hashable {
    package var number: Int

    package init(_ number: Int) { self.number = number }
}

/// Identifies an attempt to subscribe and the stream it leads to. Later attempts have greater numbers.
package struct ConnectionID: Sendable, Hashable, CustomStringConvertible {
    package var number: Int

    package init(_ number: Int) { self.number = number }

    package var description: String { "#\(number)" }
}
