/// Identifies a suspended caller.
package struct WaiterID: Sendable, Hashable {
    package var number: Int

    package init(_ number: Int) { self.number = number }
}
