import MachineSupport

/// Raw connections: how they are opened and closed, whoever uses them.
extension TransferDriver {
    /// Starts to open a connection. Its user learns the result later.
    ///
    /// - Throws: libcurl's reason for not even trying.
    func open(_ connection: RawConnection) throws(TransferFailure) {
        guard let easy = takeHandle(), let multi = connection.needsLibcurl ? newOpener() : opener ?? newOpener() else {
            throw TransferFailure(code: .other, reason: "libcurl has no memory for another connection")
        }
        easy.prepare(toOpen: connection)
        connection.easy = easy
        if connection.needsLibcurl {
            connection.multi = multi
        } else {
            // Shared by all connections that need libcurl for nothing else. It has no limits: libcurl would close connections
            // to stay below them before they can be taken over.
            opener = multi
        }
        if let reason = multi.add(easy) {
            close(connection)
            throw TransferFailure(code: .other, reason: "libcurl does not take the connection: \(reason)")
        }
    }

    private func newOpener() -> MultiHandle? {
        guard let multi = MultiHandle() else { return nil }
        multi.driver = self
        openers.append(multi)
        return multi
    }

    /// libcurl has opened the connection, or given up. The user closes a connection that failed.
    func openingEnded(_ connection: RawConnection, _ result: CurlResult) {
        guard let easy = connection.easy else { return }
        var failure: TransferFailure?
        if !result.isSuccess {
            failure = easy.failure(result, requestBegan: false)
        } else if let descriptor = easy.activeSocket {
            take(descriptor, for: connection)
            if !connection.isOpen {
                failure = TransferFailure(code: .other, reason: "the system has no descriptor for another connection")
            }
        } else {
            failure = TransferFailure(code: .connectionClosed, reason: "the server closed the connection")
        }
        switch connection.user {
        case .pipeline(let channel): pipelineConnected(channel, connection, failure)
        case .transfer(let transfer): transferConnected(transfer, connection, failure)
        case .none: close(connection)
        }
    }

    private func take(_ descriptor: Int32, for connection: RawConnection) {
        if connection.needsLibcurl {
            connection.descriptor = descriptor
        } else {
            connection.descriptor = duplicate(descriptor)
            release(connection.easy, of: connection)
            guard connection.isOpen else { return }
        }
        connection.lastActivity = now
        makeRoom(for: connection.descriptor)
        let registered = connection.needsLibcurl ? sockets[Int(descriptor)].registered : []
        sockets[Int(connection.descriptor)] = Socket(registered: registered, connection: connection)
    }

    /// Takes the handle out of libcurl, which closes its descriptor.
    private func release(_ easy: EasyHandle?, of connection: RawConnection) {
        guard let easy else { return }
        connection.easy = nil
        (connection.multi ?? opener)?.remove(easy)
        easy.recycle()
        if connection.multi == nil { keep(easy) }
    }

    /// Closes the connection, open or not. Its user, if any, is not informed.
    func close(_ connection: RawConnection) {
        connection.user = .none
        release(connection.easy, of: connection)
        if let multi = connection.multi {
            multi.cleanUp()
            openers.removeAll { $0 === multi }
            connection.multi = nil
        } else if connection.isOpen {
            closeSocket(connection.descriptor)
        }
        connection.descriptor = -1
    }

    func connectionIsReady(_ connection: RawConnection, _ readiness: Readiness) {
        switch connection.user {
        case .pipeline(let channel): pipelineIsReady(channel, connection, readiness)
        case .transfer(let transfer): exchangeIsReady(transfer, connection, readiness)
        case .none: idleConnectionIsReady(connection)
        }
    }

    /// Watches the connection's socket for responses, and for room while something is not sent.
    func watch(_ connection: RawConnection) {
        let wanted: Readiness = connection.isSent ? .readable : [.readable, .writable]
        if sockets[Int(connection.descriptor)].registered != wanted { register(connection.descriptor, for: wanted) }
    }
}
