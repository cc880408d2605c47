/// A call of the scheduler API, which a framework sends to the master.
///
/// ``message(frameworkID:)`` returns the protobuf message. Every call except the first SUBSCRIBE of a new framework needs
/// the framework's id.
public enum SchedulerCall: Sendable, Hashable {
    /// Subscribes the framework. The response is the stream of events.
    case subscribe(Mesos.Scheduler.Call.Subscribe)
    /// Ends the framework and all its tasks.
    case teardown
    /// Accepts offers for operations, such as the launch of tasks.
    case accept(Mesos.Scheduler.Call.Accept)
    /// Declines offers.
    case decline(Mesos.Scheduler.Call.Decline)
    /// Accepts inverse offers: the framework agrees to leave the agents.
    case acceptInverseOffers(Mesos.Scheduler.Call.AcceptInverseOffers)
    /// Declines inverse offers.
    case declineInverseOffers(Mesos.Scheduler.Call.DeclineInverseOffers)
    /// The roles to revive; all roles of the framework if empty.
    case revive(roles: [String])
    /// The roles to suppress; all roles of the framework if empty.
    case suppress(roles: [String])
    /// Kills a task.
    case kill(Mesos.Scheduler.Call.Kill)
    /// Shuts an executor down.
    case shutdown(Mesos.Scheduler.Call.Shutdown)
    /// Acknowledges a status update of a task.
    case acknowledge(Mesos.Scheduler.Call.Acknowledge)
    /// Acknowledges a status update of an operation.
    case acknowledgeOperationStatus(Mesos.Scheduler.Call.AcknowledgeOperationStatus)
    /// Asks for the state of tasks; of all tasks when the list is empty.
    case reconcile(Mesos.Scheduler.Call.Reconcile)
    /// Asks for the state of operations.
    case reconcileOperations(Mesos.Scheduler.Call.ReconcileOperations)
    /// Sends a message to an executor.
    case message(Mesos.Scheduler.Call.Message)
    /// Requests resources. Mesos' allocator ignores the call.
    case request(Mesos.Scheduler.Call.Request)
    /// Changes how the framework introduces itself.
    case updateFramework(Mesos.Scheduler.Call.UpdateFramework)
    /// A call with an unknown type or without its body, which a master may receive.
    case unknown(Mesos.Scheduler.Call)

    /// The call in a protobuf message.
    public init(_ call: Mesos.Scheduler.Call) {
        self = Self.known(call) ?? .unknown(call)
    }

    private static func known(_ call: Mesos.Scheduler.Call) -> Self? {
        switch call.type {
        case .subscribe: call.subscribe.map { .subscribe($0) }
        case .teardown: .teardown
        case .accept: call.accept.map { .accept($0) }
        case .decline: call.decline.map { .decline($0) }
        case .acceptInverseOffers: call.acceptInverseOffers.map { .acceptInverseOffers($0) }
        case .declineInverseOffers: call.declineInverseOffers.map { .declineInverseOffers($0) }
        // REVIVE and SUPPRESS without a body are for all roles.
        case .revive: .revive(roles: call.revive?.roles ?? [])
        case .suppress: .suppress(roles: call.suppress?.roles ?? [])
        case .kill: call.kill.map { .kill($0) }
        case .shutdown: call.shutdown.map { .shutdown($0) }
        case .acknowledge: call.acknowledge.map { .acknowledge($0) }
        case .acknowledgeOperationStatus: call.acknowledgeOperationStatus.map { .acknowledgeOperationStatus($0) }
        case .reconcile: call.reconcile.map { .reconcile($0) }
        case .reconcileOperations: call.reconcileOperations.map { .reconcileOperations($0) }
        case .message: call.message.map { .message($0) }
        case .request: call.request.map { .request($0) }
        case .updateFramework: call.updateFramework.map { .updateFramework($0) }
        default: nil
        }
    }

    /// The type of the protobuf message.
    public var type: Mesos.Scheduler.Call.Kind {
        switch self {
        case .subscribe: .subscribe
        case .teardown: .teardown
        case .accept: .accept
        case .decline: .decline
        case .acceptInverseOffers: .acceptInverseOffers
        case .declineInverseOffers: .declineInverseOffers
        case .revive: .revive
        case .suppress: .suppress
        case .kill: .kill
        case .shutdown: .shutdown
        case .acknowledge: .acknowledge
        case .acknowledgeOperationStatus: .acknowledgeOperationStatus
        case .reconcile: .reconcile
        case .reconcileOperations: .reconcileOperations
        case .message: .message
        case .request: .request
        case .updateFramework: .updateFramework
        case .unknown(let call): call.type ?? .unknown
        }
    }

    /// Returns the protobuf message of this call from the framework with this id.
    public func message(frameworkID: Mesos.FrameworkID?) -> Mesos.Scheduler.Call {
        if case .unknown(let call) = self { return call }
        return .with { call in
            call.frameworkID = frameworkID
            call.type = type
            switch self {
            case .subscribe(let subscribe): call.subscribe = subscribe
            case .teardown, .unknown: break
            case .accept(let accept): call.accept = accept
            case .decline(let decline): call.decline = decline
            case .acceptInverseOffers(let accept): call.acceptInverseOffers = accept
            case .declineInverseOffers(let decline): call.declineInverseOffers = decline
            case .revive(let roles): if !roles.isEmpty { call.revive = .init(roles: roles) }
            case .suppress(let roles): if !roles.isEmpty { call.suppress = .init(roles: roles) }
            case .kill(let kill): call.kill = kill
            case .shutdown(let shutdown): call.shutdown = shutdown
            case .acknowledge(let acknowledge): call.acknowledge = acknowledge
            case .acknowledgeOperationStatus(let acknowledge): call.acknowledgeOperationStatus = acknowledge
            case .reconcile(let reconcile): call.reconcile = reconcile
            case .reconcileOperations(let reconcile): call.reconcileOperations = reconcile
            case .message(let message): call.message = message
            case .request(let request): call.request = request
            case .updateFramework(let update): call.updateFramework = update
            }
        }
    }
}
