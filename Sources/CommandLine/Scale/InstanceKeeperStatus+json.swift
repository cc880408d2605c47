import JSONSupport
import MachineSupport
import TaskScaling

extension InstanceKeeperStatus {
    /// The response to `GET /instances`.
    var json: JSONValue { json(at: MachineClock.unixTime().inSeconds) }

    func json(at now: Double) -> JSONValue {
        var members: [String: JSONValue] = [
            "name": .string(name), "desired": .integer(Int64(desired)), "running": .integer(Int64(running)),
            "subscribed": .bool(isSubscribed), "instances": .array(instances.map { $0.json(at: now) }),
        ]
        members["frameworkId"] = frameworkID.map { .string($0) } ?? .null
        return .object(members)
    }
}

extension InstanceStatus {
    /// Unknown members are null, so that each instance has the same members.
    func json(at now: Double) -> JSONValue {
        func text(_ value: String?) -> JSONValue { value.map { .string($0) } ?? .null }
        return [
            "id": .string(id), "taskId": text(taskID), "state": .string(state.rawValue), "agent": text(agent),
            "address": text(address), "ageSeconds": launchedAt.map { .integer(Int64(max(now - $0, 0))) } ?? .null,
            "restarts": .integer(Int64(restarts)),
            "nextLaunchSeconds": nextLaunch.map { .number($0 / .seconds(1)) } ?? .null, "lastEnd": text(lastEnd),
        ]
    }
}
