/// An invalid argument, file or setting that a command finds when it runs. The message says where the mistake is and what to
/// write instead.
struct CommandError: Error, CustomStringConvertible {
    var description: String

    init(_ description: String) { self.description = description }
}
