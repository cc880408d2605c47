import JSONSupport

struct InterpreterLanguage: Sendable {
    var name: String
    /// The names of the interpreter, in the order in which they are searched.
    var programs: [String]
    var advice: String
    /// The source of our program that loads and calls the action.
    ///
    /// It reads requests from descriptor 4, one on a line, and writes a response to descriptor 3: the HTTP status, a space,
    /// and the JSON body. The action uses stdin, stdout and stderr. A request is a word, a space and a JSON object; `run` also
    /// has a tab and the body of the `/run` request.
    var launcher: [UInt8]
    var launcherFile: String
    var sourceFile: String
    /// Whether a number keeps its value if the language reads and writes it.
    var isExact: @Sendable (JSONValue) -> Bool

    static func python(version: String?) -> InterpreterLanguage {
        let exact = version.flatMap { $0 == "3" ? nil : "python\($0)" }
        return InterpreterLanguage(
            name: "Python",
            programs: (exact.map { [$0] } ?? []) + ["python3", "python"],
            advice: "Install Python 3 (Debian: apt-get install python3)",
            launcher: PackageResources.launcher_py,
            launcherFile: "launcher.py",
            sourceFile: "__main__.py",
            // Integers have any size, other numbers are doubles.
            isExact: { value in
                guard case .decimal(let decimal) = value else { return true }
                return decimal.isInteger || decimal.isExactAsDouble
            }
        )
    }

    static let node = InterpreterLanguage(
        name: "Node.js",
        programs: ["node", "nodejs"],
        advice: "Install Node.js (Debian: apt-get install nodejs)",
        launcher: PackageResources.launcher_js,
        launcherFile: "launcher.js",
        sourceFile: "index.js",
        // All numbers are doubles.
        isExact: { value in
            switch value {
            case .integer(let integer):
                integer.magnitude <= 1 << 53 || JSONDecimal(String(integer))?.isExactAsDouble ?? false
            case .decimal(let decimal): decimal.isExactAsDouble
            default: true
            }
        }
    )
}
