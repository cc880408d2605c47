import HTTPTypes
import MachineSupport
import Synchronization

/// Transfers: their beginning, their deadlines and their end.
extension TransferDriver {
    enum End {
        case success(ResponseHead)
        case failure(HTTPClientError)
    }

    // MARK: Commands

    func start(_ transfer: Transfer) {
        if transfer.isCancelled {
            return transfer.fail(.cancelled(url: transfer.request.url, phase: .preparing))
        }
        if startOnGroupConnection(transfer) { return }
        guard let easy = takeHandle() else {
            return transfer.fail(
                error(.other, .preparing, transfer, "libcurl has no memory for another transfer"))
        }
        easy.prepare(for: transfer)
        transfer.easy = easy
        transfer.driver = self
        if let reason = transfers.add(easy) {
            easy.recycle()
            transfer.easy = nil
            transfer.driver = nil
            return transfer.fail(error(.other, .preparing, transfer, "libcurl does not take the transfer: \(reason)"))
        }
        enrol(transfer)
    }

    /// Adds the transfer to those under way.
    func enrol(_ transfer: Transfer) {
        transfer.driver = self
        transfer.lastActivity = now
        transfer.activeIndex = active.count
        active.append(transfer)
        counters.activeTransfers.add(1, ordering: .relaxed)
        scheduleDeadlines(of: transfer)
    }

    func cancel(_ transfer: Transfer) {
        guard transfer.activeIndex >= 0 else { return }
        finish(transfer, .failure(.cancelled(url: transfer.request.url, phase: phase(of: transfer))))
    }

    func resume(_ transfer: Transfer) {
        guard transfer.activeIndex >= 0, transfer.isPaused, let easy = transfer.easy else { return }
        transfer.isPaused = false
        transfer.lastActivity = now
        scheduleDeadlines(of: transfer)
        // libcurl delivers the bytes that it holds back within this call, and the transfer may pause again.
        easy.resume()
    }

    // MARK: Deadlines

    private func scheduleDeadlines(of transfer: Transfer) {
        var wakeTime = transfer.totalDeadline
        if let idle = transfer.timeouts.idle, !transfer.isPaused {
            wakeTime = min(wakeTime, transfer.lastActivity + max(.zero, idle))
        }
        if wakeTime == .never {
            deadlines.cancel(transfer)
        } else {
            deadlines.set(transfer, at: wakeTime)
        }
    }

    func expireDeadlines() {
        while let transfer = deadlines.popDue(at: now)?.timer {
            if transfer.totalDeadline <= now {
                let reason = "not complete within \(transfer.timeouts.total ?? .zero) (timeouts.total)"
                finish(transfer, .failure(error(.deadlineExceeded, phase(of: transfer), transfer, reason)))
                continue
            }
            noteUploadAndConnecting(transfer)
            if let idle = transfer.timeouts.idle, !transfer.isPaused, transfer.lastActivity + max(.zero, idle) <= now {
                let reason = "no byte arrived for \(idle) (timeouts.idle)"
                finish(transfer, .failure(error(.idleTimeout, phase(of: transfer), transfer, reason)))
                continue
            }
            // Bytes have arrived since the deadline was set.
            scheduleDeadlines(of: transfer)
        }
    }

    /// The idle time does not run while the connection is being made, nor while a body is being sent.
    private func noteUploadAndConnecting(_ transfer: Transfer) {
        guard transfer.requestBegan else {
            transfer.lastActivity = now
            return
        }
        // A raw connection notes what it sends.
        guard let sent = transfer.easy?.uploadedBytes, sent > transfer.uploadedBytes else { return }
        transfer.uploadedBytes = sent
        transfer.lastActivity = now
    }

    // MARK: Ends

    /// The end of a transfer that libcurl is done with.
    func end(of transfer: Transfer, _ result: CurlResult) -> End {
        if let abortion = transfer.abortion {
            if case .failed(let failure) = abortion {
                // Only a connection that was reused is closed before the request counts as sent.
                let phase = failure.code == .connectionClosed ? .waitingForResponse : phase(of: transfer)
                return .failure(HTTPClientError(failure, phase, url: transfer.request.url))
            }
        } else if !result.isSuccess, let easy = transfer.easy {
            return .failure(error(for: transfer, easy.failure(result, requestBegan: transfer.requestBegan)))
        }
        // libcurl accepts a connection that ends in the middle of the head.
        guard let head = transfer.head else {
            return .failure(
                error(.connectionClosed, phase(of: transfer), transfer, "the connection ended within the response head")
            )
        }
        return .success(head)
    }

    func error(for transfer: Transfer, _ failure: TransferFailure) -> HTTPClientError {
        let phase: HTTPClientError.Phase =
            switch failure.code {
            case .invalidURL: .preparing
            case .nameResolution: .resolving
            case .connectionRefused, .hostUnreachable: .connecting
            case .tls where !transfer.requestBegan: .tlsHandshake
            default: phase(of: transfer)
            }
        return HTTPClientError(failure, phase, url: transfer.request.url)
    }

    private func error(
        _ code: HTTPClientError.Code, _ phase: HTTPClientError.Phase, _ transfer: Transfer, _ reason: String
    ) -> HTTPClientError {
        HTTPClientError(TransferFailure(code: code, reason: reason), phase, url: transfer.request.url)
    }

    func phase(of transfer: Transfer) -> HTTPClientError.Phase {
        if transfer.requestBegan {
            if let connection = transfer.connection {
                if connection.parser.isWithinResponse { return .receivingBody }
                return connection.isSent ? .waitingForResponse : .sending
            }
            if transfer.head != nil { return .receivingBody }
            let length = Int64(transfer.request.body?.count ?? 0)
            return length > 0 && transfer.easy?.uploadedBytes ?? 0 < length ? .sending : .waitingForResponse
        }
        guard transfer.easy != nil || transfer.connection != nil else { return .preparing }
        if transfer.isHTTPS, transfer.isConnected { return .tlsHandshake }
        let easy = transfer.easy ?? transfer.connection?.easy
        // A connection whose opening has failed has no handle any more.
        if easy?.hasResolvedName ?? true || transfer.request.unixSocketPath != nil { return .connecting }
        return .resolving
    }

    /// Ends the transfer and then informs its caller, so that a caller that has the result finds nothing left behind.
    ///
    /// - Parameter keepsConnection: whether the raw connection that carried the transfer serves another.
    func finish(_ transfer: Transfer, _ end: End, keepsConnection: Bool = false) {
        guard transfer.activeIndex >= 0 else { return }
        leave(transfer, keepsConnection: keepsConnection)
        switch end {
        case .success(let head): transfer.succeed(head)
        case .failure(let error): transfer.fail(error)
        }
    }

    /// Takes the transfer from libcurl or from its connection.
    func leave(_ transfer: Transfer, keepsConnection: Bool = false) {
        if let connection = transfer.connection {
            transfer.connection = nil
            release(connection, keepsConnection: keepsConnection)
        }
        if let easy = transfer.easy {
            transfers.remove(easy)
            easy.recycle()
            keep(easy)
        }
        forgetSocket(of: transfer)
        transfer.easy = nil
        transfer.driver = nil
        deadlines.cancel(transfer)
        let last = active.removeLast()
        if last !== transfer {
            active[transfer.activeIndex] = last
            last.activeIndex = transfer.activeIndex
        }
        transfer.activeIndex = -1
        counters.activeTransfers.subtract(1, ordering: .relaxed)
    }
}

/// The timer of a transfer is the transfer itself.
extension Transfer: Hashable {
    static func == (left: Transfer, right: Transfer) -> Bool { left === right }

    func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
