import Foundation
import FrameworkCluster
import MachineSupport
import MesosScheduler
import TestSupport
import Testing

@testable import ZooKeeperCoordination

@Suite("leadership among several nodes", .serialized, .integration, .zooKeeper)
struct LeadershipTests {
    /// A process whose scheduler subscribes and ends at once.
    private final class Process: LeadershipOwner {
        struct Seen {
            var role: LeadershipMachine.Role?
            var leader: LeaderRecord?
            var epochs: [Int64] = []
            var running: LeaderEpoch?
            var left: LeadershipMachine.EndError??
        }

        let name: String
        let driver: LeadershipDriver
        private let state = Lock(Seen())

        var seen: Seen { state.withLock { $0 } }
        var isLeading: Bool { if case .leading = seen.role { true } else { false } }

        init(_ name: String, instance: String = UUID().uuidString, at url: String, timeout: Duration) async throws {
            self.name = name
            let url = try ZooKeeperURL(url)
            let session = ZooKeeperSession(url: url, timeout: timeout, logger: quietLogger)
            driver = LeadershipDriver(
                session: session, paths: FrameworkPaths(root: url.path),
                node: RegisteredNode(
                    name: name, instance: instance, url: "http://127.0.0.1/\(name)", protocols: [1], started: 0),
                sessionTimeout: timeout, logger: quietLogger)
            await session.open()
            await driver.start(self)
        }

        func startScheduler(_ epoch: LeaderEpoch) {
            state.withLock {
                $0.running = epoch
                $0.epochs.append(epoch.epoch)
            }
            Task { await driver.schedulerReady(epoch) }
        }

        func stopScheduler() {
            let epoch = state.withLock { seen in
                defer { seen.running = nil }
                return seen.running
            }
            guard let epoch else { return }
            Task { await driver.schedulerEnded(epoch, .stopped) }
        }

        func serve(_ leader: LeaderRecord?) { state.withLock { $0.leader = leader } }
        func report(_ role: LeadershipMachine.Role) { state.withLock { $0.role = role } }
        func left(_ error: LeadershipMachine.EndError?) { state.withLock { $0.left = .some(error) } }

        /// Ends the process in good order.
        func end() async {
            await driver.resign()
            _ = await eventually { seen.left != nil }
        }
    }

    private let ensemble: ZooKeeperEnsemble
    private let root: String

    init() throws {
        ensemble = try #require(ZooKeeperTrait.ensemble)
        root = "/\(UUID().uuidString)/framework"
    }

    private func process(
        _ name: String, credentials: String? = nil, timeout: Duration = .seconds(60)
    ) async throws -> Process {
        try await Process(name, at: ensemble.url(root, credentials: credentials), timeout: timeout)
    }

    private func leader(_ processes: [Process]) async -> Process? {
        _ = await eventually {
            processes.contains(where: \.isLeading)
                && processes.allSatisfy { $0.seen.leader?.node.name == processes.first(where: \.isLeading)?.name }
        }
        return processes.first(where: \.isLeading)
    }

    @Test("one of three nodes leads, all know it, and the next one leads with a higher epoch when it leaves")
    func succession() async throws {
        var processes: [Process] = []
        for name in ["a", "b", "c"] { processes.append(try await process(name)) }
        var epochs: [Int64] = []
        while !processes.isEmpty {
            let leading = try #require(await leader(processes))
            #expect(processes.count(where: \.isLeading) == 1)
            #expect(processes.count { $0.seen.running != nil } == 1)
            #expect(leading.seen.leader?.url == "http://127.0.0.1/\(leading.name)")
            epochs.append(try #require(leading.seen.running?.epoch))
            processes.removeAll { $0 === leading }
            await leading.end()
            #expect(leading.seen.running == nil && leading.seen.left == .some(nil))
        }
        #expect(epochs == [1, 2, 3])
    }

    @Test("a node whose name a live process has is refused, and takes it over when that process ends")
    func sameName() async throws {
        let first = try await process("a", timeout: .seconds(2))
        #expect(await leader([first]) === first)
        let second = try await process("a", timeout: .seconds(2))
        #expect(await eventually { second.seen.left != nil })
        #expect(second.seen.left == .some(.nodeNameTaken))
        #expect(first.isLeading)
        let third = try await process("a", timeout: .seconds(60))
        await first.end()
        #expect(await leader([third]) === third)
        await third.end()
    }

    @Test("a leader whose epoch another process raises steps down, and leads again only with a new epoch")
    func deposed() async throws {
        let process = try await process("a")
        let old = try #require(await leader([process])?.seen.running)
        let other = try await openSession(ensemble.url(root))
        let epoch = LeaderEpochNode(session: other, path: FrameworkPaths(root: root).epoch)
        _ = try await epoch.raise(
            name: "z", instance: "z", url: "http://127.0.0.1/z", candidate: nil, until: .now + .seconds(60))
        // The write of the old leader fails at once, whether or not it knows.
        let error = await #expect(throws: ZooKeeperError.self) { try await process.driver.epochNode.confirm(old) }
        #expect(error?.code == .deposed)
        #expect(await eventually { (process.seen.running?.epoch ?? 0) > old.epoch + 1 && process.isLeading })
        #expect(process.seen.epochs == [1, 3])
        await other.close()
        await process.end()
    }

    @Test("a leader without ZooKeeper stops by itself, and leads anew when ZooKeeper is back")
    func withoutQuorum() async throws {
        let process = try await process("a", timeout: .seconds(3))
        #expect(await leader([process]) === process)
        let stopped = ensemble.clientPorts.dropFirst()
        for port in stopped { await ensemble.signal(SIGSTOP, port: port) }
        #expect(await eventually { process.seen.running == nil })
        #expect(!process.isLeading)
        for port in stopped { await ensemble.signal(SIGCONT, port: port) }
        #expect(await eventually { process.isLeading && process.seen.epochs.count == 2 })
        await process.end()
    }

    @Test("a registration that was deleted by hand is restored")
    func deletedRegistration() async throws {
        let process = try await process("a")
        #expect(await leader([process]) === process)
        let other = try await openSession(ensemble.url(root))
        try await other.delete(process.driver.registration.path("a"), version: -1)
        let registration = NodeRegistration(session: other, directory: FrameworkPaths(root: root).nodes)
        #expect(
            await eventually {
                try? await other.catchUp(root)
                return (try? await registration.list().nodes.map(\.name)) == ["a"]
            })
        #expect(process.isLeading)
        await other.close()
        await process.end()
    }

    @Test("a node without the right credentials ends with an error that says so")
    func credentials() async throws {
        let owner = try await process("a", credentials: "user:right")
        #expect(await leader([owner]) === owner)
        let stranger = try await process("b", credentials: "user:wrong")
        #expect(await eventually { stranger.seen.left != nil })
        guard case .some(.some(.refused(let reason))) = stranger.seen.left else {
            Issue.record("it was not refused: \(String(describing: stranger.seen.left))")
            return
        }
        #expect(reason.contains("access list") && !reason.contains("wrong"))
        #expect(owner.isLeading)
        await owner.end()
    }
}
