import FrameworkCluster
import MachineSupport
import Testing
import ZooKeeperCoordination

/// A machine with its effects, at times in seconds.
private struct Node {
    var machine: LeadershipMachine
    var effects = LeadershipMachine.Effects()

    init(configuration: LeadershipMachine.Configuration = .init()) {
        machine = LeadershipMachine(
            node: NodeIdentity(name: "a", instance: "1"), configuration: configuration, seed: 1)
    }

    /// Fires the timers that are due before the input.
    @discardableResult
    mutating func handle(_ input: LeadershipMachine.Input, at seconds: Double) -> [LeadershipMachine.Effect] {
        machine.handle(input, at: Instant(.seconds(seconds)), &effects)
        return effects.take()
    }

    @discardableResult
    mutating func fire(at seconds: Double) -> [LeadershipMachine.Effect] {
        while let (timer, _) = effects.timers.popDue(at: Instant(.seconds(seconds))) {
            machine.handle(.timer(timer), at: Instant(.seconds(seconds)), &effects)
        }
        return effects.take()
    }

    func mayAct(at seconds: Double) -> Bool { machine.mayAct(at: Instant(.seconds(seconds))) }

    static func following() -> Self {
        var node = Self()
        node.handle(.start, at: 0)
        node.handle(.connected(session: 7, timeout: .seconds(9)), at: 0)
        node.handle(.registered(1, .success(())), at: 0)
        return node
    }

    /// Takes over at 0 with a session timeout of 9 s, so a lease of 6 s.
    static func takingOver() -> Self {
        var node = following()
        node.handle(.position(2, .success(.first)), at: 0)
        node.handle(.epochRaised(3, .success(fence)), at: 0)
        return node
    }

    static func leading() -> Self {
        var node = takingOver()
        node.handle(.schedulerReady(epoch: 4), at: 0)
        return node
    }

    static let fence = LeaderEpoch(epoch: 4, version: 9)
}

private func record(_ name: String, _ instance: String, _ epoch: Int64) -> LeaderRecord {
    LeaderRecord(node: NodeIdentity(name: name, instance: instance), url: "http://\(name)", epoch: epoch)
}

@Suite("leadership machine") struct LeadershipMachineTests {
    @Test("a node registers, stands, raises the epoch and starts a scheduler, in this order")
    func takeover() {
        var node = Node()
        #expect(node.handle(.start, at: 0) == [.report(.joining)])
        #expect(node.handle(.connected(session: 7, timeout: .seconds(9)), at: 0) == [.register(1)])
        #expect(node.handle(.registered(1, .success(())), at: 0) == [.readLeader(1), .stand(2), .report(.following)])
        #expect(node.handle(.position(2, .success(.behind)), at: 0) == [])
        #expect(node.handle(.candidateChanged, at: 1) == [.stand(3)])
        #expect(node.handle(.position(3, .success(.first)), at: 1) == [.raiseEpoch(4)])
        #expect(
            node.handle(.epochRaised(4, .success(Node.fence)), at: 2) == [
                .serve(nil), .log(.takingOver(epoch: 4)), .startScheduler(Node.fence), .report(.takingOver(epoch: 4)),
            ])
        #expect(
            node.handle(.schedulerReady(epoch: 4), at: 3) == [
                .log(.leading(epoch: 4)), .readLeader(2), .report(.leading(epoch: 4)),
            ])
        #expect(node.handle(.leaderRecord(2, .success(record("a", "1", 4))), at: 3) == [.serve(record("a", "1", 4))])
    }

    @Test("the lease begins when the answered request was sent")
    func leaseBegins() {
        var node = Node.leading()
        #expect(node.mayAct(at: 5.9) && !node.mayAct(at: 6))
        node.handle(.heartbeat(3, sentAt: Instant(.seconds(2)), .success(())), at: 5)
        #expect(node.mayAct(at: 7.9) && !node.mayAct(at: 8))
    }

    @Test("a leader stops when its lease ends, whatever it hears at that time")
    func leaseEnds() {
        var node = Node.leading()
        let effects = node.handle(.heartbeat(3, sentAt: Instant(.seconds(5)), .success(())), at: 6)
        #expect(effects.contains(.stopScheduler) && !node.mayAct(at: 6))
    }

    @Test("a leader that reconnects to its session within the lease goes on")
    func reconnects() {
        var node = Node.leading()
        #expect(node.handle(.disconnected, at: 1) == [.log(.disconnected)])
        #expect(node.mayAct(at: 2))
        let effects = node.handle(.connected(session: 7, timeout: .seconds(9)), at: 2)
        #expect(effects.contains(.heartbeat(4, Node.fence, sentAt: Instant(.seconds(2)))))
        node.handle(.heartbeat(4, sentAt: Instant(.seconds(2)), .success(())), at: 3)
        #expect(node.mayAct(at: 7))
    }

    @Test("another session ends a leadership", arguments: [true, false])
    func otherSession(isTold: Bool) {
        var node = Node.leading()
        node.handle(.disconnected, at: 1)
        let effects =
            isTold
            ? node.handle(.expired, at: 1) : node.handle(.connected(session: 8, timeout: .seconds(9)), at: 1)
        #expect(effects.contains(.stopScheduler))
    }

    @Test(
        "a failed check of a heartbeat ends a leadership",
        arguments: [LeadershipFailure.deposed, .candidateLost, .final("no")])
    func heartbeatFails(failure: LeadershipFailure) {
        var node = Node.leading()
        #expect(
            node.handle(.heartbeat(3, sentAt: Instant(.seconds(1)), .failure(failure)), at: 1).contains(.stopScheduler))
    }

    @Test("a heartbeat that fails for a time does not end a leadership")
    func heartbeatFailsForATime() {
        var node = Node.leading()
        #expect(node.handle(.heartbeat(3, sentAt: Instant(.seconds(1)), .failure(.temporary("no"))), at: 1) == [])
    }

    @Test("a failed write of the store ends the leadership with its epoch only")
    func storeIsDeposed() {
        var node = Node.leading()
        #expect(node.handle(.deposed(epoch: 3), at: 1) == [])
        #expect(node.handle(.deposed(epoch: 4), at: 1).contains(.stopScheduler))
    }

    @Test("a node stands again only when its scheduler has ended and its candidate is deleted")
    func standsAgain() {
        var node = Node.leading()
        node.handle(.deposed(epoch: 4), at: 1)
        #expect(!node.handle(.candidateChanged, at: 1).contains { if case .stand = $0 { true } else { false } })
        #expect(node.handle(.schedulerEnded(epoch: 4, .stopped), at: 2).contains(.withdraw(5)))
        #expect(node.handle(.withdrawn(5, .success(())), at: 2) == [.stand(6)])
    }

    @Test("a failed takeover gives others their turn, and stands again after growing pauses that are told once")
    func takeoverFails() {
        var node = Node.takingOver()
        var pauses: [Double] = []
        var told = 0
        var now = 0.0
        for round in 1...4 {
            let effects = node.handle(.schedulerEnded(epoch: 4, .failed("the store timed out")), at: now)
            told += effects.count { if case .log(.takeoverKeepsFailing) = $0 { true } else { false } }
            guard case .withdraw(let number)? = effects.first(where: { if case .withdraw = $0 { true } else { false } })
            else { return #expect(Bool(false), "round \(round): \(effects)") }
            node.handle(.withdrawn(number, .success(())), at: now)
            let start = now
            var stand: Int?
            while stand == nil, now < start + 100 {
                now += 0.1
                for case .stand(let number) in node.fire(at: now) { stand = number }
            }
            pauses.append(now - start)
            guard let stand else { return #expect(Bool(false), "the node does not stand again") }
            node.handle(.position(stand, .success(.first)), at: now)
            node.handle(.epochRaised(stand + 1, .success(Node.fence)), at: now)
        }
        #expect(told == 1 && pauses[3] > pauses[0] * 2)
    }

    @Test("a scheduler that does not subscribe in time is stopped")
    func subscriptionTakesTooLong() {
        var node = Node.takingOver()
        for second in stride(from: 1.0, through: 60, by: 1) {
            let sentAt = Instant(.seconds(second))
            if second == 60 { #expect(node.fire(at: second).contains(.stopScheduler)) }
            node.handle(.heartbeat(3, sentAt: sentAt, .success(())), at: second)
        }
    }

    @Test("a node that resigns ends after its scheduler, and at once without one")
    func resigns() {
        var node = Node.leading()
        #expect(node.handle(.resign, at: 1).contains(.stopScheduler))
        #expect(node.handle(.schedulerEnded(epoch: 4, .stopped), at: 1).contains(.end(nil)))
        var follower = Node.following()
        #expect(follower.handle(.resign, at: 1).contains(.end(nil)))
    }

    @Test("a taken name is an error only when the session of an earlier life must have ended")
    func nameIsTaken() {
        var node = Node()
        node.handle(.start, at: 0)
        node.handle(.connected(session: 7, timeout: .seconds(9)), at: 0)
        var number = 1
        var ended: Double?
        node.handle(.registered(number, .failure(.nameTaken)), at: 0)
        for now in stride(from: 0.1, through: 40, by: 0.1) where ended == nil {
            for case .register(let next) in node.fire(at: now) {
                number = next
                if node.handle(.registered(number, .failure(.nameTaken)), at: now).contains(.end(.nodeNameTaken)) {
                    ended = now
                }
            }
        }
        #expect(ended.map { $0 >= 18 && $0 < 19 } == true)
    }

    @Test("answers to requests of an earlier phase are ignored")
    func lateAnswers() {
        var node = Node.following()
        node.handle(.disconnected, at: 1)
        #expect(node.handle(.position(2, .success(.first)), at: 1) == [])
        node.handle(.connected(session: 7, timeout: .seconds(9)), at: 2)
        #expect(node.handle(.position(2, .success(.first)), at: 2) == [])
    }

    @Test("a record of an earlier life or leadership never means that this node leads")
    func ownRecords() {
        var node = Node.following()
        #expect(node.handle(.leaderRecord(1, .success(record("a", "0", 3))), at: 0) == [.serve(nil)])
        var leader = Node.leading()
        #expect(leader.handle(.leaderRecord(2, .success(record("a", "0", 4))), at: 0) == [.serve(nil)])
    }

    @Test("a record that is older than a known one is not used")
    func oldRecord() {
        var node = Node.following()
        #expect(node.handle(.leaderRecord(1, .success(record("b", "1", 3))), at: 0) == [.serve(record("b", "1", 3))])
        #expect(node.handle(.leaderChanged, at: 0) == [.readLeader(2)])
        #expect(node.handle(.leaderRecord(2, .success(record("c", "1", 2))), at: 0) == [])
        #expect(node.fire(at: 1).contains(.readLeader(3)))
    }

    @Test("credentials that are refused and data of a newer version end the node")
    func finalErrors() {
        var node = Node.following()
        #expect(node.handle(.position(2, .failure(.final("no"))), at: 0).contains(.end(.refused("no"))))
        var leader = Node.takingOver()
        #expect(
            leader.handle(.schedulerEnded(epoch: 4, .refused("newer")), at: 0).contains(.end(.refused("newer"))))
    }

    @Test("each notice has a text and a meaning")
    func notices() {
        let notices: [LeadershipNotice] = [
            .takingOver(epoch: 1), .leading(epoch: 1), .steppedDown(.leaseEnded), .left, .disconnected, .expired,
            .takeoverKeepsFailing(count: 3, reason: "x"), .nameTaken, .requestFailed("x"),
        ]
        for notice in notices { #expect(!notice.text.isEmpty && !notice.meaning.isEmpty) }
    }
}
