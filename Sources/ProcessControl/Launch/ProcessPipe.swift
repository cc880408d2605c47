import CProcessControl
import Glibc

/// A pipe whose ends are not inherited by any process unless one is given to it explicitly.
public struct ProcessPipe: Sendable {
    public let readEnd: Int32
    public let writeEnd: Int32

    /// Opens a pipe. Both ends belong to the caller, who closes them.
    public init() throws(ProcessError) {
        var ends: [Int32] = [-1, -1]
        guard cpc_pipe(&ends) == 0 else {
            let error = errno
            throw ProcessError(
                code: .system,
                message: "Cannot open a pipe: \(ProcessError.text(of: error)).",
                systemError: error
            )
        }
        readEnd = ends[0]
        writeEnd = ends[1]
    }
}
