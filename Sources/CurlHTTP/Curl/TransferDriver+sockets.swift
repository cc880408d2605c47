import CLibcurl
import Glibc

/// Sockets: what libcurl wants to hear about, and what epoll says.
extension TransferDriver {
    func socketWasOpened(_ descriptor: Int32) {
        makeRoom(for: descriptor)
        sockets[Int(descriptor)] = Socket(isConnection: true)
    }

    /// Called for sockets that once were connected. One that libcurl gives up while it connects is closed without a
    /// word, so what the table says of an unconnected socket may be about its predecessor.
    func closeSocket(_ descriptor: Int32) {
        makeRoom(for: descriptor)
        if keeps(descriptor) { return }
        // Closing ends the registration only if no child process has the socket between fork and exec.
        if sockets[Int(descriptor)].registered != 0 { control(EPOLL_CTL_DEL, descriptor, 0) }
        if sockets[Int(descriptor)].isPipelines { pipelineSockets[descriptor] = nil }
        sockets[Int(descriptor)] = Socket()
        close(descriptor)
    }

    /// libcurl's `CURLMOPT_SOCKETFUNCTION`.
    func watch(_ descriptor: Int32, _ wish: Int32, for easy: UnsafeMutableRawPointer?) {
        guard descriptor >= 0 else { return }
        makeRoom(for: descriptor)
        let wanted = wish == CURL_POLL_REMOVE ? 0 : wish & CURL_POLL_INOUT
        let registered = sockets[Int(descriptor)].registered
        let transfer = transfer(of: easy)
        sockets[Int(descriptor)].wanted = wanted
        if let transfer, wanted != 0, sockets[Int(descriptor)].transfer !== transfer {
            forgetSocket(of: transfer)
            sockets[Int(descriptor)].transfer = transfer
            transfer.descriptor = descriptor
        }
        if let transfer, transfer.requestBegan {
            // This is a connected socket. Between two requests on it libcurl stops and starts watching it; nothing
            // arrives in the meantime, so the registration stays and two system calls per request are saved.
            if wanted == registered || wanted == 0 && registered == CURL_POLL_IN { return }
        } else if wanted == 0 {
            sockets[Int(descriptor)].isConnection = false
        } else if wanted == CURL_POLL_IN, sockets[Int(descriptor)].isConnection {
            // A connecting socket is watched for writing. If libcurl waits to read from it before the request has
            // begun, it is connected and the TLS handshake is under way; libcurl itself tells only when that is over.
            transfer?.isConnected = true
        }
        register(descriptor, wanted, before: registered)
    }

    /// The number may be somebody else's by now.
    func forgetSocket(of transfer: Transfer) {
        guard transfer.descriptor >= 0 else { return }
        if sockets[Int(transfer.descriptor)].transfer === transfer { sockets[Int(transfer.descriptor)].transfer = nil }
        transfer.descriptor = -1
    }

    func register(_ descriptor: Int32, _ wanted: Int32, before registered: Int32) {
        if wanted == 0 {
            control(EPOLL_CTL_DEL, descriptor, 0)
        } else {
            let events = Self.events(for: wanted)
            let operation = registered == 0 ? EPOLL_CTL_ADD : EPOLL_CTL_MOD
            if !control(operation, descriptor, events) {
                control(operation == EPOLL_CTL_ADD ? EPOLL_CTL_MOD : EPOLL_CTL_ADD, descriptor, events)
            }
        }
        sockets[Int(descriptor)].registered = wanted
    }

    private func transfer(of easy: UnsafeMutableRawPointer?) -> Transfer? {
        guard let easy else { return nil }
        var pointer: UnsafeMutableRawPointer?
        curlshim_get_pointer(easy, CURLINFO_PRIVATE, &pointer)
        return Transfer.from(pointer)
    }

    func socketIsReady(_ descriptor: Int32, _ events: UInt32) {
        makeRoom(for: descriptor)
        if sockets[Int(descriptor)].isPipelines { return pipelineIsReady(descriptor, events) }
        if let connection = sockets[Int(descriptor)].kept { return keptConnectionIsReady(connection, events) }
        guard sockets[Int(descriptor)].wanted != 0 else {
            // An idle connection, most likely closed by its peer. libcurl finds out when it next wants to use it.
            control(EPOLL_CTL_DEL, descriptor, 0)
            sockets[Int(descriptor)].registered = 0
            return
        }
        var running: Int32 = 0
        curl_multi_socket_action(multi, descriptor, Self.mask(of: events), &running)
    }

    func makeRoom(for descriptor: Int32) {
        let missing = Int(descriptor) + 1 - sockets.count
        if missing > 0 { sockets.append(contentsOf: repeatElement(Socket(), count: missing)) }
    }

    /// What epoll says, in libcurl's words.
    static func mask(of events: UInt32) -> Int32 {
        var mask: Int32 = 0
        if events & UInt32(curlshim_readable) != 0 { mask |= CURL_CSELECT_IN }
        if events & UInt32(curlshim_writable) != 0 { mask |= CURL_CSELECT_OUT }
        if events & UInt32(curlshim_failed) != 0 { mask |= CURL_CSELECT_ERR }
        return mask
    }

    static func events(for wish: Int32) -> UInt32 {
        var events: UInt32 = 0
        if wish & CURL_POLL_IN != 0 { events |= UInt32(curlshim_readable) }
        if wish & CURL_POLL_OUT != 0 { events |= UInt32(curlshim_writable) }
        return events
    }

    @discardableResult
    func control(_ operation: Int32, _ descriptor: Int32, _ events: UInt32) -> Bool {
        curlshim_epoll_control(epoll, operation, descriptor, events) == 0
    }
}
