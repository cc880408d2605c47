import ContainerSPI

extension LogLine {
    /// Takes a formatted line apart; see ``LogLine/formatted``. What is not in that form is all text, without a time.
    init(parsing line: String) {
        for stream in Stream.allCases {
            guard let mark = line.firstRange(of: " \(stream.rawValue): ") else { continue }
            let time = line[..<mark.lowerBound]
            let end = time.lastIndex { $0 != " " }.map(time.index(after:)) ?? time.startIndex
            // The text of a line of the other stream may contain the mark as well.
            guard !time[..<end].contains(" ") else { continue }
            self.init(time: String(time[..<end]), stream: stream, log: String(line[mark.upperBound...]))
            return
        }
        self.init(time: "", stream: .stdout, log: line)
    }
}
