import ContainerSupport

/// A place in a stream that is written to a file NAME and rotated: when the file is long enough it becomes NAME.1, what
/// was NAME.1 becomes NAME.2 and so on, and a new NAME begins.
///
/// A value that knows no files: it is told what files there are and says where to read next.
struct SandboxPosition: LogPosition, Hashable {
    /// What tells a rotated file from another: nobody writes it any more.
    struct Rotated: Sendable, Hashable {
        var size: Int64
        var modified: Int64
    }

    /// How many of the last bytes are kept, to recognise the file by.
    private static let memory = 64

    /// 0: NAME itself; n: NAME.n.
    private(set) var file = 0
    private(set) var offset: Int64 = 0
    /// The rotated files when they were last looked at, NAME.1 first.
    private(set) var rotated: [Rotated] = []
    /// When NAME itself had been changed last by then; `nil`: there was none.
    private(set) var modified: Int64?
    /// The last bytes before this place, in this file.
    private(set) var before: [UInt8] = []
    /// Where reading ended in the file that came before this one.
    private(set) var previous: (offset: Int64, before: [UInt8])?

    static func == (left: Self, right: Self) -> Bool {
        left.file == right.file && left.offset == right.offset && left.rotated == right.rotated
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(file)
        hasher.combine(offset)
    }

    mutating func advance(over bytes: ArraySlice<UInt8>) {
        offset += Int64(bytes.count)
        before = Array((before + bytes.suffix(Self.memory)).suffix(Self.memory))
        if !bytes.isEmpty { previous = nil }
    }

    /// The file is read to its end and is written no more: the next one.
    mutating func goToNewerFile() {
        guard file > 0 else { return }
        previous = (offset, before)
        file -= 1
        offset = 0
        before = []
    }

    /// The file was emptied and begins again.
    mutating func goToBeginningOfFile() {
        offset = 0
        before = []
        previous = nil
    }

    /// Goes to a place that nothing is known of yet.
    mutating func go(toFile file: Int, offset: Int64) {
        self.file = file
        self.offset = offset
        before = []
        previous = nil
    }

    // MARK: Rotations

    /// What the rotated files say about this place.
    enum Finding: Sendable, Hashable {
        /// Nothing was rotated.
        case same
        /// The file has this number now if it is the one that has ``before`` before ``offset``.
        case moved(to: Int)
        /// The file is gone.
        case gone
    }

    /// Compares the rotated files with those of the last time.
    func finding(_ now: [Rotated]) -> Finding {
        if now == rotated { return .same }
        // The fewest rotations that explain what there is: each makes one file more, and old ones may be dropped. When all
        // files are new, as many as there are files.
        let count =
            (max(0, now.count - rotated.count)...now.count).first { count in
                zip(rotated, now.dropFirst(count)).allSatisfy { $0 == $1 }
            } ?? now.count
        if count == 0 { return .same }
        return file + count > now.count ? .gone : .moved(to: file + count)
    }

    /// Whether NAME may have been rotated though the rotated files look as they did: only when all of it happened within
    /// the second in which both NAME and NAME.1 had been changed last.
    var mayLookAlike: Bool {
        guard let newest = rotated.first else { return false }
        guard let modified else { return true }
        return newest.modified / 1_000_000_000 == modified / 1_000_000_000
    }

    /// Takes note of the rotated files without moving.
    mutating func note(_ now: [Rotated]) { rotated = now }

    /// Takes note of when NAME was changed last.
    mutating func note(modified now: Int64?) { modified = now }

    /// The file is the same under another number.
    mutating func move(to file: Int, _ now: [Rotated]) {
        self.file = file
        rotated = now
    }

    /// Something came after all in the file before this one, which was thought to be complete.
    mutating func goBack() {
        guard let previous else { return }
        file += 1
        offset = previous.offset
        before = previous.before
        self.previous = nil
    }

    /// The place of the oldest byte there is.
    mutating func goToOldest(_ now: [Rotated]) {
        go(toFile: now.count, offset: 0)
        rotated = now
    }
}
