import Glibc

/// Idle connections of groups.
extension TransferDriver {
    /// The connection's request is done.
    func becameIdle(_ descriptor: Int32, after transfer: Transfer) {
        guard let group = transfer.request.connectionGroup else {
            sockets[Int(descriptor)].group = 0
            return
        }
        sockets[Int(descriptor)].group = group.id
        sockets[Int(descriptor)].idleSince = now
        if sweepDue == MonotonicTime.never {
            sweepDue = MonotonicTime.adding(now, HTTPConnectionGroup.sweepInterval)
        }
    }

    /// Closes what has been idle for long enough.
    func sweepIdleConnections() {
        guard sweepDue <= now else { return }
        let latest = now - HTTPConnectionGroup.sweepInterval
        let isMoreLeft = closeIdleConnections { $0.idleSince <= latest }
        sweepDue = isMoreLeft ? MonotonicTime.adding(now, HTTPConnectionGroup.sweepInterval) : MonotonicTime.never
    }

    func closeIdleConnections(of group: HTTPConnectionGroup) {
        _ = closeIdleConnections { $0.group == group.id }
    }

    /// - Returns: whether a group has connections that were not chosen.
    private func closeIdleConnections(where isChosen: (Socket) -> Bool) -> Bool {
        var isMoreLeft = false
        for descriptor in sockets.indices where sockets[descriptor].group != 0 {
            let socket = sockets[descriptor]
            guard socket.isConnection, socket.wanted == 0, isChosen(socket) else {
                isMoreLeft = true
                continue
            }
            // The descriptor is libcurl's, which finds the connection dead and closes it when it next looks for one.
            shutdown(Int32(descriptor), Int32(SHUT_RDWR))
            sockets[descriptor].group = 0
        }
        return isMoreLeft
    }
}
