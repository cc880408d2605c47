import MesosAPI

@testable import EmbeddedMesos
@testable import MesosScheduler

extension Simulation {
    /// The scheduler's process dies and starts again with what its stores kept.
    mutating func restart() throws(LawBroken) {
        note("the scheduler dies")
        endSession()
        ledger.died()
        restarts += 1
        wakeUp = nil
        scheduler = SchedulerStateMachine(configuration: plan.configuration, seed: random.next())
        try feed(.start(frameworkID: ledger.frameworkID))
    }

    // MARK: Connections

    /// The number of a connection of this life in the whole simulation.
    func global(_ connection: MesosScheduler.ConnectionID) -> Int { restarts * 100_000 + connection.number }

    func local(_ connection: Int) -> MesosScheduler.ConnectionID { .init(connection - restarts * 100_000) }
}
