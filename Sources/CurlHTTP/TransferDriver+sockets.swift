import CLibcurl
import Glibc
import Synchronization

/// Sockets: what libcurl wants to hear about, and what epoll says.
extension TransferDriver {
    func socketWasOpened(_ descriptor: Int32) {
        makeRoom(for: descriptor)
        sockets[Int(descriptor)] = Socket(isOurs: true)
        counters.openSockets.add(1, ordering: .relaxed)
    }

    func closeSocket(_ descriptor: Int32) {
        makeRoom(for: descriptor)
        // Closing ends the registration only if no child process has the socket between fork and exec.
        if sockets[Int(descriptor)].registered != 0 { control(EPOLL_CTL_DEL, descriptor, 0) }
        if sockets[Int(descriptor)].isOurs { counters.openSockets.subtract(1, ordering: .relaxed) }
        sockets[Int(descriptor)] = Socket()
        close(descriptor)
    }

    /// libcurl's `CURLMOPT_SOCKETFUNCTION`.
    func watch(_ descriptor: Int32, _ wish: Int32, for easy: UnsafeMutableRawPointer?) {
        guard descriptor >= 0 else { return }
        makeRoom(for: descriptor)
        if wish == CURL_POLL_IN, sockets[Int(descriptor)].isOurs { noteHandshake(easy) }
        let wanted = wish & CURL_POLL_INOUT
        sockets[Int(descriptor)].wanted = wish == CURL_POLL_REMOVE ? 0 : wanted
        let socket = sockets[Int(descriptor)]
        guard socket.wanted != socket.registered else { return }
        if socket.wanted == 0 {
            // Between two requests on a connection libcurl stops and starts watching it. Nothing arrives there in the
            // meantime, so the registration stays and two system calls per request are saved.
            if socket.isOurs, socket.registered == CURL_POLL_IN { return }
            control(EPOLL_CTL_DEL, descriptor, 0)
        } else {
            let events = Self.events(for: socket.wanted)
            let operation = socket.registered == 0 ? EPOLL_CTL_ADD : EPOLL_CTL_MOD
            if !control(operation, descriptor, events) {
                control(operation == EPOLL_CTL_ADD ? EPOLL_CTL_MOD : EPOLL_CTL_ADD, descriptor, events)
            }
        }
        sockets[Int(descriptor)].registered = socket.wanted
    }

    /// A connecting socket is watched for writing. If libcurl waits to read from it before the request has begun, then
    /// it is connected and the TLS handshake is under way; libcurl itself tells only when that is over.
    private func noteHandshake(_ easy: UnsafeMutableRawPointer?) {
        guard let easy else { return }
        var pointer: UnsafeMutableRawPointer?
        curlshim_get_pointer(easy, CURLINFO_PRIVATE, &pointer)
        Transfer.from(pointer)?.isConnected = true
    }

    func socketIsReady(_ descriptor: Int32, _ events: UInt32) {
        makeRoom(for: descriptor)
        guard sockets[Int(descriptor)].wanted != 0 else {
            // An idle connection, most likely closed by its peer. libcurl finds out when it next wants to use it.
            control(EPOLL_CTL_DEL, descriptor, 0)
            sockets[Int(descriptor)].registered = 0
            return
        }
        var mask: Int32 = 0
        if events & UInt32(curlshim_readable) != 0 { mask |= CURL_CSELECT_IN }
        if events & UInt32(curlshim_writable) != 0 { mask |= CURL_CSELECT_OUT }
        if events & UInt32(curlshim_failed) != 0 { mask |= CURL_CSELECT_ERR }
        var running: Int32 = 0
        curl_multi_socket_action(multi, descriptor, mask, &running)
    }

    private func makeRoom(for descriptor: Int32) {
        let missing = Int(descriptor) + 1 - sockets.count
        if missing > 0 { sockets.append(contentsOf: repeatElement(Socket(), count: missing)) }
    }

    private static func events(for wish: Int32) -> UInt32 {
        var events: UInt32 = 0
        if wish & CURL_POLL_IN != 0 { events |= UInt32(curlshim_readable) }
        if wish & CURL_POLL_OUT != 0 { events |= UInt32(curlshim_writable) }
        return events
    }

    @discardableResult
    private func control(_ operation: Int32, _ descriptor: Int32, _ events: UInt32) -> Bool {
        curlshim_epoll_control(epoll, operation, descriptor, events) == 0
    }
}
