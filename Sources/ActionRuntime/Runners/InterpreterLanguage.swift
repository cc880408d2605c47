/// What differs between the languages whose interpreter lives as long as the action.
struct InterpreterLanguage: Sendable {
    /// As used in messages.
    var name: String
    /// Names to look for, best first.
    var programs: [String]
    /// How to get one.
    var advice: String
    /// Our program around the action.
    var launcher: String
    var launcherFile: String
    /// The file the action's source goes to.
    var sourceFile: String

    static func python(version: String?) -> InterpreterLanguage {
        let exact = version.flatMap { $0 == "3" ? nil : "python\($0)" }
        return InterpreterLanguage(
            name: "Python",
            programs: (exact.map { [$0] } ?? []) + ["python3", "python"],
            advice: "Install Python 3 (Debian: apt-get install python3)",
            launcher: PythonLauncher.source,
            launcherFile: "launcher.py",
            sourceFile: "__main__.py"
        )
    }

    static let node = InterpreterLanguage(
        name: "Node.js",
        programs: ["node", "nodejs"],
        advice: "Install Node.js (Debian: apt-get install nodejs)",
        launcher: NodeLauncher.source,
        launcherFile: "launcher.js",
        sourceFile: "index.js"
    )
}
