import FoundationEssentials

/// The memory of this process according to the kernel.
public enum ProcessMemory {
    /// The resident memory in bytes.
    public static func resident() throws -> Int {
        let text = String(decoding: try Data(contentsOf: URL(filePath: "/proc/self/statm")), as: UTF8.self)
        let pages = text.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
        return pages * 4096
    }
}
