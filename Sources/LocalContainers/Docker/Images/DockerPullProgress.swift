import ContainerSupport
import JSONSupport

/// Finds a failure in the progress messages of a pull, which are JSON documents, one on a line.
struct DockerPullProgress: Sendable {
    private var splitter = LineSplitter()
    private var failure: String?
    /// Longer messages are ignored.
    private static let longestMessage = 64 << 10

    mutating func receive(_ chunk: [UInt8]) {
        var rest = chunk[...]
        while let line = splitter.nextLine(from: &rest, keeping: Self.longestMessage, andLast: 0) { read(line) }
    }

    /// Returns Docker's message about a failure, or `nil` if the pull succeeded.
    mutating func finish() -> String? {
        if let line = splitter.finish() { read(line) }
        return failure
    }

    private mutating func read(_ line: [UInt8]) {
        guard let message = try? JSONValue(parsing: line) else { return }
        failure = message["errorDetail"]?["message"]?.stringValue ?? message["error"]?.stringValue ?? failure
    }
}
