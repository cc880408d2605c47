import ContainerSPI

/// Output that an activation wrote after its logs had been collected, or that a process of the action wrote between two
/// activations. It belongs to no activation's logs and is dropped.
public struct LateLogOutput: Sendable, Hashable, CustomStringConvertible {
    /// The number of lines, without sentinels.
    public internal(set) var lines = 0
    /// The number of bytes of the lines.
    public internal(set) var bytes = 0
    /// Whether there was more, which was skipped.
    public internal(set) var isMore = false

    package init() {}

    package mutating func add(_ line: LogLine) {
        guard line.notice == nil else { return }
        lines += 1
        bytes += line.log.utf8.count + 1
    }

    public var description: String {
        "\(isMore ? "more than " : "")\(lines) line\(lines == 1 ? "" : "s") (\(bytes) bytes)"
    }
}
