import MesosAPI
import ProcessControl
import Testing

@testable import EmbeddedMesos

@Suite struct TaskCommandLineTests {
    @Test(
        "the message about the end of a process is that of its executor",
        arguments: [
            (ProcessControl.ExitStatus.exited(3), false, "Command exited with status 3"),
            (.exited(3), true, "Container exited with status 3"),
            (.signalled(15), false, "Command terminated with signal Terminated"),
            (.signalled(9), true, "Container exited with status 137"),
        ])
    func message(status: ProcessControl.ExitStatus, isContainer: Bool, text: String) {
        #expect(TaskCommandLine.message(status, isContainer: isContainer) == text)
    }

    @Test("a task finds its sandbox and role in its environment, a docker task its name, and no task a PORT")
    func environment() {
        func environment(_ change: (inout Mesos.TaskInfo) -> Void) -> [String: String] {
            let launch = TaskLaunch(
                frameworkID: "f", agentID: "a", task: MasterDriver.task("t", on: "a", change), executorID: "t",
                containerID: "c", parentContainerID: nil, user: "root", role: "ops", sendsKilling: true)
            return TaskCommandLine.environment(of: launch, sandbox: "/sandbox", base: [:])
        }
        let docker = environment { $0.container = .with { ($0.type, $0.docker) = (.docker, .init(image: "i")) } }
        #expect(docker["MESOS_SANDBOX"] == "/sandbox" && docker["MESOS_ALLOCATION_ROLE"] == "ops")
        #expect(docker["MESOS_CONTAINER_NAME"] == "mesos-c")
        let command = environment { $0.resources.append(.ranges("ports", [31_000...31_001], role: "*")) }
        #expect(command["MESOS_ALLOCATION_ROLE"] == "ops" && command["MESOS_CONTAINER_NAME"] == nil)
        #expect(!command.keys.contains { $0.hasPrefix("PORT") })
    }
}
