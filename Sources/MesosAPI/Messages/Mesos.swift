/// The messages of the Apache Mesos v1 HTTP API as Swift values.
///
/// Names follow the `.proto` files: `mesos.v1.TaskInfo` is ``Mesos/TaskInfo``, `mesos.v1.scheduler.Call` is
/// `Mesos.Scheduler.Call`. Fields are in camel case (`task_id` is `taskID`); an enum called `Type` is called `Kind`,
/// because Swift keeps the word. Optional fields are Swift optionals: absent is `nil`, never a default.
public enum Mesos {
    /// The scheduler HTTP API: calls a framework makes and events the master streams.
    public enum Scheduler {}
    /// The agent's operator API.
    public enum Agent {}
    /// The master's operator API.
    public enum Master {}
    /// Types of the resource allocator.
    public enum Allocator {}
    /// Maintenance schedules.
    public enum Maintenance {}
    /// Quota of roles.
    public enum Quota {}
    /// Well-known protobuf types the API uses.
    public enum Protobuf {}
}
