import Foundation

/// Streams and answers of a real Mesos 1.12 cluster, recorded with other frameworks.
public enum Recordings {
    /// - Parameter name: the file's name in the folder `Recordings`, such as `operations.recordio`.
    public static func bytes(_ name: String) throws -> [UInt8] {
        try [UInt8](Data(contentsOf: Bundle.module.bundleURL.appending(path: "Recordings/\(name)")))
    }

    /// The lines of a text file without its line feeds.
    public static func lines(_ name: String) throws -> [[UInt8]] {
        try bytes(name).split(separator: UInt8(ascii: "\n")).map(Array.init)
    }
}
