import Glibc
import ProcessControl

/// The stdout and stderr of the runtime, which are the container's log.
///
/// Written with `write` and without a buffer, to preserve the order with the output that the action's processes write to the
/// same files. The calls block; see `BlockingWork`.
enum RuntimeOutput {
    /// The line that marks the end of an activation's log.
    static let sentinel = Array("XXX_THE_END_OF_A_WHISK_ACTIVATION_XXX\n".utf8)

    static func write(_ bytes: [UInt8], to descriptor: Int32) {
        // Fails if the log has no reader (EPIPE) or the disk is full. The action's result is still valid then.
        _ = Files.write(bytes, to: descriptor) {
            var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
            poll(&waiting, 1, -1)
            return true
        }
    }

    static func report(_ message: String) {
        write(Array("whisk-action-runtime: \(message)\n".utf8), to: STDERR_FILENO)
    }

    static func endActivation() {
        write(sentinel, to: STDOUT_FILENO)
        write(sentinel, to: STDERR_FILENO)
    }
}
