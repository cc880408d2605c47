import MesosAPI

@testable import EmbeddedMesos
@testable import MesosScheduler

extension Simulation {
    /// Something happens that nobody expected, or that the user wants.
    mutating func chaos() throws(LawBroken) {
        guard !isCalm else { return }
        queue.add(.chaos, at: now + chance(seconds: 0...4))
        if chance(plan.crashes) { return try restart() }
        if chance(plan.failovers) { return try failOver() }
        let isHarmless = plan.faults == 0
        switch Int.random(in: 0..<(isHarmless ? 10 : 16), using: &random) {
        case 0..<5: try launch()
        case 5:
            if let id = ledger.unresolved.sorted().randomElement(using: &random) { try feed(.cancelLaunch(taskID: id)) }
        case 6, 7: if let id = ledger.launches.keys.sorted().randomElement(using: &random) { try kill(id) }
        case 8:
            ledger.met.insert(.strangerKilled)
            try kill("stranger\(Int.random(in: 0..<30, using: &random))")
        case 9:
            if let id = ledger.launches.keys.sorted().randomElement(using: &random) {
                try feed(.waitForEnd(taskID: id, waiter: newWaiter(deadline: .max)))
            }
        case 10, 11: breakStream()
        case 12:
            if let offer = master.offers.keys.sorted().randomElement(using: &random) {
                ledger.met.insert(.offerRescinded)
                _ = try feedMaster(.rescind(offer: offer))
            }
        case 13: try loseAgent()
        case 14: try returnAgent()
        default:
            if chance(0.1), let id = master.frameworks.keys.sorted().randomElement(using: &random) {
                note("the operator removes \(id)")
                ledger.met.insert(.frameworkRemoved)
                _ = try feedMaster(.removeFramework(id))
            }
        }
    }

    /// From now on nothing goes wrong, and everything must settle.
    mutating func calm() throws(LawBroken) {
        isCalm = true
        note("calm")
        while !absentAgents.isEmpty { try returnAgent() }
    }

    /// Ends what still runs.
    mutating func drain() throws(LawBroken) {
        note("drain")
        for id in scheduler.snapshots.map(\.taskID) { try kill(id) }
    }

    mutating func shutDown(teardown: Bool) throws(LawBroken) {
        note("shut down \(teardown ? "with" : "without") teardown")
        ledger.isShuttingDown = true
        try feed(.shutdown(teardown: teardown, timeout: .seconds(60)))
    }

    private static let constraints: [PlacementConstraint] = [
        try? PlacementConstraint("hostname", .unique), try? PlacementConstraint("hostname", .maxPer, "2"),
        try? PlacementConstraint("hostname", .groupBy), try? PlacementConstraint("hostname", .cluster),
    ].compactMap { $0 }

    private mutating func launch() throws(LawBroken) {
        guard ledger.launches.count < plan.maximumLaunches else { return }
        let id = "t\(ledger.launches.count)"
        let seconds = Int64.random(in: chance(0.3) ? 1...5 : 20...60, using: &random)
        var request = TaskRequest(
            id: id,
            resources: TaskResources(
                cpus: [0.5, 1, 2].randomElement(using: &random) ?? 1, memory: 64,
                ports: Int.random(in: 0...1, using: &random)),
            role: plan.configuration.framework.roles.randomElement(using: &random),
            command: .init(value: "true"), healthCheck: chance(0.3) ? .init(type: .tcp, tcp: .init(port: 0)) : nil)
        if chance(0.3) {
            request.group = "spread"
            if let constraint = Self.constraints.randomElement(using: &random) { request.constraints = [constraint] }
        }
        if chance(0.1) { request.preferredAgents = ["nowhere"] }
        ledger.launches[id] = .init(deadline: now + seconds * Self.second)
        ledger.unresolved.insert(id)
        try feed(.launch(request, timeout: .seconds(seconds)))
    }

    private mutating func kill(_ id: String) throws(LawBroken) {
        let seconds = Int64.random(in: 1...60, using: &random)
        let waiter = newWaiter(deadline: now + seconds * Self.second)
        try feed(.kill(taskID: id, gracePeriod: nil, waiter: waiter, timeout: .seconds(seconds)))
    }

    private mutating func newWaiter(deadline: Int64) -> WaiterID {
        ledger.waiterCount += 1
        let waiter = WaiterID(ledger.waiterCount)
        ledger.waiters[waiter] = deadline
        return waiter
    }

    // MARK: Agents

    mutating func addAgent() {
        let id = master.makeAgentID()
        agentIDs.append(id)
        let seed = random.next()
        let configuration = ScriptedAgentConfiguration(
            resources: AgentResources(cpus: 4, memory: 1024), behaviour: { Self.script($0, seed: seed) })
        agents.add(configuration, id: id)
        let description = AgentDescription(
            id: id, hostname: "host-\(id)", port: 5051, resources: configuration.resources.list)
        queue.add(.master(.agentRegistered(description)), at: now + delay())
    }

    private mutating func loseAgent() throws(LawBroken) {
        guard let id = agentIDs.filter({ !absentAgents.contains($0) }).randomElement(using: &random),
            master.agents[id] != nil
        else { return }
        let loss: AgentLoss = chance(0.2) ? .gone : Bool.random(using: &random) ? .unreachable : .disconnected
        note("agent \(id) is lost: \(loss)")
        ledger.met.insert(.agentLost)
        if loss == .gone {
            agentIDs.removeAll { $0 == id }
            ledger.live = ledger.live.filter { $0.value.agent != id }
            addAgent()
        } else {
            absentAgents.append(id)
        }
        _ = try feedMaster(.agentLost(id, loss))
    }

    private mutating func returnAgent() throws(LawBroken) {
        guard !absentAgents.isEmpty else { return }
        let id = absentAgents.removeFirst()
        if master.recoveringAgentIDs.contains(id) { return try register(id, with: ledger.masters) }
        note("agent \(id) is back")
        ledger.met.insert(.agentReturned)
        _ = try feedMaster(.agentReturned(id))
    }

    /// What becomes of a task; decided by its id and where it is launched.
    static func script(_ launch: TaskLaunch, seed: UInt64) -> TaskScript {
        var random = SeededRandom(seed: launch.containerID.utf8.reduce(seed) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 })
        func wait(_ seconds: ClosedRange<Int>) -> TaskScript.Step {
            .wait(.milliseconds(Int.random(in: seconds.lowerBound * 1000...seconds.upperBound * 1000, using: &random)))
        }
        let run: [TaskScript.Step] = [
            .report(TaskReport(.starting)), wait(0...3), .report(TaskReport(.running)),
        ]
        let check = TaskReport(.running, reason: .taskHealthCheckStatusUpdated, healthy: true)
        var sick = check
        sick.healthy = false
        let end = TaskScript.KillResponse.end(
            after: .milliseconds(Int.random(in: 0...5000, using: &random)), TaskReport(.killed))
        switch Int.random(in: 0..<10, using: &random) {
        case 0: return .never
        case 1: return .fail(.failed, reason: .containerLaunchFailed, message: "Failed to launch container: no")
        case 2: return .fail(.dropped, reason: .agentDisconnected, message: "no")
        case 3: return TaskScript(run + [wait(0...60), .report(TaskReport(.finished))], onKill: end)
        case 4: return TaskScript([.report(TaskReport(.starting)), wait(1...9), .report(TaskReport(.failed))])
        case 5: return TaskScript(run + [wait(0...4), .report(sick), wait(1...9), .report(check)], onKill: end)
        default: return TaskScript(run + [wait(0...2), .report(check)], onKill: end)
        }
    }
}
