import MachineSupport
import MesosAPI

@testable import EmbeddedMesos
@testable import MesosScheduler

extension Simulation {
    /// The leading master dies. The next leader knows only the registry of agents. The agents register with it late, and
    /// until then it does not know their tasks.
    mutating func failOver() throws(LawBroken) {
        note("the master dies")
        ledger.met.insert(.masterDied)
        if let connection = network.session?.connection, network.streams[connection]?.isBroken == false {
            network.streams[connection]?.isBroken = true
            // A frozen master only stops sending.
            if chance(0.7) { queue.add(.failure(connection: connection, .streamEnded(nil)), at: now + delay()) }
        }
        for connection in network.streams.keys { network.streams[connection]?.isBroken = true }
        // The agents keep their last reports and send them again.
        for case .master(let input) in queue.removeAll(where: { if case .master(.report) = $0 { true } else { false } })
        {
            _ = try feedMaster(input)
        }
        ledger.removedFrameworkIDs.formUnion(master.removedFrameworkIDs)
        ledger.masters += 1
        masterEffects = MasterStateMachine.Effects()
        master = MasterStateMachine(
            identity: .init(id: "m\(ledger.masters)", port: 5050), policy: plan.policy, seed: random.next(),
            registry: master.registry, at: Self.masterTime(now), &masterEffects)
        let elected = now + chance(seconds: 0...10)
        let ready = elected + Int64.random(in: 0...Self.second, using: &random)
        network.election = .init(elected: elected, ready: ready)
        queue.add(.leaderElected(master: ledger.masters), at: elected)
        queue.add(.leaderReady(master: ledger.masters), at: ready)
        for agent in master.recoveringAgentIDs.sorted() where !absentAgents.contains(agent) {
            queue.add(.agentRegisters(agent, master: ledger.masters), at: ready + chance(seconds: 0...40))
        }
    }

    // MARK: The election

    /// The address of a leader that the detection names.
    private func address(_ master: Int) -> String { "http://leader\(master):5050" }

    mutating func detectLeader() {
        if let election = network.election, now < election.elected { return }
        queue.add(.leaderElected(master: ledger.masters), at: now + delay())
    }

    mutating func leaderElected(_ master: Int) throws(LawBroken) {
        guard plan.detectsLeader, master == ledger.masters else { return }
        try feed(.leaderDetected(address(master)))
    }

    /// The time from the readiness of a leader to the subscription, besides three messages on their way.
    private static let following = 1500 * millisecond

    mutating func leaderReady(_ master: Int) {
        // A scheduler that has not noticed the death of the last leader needs a missing heartbeat first.
        guard master == ledger.masters, !scheduler.isSubscribed, !ledger.isShuttingDown, plan.faults == 0 else {
            return
        }
        queue.add(.leaderWasReady(master: master), at: now + Self.following + 150 * Self.millisecond)
    }

    /// The scheduler follows a new leader soon, unless something else has happened to it.
    mutating func checkFollowed(_ master: Int) throws(LawBroken) {
        guard master == ledger.masters, !ledger.isShuttingDown else { return }
        ledger.met.insert(.leaderFollowed)
        if !scheduler.isSubscribed { throw broken("the scheduler has not followed leader \(master) in time") }
    }

    /// What a SUBSCRIBE meets while no master leads.
    func obstacle(at url: String) -> SubscriptionFailure? {
        if plan.detectsLeader {
            guard url.hasPrefix(address(ledger.masters)) else { return .notSent("connection refused") }
        } else if url.hasPrefix("http://m2") {
            return .answered(status: 307, text: "", location: "//m1:5050/master/api/v1/scheduler")
        }
        guard let election = network.election, now < election.ready else { return nil }
        if now < election.elected { return .notSent("connection refused") }
        return .answered(status: 503, text: "Master has not finished recovery", location: nil)
    }

    /// An agent that has not registered with the current master yet.
    mutating func register(_ agent: String, with master: Int) throws(LawBroken) {
        guard master == ledger.masters, !absentAgents.contains(agent), self.master.recoveringAgentIDs.contains(agent)
        else { return }
        note("agent \(agent) registers again")
        ledger.met.insert(.agentRegisteredAgain)
        _ = try feedMaster(.agentReregistered(agent))
    }
}
