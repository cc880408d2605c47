struct Shebang {
    /// The program that the kernel starts, such as `/usr/bin/env`.
    var command: String
    /// The interpreter's name without directories, such as `python3`; after `env`, the first word that is not an option.
    var program: String

    init?(of code: [UInt8]) {
        guard code.starts(with: Array("#!".utf8)) else { return nil }
        let line = String(decoding: code.dropFirst(2).prefix(4_096).prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
        var words = line.split(whereSeparator: { $0 == " " || $0 == "\t" || $0 == "\r" }).map(String.init)
        guard let first = words.first else { return nil }
        command = first
        words.removeFirst()
        program = Self.lastComponent(first)
        if program == "env", let named = words.first(where: { !$0.hasPrefix("-") && !$0.contains("=") }) {
            program = Self.lastComponent(named)
        }
    }

    private static func lastComponent(_ path: String) -> String {
        path.split(separator: "/").last.map(String.init) ?? path
    }
}
