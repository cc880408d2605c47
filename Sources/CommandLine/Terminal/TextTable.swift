/// Tables of texts, which are made safe for a terminal.
enum TextTable {
    /// Returns a line for each row. A column is as wide as its widest cell, and lines have no spaces at the end.
    ///
    /// - Parameter columns: the width of the window; `nil` for output without a window. If the table is wider, each row
    ///   becomes a paragraph: its first cell, and a line for each other cell with the name of its column.
    static func lines(_ rows: [[String]], columns: Int? = nil) -> [String] {
        let rows = rows.map { $0.map(TerminalText.inLine) }
        let widths = widths(rows)
        if let columns, widths.reduce(0, +) + 2 * max(widths.count - 1, 0) > columns { return paragraphs(rows) }
        return rows.map { row in
            var line = zip(row, widths).map { TerminalText.padded($0, to: $1) }.joined(separator: "  ")
            while line.last == " " { line.removeLast() }
            return line
        }
    }

    /// The width of each column: that of its widest cell.
    static func widths(_ rows: [[String]]) -> [Int] {
        var widths: [Int] = []
        for row in rows {
            for (column, cell) in row.enumerated() {
                if column == widths.count { widths.append(0) }
                widths[column] = max(widths[column], TerminalText.width(cell))
            }
        }
        return widths
    }

    /// The first row has the names of the columns.
    private static func paragraphs(_ rows: [[String]]) -> [String] {
        guard let names = rows.first else { return [] }
        let width = widths(names.dropFirst().map { [$0] }).first ?? 0
        return rows.dropFirst().flatMap { row in
            row.prefix(1)
                + zip(names, row).dropFirst().map { name, cell in
                    "  " + TerminalText.padded(name.lowercased(), to: width) + "  " + cell
                }
        }
    }
}
