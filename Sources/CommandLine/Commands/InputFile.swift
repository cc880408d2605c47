import FoundationEssentials
import Glibc

/// A file that is named on the command line.
enum InputFile {
    /// Reads a file.
    ///
    /// - Parameters:
    ///   - path: the path of the file.
    ///   - role: the kind of the file's contents, for the error message.
    /// - Throws: ``CommandError`` with the system's reason.
    static func read(_ path: String, as role: String) throws(CommandError) -> Data {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure(path, role) }
        defer { close(descriptor) }
        var data = Data()
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = Glibc.read(descriptor, &chunk, chunk.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw failure(path, role) }
            if count == 0 { return data }
            data.append(contentsOf: chunk.prefix(count))
        }
    }

    private static func failure(_ path: String, _ role: String) -> CommandError {
        CommandError("the \(role) file \(path) cannot be read: \(String(cString: strerror(errno)))")
    }
}
