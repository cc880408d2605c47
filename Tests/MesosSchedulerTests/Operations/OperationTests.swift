import MesosAPI
import Testing

@testable import MesosScheduler

/// Half a CPU, to be reserved.
private let reserved = Mesos.Resource.scalar("cpus", 0.5).reserved(for: "*", principal: "ops")

extension MachineDriver {
    @discardableResult
    mutating func perform(
        _ operations: [Mesos.Offer.Operation], waiter: Int = 100, timeout: Duration = .seconds(30)
    ) -> [SchedulerEffect] {
        handle(
            .perform(OperationRequest(operations, on: "a1"), waiter: WaiterID(waiter), timeout: timeout))
    }

    @discardableResult
    mutating func operation(
        _ id: String, _ state: Mesos.OperationState, uuid: UInt8? = nil, message: String? = nil
    ) -> [SchedulerEffect] {
        event(
            .updateOperationStatus(
                .init(
                    state: state, operationID: .init(id), message: message,
                    uuid: uuid.map { .init(value: [UInt8](repeating: $0, count: 16)) }, agentID: "a1")))
    }

    /// A machine that has sent RESERVE with the id r1.
    static func reserving(
        _ configure: (inout SchedulerConfiguration) -> Void = { _ in }
    ) -> MachineDriver {
        var driver = subscribed(configure)
        driver.perform([.reserve([reserved], id: "r1")])
        driver.offer(makeOffer("o1"))
        return driver
    }
}

@Suite("Operations on resources")
struct OperationTests {
    @Test("operations wait for an offer of their agent, and end with the master's update")
    func fromRequestToEnd() throws {
        var driver = MachineDriver.subscribed()
        #expect(driver.perform([.reserve([reserved])]).lines == ["REVIVE"])
        #expect(driver.offer(makeOffer("o0", agent: "a2")).lines == ["DECLINE o0"])
        let sent = driver.offer(makeOffer("o1"), makeOffer("o2", agent: "a2"))
        #expect(sent.lines == ["ACCEPT o1: RESERVE", "DECLINE o2", "SUPPRESS"])
        let accept = try #require(sent.accepts.first)
        #expect(accept.filters?.refuseSeconds == 0, "the rest is wanted back with what was reserved")
        let operation = try #require(accept.operations.first)
        let resource = try #require(operation.reserve?.resources.first)
        #expect(resource.allocationInfo?.role == "*" && resource.reservations.map(\.principal) == ["ops"])
        let id = try #require(operation.id?.value)
        let end = driver.operation(id, .finished, uuid: 1)
        #expect(end.lines == ["performed \(id) OPERATION_FINISHED", "ACKNOWLEDGE_OPERATION \(id) 1"])
        #expect(driver.machine.operations.batches.isEmpty && driver.machine.operations.records.isEmpty)
        #expect(driver.advance(by: .seconds(300)).lines.isEmpty, "nothing is asked any more")
    }

    @Test("a held offer is used at once")
    func heldOffer() {
        var driver = MachineDriver.subscribed { $0.offers.holdsUnused = true }
        driver.launch(request("t0"))
        driver.offer(makeOffer("o1", agent: "a2"), makeOffer("o2"))
        let held = driver.machine.offers.table.contains("o2") ? "o2" : "o1"
        let agent = held == "o2" ? "a1" : "a2"
        let actions = driver.handle(
            .perform(
                OperationRequest([.reserve([reserved], id: "r1")], on: agent), waiter: WaiterID(5),
                timeout: .seconds(1)))
        #expect(actions.lines.contains("ACCEPT \(held): RESERVE"))
    }

    @Test("an update is acknowledged and reported once, and acknowledged again only when it comes much later")
    func replays() {
        var driver = MachineDriver.reserving()
        #expect(driver.operation("r1", .pending).lines.isEmpty, "what the master says has no uuid")
        let first = driver.operation("r1", .finished, uuid: 7)
        #expect(first.notices.count == 1)
        let second = driver.operation("r1", .finished, uuid: 7)
        #expect(second.lines.isEmpty && second.notices.isEmpty)
        driver.advance(by: .seconds(10))
        #expect(driver.operation("r1", .finished, uuid: 7).lines == ["ACKNOWLEDGE_OPERATION r1 7"])
    }

    @Test("an acknowledgement that failed is sent again with the next repetition")
    func lostAcknowledgement() throws {
        var driver = MachineDriver.reserving()
        driver.acceptsCalls = false
        let end = driver.operation("r1", .finished, uuid: 7)
        let id = try #require(end.callIDs.first)
        #expect(driver.operation("r1", .finished, uuid: 7).lines.isEmpty, "it is on its way")
        driver.handle(.callFinished(id, .unknown("timeout")))
        #expect(driver.operation("r1", .finished, uuid: 7).lines == ["ACKNOWLEDGE_OPERATION r1 7"])
    }

    @Test("updates of operations of an earlier run are acknowledged and reported")
    func foreign() {
        var driver = MachineDriver.subscribed()
        let actions = driver.operation("old", .finished, uuid: 3)
        #expect(actions.lines == ["ACKNOWLEDGE_OPERATION old 3"] && actions.notices.count == 1)
    }

    @Test("operations without an outcome are reconciled with growing intervals")
    func asked() {
        var driver = MachineDriver.reserving()
        let lines = driver.advance(by: .seconds(25)).lines
        #expect(lines.count >= 3 && lines.count <= 10 && Set(lines) == ["RECONCILE_OPERATIONS r1@a1"])
        driver.operation("r1", .unreachable)
        driver.operation("r1", .recovering)
        #expect(driver.operation("r1", .finished).lines == ["performed r1 OPERATION_FINISHED"])
    }

    @Test("operations are reconciled at once after a new subscription")
    func resubscribed() {
        var driver = MachineDriver.reserving()
        driver.handle(.subscriptionEnded(driver.connection, .streamEnded("reset")))
        driver.advance(by: .seconds(2))
        #expect(driver.subscribe().lines.contains("RECONCILE_OPERATIONS r1@a1"))
        #expect(driver.operation("r1", .finished).performed.map(\.state) == [.finished])
    }

    @Test("operations that the master certainly does not know are sent again with another id")
    func unknown() throws {
        var driver = MachineDriver.subscribed()
        driver.perform([.reserve([reserved])])
        let first = try #require(driver.offer(makeOffer("o1")).accepts.first?.operations.first?.id?.value)
        driver.handle(.subscriptionEnded(driver.connection, .streamEnded("reset")))
        driver.advance(by: .seconds(2))
        driver.subscribe()
        #expect(driver.operation(first, .unknown).lines.isEmpty, "the master may have answered too early")
        #expect(driver.operation(first, .unknown).lines == ["REVIVE"])
        let again = driver.offer(makeOffer("o2"))
        let second = try #require(again.accepts.first?.operations.first?.id?.value)
        #expect(again.lines.first == "ACCEPT o2: RESERVE" && second != first)
        #expect(driver.operation(first, .finished, uuid: 1).lines == ["ACKNOWLEDGE_OPERATION \(first) 1"])
        #expect(driver.operation(second, .finished, uuid: 2).performed.map(\.operationID) == [second])
    }

    @Test("after an ACCEPT without an answer, its offers are declined before the reconciliation")
    func doubt() throws {
        var driver = MachineDriver.subscribed()
        driver.perform([.reserve([reserved], id: "r1")])
        driver.acceptsCalls = false
        let accept = try #require(driver.offer(makeOffer("o1")).callIDs.first)
        let lost = driver.handle(.callFinished(accept, .unknown("timeout")))
        #expect(lost.lines == ["DECLINE o1"])
        #expect(driver.advance(by: .seconds(10)).lines.isEmpty)
        driver.operation("r1", .unknown)
        #expect(driver.operation("r1", .unknown).lines.isEmpty, "the ACCEPT may still arrive")
        let asked = driver.handle(.callFinished(try #require(lost.callIDs.first), .accepted))
        #expect(asked.lines == ["RECONCILE_OPERATIONS r1@a1"])
        #expect(driver.operation("r1", .finished, uuid: 1).performed.map(\.state) == [.finished])
    }

    @Test("an ACCEPT without an answer whose offers cannot be declined ends the subscription")
    func doubtWithoutDecline() throws {
        var driver = MachineDriver.subscribed()
        driver.perform([.reserve([reserved], id: "r1")])
        driver.acceptsCalls = false
        let accept = try #require(driver.offer(makeOffer("o1")).callIDs.first)
        let lost = driver.handle(.callFinished(accept, .unknown("timeout")))
        let reset = driver.handle(.callFinished(try #require(lost.callIDs.first), .unknown("timeout")))
        #expect(reset.lines.contains("close"))
        driver.advance(by: .seconds(2))
        #expect(driver.subscribe().lines.contains("RECONCILE_OPERATIONS r1@a1"))
    }

    @Test("a refused ACCEPT fails its caller, and one that was not sent is tried again")
    func refused() throws {
        var driver = MachineDriver.subscribed()
        driver.acceptsCalls = false
        driver.perform([.reserve([reserved], id: "r1")])
        let first = try #require(driver.offer(makeOffer("o1")).callIDs.first)
        #expect(driver.handle(.callFinished(first, .notSent("refused"))).lines.contains("DECLINE o1"))
        let second = try #require(driver.offer(makeOffer("o2")).callIDs.first)
        #expect(driver.handle(.callFinished(second, .rejected(status: 503, text: "no"))).lines.contains("close"))
        driver.acceptsCalls = true
        driver.advance(by: .seconds(2))
        #expect(driver.subscribe().lines.contains("RECONCILE_OPERATIONS r1@a1"), "a proxy may have answered")
        driver = MachineDriver.subscribed()
        driver.acceptsCalls = false
        driver.perform([.reserve([reserved], id: "r1")])
        let third = try #require(driver.offer(makeOffer("o1")).callIDs.first)
        let refused = driver.handle(.callFinished(third, .rejected(status: 400, text: "no such thing")))
        #expect(refused.operationError?.code == .callRejected && refused.operationError?.status == 400)
        #expect(refused.lines.contains("DECLINE o1"))
        #expect(driver.machine.operations.batches.isEmpty)
    }

    @Test("after an offer was withdrawn, the next one is used")
    func withdrawnOffer() {
        var driver = MachineDriver.reserving()
        let message = "Operation attempted with invalid offers: Offer o1 is no longer valid"
        #expect(driver.operation("r1", .error, message: message).lines == ["RECONCILE_OPERATIONS r1@a1"])
        #expect(driver.operation("r1", .unknown).lines == ["REVIVE"])
        #expect(driver.offer(makeOffer("o2")).lines.first == "ACCEPT o2: RESERVE")
        #expect(driver.operation("r1", .finished, uuid: 1).performed.map(\.state) == [.finished])
    }

    @Test("the refusal of a repeated ACCEPT does not end the operations")
    func performedAndRefused() {
        var driver = MachineDriver.reserving()
        driver.operation("r1", .error, message: "Offer o1 is no longer valid")
        #expect(driver.operation("r1", .finished).performed.map(\.state) == [.finished])
    }

    @Test("several operations share one ACCEPT, and later ones can use the results of earlier ones")
    func several() throws {
        var driver = MachineDriver.subscribed()
        let disk = Mesos.Resource.scalar("disk", 10).reserved(for: "*")
        let volume = disk.persistentVolume(id: "v", containerPath: "data")
        driver.perform([
            .reserve([reserved, disk], id: "r"), .create(volumes: [volume], id: "c"),
            .destroy(volumes: [volume], id: "d"),
        ])
        var offer = makeOffer("o1")
        offer.resources = MessageList(offer.resources.elements + [.scalar("disk", 10, role: "*")])
        #expect(driver.offer(makeOffer("o0")).lines == ["DECLINE o0"], "it has no disk")
        #expect(driver.offer(offer).lines.first == "ACCEPT o1: RESERVE CREATE DESTROY")
        #expect(driver.operation("c", .failed, uuid: 1, message: "no").performed.isEmpty)
        #expect(driver.operation("r", .finished, uuid: 2).performed.isEmpty)
        let outcomes = driver.operation("d", .dropped, uuid: 3).performed
        #expect(
            outcomes == [
                OperationOutcome(operationID: "r", state: .finished),
                OperationOutcome(operationID: "c", state: .failed, message: "no"),
                OperationOutcome(operationID: "d", state: .dropped),
            ])
    }

    @Test("the error of a timeout names the wanted and offered resources, or the open operations")
    func timeouts() throws {
        var driver = MachineDriver.subscribed()
        driver.perform([.reserve([.scalar("cpus", 64).reserved(for: "*")])])
        driver.offer(makeOffer("o1"))
        let none = try #require(driver.advance(by: .seconds(30)).operationError)
        #expect(none.code == .noCapacity)
        #expect(none.message.contains("cpus:64") && none.message.contains("cpus:4") && none.message.contains("a1"))
        #expect(driver.machine.operations.batches.isEmpty)

        driver = MachineDriver.reserving()
        let open = try #require(driver.advance(by: .seconds(30)).operationError)
        #expect(open.code == .operationTimedOut && open.message.contains("r1"))
        #expect(driver.advance(by: .seconds(60)).lines.contains("RECONCILE_OPERATIONS r1@a1"), "followed to its end")
        #expect(driver.operation("r1", .finished, uuid: 1).lines == ["ACKNOWLEDGE_OPERATION r1 1"])
        #expect(driver.machine.operations.batches.isEmpty && driver.machine.operations.records.isEmpty)

        driver = MachineDriver()
        driver.handle(.start(frameworkID: nil))
        driver.perform([.reserve([reserved])], timeout: .seconds(1))
        #expect(driver.advance(by: .seconds(1)).operationError?.code == .notSubscribed)
    }

    @Test("after a cancellation nothing is sent, and sent operations are followed to their end")
    func cancelled() {
        var driver = MachineDriver.subscribed()
        driver.perform([.reserve([reserved])])
        #expect(driver.handle(.cancelOperations(WaiterID(100))).lines == ["not performed: cancelled", "SUPPRESS"])
        #expect(driver.offer(makeOffer("o1")).lines == ["DECLINE o1"])

        driver = MachineDriver.reserving()
        #expect(driver.handle(.cancelOperations(WaiterID(100))).lines == ["not performed: cancelled"])
        // Nobody wants it tried again.
        driver.operation("r1", .unknown)
        #expect(driver.operation("r1", .unknown).lines.isEmpty)
        #expect(driver.machine.operations.batches.isEmpty)
    }

    @Test("the removal of the framework fails sent operations, and waiting ones go to the new framework")
    func frameworkRemoved() {
        var driver = MachineDriver.reserving()
        driver.perform([.reserve([reserved], id: "r2")], waiter: 101)
        driver.handle(.subscriptionEnded(driver.connection, .streamEnded("reset")))
        driver.advance(by: .seconds(2))
        driver.handle(.subscriptionAccepted(driver.connection))
        let removed = driver.event(.error("Framework has been removed"))
        #expect(removed.operationError?.code == .frameworkRemoved)
        driver.advance(by: .seconds(2))
        driver.subscribe(as: "fw-2")
        #expect(driver.offer(makeOffer("o9")).lines.first == "ACCEPT o9: RESERVE")
    }

    @Test("a shutdown fails waiting operations at once, and the others at its end")
    func shutdown() {
        var driver = MachineDriver.reserving()
        driver.perform([.reserve([reserved], id: "r2")], waiter: 101)
        let lines = driver.handle(.shutdown(teardown: true, timeout: .seconds(5))).lines
        #expect(lines.filter { $0 == "not performed: shuttingDown" }.count == 2)
        #expect(driver.perform([.reserve([reserved])], waiter: 102).operationError?.code == .shuttingDown)
    }

    @Test("invalid operation requests are refused")
    func validation() {
        let launch = Mesos.Offer.Operation(type: .launch, launch: .init(taskInfos: []))
        let plain = Mesos.Resource.scalar("disk", 1)
        let bad: [([Mesos.Offer.Operation], String)] = [
            ([], "there are no operations"), ([launch], "launch"), ([.init()], "type"),
            ([.reserve([])], "no resources"),
            ([.reserve([plain])], "reserved(for:)"), ([.unreserve([plain])], "no reservation"),
            ([.create(volumes: [plain])], "persistent volume"),
            ([.reserve([reserved], id: "x"), .reserve([reserved], id: "x")], "twice"),
            ([.init(type: .growVolume)], "no resources"),
        ]
        for (operations, word) in bad {
            var driver = MachineDriver.subscribed()
            let error = driver.perform(operations).operationError
            #expect(error?.code == .invalidRequest)
            #expect(error?.message.contains(word) == true, "\(error?.message ?? "no error") about \(word)")
        }
        var driver = MachineDriver.subscribed { $0.limits.operations = 1 }
        driver.perform([.reserve([reserved], id: "r1")])
        let full = driver.perform([.reserve([reserved])], waiter: 101).operationError
        #expect(full?.code == .limitReached && full?.limit == "limits.operations")
        driver = MachineDriver.reserving()
        #expect(driver.perform([.reserve([reserved], id: "r1")], waiter: 101).operationError?.code == .invalidRequest)
    }

    @Test("the operations on a lost agent are reconciled")
    func agentLost() {
        var driver = MachineDriver.reserving()
        #expect(driver.event(.failure(.init(agentID: "a2"))).lines.isEmpty)
        #expect(driver.event(.failure(.init(agentID: "a1"))).lines == ["RECONCILE_OPERATIONS r1@a1"])
        #expect(driver.operation("r1", .goneByOperator).performed.map(\.state) == [.goneByOperator])
    }

    @Test("operations follow a recorded stream: reserve, create, destroy, unreserve")
    func recorded() throws {
        var driver = MachineDriver(roles: ["res"]) { $0.tasks.orphanGracePeriod = nil }
        driver.handle(.start(frameworkID: nil))
        driver.handle(.subscriptionAccepted(driver.connection))
        let cpus = Mesos.Resource.scalar("cpus", 0.5).reserved(for: "res", principal: "ops")
        let disk = Mesos.Resource.scalar("disk", 10).reserved(for: "res", principal: "ops")
        let volume = disk.persistentVolume(id: "vol-1", containerPath: "data", principal: "ops")
        var steps: [Mesos.Offer.Operation] = [
            .reserve([cpus, disk], id: "op-reserve"), .create(volumes: [volume], id: "op-create"),
            .destroy(volumes: [volume], id: "op-destroy"), .unreserve([cpus, disk], id: "op-unreserve"),
        ]
        var outcomes: [OperationOutcome] = []
        var acknowledged: [[UInt8]] = []
        var sent: [String] = []
        func next(_ driver: inout MachineDriver) -> [SchedulerEffect] {
            guard !steps.isEmpty else { return [] }
            return driver.handle(
                .perform(
                    OperationRequest([steps.removeFirst()], on: "cdb6ce03-073c-40eb-be05-c1e86bc1bb38-S0"),
                    waiter: WaiterID(200 + steps.count), timeout: .seconds(30)))
        }
        for event in try ReplayTests.events("operations") {
            var actions = driver.event(event)
            if case .subscribed = event { actions += next(&driver) }
            outcomes += actions.performed
            if !actions.performed.isEmpty { actions += next(&driver) }
            for call in actions.calls {
                if case .acknowledgeOperationStatus(let acknowledge) = call { acknowledged.append(acknowledge.uuid) }
            }
            sent += actions.lines.filter { $0.hasPrefix("ACCEPT") }.map { String($0.split(separator: " ")[2]) }
        }
        #expect(sent == ["RESERVE", "CREATE", "DESTROY", "UNRESERVE"])
        #expect(outcomes.map(\.operationID) == ["op-reserve", "op-create", "op-destroy", "op-unreserve"])
        #expect(outcomes.count { $0.isFinished } == 4)
        #expect(acknowledged.count == 4 && Set(acknowledged).count == 4)
    }

    @Test("a task runs on the agent of its volume, which no other task can use")
    func volumes() throws {
        var driver = MachineDriver.subscribed()
        let volume = Mesos.Resource.scalar("disk", 10).reserved(for: "*").persistentVolume(id: "v", containerPath: "d")
        var wanted = request("t1")
        wanted.volumes = [volume]
        driver.launch(wanted)
        wanted.id = "t2"
        driver.launch(wanted)
        #expect(driver.offer(makeOffer("o1")).lines == ["DECLINE o1"], "it has no volume")
        var offered = volume
        offered.allocationInfo = .init(role: "*")
        var offer = makeOffer("o2")
        offer.resources = MessageList(offer.resources.elements + [offered])
        let actions = driver.offer(offer, makeOffer("o3", agent: "a2"))
        #expect(actions.lines.contains("ACCEPT o2: t1@a1"))
        #expect(actions.launchedTasks.first?.resources.filter { $0.name == "disk" } == [offered])
        driver.update("t1", .running, uuid: 1)
        let late = try #require(driver.advance(by: .seconds(45)).launchError)
        #expect(late.code == .noCapacity && late.message.contains("volumes v"))
        wanted.id = "t3"
        wanted.volumes = [.scalar("disk", 10)]
        #expect(driver.launch(wanted).launchError?.code == .invalidRequest)
    }
}
