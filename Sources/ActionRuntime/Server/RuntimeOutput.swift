import Glibc

/// The runtime's own stdout and stderr, which are the container's log.
///
/// Written with `write` and no buffer, so that everything is in order with what the action's processes write to the same
/// files. The calls may block; they belong on a thread that may.
enum RuntimeOutput {
    /// What the platform looks for to know that the log of an activation is complete.
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
                // Nobody reads the log any more (EPIPE) or the disk is full: the action's result still counts.
                return
            }
        }
    }

    /// Tells the reader of the log something about the runtime itself.
    static func report(_ message: String) {
        write(Array("whisk-action-runtime: \(message)\n".utf8), to: STDERR_FILENO)
    }

    static func endActivation() {
        write(sentinel, to: STDOUT_FILENO)
        write(sentinel, to: STDERR_FILENO)
    }
}
