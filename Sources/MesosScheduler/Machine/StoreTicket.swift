/// Identifies a save of the task store.
package struct StoreTicket: Sendable, Hashable {
    package var number: Int

    package init(_ number: Int) { self.number = number }
}
