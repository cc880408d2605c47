import FoundationEssentials
import ProcessControl

let testPath = ProcessSpecification.inheritedEnvironment["PATH"] ?? ExecutableSearch.defaultPath

/// Returns the directories of the containers of all factories in a directory.
func containerDirectories(_ directory: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: directory)) ?? []
    return names.filter { $0.hasPrefix("whisk-containers-") }.flatMap { name in
        ((try? FileManager.default.contentsOfDirectory(atPath: "\(directory)/\(name)")) ?? []).filter { $0 != "lock" }
    }
}
