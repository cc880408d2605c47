import Glibc

enum Terminal {
    /// Writes a line to standard output without a buffer, so that the reader of a pipe receives it at once.
    static func print(_ text: String) {
        write(text + "\n", to: STDOUT_FILENO)
    }

    static func error(_ text: String) {
        write(text + "\n", to: STDERR_FILENO)
    }

    /// Writes a progress message to standard error if it is a terminal.
    static func progress(_ text: String) {
        if isatty(STDERR_FILENO) == 1 { error(text) }
    }

    /// The size of standard output's window in characters; 80 columns and 24 rows if it has none.
    static var windowSize: ScaleOutput.WindowSize {
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 else {
            return ScaleOutput.WindowSize(columns: 80, rows: 24)
        }
        return ScaleOutput.WindowSize(columns: Int(size.ws_col), rows: Int(size.ws_row))
    }

    static func write(_ text: String, to descriptor: Int32) {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let written = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if written < 0, errno == EINTR { continue }
            // The command continues if the reader has closed its end.
            guard written > 0 else { return }
            bytes = bytes.dropFirst(written)
        }
    }

    /// Returns a duration as text: `3 ms`, `1.42 s`.
    static func format(_ duration: Duration) -> String {
        let milliseconds = duration / .milliseconds(1)
        if milliseconds < 1 { return "<1 ms" }
        if milliseconds < 1000 { return "\(Int(milliseconds.rounded())) ms" }
        let hundredths = Int((milliseconds / 10).rounded())
        let fraction = hundredths % 100
        return "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction) s"
    }

    /// Returns an age in its largest unit: `12s`, `3m`, `5h`, `2d`.
    static func formatAge(_ age: Duration) -> String {
        let seconds = max(0, age.components.seconds)
        return switch seconds {
        case ..<60: "\(seconds)s"
        case ..<3_600: "\(seconds / 60)m"
        case ..<86_400: "\(seconds / 3_600)h"
        default: "\(seconds / 86_400)d"
        }
    }
}

enum TextTable {
    /// Returns a line for each row. A column is as wide as its widest cell, and lines have no spaces at the end.
    static func lines(_ rows: [[String]]) -> [String] {
        var widths: [Int] = []
        for row in rows {
            for (column, cell) in row.enumerated() {
                if column == widths.count { widths.append(0) }
                widths[column] = max(widths[column], cell.count)
            }
        }
        return rows.map { row in
            var line = zip(row, widths).map { cell, width in
                cell + String(repeating: " ", count: width - cell.count)
            }.joined(separator: "  ")
            while line.last == " " { line.removeLast() }
            return line
        }
    }
}
