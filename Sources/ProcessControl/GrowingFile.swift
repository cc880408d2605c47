import CProcessControl
import Glibc

/// A file that this process reads while another process appends to it.
///
/// The disk space of bytes that have been read can be released, so that the log of a process that runs for weeks does not
/// fill the disk. The file keeps its apparent size, because its writer continues at its end.
package final class GrowingFile: Sendable {
    /// The number of bytes that are read at a time.
    package static let pageBytes = 64 << 10

    private let descriptor: Int32
    private let path: String

    /// Opens a file. If it does not exist, it is created with mode 0600.
    package init(path: String) throws(ProcessError) {
        self.path = path
        descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, mode_t(0o600))
        guard descriptor >= 0 else { throw Self.failure("open", path) }
    }

    deinit { close(descriptor) }

    /// Returns at most `limit` bytes from an offset on; none if the file ends there at the moment.
    package func read(at offset: Int64, limit: Int = pageBytes) throws(ProcessError) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: limit)
        var count: Int
        repeat { count = pread(descriptor, &bytes, limit, off_t(offset)) } while count < 0 && errno == EINTR
        guard count >= 0 else { throw Self.failure("read", path) }
        bytes.removeLast(limit - count)
        return bytes
    }

    package func size() throws(ProcessError) -> Int64 {
        let end = lseek(descriptor, 0, SEEK_END)
        guard end >= 0 else { throw Self.failure("measure", path) }
        return Int64(end)
    }

    /// Releases the disk space before an offset; the bytes there read as zeros afterwards. Has no effect on file systems that
    /// cannot punch holes.
    package func releaseSpace(before offset: Int64) { if offset > 0 { _ = cpc_release_space(descriptor, 0, offset) } }

    private static func failure(_ verb: String, _ path: String) -> ProcessError {
        ProcessError(.redirection, "cannot \(verb) \(path)", reason: errno)
    }
}
