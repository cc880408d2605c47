import Foundation
import MachineSupport
import TestSupport
import Testing

@testable import ZooKeeperCoordination

@Suite("election in ZooKeeper", .serialized, .integration, .zooKeeper)
struct LeaderElectionTests {
    final class Candidate: Sendable {
        private final class Box: Sendable {
            let answers = Lock<[Bool]>([])
            let session = Lock<ZooKeeperSession?>(nil)
        }

        private let box: Box
        private let task: Task<Void, any Error>

        init(_ name: String, _ url: String) throws {
            let box = Box()
            self.box = box
            var election = try ZooKeeperLeaderElection(
                url: url, candidate: name, sessionTimeout: .seconds(60), logger: quietLogger)
            election.onSession = { session in box.session.withLock { $0 = session } }
            let leadership = election.leadership()
            task = Task {
                for try await leads in leadership { box.answers.withLock { $0.append(leads) } }
            }
        }

        var answers: [Bool] { box.answers.withLock { $0 } }
        var session: ZooKeeperSession? { box.session.withLock { $0 } }

        func reaches(_ leads: Bool) async -> Bool { await eventually { answers.last == leads } }

        func leave() { task.cancel() }
    }

    let ensemble: ZooKeeperEnsemble
    let path = "/\(UUID().uuidString)/election"

    init() throws { ensemble = try #require(ZooKeeperTrait.ensemble) }

    @Test("one candidate leads until it leaves or its session expires, and a disconnected candidate never leads")
    func succession() async throws {
        let url = ensemble.url(path)
        let first = try Candidate("first", url)
        #expect(await first.reaches(true))
        let second = try Candidate("second", url)
        #expect(await second.reaches(false))
        let third = try Candidate("third", url)
        #expect(await third.reaches(false))
        try await expire(try #require(first.session))
        #expect(await second.reaches(true))
        #expect(await first.reaches(false))
        second.leave()
        #expect(await third.reaches(true))
        await ensemble.killAll()
        #expect(await third.reaches(false))
        try await ensemble.startAll()
        #expect(await third.reaches(true))
        // During the takeover of its session, the first candidate may lose its connection and reconnect.
        #expect(first.answers.starts(with: [true, false]) && first.answers.last == false)
        #expect(second.answers == [false, true])
        // Servers may drop a connection once more shortly after their start.
        #expect(third.answers.starts(with: [false, true, false, true]))
        third.leave()
        #expect(await first.reaches(true))
        first.leave()
    }

    @Test("a refused candidate gets the reason")
    func refused() async throws {
        let session = try await openSession(ensemble.url(path, credentials: "me:right"))
        try await session.createPath(path)
        await session.close()
        let election = try ZooKeeperLeaderElection(
            url: ensemble.url(path, credentials: "me:wrong"), candidate: "other", logger: quietLogger)
        let error = await #expect(throws: ZooKeeperError.self) {
            for try await _ in election.leadership() {}
        }
        #expect(error?.code == .notAuthorised)
    }
}
