/// Lines in the format of Google's logging library: level and date, time, thread, file and line number, bracket, message. The
/// date has a year since version 0.5.
enum ExecutorLogLine {
    /// The source file and the message of a line; `nil` if it is not in the format.
    static func parts(of text: String) -> (file: Substring, message: Substring)? {
        let words = text.split(separator: " ", maxSplits: 3, omittingEmptySubsequences: true)
        guard words.count == 4 else { return nil }
        let level = words[0].utf8
        let time = words[1].split(separator: ":")
        guard level.count == 5 || level.count == 9, let first = level.first, isLevel(first),
            level.dropFirst().allSatisfy(isDigit),
            time.count == 3, time[0].count == 2, time[1].count == 2, time[2].contains("."),
            words[2].allSatisfy(\.isNumber)
        else { return nil }
        let parts = words[3].split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
        guard let place = parts.first, place.hasSuffix("]") else { return nil }
        let names = place.dropLast().split(separator: ":")
        guard names.count == 2, names[1].allSatisfy(\.isNumber) else { return nil }
        return (names[0], parts.count > 1 ? parts[1] : "")
    }

    /// The index of the first line of Mesos' executors that begins within these bytes, because the line before it was not
    /// ended.
    ///
    /// Looks for the bracket and goes back from there: brackets after a number are rare in other lines.
    static func index(in bytes: ArraySlice<UInt8>) -> Int? {
        var rest = bytes
        while let bracket = rest.firstIndex(of: UInt8(ascii: "]")) {
            rest = bytes[(bracket + 1)...]
            guard rest.first == UInt8(ascii: " "), let start = beginning(of: bytes[..<bracket]) else { continue }
            let text = String(decoding: bytes[start...].prefix(1 << 16), as: UTF8.self)
            if let (file, message) = parts(of: text), ExecutorMessages.contain(message, of: file) { return start }
        }
        return nil
    }

    /// The index of the level of a line whose first bytes, up to the bracket, are the last of these.
    private static func beginning(of bytes: ArraySlice<UInt8>) -> Int? {
        var rest = bytes
        func drop(_ isWanted: (UInt8) -> Bool) -> Int {
            let count = rest.count
            while let last = rest.last, isWanted(last) { rest.removeLast() }
            return count - rest.count
        }
        func drop(_ byte: UInt8) -> Bool {
            guard rest.last == byte else { return false }
            rest.removeLast()
            return true
        }
        let (space, colon) = (UInt8(ascii: " "), UInt8(ascii: ":"))
        // The place: `exec.cpp:164`.
        guard drop(isDigit) > 0, drop(colon), drop({ $0 != space && $0 != colon }) > 0, drop({ $0 == space }) > 0,
            // The thread.
            drop(isDigit) > 0, drop({ $0 == space }) > 0,
            // The time: `00:53:08.712868`.
            drop(isDigit) > 0, drop(UInt8(ascii: ".")), drop(isDigit) == 2, drop(colon), drop(isDigit) == 2,
            drop(colon),
            drop(isDigit) == 2, drop(space)
        else { return nil }
        // The date, with a year if there are as many digits.
        let digits = drop(isDigit)
        guard digits == 4 || digits == 8, let level = rest.last, isLevel(level) else { return nil }
        return rest.endIndex - 1
    }

    private static func isLevel(_ byte: UInt8) -> Bool { "IWEF".utf8.contains(byte) }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
