import MesosAPI

/// A call that a master got.
public struct RecordedCall: Sendable {
    public var time: MesosInstant
    public var call: Mesos.Scheduler.Call
}
