/// Docker's own words for a container that it could not create. Docker's executor reports only the exit status 125; the
/// words are in the sandbox, on stderr, behind the executor's log lines.
package enum DockerRunFailure {
    /// The beginning of the executor's message.
    package static let status = "Container exited with status 125"

    /// The words that docker wrote on stderr; `nil` if there are none.
    package static func words(inStandardError text: String) -> String? {
        var lines = text.split(whereSeparator: \.isNewline).map { $0.trimmingWhitespace() }
        // The lines of a container that ran before in the sandbox come first; docker's own line ends the file.
        if let start = lines.lastIndex(where: isBeginning) { lines = Array(lines[start...]) }
        lines.removeAll { isExecutorLine($0) || isAdvice($0) || $0.isEmpty }
        let words = lines.prefix(10).joined(separator: " ")
        guard !words.isEmpty else { return nil }
        return words.count > 1_000 ? words.prefix(1_000) + "…" : words
    }

    /// The ports that a message names as taken. A message about anything else names none.
    package static func unboundPorts(of hostPorts: [Int], in words: String) -> [Int] {
        let text = words.lowercased()
        guard
            ["port is already allocated", "address already in use", "ports are not available"].contains(
                where: { text.contains($0) })
        else { return [] }
        let numbers = Set(text.split { !$0.isNumber }.compactMap { Int($0) })
        return hostPorts.filter { numbers.contains($0) }
    }

    /// `docker: Error response from daemon: …`, with the path of the program; `unknown flag: --x`.
    private static func isBeginning(_ line: Substring) -> Bool {
        line.hasPrefix("docker: ") || line.prefix { $0 != " " }.hasSuffix("/docker:") || line.hasPrefix("unknown flag")
            || line.hasPrefix("unknown shorthand flag") || line.hasPrefix("invalid argument")
            || line.hasPrefix("Error response from daemon")
    }

    /// A line of Google's logging library: a level, the date and the time.
    private static func isExecutorLine(_ line: Substring) -> Bool {
        guard let first = line.first, "IWEF".contains(first) else { return false }
        let words = line.split(separator: " ", maxSplits: 2)
        return words.count == 3 && (5...9).contains(words[0].count) && words[0].dropFirst().allSatisfy(\.isNumber)
            && words[1].count { $0 == ":" } == 2
    }

    private static func isAdvice(_ line: Substring) -> Bool {
        line.hasPrefix("WARNING: ") || line.hasPrefix("See '") || line.hasPrefix("Run '") || line.hasPrefix("Usage:")
    }
}

extension Substring {
    fileprivate func trimmingWhitespace() -> Substring {
        let front = drop(while: \.isWhitespace)
        return front.lastIndex { !$0.isWhitespace }.map { front[...$0] } ?? ""
    }
}
