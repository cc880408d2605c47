public import Logging

extension Logger {
    /// For code whose log no test looks at: the tests print their results alone.
    public static let silent = Logger(label: "silent") { _ in SwiftLogNoOpLogHandler() }
}
