import Glibc

/// Blocking file operations whose effect survives a crash.
package enum DurableFile {
    package struct Failure: Error, CustomStringConvertible {
        package var action: String
        package var path: String
        package var number: Int32

        package var description: String { "cannot \(action) \(path): \(String(cString: strerror(number)))" }
    }

    static func open(_ path: String, _ flags: Int32, _ action: String) throws -> Int32 {
        while true {
            let descriptor = Glibc.open(path, flags | O_CLOEXEC, 0o600)
            if descriptor >= 0 { return descriptor }
            if errno != EINTR { throw Failure(action: action, path: path, number: errno) }
        }
    }

    /// Creates an empty file. Removes a symbolic link instead of following it: others may write to the directory.
    static func create(_ path: String) throws -> Int32 {
        try remove(path)
        return try open(path, O_WRONLY | O_CREAT | O_EXCL | O_APPEND, "create")
    }

    /// The content of the file; `nil` if there is no file.
    package static func read(_ path: String) throws -> [UInt8]? {
        let descriptor: Int32
        do {
            descriptor = try open(path, O_RDONLY, "open")
        } catch let failure as Failure where failure.number == ENOENT {
            return nil
        }
        defer { close(descriptor) }
        var all: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = Glibc.read(descriptor, &buffer, buffer.count)
            if count == 0 { return all }
            if count > 0 {
                all += buffer[..<count]
            } else if errno != EINTR {
                throw Failure(action: "read", path: path, number: errno)
            }
        }
    }

    static func write(_ bytes: [UInt8], to descriptor: Int32, _ path: String) throws {
        try bytes.withUnsafeBytes { bytes in
            var done = 0
            while done < bytes.count {
                let count = Glibc.write(descriptor, bytes.baseAddress?.advanced(by: done), bytes.count - done)
                if count >= 0 {
                    done += count
                } else if errno != EINTR {
                    throw Failure(action: "write", path: path, number: errno)
                }
            }
        }
    }

    static func sync(_ descriptor: Int32, _ path: String) throws {
        while fsync(descriptor) != 0 {
            if errno != EINTR { throw Failure(action: "sync", path: path, number: errno) }
        }
    }

    static func rename(_ from: String, to path: String) throws {
        guard Glibc.rename(from, path) == 0 else { throw Failure(action: "replace", path: path, number: errno) }
    }

    static func remove(_ path: String) throws {
        guard unlink(path) == 0 || errno == ENOENT else { throw Failure(action: "remove", path: path, number: errno) }
    }

    /// Makes the creation, replacement or removal of a file in its directory durable.
    static func syncDirectory(of path: String) throws {
        var directory = "."
        if let slash = path.lastIndex(of: "/") {
            directory = slash == path.startIndex ? "/" : String(path[..<slash])
        }
        let descriptor = try open(directory, O_RDONLY | O_DIRECTORY, "open")
        defer { close(descriptor) }
        try sync(descriptor, directory)
    }

    /// Replaces the content of the file. After a crash the file has its old or its new content.
    package static func replace(_ path: String, with bytes: [UInt8]) throws {
        let new = path + ".new"
        let descriptor = try create(new)
        do {
            defer { close(descriptor) }
            try write(bytes, to: descriptor, new)
            try sync(descriptor, new)
        }
        try rename(new, to: path)
        try syncDirectory(of: path)
    }
}
