import CProcessControl
import Glibc

/// A pipe that a child process inherits only if it is passed explicitly.
package struct ProcessPipe: Sendable {
    package let readEnd: Int32
    package let writeEnd: Int32

    /// Opens a pipe. The caller owns both ends and closes them.
    package init() throws(ProcessError) {
        var ends: [Int32] = [-1, -1]
        guard cpc_pipe(&ends) == 0 else { throw ProcessError(.system, "cannot open a pipe", reason: errno) }
        readEnd = ends[0]
        writeEnd = ends[1]
    }
}
