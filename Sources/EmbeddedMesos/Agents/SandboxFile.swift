import FoundationEssentials
import Glibc
import JSONSupport
import MachineSupport
import MesosAPI
import ProcessControl

/// A file or directory of a sandbox, for the agent's HTTP API. All functions do blocking file operations; see `BlockingWork`.
struct SandboxFile: Sendable {
    var name: String
    var isDirectory: Bool
    var size: UInt64
    var links: Int32
    var mode: UInt32
    var modified: Instant
    var user: UInt32
    var group: UInt32

    /// - Parameter path: a path without symbolic links, from ``Sandboxes/resolve(_:)``.
    init?(path: String, name: String) {
        var information = stat()
        guard lstat(path, &information) == 0 else { return nil }
        self.name = name
        isDirectory = information.st_mode & S_IFMT == S_IFDIR
        size = UInt64(max(0, information.st_size))
        links = Int32(truncatingIfNeeded: information.st_nlink)
        mode = information.st_mode
        // Which module declares the members of `timespec` depends on the build. Its layout is always two machine words.
        let (seconds, nanoseconds) = unsafeBitCast(information.st_mtim, to: (Int, Int).self)
        modified = Instant(nanoseconds: Int64(seconds) * 1_000_000_000 + Int64(nanoseconds))
        user = information.st_uid
        group = information.st_gid
    }

    static func list(_ directory: String) -> [SandboxFile]? {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: directory) else { return nil }
        return names.sorted().compactMap { SandboxFile(path: "\(directory)/\($0)", name: $0) }
    }

    /// Reads bytes of a file from `offset` on, and the file's size.
    static func read(_ path: String, offset: UInt64, length: Int) -> (size: UInt64, data: [UInt8])? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var information = stat()
        guard fstat(descriptor, &information) == 0, information.st_mode & S_IFMT == S_IFREG else { return nil }
        let size = UInt64(max(0, information.st_size))
        guard offset < size, length > 0 else { return (size, []) }
        let wanted = Int(min(UInt64(length), size - offset))
        let data = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
            while count < wanted {
                let got = pread(
                    descriptor, buffer.baseAddress?.advanced(by: count), wanted - count, off_t(offset) + off_t(count))
                if got < 0, errno == EINTR { continue }
                guard got > 0 else { return }
                count += got
            }
        }
        return (size, data)
    }

    /// The mode in the form of `ls -l`, which `/files/browse` uses.
    var modeText: String {
        var text = isDirectory ? "d" : isLink ? "l" : "-"
        for shift in [6, 3, 0] as [UInt32] {
            let bits = mode >> shift
            text += (bits & 4 != 0 ? "r" : "-") + (bits & 2 != 0 ? "w" : "-") + (bits & 1 != 0 ? "x" : "-")
        }
        return text
    }

    /// The file in the form that the master's web page reads.
    var webJSON: JSONValue {
        [
            "name": .string(name), "kind": isDirectory ? "directory" : isLink ? "link" : "file",
            "size": .integer(Int64(clamping: size)), "modified": .number(modified.seconds), "mode": .string(modeText),
        ]
    }

    private var isLink: Bool { mode & S_IFMT == S_IFLNK }

    func message(in directory: String) -> Mesos.FileInfo {
        .with {
            $0.path = "\(directory)/\(name)"
            $0.nlink = links
            $0.size = size
            $0.mtime = .init(nanoseconds: modified.nanoseconds)
            $0.mode = mode
            $0.uid = String(user)
            $0.gid = String(group)
        }
    }

    static func append(_ text: String, to path: String) throws {
        let handle = open(path, O_WRONLY | O_APPEND | O_CLOEXEC | O_NOFOLLOW)
        defer { close(handle) }
        guard handle >= 0, Files.write(Array(text.utf8), to: handle) else {
            throw EmbeddedMesosError(.workDirectory, "cannot write \(path): \(Files.lastError)")
        }
    }
}
