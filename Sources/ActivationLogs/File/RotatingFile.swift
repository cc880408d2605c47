import Dispatch
import FoundationEssentials
import Glibc
import MachineSupport

/// An append-only file that is rotated by size: `activations.log`, then `activations.log.1`, `.2`, … with the oldest last.
///
/// Several instances, also in several processes, may write to one directory: a lock file serializes their appends and
/// rotations. The bytes of one append are never split over two files.
final class RotatingFile: Sendable {
    static let name = "activations.log"

    let path: String
    private let directory: String
    private let maximumSize: Int64
    private let maximumFiles: Int
    /// A thread for file access, which blocks.
    private let queue = DispatchQueue(label: "whisk.logstore.file")

    /// - Parameters:
    ///   - maximumSize: the maximum size of a file in bytes.
    ///   - maximumFiles: the maximum number of files, at least 1. With 1, a full file is deleted.
    init(directory: String, maximumSize: Int64, maximumFiles: Int) {
        self.directory = directory
        path = "\(directory)/\(Self.name)"
        self.maximumSize = maximumSize
        self.maximumFiles = maximumFiles
    }

    /// Creates the directory if it does not exist, and checks that files can be written there.
    func prepare() async throws {
        try await queue.run { [self] in
            do {
                try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
            } catch {
                throw failure("the directory \(directory) cannot be created", errno: nil)
            }
            try locked { close(try open()) }
        }
    }

    /// Appends complete lines, and returns when the system has them. After an error the file is unchanged.
    func append(_ bytes: [UInt8]) async throws {
        try await queue.run { [self] in try locked { try write(bytes) } }
    }

    private func locked(_ body: () throws -> Void) throws {
        let lock = Glibc.open("\(path).lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o640)
        guard lock >= 0 else { throw failure("\(path).lock cannot be opened", errno: errno) }
        defer { close(lock) }
        while flock(lock, LOCK_EX) != 0 {
            guard errno == EINTR else { throw failure("\(path).lock cannot be locked", errno: errno) }
        }
        try body()
    }

    private func open() throws -> Int32 {
        let file = Glibc.open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0o640)
        guard file >= 0 else { throw failure("\(path) cannot be opened", errno: errno) }
        return file
    }

    private func write(_ bytes: [UInt8]) throws {
        var file = try open()
        defer { close(file) }
        var size = Int64(lseek(file, 0, SEEK_END))
        if size > 0, size + Int64(bytes.count) > maximumSize {
            try rotate()
            close(file)
            file = -1
            file = try open()
            size = Int64(lseek(file, 0, SEEK_END))
        }
        // A killed writer may have left an incomplete line, which must not become part of the next one.
        var last = UInt8(ascii: "\n")
        if size > 0 { _ = pread(file, &last, 1, off_t(size - 1)) }
        let whole = last == UInt8(ascii: "\n") ? bytes : [UInt8(ascii: "\n")] + bytes
        var written = 0
        while written < whole.count {
            let count = whole[written...].withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else {
                let reason = errno
                _ = ftruncate(file, off_t(size))
                throw failure("\(path) cannot be written", errno: reason)
            }
            written += count
        }
    }

    private func rotate() throws {
        if maximumFiles == 1 {
            guard unlink(path) == 0 else { throw failure("\(path) cannot be removed", errno: errno) }
            return
        }
        // Rename from the oldest file on. Gaps in the numbers are allowed.
        for number in stride(from: maximumFiles - 1, through: 1, by: -1) {
            let source = number == 1 ? path : "\(path).\(number - 1)"
            guard rename(source, "\(path).\(number)") == 0 || errno == ENOENT else {
                throw failure("\(source) cannot be renamed", errno: errno)
            }
        }
    }

    private func failure(_ problem: String, errno code: Int32?) -> LogStoreError {
        let reason = code.map { " (\(String(cString: strerror($0))))" } ?? ""
        return LogStoreError(
            .fileFailed,
            "file log store: \(problem)\(reason); whisk.logstore.file.directory must be a directory that this user may write"
        )
    }
}
