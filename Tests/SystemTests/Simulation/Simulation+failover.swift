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
        for agent in master.recoveringAgentIDs.sorted() where !absentAgents.contains(agent) {
            queue.add(.agentRegisters(agent, master: ledger.masters), at: now + chance(seconds: 0...40))
        }
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
