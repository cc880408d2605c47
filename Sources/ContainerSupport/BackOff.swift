/// How long to wait between two looks at something that changes seldom: short at first, longer each time, short again
/// when something came.
public struct BackOff: Sendable {
    public static let firstPause = Duration.milliseconds(5)
    public static let longestPause = Duration.milliseconds(250)

    private let first: Duration
    private let longest: Duration
    private var next: Duration

    public init(first: Duration = BackOff.firstPause, longest: Duration = BackOff.longestPause) {
        self.first = first
        self.longest = longest
        next = first
    }

    public mutating func reset() { next = first }

    /// The next pause.
    public mutating func pause() -> Duration {
        defer { next = min(next * 2, longest) }
        return next
    }
}
