/// The output of a task in its sandbox: the files `stdout` and `stderr`, and `stdout.1`, `stdout.2`, … if Mesos' logrotate
/// container logger rotates them.
///
/// A rotation can happen between any two requests. A read therefore counts only if the listing after it shows the same
/// rotated files as the listing before it; otherwise the position is located under its new name and read again. New files may
/// have the size and time of old ones, so each read includes the bytes before the position, which must not have changed.
package struct SandboxLog: Sendable {
    package struct Chunk: Sendable {
        package var bytes: [UInt8]
        /// The position of the first byte; if there are no bytes, the position to continue at.
        package var position: SandboxPosition
        /// Whether bytes before this part were lost in a rotation.
        package var isAfterGap: Bool
        /// Whether nothing followed the bytes when they were read.
        package var reachesEnd = false
    }

    /// After this many rotations in a row, the writer is considered faster than the reader.
    private static let attempts = 64

    private let files: AgentFiles
    private let path: String

    package init(files: AgentFiles, path: String) {
        self.files = files
        self.path = path
    }

    private static func name(_ name: String, _ file: Int) -> String { file == 0 ? name : "\(name).\(file)" }

    private func path(_ name: String, _ file: Int) -> String { "\(path)/\(Self.name(name, file))" }

    // MARK: Reading

    /// Reads a part of the output in a file, such as `stdout`, and its rotated files.
    package func read(
        _ name: String, at position: SandboxPosition, timeout: Duration
    ) async throws(MesosOperatorError) -> Chunk {
        let clock = ContinuousClock()
        let deadline = clock.now + timeout
        func left() -> Duration { max(.milliseconds(1), clock.now.duration(to: deadline)) }
        let (wasMidLine, begins) = (position.isMidLine, position.beginsWithLineFeed)
        var position = position
        var hasGap = false
        func chunk(_ bytes: [UInt8], reachesEnd: Bool = false) -> Chunk {
            if begins || hasGap && wasMidLine { position.endTornLine() }
            let feed = position.beginsWithLineFeed && !bytes.isEmpty ? [UInt8(ascii: "\n")] : []
            return Chunk(bytes: feed + bytes, position: position, isAfterGap: hasGap, reachesEnd: reachesEnd)
        }
        for _ in 0..<Self.attempts {
            let slice = try await slice(name, at: position, timeout: left())
            let isShort = slice.map { ($0.size ?? .max) < position.offset } ?? (position.offset > 0)
            // Needed even if the read found nothing: a new file may have the length that was read of the old one.
            guard let listing = try await files.list(path, timeout: left()) else {
                // The sandbox is gone, or its agent was restarted and does not know it yet.
                return chunk([])
            }
            let rotated = Self.rotatedFiles(name, in: listing)
            let isOther = slice?.isOther == true
            switch try await locate(&position, rotated, isOther: isOther, name, timeout: left()) {
            case .moved: continue
            case .lost:
                hasGap = true
                continue
            case .same where isOther: continue
            case .same: position.note(modified: listing.first { $0.name == name }?.modified)
            }
            guard let slice, !isShort else {
                if position.file > 0 {
                    position.goToNewerFile()
                } else if slice != nil {
                    hasGap = hasGap || position.isMidLine
                    position.goToBeginningOfFile()
                } else {
                    // Between a rotation and the next line the file may not exist.
                    break
                }
                continue
            }
            if !slice.data.isEmpty {
                let end = position.offset + Int64(slice.data.count)
                return chunk(slice.data, reachesEnd: position.file == 0 && slice.size == end)
            }
            guard position.file > 0 else { break }
            position.goToNewerFile()
        }
        return chunk([])
    }

    private struct Slice {
        var data: [UInt8] = []
        var size: Int64?
        /// Whether the bytes before the position are not those that were read there.
        var isOther = false
    }

    /// - Returns: `nil` if the file does not exist.
    private func slice(
        _ name: String, at position: SandboxPosition, timeout: Duration
    ) async throws(MesosOperatorError) -> Slice? {
        let (path, before) = (path(name, position.file), position.before)
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
            // The size is unknown, or the agent sends few bytes at a time.
            guard let read = try await files.read(path, offset: position.offset, timeout: timeout) else { return nil }
            rest = read
        }
        return Slice(data: rest.data, size: rest.size, isOther: (rest.size ?? .max) < position.offset)
    }

    /// Returns the position `distance` bytes before the end of a file, so that the bytes before it need not be read, or `nil`
    /// if the position is already that near the end, or has to be located first.
    package func skip(
        _ name: String, from position: SandboxPosition, toEndLess distance: Int64, timeout: Duration
    ) async throws(MesosOperatorError) -> SandboxPosition? {
        guard let listing = try await files.list(path, timeout: timeout) else { return nil }
        let rotated = Self.rotatedFiles(name, in: listing)
        guard rotated == position.rotated else { return nil }
        let size = listing.first { $0.name == name }?.size ?? 0
        var missing = distance
        for (file, size) in ([size] + rotated.map(\.size)).enumerated() {
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

    /// The sizes of the files at one moment, by name; `nil` if there is no sandbox.
    package func sizes(timeout: Duration) async throws(MesosOperatorError) -> [String: Int64]? {
        try await files.list(path, timeout: timeout).map {
            Dictionary($0.map { ($0.name, $0.size) }, uniquingKeysWith: { first, _ in first })
        }
    }

    // MARK: Rotations

    private func rotatedFiles(
        _ name: String, timeout: Duration
    ) async throws(MesosOperatorError) -> [SandboxPosition.Rotated] {
        Self.rotatedFiles(name, in: try await files.list(path, timeout: timeout) ?? [])
    }

    /// NAME.1, NAME.2, … up to the first missing number.
    private static func rotatedFiles(_ name: String, in listing: [AgentFiles.Entry]) -> [SandboxPosition.Rotated] {
        var result: [SandboxPosition.Rotated] = []
        while let entry = listing.first(where: { $0.name == Self.name(name, result.count + 1) }) {
            result.append(.init(size: entry.size, modified: entry.modified))
        }
        return result
    }

    private enum Location { case same, moved, lost }

    /// Finds the file at the position again, given the current rotated files. `isOther`: the file at the position is known to
    /// be another one, even if the rotated files look the same.
    private func locate(
        _ position: inout SandboxPosition, _ rotated: [SandboxPosition.Rotated], isOther: Bool, _ name: String,
        timeout: Duration
    ) async throws(MesosOperatorError) -> Location {
        var rotated = rotated
        for _ in 0..<Self.attempts {
            let finding = position.finding(rotated)
            if finding == .same, !isOther {
                position.note(rotated)
                return .same
            }
            var found = position
            let location = try await locate(&found, finding, rotated, name, timeout: timeout)
            // The result counts only if no file was rotated during the search.
            let now = try await rotatedFiles(name, timeout: timeout)
            if now == rotated {
                position = found
                return location
            }
            rotated = now
        }
        throw MesosOperatorError(
            .invalidResponse, "the files of \(path)/\(name) are rotated faster than they can be read",
            summary: "they are rotated faster than they can be read")
    }

    private func locate(
        _ position: inout SandboxPosition, _ finding: SandboxPosition.Finding, _ rotated: [SandboxPosition.Rotated],
        _ name: String, timeout: Duration
    ) async throws(MesosOperatorError) -> Location {
        // The previous file, taken for complete, has grown.
        if position.offset == 0, let previous = position.previous, rotated.count == position.rotated.count,
            position.file < rotated.count, rotated[position.file].size > previous.offset,
            try await contains(previous.before, before: previous.offset, position.file + 1, name, timeout)
        {
            position.goBack()
            position.note(rotated)
            return .moved
        }
        if position.offset == 0, position.before.isEmpty, case .moved(let file) = finding {
            // A new reader begins with the oldest file; a reader at the beginning of a file follows it.
            let isContiguous = position.isStillPreceded(at: file, in: rotated)
            position.move(to: file, rotated)
            return isContiguous ? .moved : .lost
        }
        if position.before.isEmpty, finding == .gone {
            // No known bytes identify another file.
            position.goToOldest(rotated)
            return .lost
        }
        var candidates = [position.file] + Array(0...rotated.count)
        if case .moved(let file) = finding { candidates.insert(file, at: 0) }
        for file in candidates {
            guard try await contains(position.before, before: position.offset, file, name, timeout) else { continue }
            let isSame = file == position.file
            position.move(to: file, rotated)
            return isSame ? .same : .moved
        }
        if finding == .same, position.file == 0, !position.mayLookAlike {
            // The file was not rotated but truncated and written again.
            let isTorn = position.isMidLine
            position.goToBeginningOfFile()
            return isTorn ? .lost : .moved
        }
        position.goToOldest(rotated)
        return .lost
    }

    /// Whether a file contains these bytes directly before an offset.
    private func contains(
        _ bytes: [UInt8], before offset: Int64, _ file: Int, _ name: String, _ timeout: Duration
    ) async throws(MesosOperatorError) -> Bool {
        // After a skip the bytes before the position are unknown; then the number of rotations has to suffice.
        guard !bytes.isEmpty else { return true }
        var (rest, start) = (bytes[...], offset - Int64(bytes.count))
        while !rest.isEmpty {
            guard let slice = try await files.read(path(name, file), offset: start, timeout: timeout) else {
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
