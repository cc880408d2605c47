/// Text made safe for a terminal. Names and messages of a cluster are chosen by others, and must not move the cursor, change
/// the terminal's state, or show a text in another order than it has.
enum TerminalText {
    /// Returns a text with an escape such as `\u001B` in place of each character that a terminal does not show as itself: control
    /// characters, controls of the writing direction, and invisible format characters. Line feeds and tabs stay.
    ///
    /// The escapes are those of JSON, so JSON text keeps its meaning.
    static func safe(_ text: String) -> String { escape(text) { $0 == 0x0A || $0 == 0x09 } }

    /// As ``safe(_:)``, for a text within a line: line feeds and tabs are escaped too.
    static func inLine(_ text: String) -> String { escape(text) { _ in false } }

    private static func escape(_ text: String, except isKept: (UInt32) -> Bool) -> String {
        // Nearly all text is printable ASCII.
        if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) || isKept(UInt32($0)) }) { return text }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if isUnsafe(scalar), !isKept(scalar.value) {
                result.append(contentsOf: escaped(scalar).unicodeScalars)
            } else {
                result.append(scalar)
            }
        }
        return String(result)
    }

    private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator: true
        // The joiners belong to the spelling of words and to emoji.
        case .format: scalar.value != 0x200C && scalar.value != 0x200D
        default: false
        }
    }

    private static func escaped(_ scalar: Unicode.Scalar) -> String {
        String(scalar).utf16.map { unit in
            let digits = String(unit, radix: 16, uppercase: true)
            return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }.joined()
    }

    // MARK: Width

    /// The number of columns that a terminal needs for a text.
    static func width(_ text: String) -> Int {
        text.utf8.allSatisfy { $0 < 0x80 } ? text.utf8.count : text.reduce(0) { $0 + width($1) }
    }

    /// Returns the text with spaces up to a width.
    static func padded(_ text: String, to width: Int) -> String {
        text + String(repeating: " ", count: max(width - self.width(text), 0))
    }

    /// Returns the text, or its beginning and an ellipsis if it is wider than a number of columns.
    static func cut(_ text: String, to columns: Int) -> String {
        guard width(text) > columns else { return text }
        var result = ""
        var used = 0
        for character in text {
            used += width(character)
            guard used < columns else { break }
            result.append(character)
        }
        return result + "…"
    }

    private static func width(_ character: Character) -> Int {
        guard let first = character.unicodeScalars.first else { return 0 }
        switch first.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: return isWide(first) || character.unicodeScalars.contains { $0.value == 0xFE0F } ? 2 : 1
        }
    }

    /// Whether a terminal shows the character in two columns: the wide and full-width characters of Unicode's East Asian widths.
    private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF,
            0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1FAFF,
            0x20000...0x3FFFD:
            true
        default: scalar.properties.isEmojiPresentation
        }
    }
}
