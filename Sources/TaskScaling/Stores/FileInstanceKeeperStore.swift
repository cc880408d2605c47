import Dispatch
import FoundationEssentials
import MesosScheduler

/// Stores the state in a small JSON file. The file is replaced atomically, so that it contains the old or the new state after
/// a crash.
public final class FileInstanceKeeperStore: InstanceKeeperStore {
    /// The path of the file.
    public let path: String
    /// A queue for file access, which blocks.
    private let queue = DispatchQueue(label: "instance-keeper.store")

    /// A store in the file at this path. The file need not exist.
    public init(path: String) { self.path = path }

    /// - Throws: ``InstanceKeeperError`` with the code `stateFile` if the file exists but cannot be read or decoded.
    public func load() async throws -> InstanceKeeperState? {
        try await queue.run { [path] in
            do {
                guard let bytes = try DurableFile.read(path) else { return nil }
                let state: InstanceKeeperState
                do {
                    state = try JSONDecoder().decode(InstanceKeeperState.self, from: Data(bytes))
                } catch {
                    throw InstanceKeeperError(.stateFile, "the file does not contain a state", underlying: error)
                }
                guard min(state.desired, state.configured, state.lastInstance, state.lastLaunch) >= 0 else {
                    throw InstanceKeeperError(.stateFile, "the state has a negative number")
                }
                return state
            } catch {
                let repair =
                    error is DurableFile.Failure
                    ? "allow this user to read and write the file"
                    : "remove the file to start with the configured number (running copies stay)"
                throw InstanceKeeperError(
                    .stateFile, "cannot read the number of instances from \(path): \(error); \(repair)",
                    underlying: error)
            }
        }
    }

    /// - Throws: ``InstanceKeeperError`` with the code `stateFile`.
    public func save(_ state: InstanceKeeperState) async throws {
        try await queue.run { [path] in
            do {
                let encoder = JSONEncoder()
                encoder.outputFormatting = [.sortedKeys]
                try DurableFile.replace(path, with: try encoder.encode(state) + [UInt8(ascii: "\n")])
            } catch {
                throw InstanceKeeperError(
                    .stateFile, "cannot write the number of instances to \(path): \(error)", underlying: error)
            }
        }
    }
}
