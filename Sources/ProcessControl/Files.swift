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
