import CLibcurl
import Glibc

/// Sockets: what libcurl and raw connections wait for, and what epoll reports.
extension TransferDriver {
    /// What the loop knows about a descriptor.
    struct Socket {
        /// What libcurl waits for.
        var wanted: Readiness = []
        /// What epoll watches.
        var registered: Readiness = []
        /// Opened for a connection, as opposed to libcurl's own sockets around its name-resolution threads.
        var isConnection = false
        /// The transfer that libcurl does on the socket, if any.
        var transfer: Transfer?
        /// The multi handle that opens a connection with the socket; `nil`: the one for transfers.
        var multi: MultiHandle?
        /// The open connection that the client itself reads and writes.
        var connection: RawConnection?
    }

    func socketWasOpened(_ descriptor: Int32) {
        makeRoom(for: descriptor)
        sockets[Int(descriptor)] = Socket(isConnection: true)
    }

    /// Called by libcurl for sockets that were once connected. It closes a socket that it gives up while it connects
    /// silently, so the table may describe the predecessor of an unconnected socket.
    func closeSocket(_ descriptor: Int32) {
        makeRoom(for: descriptor)
        // Closing ends the registration only if no other descriptor is open for the same socket: in a child process between
        // fork and exec, or that of a raw connection.
        if !sockets[Int(descriptor)].registered.isEmpty { poller.watch(descriptor, for: [], before: []) }
        sockets[Int(descriptor)] = Socket()
        Glibc.close(descriptor)
    }

    /// libcurl changes what it waits for.
    func watch(_ descriptor: Int32, _ wanted: Readiness, for easy: EasyHandle?, of multi: MultiHandle) {
        makeRoom(for: descriptor)
        let registered = sockets[Int(descriptor)].registered
        let transfer = easy?.transfer
        sockets[Int(descriptor)].wanted = wanted
        if !wanted.isEmpty { sockets[Int(descriptor)].multi = multi === transfers ? nil : multi }
        if let transfer, !wanted.isEmpty, sockets[Int(descriptor)].transfer !== transfer {
            forgetSocket(of: transfer)
            sockets[Int(descriptor)].transfer = transfer
            transfer.descriptor = descriptor
        }
        if let transfer, transfer.requestBegan {
            // This is a connected socket. Between two requests on it libcurl stops and starts watching it; nothing
            // arrives in the meantime, so the registration stays, which saves two system calls per request.
            if wanted == registered || wanted.isEmpty && registered == .readable { return }
        } else if wanted.isEmpty {
            sockets[Int(descriptor)].isConnection = false
        } else if wanted == .readable, sockets[Int(descriptor)].isConnection {
            // A connecting socket is watched for writing. If libcurl waits to read from it before the request has
            // begun, it is connected and the TLS handshake is under way; libcurl itself only reports the handshake's end.
            transfer?.isConnected = true
        }
        register(descriptor, for: wanted)
    }

    /// The descriptor's number may already be another socket's.
    func forgetSocket(of transfer: Transfer) {
        guard transfer.descriptor >= 0 else { return }
        if sockets[Int(transfer.descriptor)].transfer === transfer { sockets[Int(transfer.descriptor)].transfer = nil }
        transfer.descriptor = -1
    }

    func register(_ descriptor: Int32, for wanted: Readiness) {
        poller.watch(descriptor, for: wanted, before: sockets[Int(descriptor)].registered)
        sockets[Int(descriptor)].registered = wanted
    }

    func socketIsReady(_ descriptor: Int32, _ readiness: Readiness) {
        makeRoom(for: descriptor)
        if let connection = sockets[Int(descriptor)].connection { return connectionIsReady(connection, readiness) }
        guard !sockets[Int(descriptor)].wanted.isEmpty else {
            // An idle connection, most likely closed by its server. libcurl notices when it wants to use it again.
            return register(descriptor, for: [])
        }
        guard let multi = sockets[Int(descriptor)].multi else { return transfers.proceed(descriptor, readiness) }
        multi.proceed(descriptor, readiness)
        takeCompletions(of: multi)
    }

    func makeRoom(for descriptor: Int32) {
        let missing = Int(descriptor) + 1 - sockets.count
        if missing > 0 { sockets.append(contentsOf: repeatElement(Socket(), count: missing)) }
    }

    // MARK: Sockets of raw connections

    /// Takes over the socket that libcurl has connected: the connection gets a descriptor of its own, and libcurl closes the
    /// one it has when the handle leaves it.
    ///
    /// - Returns: the connection's descriptor; -1 when the system has none to give.
    func duplicate(_ descriptor: Int32) -> Int32 {
        fcntl(descriptor, F_DUPFD_CLOEXEC, 0)
    }
}
