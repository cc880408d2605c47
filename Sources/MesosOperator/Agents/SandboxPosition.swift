/// A position in an output stream that is written to a file NAME and rotated: a full NAME becomes NAME.1, the former
/// NAME.1 becomes NAME.2 and so on, and a new NAME is created.
///
/// A value without I/O. Its owner passes in the listings of the directory, and the position says where to read next.
package struct SandboxPosition: Sendable, Hashable {
    /// The properties that distinguish one rotated file from another. A rotated file no longer changes.
    struct Rotated: Sendable, Hashable {
        var size: Int64
        var modified: Int64
    }

    /// The number of bytes before the position that are kept to recognise the file.
    private static let recognitionBytes = 64

    /// 0 for NAME itself, n for NAME.n.
    private(set) var file = 0
    private(set) var offset: Int64 = 0
    /// The rotated files in the latest listing, NAME.1 first.
    private(set) var rotated: [Rotated] = []
    /// The time of NAME's last change in the latest listing; `nil` if there was no NAME.
    private(set) var modified: Int64?
    /// The last bytes before this position in the same file.
    private(set) var before: [UInt8] = []
    /// The end of what was read of the file before this one.
    private(set) var previous: (offset: Int64, before: [UInt8])?

    /// The beginning of the oldest file.
    package init() {}

    package static func == (left: Self, right: Self) -> Bool {
        left.file == right.file && left.offset == right.offset && left.rotated == right.rotated
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(file)
        hasher.combine(offset)
    }

    /// Whether a read at this position begins with a line feed that is not in the file. It ends the line that a loss tore, so
    /// that no reader joins it to another one.
    private(set) var beginsWithLineFeed = false

    /// Moves past bytes that were read at this position.
    package mutating func advance(over bytes: ArraySlice<UInt8>) {
        var bytes = bytes
        if beginsWithLineFeed, !bytes.isEmpty {
            beginsWithLineFeed = false
            bytes = bytes.dropFirst()
        }
        offset += Int64(bytes.count)
        before = Array((before + bytes.suffix(Self.recognitionBytes)).suffix(Self.recognitionBytes))
        if !bytes.isEmpty { previous = nil }
    }

    /// Moves to the beginning of the next newer file, after a rotated file was read to its end.
    mutating func goToNewerFile() {
        guard file > 0 else { return }
        previous = (offset, before)
        file -= 1
        offset = 0
        before = []
    }

    /// Moves to the beginning of the same file, which was truncated.
    mutating func goToBeginningOfFile() { go(toFile: file, offset: 0) }

    /// Moves to a place whose surroundings have not been read yet.
    mutating func go(toFile file: Int, offset: Int64) {
        self.file = file
        self.offset = offset
        before = []
        previous = nil
        beginsWithLineFeed = false
    }

    /// Whether the last byte before this position, perhaps in the file before, is within a line, as far as it is known.
    var isMidLine: Bool { (before.last ?? previous?.before.last).map { $0 != UInt8(ascii: "\n") } ?? false }

    /// Ends the line that was read before bytes were lost.
    mutating func endTornLine() { beginsWithLineFeed = true }

    /// Whether the file before this one, which was read to its end, is still the one before file number `file`. If it was
    /// deleted, files after it may have been deleted as well, unread.
    func isStillPreceded(at file: Int, in now: [Rotated]) -> Bool {
        guard previous != nil, self.file < rotated.count else { return true }
        return file < now.count && now[file] == rotated[self.file]
    }

    // MARK: Rotations

    /// The new location of the file at this position, as far as a listing shows it.
    enum Finding: Sendable, Hashable {
        case same
        /// The file has this number now, provided that ``before`` precedes ``offset`` in it.
        case moved(to: Int)
        case gone
    }

    func finding(_ now: [Rotated]) -> Finding {
        if now == rotated { return .same }
        // The smallest number of rotations that explains the listing: each adds a file, and the oldest files may be
        // deleted. If every file is new, there were at least as many rotations as there are files.
        let count =
            (max(0, now.count - rotated.count)...now.count).first { count in
                zip(rotated, now.dropFirst(count)).allSatisfy { $0 == $1 }
            } ?? now.count
        if count == 0 { return .same }
        return file + count > now.count ? .gone : .moved(to: file + count)
    }

    /// Whether NAME may have been rotated although the rotated files look the same. That takes a rotation within the
    /// second in which both NAME and NAME.1 were last changed.
    var mayLookAlike: Bool {
        guard let newest = rotated.first else { return false }
        guard let modified else { return true }
        return newest.modified / 1_000_000_000 == modified / 1_000_000_000
    }

    mutating func note(_ now: [Rotated]) { rotated = now }

    mutating func note(modified now: Int64?) { modified = now }

    /// Follows the file to its new number.
    mutating func move(to file: Int, _ now: [Rotated]) {
        self.file = file
        rotated = now
    }

    /// Returns to the previous file, which has grown after it was taken for complete.
    mutating func goBack() {
        guard let previous else { return }
        file += 1
        offset = previous.offset
        before = previous.before
        self.previous = nil
    }

    /// Moves to the oldest byte that still exists.
    mutating func goToOldest(_ now: [Rotated]) {
        go(toFile: now.count, offset: 0)
        rotated = now
    }
}
