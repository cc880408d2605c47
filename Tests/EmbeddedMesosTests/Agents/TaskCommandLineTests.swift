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
}
