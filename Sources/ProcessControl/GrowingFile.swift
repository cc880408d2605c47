import CProcessControl
import Glibc

/// A file that a process appends to and this one reads from.
///
/// What has been read can be given back to the file system, so that the log of a process that runs for weeks does not
/// fill the disk; the file keeps its apparent size, because its writer goes on at its end.
public final class GrowingFile: Sendable {
    private let descriptor: Int32
    private let path: String

    /// Opens a file; a missing one is created empty, for its owner only.
    public init(path: String) throws(ProcessError) {
        self.path = path
        descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, mode_t(0o600))
        guard descriptor >= 0 else { throw Self.failure("open", path) }
    }

    deinit { close(descriptor) }

    /// The bytes from an offset on, at most `limit` of them; empty when there are none at the moment.
    public func read(at offset: Int64, limit: Int = 65_536) throws(ProcessError) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: limit)
        var count: Int
        repeat { count = pread(descriptor, &bytes, limit, off_t(offset)) } while count < 0 && errno == EINTR
        guard count >= 0 else { throw Self.failure("read", path) }
        bytes.removeLast(limit - count)
        return bytes
    }

    /// How long the file is, in bytes.
    public func size() throws(ProcessError) -> Int64 {
        let end = lseek(descriptor, 0, SEEK_END)
        guard end >= 0 else { throw Self.failure("measure", path) }
        return Int64(end)
    }

    /// Gives the space before an offset back, where the file system can. What was there reads as zeros afterwards.
    public func releaseSpace(before offset: Int64) {
        // Not all file systems can; then the space is held until the file is removed.
        if offset > 0 { _ = cpc_release_space(descriptor, 0, offset) }
    }

    private static func failure(_ what: String, _ path: String) -> ProcessError {
        let error = errno
        return ProcessError(
            code: .redirection,
            message: "Cannot \(what) \(path): \(ProcessError.text(of: error)).",
            systemError: error
        )
    }
}
