import JSONSupport
import MesosAPI

/// The text that the docker executor sends with TASK_RUNNING, in the form of `docker inspect`. Docker's own is longer.
enum DockerInspection {
    static func text(of launch: TaskLaunch, process: Int32) -> [UInt8] {
        let container: JSONValue = [
            "Id": .string(launch.containerID), "Name": .string("/mesos-\(launch.containerID)"),
            "State": ["Status": "running", "Running": true, "Pid": .integer(Int64(process))],
            "Config": ["Image": .string(launch.image ?? "")],
            "HostConfig": ["NetworkMode": .string(launch.docker?.network?.name?.lowercased() ?? "host")],
        ]
        return JSONValue.array([container]).encoded()
    }
}
