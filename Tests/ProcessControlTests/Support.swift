import Foundation
import TestSupport

extension TemporaryDirectory {
    func read(_ name: String) throws -> String {
        try String(contentsOfFile: "\(path)/\(name)", encoding: .utf8)
    }

    /// Waits for the first complete line of a file and returns it.
    func waitForLine(in name: String) async throws -> String {
        try await eventually("a line in \(name)") {
            guard let text = try? read(name), let end = text.firstIndex(of: "\n") else { return nil }
            return String(text[..<end])
        }
    }
}
