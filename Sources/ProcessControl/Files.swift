import Glibc

/// Calls of the C library for files and directories. After a failure, the reason is in `errno`.
package enum Files {
    /// The text of `errno`.
    package static var lastError: String { String(cString: strerror(errno)) }

    /// Writes all bytes and returns whether that succeeded. When a non-blocking descriptor is full, `waitUntilWritable`
    /// decides whether to continue.
    package static func write(
        _ bytes: [UInt8], to descriptor: Int32, waitUntilWritable: () -> Bool = { false }
    ) -> Bool {
        var offset = 0
        while offset < bytes.count {
            let count = bytes[offset...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count > 0 {
                offset += count
            } else if errno == EAGAIN {
                guard waitUntilWritable() else { return false }
            } else if errno != EINTR {
                return false
            }
        }
        return true
    }

    /// Returns the bytes of a file whose size is unknown, such as one of `/proc`; `nil` if it cannot be read.
    package static func contents(_ path: String) -> [UInt8]? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var result: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 16_384)
        while true {
            let count = read(descriptor, &buffer, buffer.count)
            if count == 0 { return result }
            if count > 0 {
                result += buffer.prefix(count)
            } else if errno != EINTR {
                return nil
            }
        }
    }

    /// Returns the names in a directory, with `.` and `..`; none if it cannot be read.
    package static func names(in directory: String) -> [String] {
        guard let stream = opendir(directory) else { return [] }
        defer { closedir(stream) }
        var result: [String] = []
        while let entry = readdir(stream) {
            withUnsafeBytes(of: entry.pointee.d_name) { bytes in
                result.append(String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self))
            }
        }
        return result
    }

    /// Returns the target of a symbolic link, which need not exist.
    package static func link(_ path: String) -> String? {
        var buffer = [CChar](repeating: 0, count: 4_096)
        let count = readlink(path, &buffer, buffer.count)
        return count < 0 ? nil : String(decoding: buffer.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// Returns the absolute path without symbolic links, or `nil` if the file does not exist.
    package static func realPath(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    /// Creates a directory with mode 0700 and returns its path: the prefix and six random characters.
    package static func makeDirectory(prefix: String) -> String? {
        var template = Array("\(prefix)XXXXXX".utf8CString)
        return template.withUnsafeMutableBufferPointer { buffer in
            buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
        }
    }
}

extension [String: String] {
    /// The value of an environment variable, unless it is empty.
    package func nonEmpty(_ name: String) -> String? { self[name].flatMap { $0.isEmpty ? nil : $0 } }
}
