import ContainerSPI

/// What a runtime writes on stdout and on stderr after each activation.
public enum LogSentinel {
    public static let text = "XXX_THE_END_OF_A_WHISK_ACTIVATION_XXX"

    static let bytes = Array(text.utf8)

    /// The part of a line before a sentinel at its end; `nil` when the line has none.
    ///
    /// An action that does not end its last line has the sentinel on the same line.
    static func prefix(of line: [UInt8]) -> ArraySlice<UInt8>? {
        guard line.count >= bytes.count, line.suffix(bytes.count).elementsEqual(bytes) else { return nil }
        return line.dropLast(bytes.count)
    }

    /// The line without a sentinel at its end.
    ///
    /// - Returns: `nil` for a line that is nothing else: the action did not write it.
    public static func removed(from line: LogLine) -> LogLine? {
        guard let prefix = prefix(of: Array(line.log.utf8)) else { return line }
        var line = line
        line.log = String(decoding: prefix, as: UTF8.self)
        return line.log.isEmpty ? nil : line
    }
}
