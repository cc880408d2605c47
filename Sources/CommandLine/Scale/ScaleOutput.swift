/// The form and destination of the output.
struct ScaleOutput: Sendable {
    /// The size of a window in characters.
    struct WindowSize: Sendable, Hashable {
        var columns: Int
        var rows: Int
    }

    enum Style: Sendable {
        /// A table that is redrawn in a window of the returned size.
        case table(@Sendable () -> WindowSize)
        /// A line for each change.
        case lines
        /// A line of JSON for each change.
        case json
    }

    var style: Style
    var write: @Sendable (String) -> Void
}
