import FoundationEssentials
import Glibc
import ProcessControl
import TestSupport
import Testing

let testPath = ProcessSpecification.inheritedEnvironment["PATH"] ?? ExecutableSearch.defaultPath

func makeDirectory() throws -> String {
    var template = Array("/tmp/local-containers-tests-XXXXXX".utf8CString)
    let made = mkdtemp(&template)
    return String(cString: try #require(made))
}

/// The directories of the containers of all factories in a directory.
func containerDirectories(_ directory: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: directory)) ?? []
    return names.filter { $0.hasPrefix("whisk-containers-") }.flatMap { name in
        ((try? FileManager.default.contentsOfDirectory(atPath: "\(directory)/\(name)")) ?? []).filter { $0 != "lock" }
    }
}

/// Waits until a process is in a state, a letter of `/proc/PID/stat`, or gone.
func expectState(_ state: String, of processIdentifier: Int64) async throws {
    _ = try await eventually("state \(state) of process \(processIdentifier)") {
        let text = (try? String(contentsOfFile: "/proc/\(processIdentifier)/stat", encoding: .utf8)) ?? ""
        let letter = text.lastIndex(of: ")").flatMap { text[$0...].dropFirst(2).first }.map(String.init)
        // A zombie is gone; whoever adopts orphans on this machine reaps it.
        let isGone = letter == nil || letter == "Z" || letter == "X"
        return letter == state || (state == "gone" && isGone) ? true : nil
    }
}
