import JSONSupport
import MachineSupport
import MesosAPI
import Testing

@testable import EmbeddedMesos

/// DRAIN_AGENT, DEACTIVATE_AGENT and REACTIVATE_AGENT.
@Suite struct DrainTests {
    private static func drain(
        _ agent: String, gracePeriod: Int64? = nil, marksGone: Bool = false
    ) -> MasterInput {
        .operatorCall(
            .with {
                $0.type = .drainAgent
                $0.drainAgent = .init(
                    agentID: Mesos.AgentID(agent), maxGracePeriod: gracePeriod.map { .init(seconds: $0) },
                    markGone: marksGone)
            })
    }

    private static func reactivate(_ agent: String) -> MasterInput {
        .operatorCall(
            .with { ($0.type, $0.reactivateAgent) = (.reactivateAgent, .init(agentID: Mesos.AgentID(agent))) })
    }

    private static func deactivate(_ agent: String) -> MasterInput {
        .operatorCall(
            .with { ($0.type, $0.deactivateAgent) = (.deactivateAgent, .init(agentID: Mesos.AgentID(agent))) })
    }

    @Test("a drained agent loses its offers and tasks, and is offered again when it is reactivated")
    func life() throws {
        var (driver, connection, agent) = MasterDriver.runningTask()
        driver.advance(by: .seconds(1))
        _ = driver.take(connection)
        driver.handle(Self.drain(agent, gracePeriod: 2))
        #expect(driver.lastAnswer == CallAnswer(200))
        let events = driver.take(connection)
        #expect(events.count == 1 && events.contains { if case .rescind = $0 { true } else { false } })
        guard case .kill(let kill)? = driver.takeCommands().first?.command else {
            Issue.record("the task was not killed")
            return
        }
        #expect(kill.reason == .agentDraining && kill.gracePeriod == .seconds(2) && kill.sendsKilling)
        func agentJSON() -> JSONValue? {
            driver.machine.json(ofEndpoint: "/slaves", query: [:])?["slaves"]?.arrayValue?.first
        }
        #expect(agentJSON()?["drain_info"]?["state"] == "DRAINING")
        #expect(agentJSON()?["deactivated"] == true && agentJSON()?["active"] == false)
        driver.handle(Self.reactivate(agent))
        #expect(driver.lastAnswer == CallAnswer(400, "Agent is still in the DRAINING state"))

        driver.report("t", TaskReport(.killed, reason: .agentDraining), connection)
        let update = try #require(driver.takeUpdates(connection).first)
        driver.acknowledge(update, connection)
        #expect(agentJSON()?["drain_info"]?["state"] == "DRAINED")
        driver.advance(by: .seconds(10))
        #expect(driver.takeOffers(connection).isEmpty)
        driver.handle(Self.reactivate(agent))
        #expect(driver.lastAnswer == CallAnswer(200))
        #expect(driver.takeOffers(connection).map(\.agentID.value) == [agent])
        #expect(agentJSON()?["drain_info"] == nil && agentJSON()?["active"] == true)
        driver.handle(Self.reactivate(agent))
        #expect(driver.lastAnswer == CallAnswer(400, "Agent is not deactivated"))
    }

    @Test(
        "an agent without tasks is drained at once, and is marked gone if the operator wants that",
        arguments: [true, false])
    func idle(marksGone: Bool) {
        var driver = MasterDriver()
        let agent = driver.addAgent()
        driver.handle(Self.drain(agent, marksGone: marksGone))
        #expect(driver.machine.goneAgents.contains(agent) == marksGone)
        #expect(driver.machine.draining[agent]?.isDrained == (marksGone ? nil : true))
    }

    @Test("an agent that is away is drained when it returns")
    func away() {
        var (driver, _, agent) = MasterDriver.runningTask()
        driver.handle(.agentLost(agent, .unreachable))
        driver.handle(Self.drain(agent))
        #expect(driver.takeCommands().isEmpty)
        driver.handle(.agentReturned(agent))
        #expect(
            driver.takeCommands().contains { if case .kill(let kill) = $0.command { kill.isDraining } else { false } })
        // A new leader drains it too.
        var next = MasterDriver(id: "n", at: driver.now, registry: driver.machine.registry)
        next.handle(.agentReregistered(agent))
        #expect(
            next.takeCommands().contains { if case .kill(let kill) = $0.command { kill.isDraining } else { false } })
    }

    @Test("a deactivated agent keeps its tasks and is not offered")
    func deactivated() {
        var (driver, connection, agent) = MasterDriver.runningTask()
        driver.advance(by: .seconds(1))
        _ = driver.take(connection)
        driver.handle(Self.deactivate(agent))
        #expect(driver.take(connection).count == 1)
        driver.advance(by: .seconds(10))
        #expect(driver.takeOffers(connection).isEmpty && driver.takeCommands().isEmpty)
        driver.handle(Self.reactivate(agent))
        #expect(driver.takeOffers(connection).count == 1)
    }

    @Test("an unknown agent and a negative grace period are refused")
    func refusals() {
        var driver = MasterDriver()
        let agent = driver.addAgent()
        driver.handle(Self.drain("nobody"))
        #expect(driver.lastAnswer == CallAnswer(400, "Unknown agent"))
        driver.handle(Self.deactivate("nobody"))
        #expect(driver.lastAnswer == CallAnswer(400, "Unknown agent"))
        driver.handle(Self.drain(agent, gracePeriod: -1))
        #expect(driver.lastAnswer?.text.hasSuffix("Expecting 'max_grace_period' to be non-negative") == true)
        driver.handle(.operatorCall(.with { $0.type = .drainAgent }))
        #expect(
            driver.lastAnswer
                == CallAnswer(400, "Failed to validate master::Call: Expecting 'drain_agent' to be present"))
    }

    @Test("a scripted agent gives the draining as the reason", arguments: [true, false])
    func scripted(marksGone: Bool) async throws {
        let clock = ManualClock()
        let master = try await EmbeddedMaster.start(
            configuration: .init(clock: clock, seed: 1), agents: [.scripted(.init())])
        let agent = try #require(await master.agentIDs().first)
        let answer = await master.operate(
            .with {
                ($0.type, $0.drainAgent) = (
                    .drainAgent, .init(agentID: Mesos.AgentID(agent), markGone: marksGone)
                )
            })
        #expect(answer.status == 200)
        #expect(await master.agentIDs().isEmpty == marksGone)
        await master.shutdown()
    }
}
