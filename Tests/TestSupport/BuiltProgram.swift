import Foundation
import ProcessControl

/// The programs of this package that the tests run.
public enum BuiltProgram {
    public struct Missing: Error, CustomStringConvertible {
        public var description: String
    }

    /// The path of a program. The build puts the tests beside the programs.
    public static func path(_ name: String) throws -> String {
        let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        let path = URL(filePath: tests).deletingLastPathComponent().appending(path: name).path
        guard ExecutableSearch.isExecutableFile(path) else {
            throw Missing(description: "there is no program \(path); 'swift build --build-tests' makes it")
        }
        return path
    }
}
