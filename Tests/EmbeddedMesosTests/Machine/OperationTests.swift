import MesosAPI
import Testing

@testable import EmbeddedMesos

@Suite struct OperationTests {
    private static func info(principal: String? = "ops") -> Mesos.FrameworkInfo {
        var info = MasterDriver.info(roles: ["res"])
        info.principal = principal
        return info
    }

    /// A resource of role `res`, reserved by default.
    private static func resource(
        _ name: String, _ amount: Double, isReserved: Bool = true, role: String = "res", principal: String? = "ops",
        volume: String? = nil
    ) -> Mesos.Resource {
        var resource = Mesos.Resource.scalar(name, amount, role: "res")
        if isReserved {
            resource.reservations = [
                .with { ($0.type, $0.role, $0.principal) = (.dynamic, role, principal) }
            ]
        }
        if let volume {
            resource.disk = .with {
                $0.persistence = .init(id: volume, principal: principal)
                $0.volume = .with { ($0.containerPath, $0.mode) = ("data", .rw) }
            }
        }
        return resource
    }

    private static func reserve(_ id: String? = "op", _ resources: Mesos.Resource...) -> Mesos.Offer.Operation {
        .with {
            $0.id = id.map { Mesos.OperationID($0) }
            ($0.type, $0.reserve) = (.reserve, .init(resources: MessageList(resources)))
        }
    }

    private static func create(_ id: String? = "op", _ volumes: Mesos.Resource...) -> Mesos.Offer.Operation {
        .with {
            $0.id = id.map { Mesos.OperationID($0) }
            ($0.type, $0.create) = (.create, .init(volumes: MessageList(volumes)))
        }
    }

    private static func operation(
        _ id: String?, _ type: Mesos.Offer.Operation.Kind, _ change: (inout Mesos.Offer.Operation) -> Void
    ) -> Mesos.Offer.Operation {
        .with {
            $0.id = id.map { Mesos.OperationID($0) }
            $0.type = type
            change(&$0)
        }
    }

    /// A framework with an offer of a whole agent.
    private static func start() -> (driver: MasterDriver, connection: ConnectionID, agent: String) {
        var driver = MasterDriver()
        let agent = driver.addAgent()
        let connection = driver.subscribe(info())
        _ = driver.take(connection)
        return (driver, connection, agent)
    }

    private static func accept(
        _ operations: [Mesos.Offer.Operation], _ driver: inout MasterDriver, _ connection: ConnectionID
    ) {
        let offers = driver.machine.offers.keys.sorted().map { Mesos.OfferID($0) }
        driver.call(
            .accept(
                .with {
                    $0.offerIDs = MessageList(offers)
                    $0.operations = MessageList(operations)
                    $0.filters = .init(refuseSeconds: 0)
                }), connection)
    }

    private static func statuses(_ driver: inout MasterDriver, _ connection: ConnectionID) -> [Mesos.OperationStatus] {
        driver.take(connection).compactMap { if case .updateOperationStatus(let it) = $0 { it } else { nil } }
    }

    @Test("an operation status is sent again until it is acknowledged")
    func feedback() throws {
        var (driver, connection, agent) = Self.start()
        Self.accept([Self.reserve("op", Self.resource("cpus", 1))], &driver, connection)
        let first = try #require(Self.statuses(&driver, connection).first)
        #expect(first.state == .finished)
        driver.advance(by: .seconds(9))
        #expect(Self.statuses(&driver, connection).isEmpty)
        driver.advance(by: .seconds(1))
        #expect(Self.statuses(&driver, connection) == [first])
        driver.advance(by: .seconds(20))
        #expect(Self.statuses(&driver, connection) == [first])
        func acknowledge(_ uuid: [UInt8]) {
            driver.call(
                .acknowledgeOperationStatus(
                    .with {
                        ($0.agentID, $0.operationID, $0.uuid) = (Mesos.AgentID(agent), "op", uuid)
                    }), connection)
        }
        acknowledge(Array(repeating: 0, count: 16))
        #expect(driver.machine.operations.count == 1)
        acknowledge(try #require(first.uuid?.value))
        driver.advance(by: .seconds(10_000))
        #expect(Self.statuses(&driver, connection).isEmpty)
        // The master has forgotten the operation.
        driver.call(
            .reconcileOperations(
                .init(operations: [.with { ($0.operationID, $0.agentID) = ("op", Mesos.AgentID(agent)) }])), connection)
        #expect(Self.statuses(&driver, connection).map(\.state) == [.unknown])
    }

    @Test("a new subscription and a returning agent send operation statuses at once")
    func resumedFeedback() {
        var (driver, connection, agent) = Self.start()
        Self.accept([Self.reserve("op", Self.resource("cpus", 1))], &driver, connection)
        driver.handle(.disconnected(connection))
        let id = driver.frameworkID(connection)
        var info = Self.info()
        info.id = Mesos.FrameworkID(id)
        let new = driver.subscribe(info)
        #expect(Self.statuses(&driver, new).map(\.state) == [.finished])
        driver.handle(.agentLost(agent, .unreachable))
        driver.call(
            .reconcileOperations(
                .init(operations: [.with { ($0.operationID, $0.agentID) = ("other", Mesos.AgentID(agent)) }])), new)
        #expect(Self.statuses(&driver, new).map(\.state) == [.unreachable])
        driver.advance(by: .seconds(60))
        #expect(Self.statuses(&driver, new).isEmpty)
        driver.handle(.agentReturned(agent))
        #expect(Self.statuses(&driver, new).map(\.state) == [.finished])
    }

    @Test("an operation without an id is visible only in later offers")
    func withoutID() throws {
        var (driver, connection, _) = Self.start()
        Self.accept([Self.reserve(nil, Self.resource("cpus", 1))], &driver, connection)
        Self.accept([Self.reserve(nil, Self.resource("cpus", 100))], &driver, connection)
        #expect(Self.statuses(&driver, connection).isEmpty)
        #expect(driver.machine.operations.isEmpty)
        driver.advance(by: .seconds(1))
        let offer = try #require(driver.takeOffers(connection).first)
        let reserved = ResourceSet(offer.resources).reserved(for: "res")
        #expect(reserved == [Self.resource("cpus", 1)])
        #expect(ResourceSet(offer.resources).scalar("cpus") == 4)
    }

    @Test("later operations of an ACCEPT use the resources of earlier ones")
    func order() throws {
        var (driver, connection, agent) = Self.start()
        let launch = Mesos.Offer.Operation.with {
            $0.type = .launch
            $0.launch = .init(taskInfos: [
                MasterDriver.task("t", on: agent) {
                    $0.resources = [
                        Self.resource("cpus", 1), .scalar("mem", 64, role: "res"),
                        Self.resource("disk", 10, volume: "v"),
                    ]
                }
            ])
        }
        let prepare = [
            Self.reserve("r", Self.resource("cpus", 1), Self.resource("disk", 10)),
            Self.create("c", Self.resource("disk", 10, volume: "v")),
        ]
        // A task cannot use a volume before the volume exists.
        Self.accept([launch] + prepare, &driver, connection)
        var events = driver.take(connection)
        #expect(events.contains { if case .update(let status) = $0 { status.state == .error } else { false } })
        #expect(driver.machine.operations.count == 2)
        driver.advance(by: .seconds(1))
        Self.accept([launch], &driver, connection)
        events = driver.take(connection)
        #expect(!events.contains { if case .update = $0 { true } else { false } })
        #expect(driver.takeCommands().count == 1)
        // The task's resources are not offered. The volume returns when the task ends, but its disk is not free.
        driver.advance(by: .seconds(1))
        #expect(driver.machine.offers.values.allSatisfy { $0.resources.reserved(for: "res").isEmpty })
        driver.report("t", TaskReport(.finished), connection)
        driver.advance(by: .seconds(1))
        let offered = driver.machine.offers.values.reduce(into: ResourceSet()) { $0 += $1.resources }
        #expect(offered.contains([Self.resource("disk", 10, volume: "v")]))
        #expect(driver.machine.agents[agent]?.total.scalar("disk") == 10_000)
    }

    @Test("volumes grow and shrink")
    func volumes() throws {
        var (driver, connection, agent) = Self.start()
        Self.accept(
            [
                Self.reserve(nil, Self.resource("disk", 30)),
                Self.create(nil, Self.resource("disk", 10, volume: "v")),
                Self.operation("grow", .growVolume) {
                    $0.growVolume = .with {
                        ($0.volume, $0.addition) = (Self.resource("disk", 10, volume: "v"), Self.resource("disk", 20))
                    }
                },
                Self.operation("shrink", .shrinkVolume) {
                    $0.shrinkVolume = .with {
                        ($0.volume, $0.subtract) = (Self.resource("disk", 30, volume: "v"), .init(value: 5))
                    }
                },
            ], &driver, connection)
        #expect(Self.statuses(&driver, connection).map(\.state) == [.finished, .finished])
        let total = try #require(driver.machine.agents[agent]?.total)
        #expect(total.scalar("disk") == 10_000)
        let volumes = total.filtered { $0.disk != nil }
        #expect(volumes.scalar("disk") == 25)
        #expect(total.reserved(for: "res").scalar("disk") == 30)
    }

    static let refused: [(name: String, operation: Mesos.Offer.Operation, text: String)] = [
        ("more than offered", reserve("op", resource("cpus", 100)), "does not contain"),
        (
            "not reserved", reserve("op", resource("cpus", 1, isReserved: false)),
            "Resource cpus(allocated: res):1 is not dynamically reserved; on agent m-S0 at slave(1)@127.0.0.1:5051 "
                + "(127.0.0.1)"
        ),
        (
            "another principal", reserve("op", resource("cpus", 1, principal: "x")),
            "A reserve operation was attempted by authenticated principal 'ops', which does not match a reserved resource "
                + "in the request with principal 'x'; on agent m-S0 at slave(1)@127.0.0.1:5051 (127.0.0.1)"
        ),
        (
            "another role", reserve("op", resource("cpus", 1, role: "other")),
            "for a resource with role 'other', but the resource was allocated to role 'res'"
        ),
        ("nothing", reserve("op"), "Invalid resources: "),
        (
            "a negative amount", reserve("op", resource("cpus", -1)),
            "Operation attempted with invalid resources: Resource 'cpus(allocated: res)(reservations: "
                + "[(DYNAMIC,res,ops)]):-1' is invalid: Invalid scalar resource: value <= 0"
        ),
        ("an id with a slash", reserve("a/b", resource("cpus", 1)), "'a/b' contains invalid characters"),
        (
            "a volume of resources that are not reserved",
            create("op", resource("disk", 1, isReserved: false, volume: "v")), "cannot be created from unreserved"
        ),
        ("a volume without persistence", create("op", resource("disk", 1)), "Not a persistent volume: "),
        (
            "unreserving a volume",
            operation("op", .unreserve) { $0.unreserve = .init(resources: [resource("disk", 1, volume: "v")]) },
            "Please destroy the persistent volume first"
        ),
        (
            "what the embedded master cannot do",
            operation("op", .createDisk) {
                $0.createDisk = .with { ($0.source, $0.targetType) = (resource("disk", 1), .mount) }
            }, "Operation CREATE_DISK is not supported"
        ),
    ]

    @Test("an impossible operation fails and changes nothing", arguments: refused.indices)
    func impossible(index: Int) throws {
        var (driver, connection, agent) = Self.start()
        let before = driver.machine.agents[agent]?.total
        let (name, operation, text) = Self.refused[index]
        Self.accept([operation], &driver, connection)
        let status = try #require(Self.statuses(&driver, connection).first, "\(name)")
        #expect(status.state == .error)
        #expect(status.uuid == nil && status.agentID == nil)
        #expect(status.message?.contains(text) == true, "\(status.message ?? "")")
        #expect(driver.machine.agents[agent]?.total == before)
        #expect(driver.machine.agents[agent]?.free == before)
        driver.advance(by: .seconds(600))
        #expect(Self.statuses(&driver, connection).isEmpty)
    }

    @Test("an operation on an invalid offer fails")
    func invalidOffer() throws {
        var (driver, connection, _) = Self.start()
        driver.call(
            .accept(
                .with {
                    $0.offerIDs = ["nope"]
                    $0.operations = [Self.reserve("op", Self.resource("cpus", 1))]
                }), connection)
        let status = try #require(Self.statuses(&driver, connection).first)
        #expect(status.state == .error)
        #expect(status.message == "Operation attempted with invalid offers: Offer nope is no longer valid")
    }

    @Test("implicit reconciliation sends the status of all operations")
    func reconciliation() {
        var (driver, connection, _) = Self.start()
        Self.accept(
            [Self.reserve("a", Self.resource("cpus", 1)), Self.reserve("b", Self.resource("mem", 1))], &driver,
            connection)
        _ = driver.take(connection)
        driver.call(.reconcileOperations(.init()), connection)
        let statuses = Self.statuses(&driver, connection)
        #expect(statuses.map(\.operationID?.value) == ["a", "b"])
        #expect(statuses.allSatisfy { $0.uuid == nil && $0.state == .finished })
        driver.call(.reconcileOperations(.init(operations: [.with { $0.operationID = "x" }])), connection)
        #expect(
            Self.statuses(&driver, connection).map(\.message)
                == ["Reconciliation: Operation is unknown and no 'agent_id' was provided"])
    }

    @Test("questions about unknown operations are answered by what is known of their agent")
    func unknownOperations() {
        var (driver, connection, agent) = Self.start()
        let gone = driver.addAgent()
        driver.handle(.agentLost(gone, .gone))
        _ = driver.take(connection)
        for (agent, state, message) in [
            (agent, Mesos.OperationState.unknown, "Reconciliation: Operation is unknown"),
            ("never", .unknown, "Reconciliation: Both operation and agent are unknown"),
            (gone, .goneByOperator, "Reconciliation: Agent marked gone by operator"),
        ] {
            let asked = Mesos.Scheduler.Call.ReconcileOperations.Operation.with {
                ($0.operationID, $0.agentID) = ("x", Mesos.AgentID(agent))
            }
            driver.call(.reconcileOperations(.init(operations: [asked])), connection)
            let status = Self.statuses(&driver, connection).first
            #expect(status?.state == state && status?.message == message, "\(agent)")
        }
    }

    @Test("a framework without a principal reserves with any")
    func anyPrincipal() {
        var driver = MasterDriver()
        driver.addAgent()
        let connection = driver.subscribe(Self.info(principal: nil))
        _ = driver.take(connection)
        Self.accept([Self.reserve("op", Self.resource("cpus", 1, principal: "somebody"))], &driver, connection)
        #expect(Self.statuses(&driver, connection).map(\.state) == [.finished])
    }

    @Test("a framework without RESERVATION_REFINEMENT reserves by role")
    func oldReservation() throws {
        var driver = MasterDriver()
        driver.addAgent()
        let connection = driver.subscribe(MasterDriver.info(roles: ["old"], capabilities: []))
        _ = driver.take(connection)
        let resource = Mesos.Resource.with {
            ($0.name, $0.type, $0.scalar, $0.role) = ("cpus", .scalar, .init(value: 2), "old")
            $0.reservation = .init()
        }
        Self.accept([Self.reserve("op", resource)], &driver, connection)
        #expect(Self.statuses(&driver, connection).map(\.state) == [.finished])
        driver.advance(by: .seconds(1))
        let offer = try #require(driver.takeOffers(connection).first)
        #expect(offer.resources.contains { $0.name == "cpus" && $0.role == "old" && $0.reservation != nil })
    }
}
