/// Where and how the program shows what it does.
public struct ScaleOutput: Sendable {
    /// In characters.
    public struct WindowSize: Sendable, Hashable {
        public var columns: Int
        public var rows: Int

        public init(columns: Int, rows: Int) {
            self.columns = columns
            self.rows = rows
        }
    }

    public enum Style: Sendable {
        /// A table that is drawn anew in a window of this size.
        case table(@Sendable () -> WindowSize)
        /// A line for each change.
        case lines
        /// A line of JSON for each change.
        case json
    }

    public var style: Style
    public var write: @Sendable (String) -> Void

    public init(style: Style, write: @escaping @Sendable (String) -> Void) {
        self.style = style
        self.write = write
    }
}
