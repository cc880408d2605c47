import Glibc
import MesosScheduler

/// An invalid argument, file or setting. The message says where the mistake is and what to write instead.
struct CommandError: Error, CustomStringConvertible {
    var description: String

    init(_ description: String) { self.description = description }
}

enum InputFile {
    /// Reads a file; the error message calls it the `role` file.
    static func read(_ path: String, as role: String) throws(CommandError) -> [UInt8] {
        func failure(_ number: Int32) -> CommandError {
            CommandError("the \(role) file \(path) cannot be read: \(String(cString: strerror(number)))")
        }
        let bytes: [UInt8]?
        do {
            bytes = try DurableFile.read(path)
        } catch {
            throw failure((error as? DurableFile.Failure)?.number ?? EIO)
        }
        guard let bytes else { throw failure(ENOENT) }
        return bytes
    }
}
