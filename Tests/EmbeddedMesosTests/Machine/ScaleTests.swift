import MesosAPI
import Testing

@testable import EmbeddedMesos

@Suite struct ScaleTests {
    @Test("many agents and tasks do not affect each other")
    func manyTasks() {
        var driver = MasterDriver()
        let agents = 300
        let tasksEach = 10
        for _ in 0..<agents { driver.addAgent(AgentResources(cpus: 16, ports: [])) }
        let connection = driver.subscribe()
        let offers = driver.takeOffers(connection)
        #expect(offers.count == agents)
        for (number, offer) in offers.enumerated() {
            let tasks = (0..<tasksEach).map {
                MasterDriver.task("t-\(number)-\($0)", on: offer.agentID.value, cpus: 1, memory: 10)
            }
            driver.accept([offer.id.value], tasks, connection, refuse: 3600)
        }
        for number in 0..<agents {
            for task in 0..<tasksEach {
                for state in [Mesos.TaskState.starting, .running] {
                    driver.report("t-\(number)-\(task)", TaskReport(state), connection)
                    for status in driver.takeUpdates(connection) { driver.acknowledge(status, connection) }
                }
            }
        }
        #expect(driver.machine.frameworks["m-0000"]?.tasks.count == agents * tasksEach)
        let held = driver.machine.agents.values.reduce(0) { $0 + ($1.total.scalar("cpus") - $1.free.scalar("cpus")) }
        #expect(held == Double(agents * tasksEach))
    }
}
