import MesosAPI
import Testing

@testable import EmbeddedMesos

/// Agents that are cut off from the master for a while.
@Suite struct PartitionTests {
    @Test func aShortPartitionIsSeenOnlyByWhatComesLate() {
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

    @Test func aPartitionBeyondTheHealthCheckLimitLosesTheAgent() {
        var (driver, connection, agent) = MasterDriver.runningTask()
        driver.handle(.agentLost(agent, .partitioned))
        driver.advance(by: .seconds(75))
        #expect(driver.takeUpdates(connection).map(\.state) == [.unreachable])
        driver.handle(.agentReturned(agent))
        #expect(driver.takeUpdates(connection).map(\.reason) == [.agentReregistered])
        // The limit of a partition that is over means nothing to the next.
        driver.handle(.agentLost(agent, .partitioned))
        driver.advance(by: .seconds(40))
        driver.handle(.agentReturned(agent))
        driver.handle(.agentLost(agent, .partitioned))
        driver.advance(by: .seconds(40))
        #expect(driver.takeUpdates(connection).isEmpty)
        driver.advance(by: .seconds(35))
        #expect(driver.takeUpdates(connection).map(\.state) == [.unreachable])
    }

    @Test func whatAFrameworkAsksForMeanwhileHappensAfterwards() {
        var (driver, connection, agent) = MasterDriver.runningTask()
        driver.handle(.agentLost(agent, .partitioned))
        driver.call(.kill(.with { $0.taskID = "t" }), connection)
        #expect(driver.takeCommands().isEmpty)
        driver.handle(.agentReturned(agent))
        #expect(driver.takeCommands().contains { if case .kill = $0.command { true } else { false } })
    }

    @Test func anAcknowledgementThatIsLostOnTheWayMakesTheUpdateComeAgain() throws {
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
