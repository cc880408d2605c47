import Foundation

/// A directory that is there for as long as the value. Its path is short enough for a unix socket's.
public final class TemporaryDirectory: Sendable {
    public let path: String

    public init() throws {
        path = "/tmp/whisk-test-\(UUID().uuidString.prefix(13))"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    }

    deinit { remove() }

    /// Removes it with everything in it, before the value goes.
    public func remove() {
        try? FileManager.default.removeItem(atPath: path)
    }
}
