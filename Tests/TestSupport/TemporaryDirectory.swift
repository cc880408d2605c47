import Foundation

/// A directory that exists as long as the value. Its path is short enough for a unix socket.
public final class TemporaryDirectory: Sendable {
    public let path: String

    public init() throws {
        path = "/tmp/whisk-test-\(UUID().uuidString.prefix(13))"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    }

    deinit { remove() }

    /// Removes the directory with its content, before the value is released.
    public func remove() {
        try? FileManager.default.removeItem(atPath: path)
    }
}
