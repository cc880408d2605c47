import Glibc
import MachineSupport
import ProcessControl

/// One end of a pipe to or from a child process.
///
/// The operations block their thread until the child ends. Waiting for the end of the pipe is not enough: a process that the
/// action left behind may hold the other end open indefinitely.
final class ChildPipe: Sendable {
    enum Line: Sendable {
        case line([UInt8])
        /// The beginning of a line that exceeds the limit.
        case tooLong([UInt8])
        /// The child ended or closed its end of the pipe, after these bytes without a line end.
        case end([UInt8])
    }

    private let descriptor: Int32
    private let childEnd: ChildEnd
    /// Locked while ``readLine(limit:)`` waits: lines are read one at a time.
    private let reading = Lock(Reading())

    private struct Reading {
        var buffer: [UInt8] = []
        /// The number of bytes at the start of the buffer that contain no line end.
        var scanned = 0
        var isAtEnd = false

        mutating func drop(_ count: Int) {
            buffer.removeFirst(count)
            scanned = 0
        }
    }

    /// Takes ownership of the descriptor.
    init(descriptor: Int32, childEnd: ChildEnd) {
        self.descriptor = descriptor
        self.childEnd = childEnd
        _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK)
    }

    deinit { close(descriptor) }

    /// Writes all bytes. Returns false if the child has ended.
    func write(_ bytes: [UInt8]) -> Bool { Files.write(bytes, to: descriptor) { !childEnds(before: Int16(POLLOUT)) } }

    /// Returns the next line without its line end. Output that the child wrote before it ended is returned first.
    func readLine(limit: Int) -> Line { reading.withLock { readLine(limit: limit, &$0) } }

    private func readLine(limit: Int, _ reading: inout Reading) -> Line {
        var childEnded = false
        while true {
            if let end = reading.buffer[reading.scanned...].firstIndex(of: UInt8(ascii: "\n")) {
                guard end <= limit else {
                    // The line end stays in the buffer, so that the next read returns the empty rest of this line.
                    defer { reading.drop(end) }
                    return .tooLong(Array(reading.buffer[..<end]))
                }
                defer { reading.drop(end + 1) }
                return .line(Array(reading.buffer[..<end]))
            }
            reading.scanned = reading.buffer.count
            let isTooLong = reading.buffer.count > limit
            if isTooLong || reading.isAtEnd {
                defer { reading.drop(reading.buffer.count) }
                return isTooLong ? .tooLong(reading.buffer) : .end(reading.buffer)
            }
            switch fill(&reading.buffer) {
            case .some(true): continue
            case .some(false): reading.isAtEnd = true
            case .none where childEnded: reading.isAtEnd = true
            case .none: childEnded = childEnds(before: Int16(POLLIN))
            }
        }
    }

    /// Reads into the buffer. Returns true after reading, false at the end of the file, `nil` if nothing is available now.
    private func fill(_ buffer: inout [UInt8]) -> Bool? {
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = read(descriptor, &chunk, chunk.count)
            if count > 0 {
                buffer += chunk.prefix(count)
                return true
            }
            if count == 0 { return false }
            if errno == EAGAIN { return nil }
            if errno != EINTR { return false }
        }
    }

    /// Waits for events of the pipe or the end of the child. Returns whether the child has ended.
    private func childEnds(before events: Int16) -> Bool {
        var waiting = [
            pollfd(fd: descriptor, events: events, revents: 0),
            pollfd(fd: childEnd.descriptor, events: Int16(POLLIN), revents: 0),
        ]
        while poll(&waiting, nfds_t(waiting.count), -1) < 0, errno == EINTR {}
        return waiting[1].revents != 0
    }
}

/// A descriptor that becomes readable (end of file) when a process has ended.
final class ChildEnd: Sendable {
    let descriptor: Int32

    init(of process: ManagedProcess) throws(ProcessError) {
        let pipe = try ProcessPipe()
        descriptor = pipe.readEnd
        Task {
            _ = await process.waitForExit()
            close(pipe.writeEnd)
        }
    }

    deinit { close(descriptor) }
}
