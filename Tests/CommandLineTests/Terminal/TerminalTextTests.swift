import JSONSupport
import Testing

@testable import CommandLine

@Suite struct TerminalTextTests {
    @Test(
        "characters that control a terminal or the direction of writing are shown as escapes",
        arguments: [
            ("a\u{1B}[2Jb", #"a\u001B[2Jb"#), ("a\u{7}", #"a\u0007"#), ("a\u{7F}", #"a\u007F"#),
            ("a\u{9B}31m", #"a\u009B31m"#),
            ("\u{202E}evil", #"\u202Eevil"#), ("\u{2066}x\u{2069}", #"\u2066x\u2069"#), ("\u{200F}x", #"\u200Fx"#),
            ("\u{061C}x", #"\u061Cx"#), ("a\u{2028}b", #"a\u2028b"#), ("\u{FEFF}x", #"\uFEFFx"#),
            ("\u{E0041}", #"\uDB40\uDC41"#),
            ("a\rb", #"a\u000Db"#), ("plain äöü 日本 👩‍👧", "plain äöü 日本 👩‍👧"), ("a\nb\tc", "a\nb\tc"), ("\0", #"\u0000"#),
        ])
    func safe(_ text: String, _ expected: String) { #expect(TerminalText.safe(text) == expected) }

    @Test("within a line, line feeds and tabs are escapes too")
    func inLine() { #expect(TerminalText.inLine("a\nb\tc") == #"a\u000Ab\u0009c"#) }

    @Test("every character is either printable or replaced, and a second pass changes nothing")
    func allCharacters() {
        for value in (0...0x3000).compactMap({ Unicode.Scalar(UInt32($0)) }) {
            let safe = TerminalText.inLine(String(value))
            #expect(safe == TerminalText.inLine(safe))
            let isPlain = safe.unicodeScalars.allSatisfy {
                switch $0.properties.generalCategory {
                case .control, .lineSeparator, .paragraphSeparator: false
                case .format: $0.value == 0x200C || $0.value == 0x200D
                default: true
                }
            }
            #expect(isPlain, "\(value.value)")
        }
    }

    @Test("JSON that is made safe has the same value")
    func json() throws {
        let value: JSONValue = ["name": "a\u{1B}\u{9B}\u{202E}\u{E0041}\n\"", "x\u{2066}": [1, "\u{7F}"]]
        let safe = TerminalText.inLine(value.text())
        #expect(safe.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value < 0x7F })
        #expect(try JSONValue(parsing: safe.utf8) == value)
    }

    @Test(
        "wide characters count two columns and combining ones none",
        arguments: [("abc", 3), ("日本", 4), ("e\u{301}", 1), ("👩‍👧", 2)])
    func width(_ text: String, _ width: Int) { #expect(TerminalText.width(text) == width) }

    @Test("a cut text fits", arguments: ["short", "a long text without wide characters", "日本語のとても長い名前"])
    func cut(_ text: String) {
        for columns in 2...30 { #expect(TerminalText.width(TerminalText.cut(text, to: columns)) <= columns) }
    }

    @Test("a table that is wider than its window becomes a paragraph for each row")
    func paragraphs() {
        let rows = [
            ["TASK", "NAME", "STATE"], ["web-1.1", "web", "TASK_RUNNING"], ["web-2.2", "b\u{1B}c\nd", "TASK_LOST"],
        ]
        #expect(TextTable.lines(rows).first == "TASK     NAME             STATE")
        #expect(TextTable.lines(rows, columns: 80) == TextTable.lines(rows))
        #expect(
            TextTable.lines(rows, columns: 30) == [
                "web-1.1", "  name   web", "  state  TASK_RUNNING", "web-2.2", #"  name   b\u001Bc\u000Ad"#,
                "  state  TASK_LOST",
            ])
    }

    @Test(
        "a terminal without escape sequences gets none",
        arguments: [(nil, false), ("", false), ("dumb", false), ("xterm-256color", true), ("linux", true)]
            as [(String?, Bool)])
    func dumb(_ type: String?, _ expected: Bool) { #expect(Terminal.canDraw(type) == expected) }
}
