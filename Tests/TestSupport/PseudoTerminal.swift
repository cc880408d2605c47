import Glibc
import MachineSupport

/// A terminal without a window, on which a program under test writes.
public final class PseudoTerminal: Sendable {
    private let controller: Int32
    /// The descriptor of the terminal for the program.
    public let terminal: Int32
    private let received = Lock<[UInt8]>([])

    public init(columns: Int, rows: Int = 24) throws {
        struct Failed: Error { let number = errno }
        // What posix_openpt, unlockpt and ptsname do on Linux; this Glibc module lacks them.
        controller = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
        var unlocked: Int32 = 0
        var number: UInt32 = 0
        let (setLock, getNumber): (UInt, UInt) = (0x4004_5431, 0x8004_5430)
        guard controller >= 0, ioctl(controller, setLock, &unlocked) == 0, ioctl(controller, getNumber, &number) == 0
        else {
            throw Failed()
        }
        // Held open, so that output is not lost when the program ends.
        terminal = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY | O_CLOEXEC)
        guard terminal >= 0 else { throw Failed() }
        var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
        guard ioctl(terminal, UInt(TIOCSWINSZ), &size) == 0, fcntl(controller, F_SETFL, O_NONBLOCK) == 0 else {
            throw Failed()
        }
    }

    deinit {
        close(terminal)
        close(controller)
    }

    /// Everything that was written so far. The program must not write more than the terminal's buffer holds between two calls.
    public func output() -> String {
        received.withLock { received in
            var chunk = [UInt8](repeating: 0, count: 65_536)
            while true {
                let count = read(controller, &chunk, chunk.count)
                guard count > 0 else { break }
                received += chunk[..<count]
            }
            return String(decoding: received, as: UTF8.self)
        }
    }
}
