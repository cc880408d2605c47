import Dispatch
import FoundationEssentials
import MesosScheduler

/// Keeps the state in a small JSON file, which is replaced as a whole: after a crash it has the old or the new state.
public final class FileInstanceKeeperStore: InstanceKeeperStore {
    public let path: String
    /// File access blocks, so it has a thread of its own.
    private let queue = DispatchQueue(label: "instance-keeper.store")

    public init(path: String) { self.path = path }

    /// - Throws: ``InstanceKeeperError`` with code `stateFile` when there is a file that cannot be read or understood.
    public func load() async throws -> InstanceKeeperState? {
        try await onQueue { [path] in
            do {
                guard let bytes = try DurableFile.read(path) else { return nil }
                let state: InstanceKeeperState
                do {
                    state = try JSONDecoder().decode(InstanceKeeperState.self, from: Data(bytes))
                } catch {
                    throw InstanceKeeperError(.stateFile, "it is not the JSON that this program writes", underlying: error)
                }
                guard min(state.desired, state.configured, state.lastInstance, state.lastLaunch) >= 0 else {
                    throw InstanceKeeperError(.stateFile, "it has a negative number")
                }
                return state
            } catch {
                let repair =
                    error is DurableFile.Failure
                    ? "Let this user read and write it"
                    : "Remove the file to begin with the configured number; copies that run are kept"
                throw InstanceKeeperError(
                    .stateFile, "the number of instances cannot be read from \(path): \(error). \(repair).",
                    underlying: error)
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
                try DurableFile.replace(path, with: bytes)
            } catch {
                throw InstanceKeeperError(
                    .stateFile, "the number of instances cannot be written to \(path): \(error)", underlying: error)
            }
        }
    }

    private func onQueue<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            queue.async { continuation.resume(with: Result { try body() }) }
        }
    }
}
