import ContainerSupport
import ContainerSPI

/// What a task writes, read from its sandbox: `stdout` and `stderr`, and `stdout.1`, `stdout.2`, … when they are rotated
/// as Mesos' logrotate container logger does.
///
/// A rotation can happen between any two requests. So whatever is read counts only when the rotated files turn out
/// afterwards to be the ones they were before; otherwise the place is looked up under its new name, and read again. Agents
/// tell the time of a file's last change in seconds, and a logger that rotates by size makes files of one size, so new
/// files may look like the old ones: the bytes before the place are read again each time, to see that they are still there.
struct SandboxLog: LogSource {
    /// More rotations in a row than a read can follow mean that the writer is faster than the reader for good.
    private static let mostAttempts = 64

    let files: AgentFiles
    /// Of the sandbox's directory.
    let path: String

    init(files: AgentFiles, path: String) {
        self.files = files
        self.path = path
    }

    var beginning: SandboxPosition { SandboxPosition() }

    private static func name(_ stream: LogLine.Stream, _ file: Int) -> String {
        file == 0 ? stream.rawValue : "\(stream.rawValue).\(file)"
    }

    private func path(_ stream: LogLine.Stream, _ file: Int) -> String { "\(path)/\(Self.name(stream, file))" }

    // MARK: Reading

    /// - Throws: ``AgentError``
    func read(
        _ stream: LogLine.Stream, at position: SandboxPosition, timeout: Duration
    ) async throws -> LogChunk<SandboxPosition> {
        let clock = ContinuousClock()
        let deadline = clock.now + timeout
        func left() -> Duration { max(.milliseconds(1), clock.now.duration(to: deadline)) }
        var position = position
        var hasGap = false
        for _ in 0..<Self.mostAttempts {
            let slice = try await slice(stream, at: position, timeout: left())
            let isShort = slice.map { ($0.size ?? .max) < position.offset } ?? (position.offset > 0)
            // Also when there is nothing to read: a new file may be as long as what was read of the old one.
            let listing = try await files.list(path, timeout: left()) ?? []
            let rotated = Self.rotatedFiles(stream, in: listing)
            let isOther = slice?.isOther == true
            switch try await locate(&position, rotated, isOther: isOther, stream, timeout: left()) {
            case .moved: continue
            case .lost:
                hasGap = true
                continue
            case .same where isOther: continue
            case .same: position.note(modified: listing.first { $0.name == stream.rawValue }?.modified)
            }
            guard let slice, !isShort else {
                if position.file > 0 {
                    position.goToNewerFile()
                } else if slice != nil {
                    position.goToBeginningOfFile()
                } else {
                    // Between a rotation and the next line there may be no file at all.
                    break
                }
                continue
            }
            if !slice.data.isEmpty {
                return LogChunk(bytes: slice.data, position: position, isAfterGap: hasGap)
            }
            guard position.file > 0 else { break }
            position.goToNewerFile()
        }
        return LogChunk(bytes: [], position: position, isAfterGap: hasGap)
    }

    /// Bytes from a place on.
    private struct Slice {
        var data: [UInt8] = []
        var size: Int64?
        /// Whether the bytes before the place are not those that were read there.
        var isOther = false
    }

    /// - Returns: `nil` when there is no such file.
    private func slice(
        _ stream: LogLine.Stream, at position: SandboxPosition, timeout: Duration
    ) async throws(AgentError) -> Slice? {
        let (path, before) = (path(stream, position.file), position.before)
        let start = position.offset - Int64(before.count)
        guard let slice = try await files.read(path, offset: start, timeout: timeout) else { return nil }
        if before.isEmpty { return Slice(data: slice.data, size: slice.size) }
        guard before.starts(with: slice.data.prefix(before.count)) else {
            return Slice(size: slice.size, isOther: true)
        }
        if slice.data.count > before.count {
            return Slice(data: Array(slice.data.dropFirst(before.count)), size: slice.size)
        }
        var rest = slice
        rest.data = []
        if slice.size.map({ $0 > position.offset }) ?? true {
            // The size is not known, or the agent gives few bytes at a time.
            guard let read = try await files.read(path, offset: position.offset, timeout: timeout) else { return nil }
            rest = read
        }
        return Slice(data: rest.data, size: rest.size, isOther: (rest.size ?? .max) < position.offset)
    }

    /// - Throws: ``AgentError``
    func skip(
        _ stream: LogLine.Stream, from position: SandboxPosition, toEndLess distance: Int64, timeout: Duration
    ) async throws -> SandboxPosition? {
        guard let listing = try await files.list(path, timeout: timeout) else { return nil }
        let rotated = Self.rotatedFiles(stream, in: listing)
        // A place that has to be looked up first is not skipped from.
        guard rotated == position.rotated else { return nil }
        let live = listing.first { $0.name == stream.rawValue }?.size ?? 0
        var missing = distance
        for (file, size) in ([live] + rotated.map(\.size)).enumerated() {
            if size >= missing || file == rotated.count {
                let offset = max(0, size - missing)
                guard file < position.file || (file == position.file && offset > position.offset) else { return nil }
                var later = position
                later.go(toFile: file, offset: offset)
                return later
            }
            missing -= size
        }
        return nil
    }

    /// How long a stream's file is now; `nil` when it is not there.
    ///
    /// - Throws: ``AgentError``
    func size(_ stream: LogLine.Stream, timeout: Duration) async throws(AgentError) -> Int64? {
        try await files.list(path, timeout: timeout)?.first { $0.name == stream.rawValue }?.size
    }

    // MARK: Rotations

    private func rotatedFiles(
        _ stream: LogLine.Stream, timeout: Duration
    ) async throws(AgentError) -> [SandboxPosition.Rotated] {
        Self.rotatedFiles(stream, in: try await files.list(path, timeout: timeout) ?? [])
    }

    /// NAME.1, NAME.2, … as far as there is no hole.
    static func rotatedFiles(
        _ stream: LogLine.Stream, in listing: [AgentFiles.Entry]
    ) -> [SandboxPosition.Rotated] {
        var result: [SandboxPosition.Rotated] = []
        while let entry = listing.first(where: { $0.name == name(stream, result.count + 1) }) {
            result.append(.init(size: entry.size, modified: entry.modified))
        }
        return result
    }

    private enum Location { case same, moved, lost }

    /// Where the place is now that there are these rotated files.
    ///
    /// - Parameter isOther: whether the file at the place is known to be another one, even if the rotated files look the same.
    private func locate(
        _ position: inout SandboxPosition, _ rotated: [SandboxPosition.Rotated], isOther: Bool,
        _ stream: LogLine.Stream, timeout: Duration
    ) async throws -> Location {
        var rotated = rotated
        for _ in 0..<Self.mostAttempts {
            let finding = position.finding(rotated)
            if finding == .same, !isOther {
                position.note(rotated)
                return .same
            }
            var found = position
            let location = try await locate(&found, finding, rotated, stream, timeout: timeout)
            // What was looked at on the way counts only when the files are still the same ones.
            let now = try await rotatedFiles(stream, timeout: timeout)
            if now == rotated {
                position = found
                return location
            }
            rotated = now
        }
        throw AgentError(
            .badAnswer, reason: "they are rotated faster than they can be read",
            message: "the files of \(path)/\(stream.rawValue) are rotated faster than they can be read")
    }

    private func locate(
        _ position: inout SandboxPosition, _ finding: SandboxPosition.Finding, _ rotated: [SandboxPosition.Rotated],
        _ stream: LogLine.Stream, timeout: Duration
    ) async throws -> Location {
        // The file that was thought to be complete has grown.
        if position.offset == 0, let previous = position.previous, rotated.count == position.rotated.count,
            position.file < rotated.count, rotated[position.file].size > previous.offset,
            try await isThere(previous.before, before: previous.offset, position.file + 1, stream, timeout)
        {
            position.goBack()
            position.note(rotated)
            return .moved
        }
        if position.offset == 0, position.before.isEmpty, case .moved(let file) = finding {
            // A new reader begins with the oldest; one at the beginning of a file follows it.
            position.move(to: file, rotated)
            return .moved
        }
        if position.before.isEmpty, finding == .gone {
            // There is nothing to recognise another file by.
            position.goToOldest(rotated)
            return .lost
        }
        var candidates = [position.file] + Array(0...rotated.count)
        if case .moved(let file) = finding { candidates.insert(file, at: 0) }
        for file in candidates {
            guard try await isThere(position.before, before: position.offset, file, stream, timeout) else { continue }
            let isSame = file == position.file
            position.move(to: file, rotated)
            return isSame ? .same : .moved
        }
        if finding == .same, position.file == 0, !position.mayLookAlike {
            // Not rotated but emptied, and written again.
            position.goToBeginningOfFile()
            return .moved
        }
        position.goToOldest(rotated)
        return .lost
    }

    /// Whether a file has these bytes before an offset.
    private func isThere(
        _ bytes: [UInt8], before offset: Int64, _ file: Int, _ stream: LogLine.Stream, _ timeout: Duration
    ) async throws(AgentError) -> Bool {
        // After a skip nothing is known of the bytes before; then the number of rotations must do.
        guard !bytes.isEmpty else { return true }
        var (rest, start) = (bytes[...], offset - Int64(bytes.count))
        while !rest.isEmpty {
            guard let slice = try await files.read(path(stream, file), offset: start, timeout: timeout) else {
                return false
            }
            let part = slice.data.prefix(rest.count)
            guard !part.isEmpty, rest.starts(with: part) else { return false }
            rest = rest.dropFirst(part.count)
            start += Int64(part.count)
        }
        return true
    }
}
