import ContainerSPI

/// The line that a runtime writes to stdout and stderr after each activation.
public enum LogSentinel {
    /// The sentinel without its line feed.
    public static let text = "XXX_THE_END_OF_A_WHISK_ACTIVATION_XXX"

    static let bytes = Array(text.utf8)

    /// The part of a line before the sentinel at its end; `nil` for a line without a sentinel.
    ///
    /// If an action does not end its last line, the sentinel is on the same line, also after a sentinel that the action
    /// printed itself.
    static func prefix(of line: [UInt8]) -> ArraySlice<UInt8>? {
        var prefix = line[...]
        while prefix.count >= bytes.count, prefix.suffix(bytes.count).elementsEqual(bytes) {
            prefix = prefix.dropLast(bytes.count)
        }
        return prefix.count < line.count ? prefix : nil
    }

    /// Whether a line without its end consists of sentinels only.
    static func isSentinel(_ line: some Collection<UInt8>) -> Bool {
        prefix(of: Array(line))?.isEmpty == true
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
