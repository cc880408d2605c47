import Dispatch
import FoundationEssentials
import MachineSupport
import MesosScheduler

/// Stores an ``InstanceKeeperState`` from one run to the next.
public protocol InstanceKeeperStore: Sendable {
    /// Returns the state of the last run; `nil` if there is none.
    func load() async throws -> InstanceKeeperState?
    /// Stores the state durably.
    func save(_ state: InstanceKeeperState) async throws
}

/// Stores the state in memory, until the process ends.
public final class MemoryInstanceKeeperStore: InstanceKeeperStore {
    private let state: Lock<InstanceKeeperState?>

    /// A store in memory.
    public init(_ state: InstanceKeeperState? = nil) { self.state = Lock(state) }

    public func load() async -> InstanceKeeperState? { state.withLock { $0 } }

    public func save(_ state: InstanceKeeperState) async { self.state.withLock { $0 = state } }
}

/// Stores the state in a JSON file, which contains the old or the new state after a crash.
public final class FileInstanceKeeperStore: InstanceKeeperStore {
    /// The path of the file.
    public let path: String
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
                guard min(state.desired, state.configured ?? 0, state.lastInstance, state.lastLaunch) >= 0 else {
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
