import JSONSupport
import MachineSupport
import MesosAPI
import TestSupport

@testable import EmbeddedMesos

/// Replays the calls and reports of a capture at their recorded times, so that the events of the state machine can be
/// compared with those of Mesos.
struct CaptureReplay {
    typealias Step = (inout MasterDriver, ConnectionID) -> Void

    var driver: MasterDriver
    private(set) var recorded: [SchedulerEvent] = []
    private(set) var connection = ConnectionID(1)
    private var steps: [(time: Double, order: Int, step: Step)] = []
    private let start: Instant

    /// - Parameters:
    ///   - driver: a master with the ids of the recorded master.
    ///   - reportTime: the time at which the agent makes the report of an update, in seconds. By default the recorded time of
    ///     the update; earlier for updates that waited at the agent.
    init(
        _ name: String, _ driver: MasterDriver,
        reportTime: (_ status: Mesos.TaskStatus, _ time: Double) -> Double = { $1 }
    ) throws {
        self.driver = driver
        start = driver.now
        for (index, line) in try Self.lines("\(name).calls.jsonl").enumerated() {
            let call = try Mesos.Scheduler.Call(json: line["call"] ?? .null)
            guard call.type != .subscribe else { continue }
            add(at: line["t"]?.doubleValue ?? 0, order: index) { driver, connection in
                driver.call(Self.withOwnUUID(SchedulerCall(call), driver), connection)
            }
        }
        var reported: Set<[UInt8]> = []
        for (index, line) in try Self.lines("\(name).events.jsonl").enumerated() {
            let event = SchedulerEvent(try Mesos.Scheduler.Event(json: line["event"] ?? .null))
            recorded.append(event)
            // Only the updates of agents are replayed. The master makes its own.
            guard case .update(let status) = event, let uuid = status.uuid, reported.insert(uuid).inserted else {
                continue
            }
            let report = TaskReport(
                status.state, message: status.message, reason: status.reason, source: status.source ?? .executor,
                healthy: status.healthy)
            let task = status.taskID.value
            add(at: reportTime(status, line["t"]?.doubleValue ?? 0), order: -1000 + index) { driver, connection in
                driver.report(task, report, connection)
            }
        }
    }

    static func lines(_ file: String) throws -> [JSONValue] {
        try Recordings.lines(file).map { try JSONValue(parsing: $0) }
    }

    /// Replaces the recorded uuid of an acknowledgement, because the driver's updates have different uuids.
    private static func withOwnUUID(_ call: SchedulerCall, _ driver: MasterDriver) -> SchedulerCall {
        guard case .acknowledge(var acknowledge) = call else { return call }
        let task = driver.machine.frameworks.values.compactMap { $0.tasks[acknowledge.taskID.value] }.first
        acknowledge.uuid = task?.pending.first?.uuid ?? []
        return .acknowledge(acknowledge)
    }

    /// Adds a step at a time of the capture, in seconds.
    mutating func add(at time: Double, order: Int = 0, step: @escaping Step) {
        steps.append((time, order, step))
    }

    /// Subscribes and replays the capture.
    ///
    /// - Returns: the events of the state machine.
    mutating func run(_ info: Mesos.FrameworkInfo) -> [SchedulerEvent] {
        connection = driver.subscribe(info)
        for step in steps.sorted(by: { ($0.time, $0.order) < ($1.time, $1.order) }) {
            driver.advance(by: (start + .nanoseconds(Int64(step.time * 1e9))) - driver.now)
            step.step(&driver, connection)
        }
        driver.advance(by: .seconds(1))
        return driver.take(connection)
    }

    /// The FrameworkInfo of the capture's subscription.
    static func info(_ name: String) throws -> Mesos.FrameworkInfo {
        let call = try Mesos.Scheduler.Call(json: lines("\(name).calls.jsonl").first?["call"] ?? .null)
        return call.subscribe?.frameworkInfo ?? .init()
    }

    /// The agent in all captures.
    static func agent(_ id: String, port: Int = 6051) -> AgentDescription {
        AgentDescription(
            id: id, port: port, resources: AgentResources().list,
            attributes: [
                .text("rack", "r0"), .text("zone", "z1"), .scalar("slots", 4), .ranges("ranges", [1...10]),
            ])
    }
}

/// The parts of an event that are the same in two runs.
struct ComparableEvent: Hashable, CustomStringConvertible {
    var description: String
    var resources = ResourceSet()

    /// `nil` for heartbeats and subscriptions.
    init?(_ event: SchedulerEvent) {
        switch event {
        case .offers(let offers):
            let all = offers.map { offer in
                "\(offer.id.value) \(offer.agentID.value) \(offer.url?.address.port ?? 0) "
                    + "\(offer.unavailability?.start.nanoseconds ?? 0)"
            }
            description = "OFFERS \(all)"
            resources = offers.reduce(into: ResourceSet()) { $0 += ResourceSet($1.resources) }
        case .inverseOffers(let offers):
            let all = offers.map { offer in
                "\(offer.id.value) \(offer.agentID?.value ?? "") \(offer.unavailability.start.nanoseconds) "
                    + "\(offer.resources.count)"
            }
            description = "INVERSE_OFFERS \(all)"
        case .rescind(let id): description = "RESCIND \(id.value)"
        case .rescindInverseOffer(let id): description = "RESCIND_INVERSE_OFFER \(id.value)"
        case .update(let status):
            description =
                "UPDATE \(status.taskID.value) \(status.state) \(status.reason?.name ?? "-") \(status.message ?? "-") "
                + "\(status.source?.name ?? "-") \(status.uuid == nil) \(status.agentID?.value ?? "-") "
                + "\(status.containerStatus == nil) \(status.unreachableTime == nil)"
        case .updateOperationStatus(let status):
            description =
                "OPERATION \(status.operationID?.value ?? "-") \(status.state) \(status.message ?? "-") "
                + "\(status.uuid == nil) \(status.agentID?.value ?? "-")"
        case .failure(let failure): description = "FAILURE \(failure.agentID?.value ?? "-")"
        default: return nil
        }
    }
}
