/// Keeps a large value outside the values that contain it, which share it when they are copied.
final class Shared<Value: Sendable>: Sendable {
    let value: Value

    init(_ value: Value) { self.value = value }
}
