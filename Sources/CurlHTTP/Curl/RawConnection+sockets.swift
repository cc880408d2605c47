import CLibcurl
import Glibc

/// Sending and receiving on an open connection, through libcurl where the connection needs it.
extension RawConnection {
    func send(_ bytes: UnsafeRawBufferPointer) -> Progress {
        if needsLibcurl { return easy?.send(bytes) ?? .bytes(0) }
        return Self.progress {
            Glibc.send(descriptor, bytes.baseAddress, bytes.count, Int32(MSG_NOSIGNAL | MSG_DONTWAIT))
        }
    }

    func receive(into buffer: UnsafeMutableRawBufferPointer) -> Progress {
        if needsLibcurl { return easy?.receive(into: buffer) ?? .bytes(0) }
        return Self.progress { recv(descriptor, buffer.baseAddress, buffer.count, Int32(MSG_DONTWAIT)) }
    }

    private static func progress(_ call: () -> Int) -> Progress {
        while true {
            let count = call()
            if count >= 0 { return .bytes(count) }
            if errno == EAGAIN { return .wouldBlock }
            if errno != EINTR {
                return .failed(TransferFailure(code: .connectionClosed, reason: EventLoop.systemText(errno)))
            }
        }
    }

    /// Whether the socket is open and nothing was received.
    var isOpenAndQuiet: Bool {
        var byte: UInt8 = 0
        return recv(descriptor, &byte, 1, Int32(MSG_PEEK | MSG_DONTWAIT)) < 0 && (errno == EAGAIN || errno == EINTR)
    }
}
