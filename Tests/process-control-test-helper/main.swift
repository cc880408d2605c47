import Glibc
import ProcessControl

// Starts a process that would live for long, prints its id, and waits to be killed.
let child = try await ManagedProcess.start(
    ProcessSpecification(executable: "/bin/sleep", arguments: ["1000"])
)
print(child.processIdentifier)
fflush(nil)
_ = await child.waitForExit()
