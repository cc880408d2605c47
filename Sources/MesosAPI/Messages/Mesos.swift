/// The messages of the Apache Mesos v1 HTTP API as Swift values.
///
/// Names follow the `.proto` files: `mesos.v1.TaskInfo` is ``Mesos/TaskInfo``, `mesos.v1.scheduler.Call` is
/// `Mesos.Scheduler.Call`. Fields are in camel case: `task_id` is `taskID`. An enum `Type` is called `Kind`, because `Type`
/// is a reserved word in Swift. An absent optional field is `nil`, even if the `.proto` file declares a default.
public enum Mesos {
    /// The scheduler HTTP API: the calls of a framework and the events of the master.
    public enum Scheduler {}
    /// The agent's operator API.
    public enum Agent {}
    /// The master's operator API.
    public enum Master {}
    /// Settings of the resource allocator.
    public enum Allocator {}
    /// Maintenance schedules.
    public enum Maintenance {}
    /// Quota of roles.
    public enum Quota {}
    /// Well-known protobuf types that the API uses.
    public enum Protobuf {}
}
