import Foundation

/// A directory that is there for as long as the value. Its path is short enough for a unix socket's.
final class TemporaryDirectory: Sendable {
    let path: String

    init() throws {
        path = "/tmp/curlhttp-\(UUID().uuidString.prefix(13))"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }
}
