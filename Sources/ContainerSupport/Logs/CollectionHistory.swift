/// Which activations of a container have begun, and whose logs were collected.
package struct CollectionHistory: Sendable {
    /// The number of activations that have begun.
    private var begun = 0
    /// The collections that run or wait.
    private(set) var collections = 0
    /// The activation of the last collection that began.
    private var asked = 0
    /// The activation of the last collection that ended.
    private var collected: Int?
    /// Whether the last collection ended at the only sentinel of each stream, so that no more output of its activation can
    /// follow.
    private var isCertain = true

    package init() {}

    /// Records that an activation begins.
    ///
    /// - Parameter readsAlways: whether to look for late output even if none is likely.
    /// - Returns: whether everything written so far belongs to earlier activations whose logs have been collected.
    package mutating func begin(readsAlways: Bool) -> Bool {
        defer { begun += 1 }
        return collections == 0 && collected == begun && (readsAlways || !isCertain)
    }

    /// Returns the number of the activation whose logs are collected: the first that no collection was begun for.
    package mutating func beginCollection() -> Int {
        collections += 1
        asked = min(begun, asked + 1)
        return asked
    }

    package mutating func endCollection(of activation: Int, isCertain: Bool) {
        collections -= 1
        collected = activation
        self.isCertain = isCertain
    }

    /// Whether an activation after this one has begun.
    package func isOverlapped(_ activation: Int) -> Bool { begun > activation }
}
