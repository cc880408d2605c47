import ContainerSPI

extension LogLine {
    /// Parses a formatted line; see `LogLine.formatted`. A line in another form becomes the text of a line without a time.
    init(parsing line: String) {
        for stream in Stream.allCases {
            guard let mark = line.firstRange(of: " \(stream.rawValue): ") else { continue }
            let time = line[..<mark.lowerBound]
            let end = time.lastIndex { $0 != " " }.map(time.index(after:)) ?? time.startIndex
            // The text of a line of the other stream may also contain the mark.
            guard !time[..<end].contains(" ") else { continue }
            self.init(time: String(time[..<end]), stream: stream, log: String(line[mark.upperBound...]))
            return
        }
        self.init(time: "", stream: .stdout, log: line)
    }
}
