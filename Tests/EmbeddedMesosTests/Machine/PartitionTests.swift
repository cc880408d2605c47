import MesosAPI
import Testing

@testable import EmbeddedMesos

/// Agents that are partitioned from the master for a while.
@Suite struct PartitionTests {
    @Test("a short partition only delays updates")
    func shortPartition() {
        var (driver, connection, agent) = MasterDriver.runningTask()
        driver.advance(by: .seconds(1))
        _ = driver.take(connection)
        driver.handle(.agentLost(agent, .partitioned))
        driver.report("t", TaskReport(.finished), connection)
        driver.advance(by: .seconds(74))
        #expect(driver.take(connection).allSatisfy { $0 == .heartbeat })
        driver.handle(.agentReturned(agent))
        #expect(driver.takeUpdates(connection).map(\.state) == [.finished])
        driver.advance(by: .seconds(5))
        #expect(!driver.take(connection).contains { if case .failure = $0 { true } else { false } })
    }

    @Test("a partition beyond the health check limit makes the agent unreachable")
    func longPartition() {
        var (driver, connection, agent) = MasterDriver.runningTask()
        driver.handle(.agentLost(agent, .partitioned))
        driver.advance(by: .seconds(75))
        #expect(driver.takeUpdates(connection).map(\.state) == [.unreachable])
        driver.handle(.agentReturned(agent))
        #expect(driver.takeUpdates(connection).map(\.reason) == [.agentReregistered])
        // The limit of an earlier partition does not affect the next.
        driver.handle(.agentLost(agent, .partitioned))
        driver.advance(by: .seconds(40))
        driver.handle(.agentReturned(agent))
        driver.handle(.agentLost(agent, .partitioned))
        driver.advance(by: .seconds(40))
        #expect(driver.takeUpdates(connection).isEmpty)
        driver.advance(by: .seconds(35))
        #expect(driver.takeUpdates(connection).map(\.state) == [.unreachable])
    }

    @Test("commands for a partitioned agent are performed when it returns")
    func heldCommands() {
        var (driver, connection, agent) = MasterDriver.runningTask()
        driver.handle(.agentLost(agent, .partitioned))
        driver.call(.kill(.with { $0.taskID = "t" }), connection)
        #expect(driver.takeCommands().isEmpty)
        driver.handle(.agentReturned(agent))
        #expect(driver.takeCommands().contains { if case .kill = $0.command { true } else { false } })
    }

    @Test("an update is sent again if its acknowledgement is lost")
    func lostAcknowledgement() throws {
        var (driver, connection, agent) = MasterDriver.runningTask()
        driver.report("t", TaskReport(.finished), connection)
        let update = try #require(driver.takeUpdates(connection).first)
        driver.handle(.agentLost(agent, .partitioned))
        driver.acknowledge(update, connection)
        driver.handle(.agentReturned(agent))
        #expect(driver.takeUpdates(connection).map(\.uuid) == [update.uuid])
        driver.acknowledge(update, connection)
        driver.advance(by: .seconds(1000))
        #expect(driver.takeUpdates(connection).isEmpty)
    }
}
