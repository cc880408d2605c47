import Glibc
import TestSupport
import Testing

/// A directory that is removed with everything in it.
final class TemporaryDirectory: Sendable {
    let path: String

    init() throws {
        var template = Array("/tmp/process-control-tests-XXXXXX".utf8CString)
        let made = mkdtemp(&template)
        path = String(cString: try #require(made))
    }

    deinit {
        guard let entries = opendir(path) else { return }
        while let entry = readdir(entries) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) {
                String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
            }
            unlink("\(path)/\(name)")
        }
        closedir(entries)
        rmdir(path)
    }

    func read(_ name: String) throws -> String {
        let file = try #require(fopen("\(path)/\(name)", "r"))
        defer { fclose(file) }
        var result: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4_096)
        while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { result += buffer.prefix(count) }
        return String(decoding: result, as: UTF8.self)
    }

    /// The first line of a file, once it is complete.
    func waitForLine(in name: String) async throws -> String {
        try await eventually("a line in \(name)") {
            guard let text = try? read(name), let end = text.firstIndex(of: "\n") else { return nil }
            return String(text[..<end])
        }
    }
}

/// The letter of a process's state, or `nil` when there is none (any more).
func processState(_ processIdentifier: Int32) -> Character? {
    guard let file = fopen("/proc/\(processIdentifier)/stat", "r") else { return nil }
    defer { fclose(file) }
    var buffer = [UInt8](repeating: 0, count: 1_024)
    let count = fread(&buffer, 1, buffer.count, file)
    let text = String(decoding: buffer.prefix(count), as: UTF8.self)
    guard let end = text.lastIndex(of: ")") else { return nil }
    return text[end...].dropFirst(2).first
}

func expectGone(_ processIdentifier: Int32) async {
    // A zombie counts as gone: reaping it is up to whatever adopts orphans on this machine.
    _ = try? await eventually("the end of process \(processIdentifier)") {
        switch processState(processIdentifier) {
        case nil, "Z", "X": true
        default: nil
        }
    }
}

func expectState(_ letters: String, of processIdentifier: Int32) async {
    _ = try? await eventually("state \(letters)") {
        processState(processIdentifier).flatMap { letters.contains($0) ? true : nil }
    }
}

/// The executable for what needs a process of its own.
enum ProcessHelper {
    static var path: String? {
        // Test bundles and executables lie side by side in the build directory.
        guard let bundle = realpath("/proc/self/exe", nil) else { return nil }
        defer { free(bundle) }
        guard let directory = dirname(bundle) else { return nil }
        let candidate = String(cString: directory) + "/process-control-test-helper"
        return access(candidate, X_OK) == 0 ? candidate : nil
    }
}
