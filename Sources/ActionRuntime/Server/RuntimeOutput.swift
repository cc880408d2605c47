import Glibc

/// The stdout and stderr of the runtime, which are the container's log.
///
/// Written with `write` and without a buffer, to preserve the order with the output that the action's processes write to the
/// same files. The calls block; see ``blocking(_:)``.
enum RuntimeOutput {
    /// The line that marks the end of an activation's log.
    static let sentinel = Array("XXX_THE_END_OF_A_WHISK_ACTIVATION_XXX\n".utf8)

    static func write(_ bytes: [UInt8], to descriptor: Int32) {
        var offset = 0
        while offset < bytes.count {
            let count = bytes[offset...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count > 0 {
                offset += count
            } else if errno == EAGAIN {
                var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
                poll(&waiting, 1, -1)
            } else if errno != EINTR {
                // The log has no reader (EPIPE) or the disk is full; the action's result is still valid.
                return
            }
        }
    }

    /// Writes a message of the runtime to the log.
    static func report(_ message: String) {
        write(Array("whisk-action-runtime: \(message)\n".utf8), to: STDERR_FILENO)
    }

    /// Writes the sentinel to both streams.
    static func endActivation() {
        write(sentinel, to: STDOUT_FILENO)
        write(sentinel, to: STDERR_FILENO)
    }
}
