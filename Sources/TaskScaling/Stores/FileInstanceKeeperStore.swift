import Dispatch
import FoundationEssentials
import Glibc

/// Keeps the state in a small JSON file, which is replaced as a whole: after a crash it has the old or the new state.
public final class FileInstanceKeeperStore: InstanceKeeperStore {
    public let path: String
    /// File access blocks, so it has a thread of its own.
    private let queue = DispatchQueue(label: "instance-keeper.store")

    public init(path: String) { self.path = path }

    /// - Throws: ``InstanceKeeperError`` with code `stateFile` when there is a file that cannot be read or understood.
    public func load() async throws -> InstanceKeeperState? {
        try await onQueue { [path] in
            guard FileManager.default.fileExists(atPath: path) else { return nil }
            do {
                let state = try JSONDecoder().decode(
                    InstanceKeeperState.self, from: try Data(contentsOf: URL(filePath: path)))
                guard min(state.desired, state.configured, state.lastInstance, state.lastLaunch) >= 0 else {
                    throw InstanceKeeperError(.stateFile, "it has a negative number")
                }
                return state
            } catch {
                throw InstanceKeeperError(
                    .stateFile,
                    "the number of instances cannot be read from \(path): \(error). Remove the file to begin with the "
                        + "configured number; copies that run are kept.", underlying: error)
            }
        }
    }

    /// - Throws: ``InstanceKeeperError`` with code `stateFile`.
    public func save(_ state: InstanceKeeperState) async throws {
        try await onQueue { [path] in
            do {
                let encoder = JSONEncoder()
                encoder.outputFormatting = [.sortedKeys]
                let bytes = Array(try encoder.encode(state)) + [UInt8(ascii: "\n")]
                try Self.replace(path, with: bytes)
            } catch {
                throw InstanceKeeperError(
                    .stateFile, "the number of instances cannot be written to \(path): \(error)", underlying: error)
            }
        }
    }

    /// Writes beside the file and renames, each on disk before the next.
    private static func replace(_ path: String, with bytes: [UInt8]) throws {
        let new = "\(path).new"
        let descriptor = open(new, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o640)
        guard descriptor >= 0 else { throw failure(new) }
        do {
            defer { close(descriptor) }
            var rest = bytes[...]
            while !rest.isEmpty {
                let written = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
                if written < 0, errno == EINTR { continue }
                guard written > 0 else { throw failure(new) }
                rest = rest.dropFirst(written)
            }
            guard fsync(descriptor) == 0 else { throw failure(new) }
        }
        guard rename(new, path) == 0 else { throw failure(path) }
        let parent = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
        let directory = open(parent.isEmpty ? "/" : parent, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard directory >= 0 else { return }
        fsync(directory)
        close(directory)
    }

    private static func failure(_ path: String) -> InstanceKeeperError {
        InstanceKeeperError(.stateFile, "\(path): \(String(cString: strerror(errno)))")
    }

    private func onQueue<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            queue.async { continuation.resume(with: Result { try body() }) }
        }
    }
}
