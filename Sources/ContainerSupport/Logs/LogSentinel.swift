import ContainerSPI

/// The line that a runtime writes to stdout and stderr after each activation.
public enum LogSentinel {
    /// The sentinel without its line feed.
    public static let text = "XXX_THE_END_OF_A_WHISK_ACTIVATION_XXX"

    static let bytes = Array(text.utf8)

    /// The part of a line before the sentinel at its end; `nil` for a line without a sentinel.
    ///
    /// If an action does not end its last line, the sentinel is on the same line.
    static func prefix(of line: [UInt8]) -> ArraySlice<UInt8>? {
        guard line.count >= bytes.count, line.suffix(bytes.count).elementsEqual(bytes) else { return nil }
        return line.dropLast(bytes.count)
    }

    /// Removes the sentinel at the end of a line.
    ///
    /// - Returns: `nil` if the line consists of the sentinel only.
    public static func removed(from line: LogLine) -> LogLine? {
        guard let prefix = prefix(of: Array(line.log.utf8)) else { return line }
        var line = line
        line.log = String(decoding: prefix, as: UTF8.self)
        return line.log.isEmpty ? nil : line
    }
}
