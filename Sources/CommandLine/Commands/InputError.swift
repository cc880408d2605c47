/// A mistake in what a command was given that is found only when it runs. The text says what, where, and what to write.
struct InputError: Error, CustomStringConvertible {
    var description: String

    init(_ description: String) { self.description = description }
}
