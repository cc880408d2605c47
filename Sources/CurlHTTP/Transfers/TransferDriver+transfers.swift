import CLibcurl
import HTTPTypes
import Synchronization

/// Transfers: their beginning, their deadlines and their end.
extension TransferDriver {
    /// Some kilobytes each; making one anew costs as much as several requests.
    private static let mostIdleHandles = 512

    enum End {
        case success(ResponseHead)
        case failure(HTTPClientError)
    }

    // MARK: Commands

    func start(_ transfer: Transfer) {
        if transfer.isCancelled {
            return transfer.fail(.cancelled(url: transfer.request.url, phase: .preparing))
        }
        if transfer.request.connectionGroup != nil, startOnKeptConnection(transfer) { return }
        startOnNewConnection(transfer)
    }

    /// Leaves the transfer to libcurl, which may have a connection for it all the same if it is of no group.
    func startOnNewConnection(_ transfer: Transfer) {
        guard let easy = idleHandles.popLast() ?? makeHandle() else {
            return transfer.fail(
                error(.other, .preparing, transfer, "libcurl has no memory for another transfer"))
        }
        transfer.requestBegan = false
        easy.prepare(for: transfer)
        transfer.easy = easy
        transfer.driver = self
        let added = curl_multi_add_handle(multi, easy.raw)
        guard added == CURLM_OK else {
            transfer.easy = nil
            transfer.driver = nil
            let reason = curl_multi_strerror(added).map { String(cString: $0) } ?? "code \(added.rawValue)"
            return transfer.fail(error(.other, .preparing, transfer, "libcurl does not take the transfer: \(reason)"))
        }
        enrol(transfer)
    }

    /// Counts the transfer among those under way.
    func enrol(_ transfer: Transfer) {
        transfer.driver = self
        transfer.lastActivity = now
        transfer.activeIndex = active.count
        active.append(transfer)
        counters.activeTransfers.add(1, ordering: .relaxed)
        scheduleDeadlines(of: transfer)
    }

    private func makeHandle() -> EasyHandle? {
        EasyHandle(configuration: configuration, driver: context)
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
        // libcurl gives what it holds back from within this call, and may be told to pause again.
        curl_easy_pause(easy.raw, CURLPAUSE_CONT)
    }

    // MARK: Deadlines

    private func scheduleDeadlines(of transfer: Transfer) {
        var wakeTime = transfer.totalDeadline
        if let idle = transfer.timeouts.idle, !transfer.isPaused {
            wakeTime = min(
                wakeTime, MonotonicTime.adding(transfer.lastActivity, MonotonicTime.nanoseconds(idle)))
        }
        guard wakeTime != transfer.wakeTime || transfer.heapIndex < 0 else { return }
        transfer.wakeTime = wakeTime
        deadlines.update(transfer)
    }

    func expireDeadlines() {
        while let transfer = deadlines.next, transfer.wakeTime <= now {
            if transfer.totalDeadline <= now {
                let limit = transfer.timeouts.total ?? .zero
                finish(
                    transfer,
                    .failure(
                        error(
                            .deadlineExceeded, phase(of: transfer), transfer,
                            "not done within \(limit) (timeouts.total)")))
                continue
            }
            noteUploadAndConnecting(transfer)
            if let idle = transfer.timeouts.idle, !transfer.isPaused,
                MonotonicTime.adding(transfer.lastActivity, MonotonicTime.nanoseconds(idle)) <= now
            {
                finish(
                    transfer,
                    .failure(
                        error(
                            .idleTimeout, phase(of: transfer), transfer, "no byte arrived for \(idle) (timeouts.idle)"))
                )
                continue
            }
            // Bytes have arrived since the alarm was set: set it for the time that follows from them.
            scheduleDeadlines(of: transfer)
        }
    }

    /// The idle time does not run while the connection is being made, nor while a body is on its way out.
    private func noteUploadAndConnecting(_ transfer: Transfer) {
        guard transfer.kept == nil else { return }
        guard transfer.requestBegan, let easy = transfer.easy else {
            transfer.lastActivity = now
            return
        }
        let sent = easy.number(CURLINFO_SIZE_UPLOAD_T)
        if sent > transfer.sentBytes {
            transfer.sentBytes = sent
            transfer.lastActivity = now
        }
    }

    // MARK: Ends

    /// Takes what libcurl reports as done.
    func completeTransfers() {
        var left: Int32 = 0
        while let message = curl_multi_info_read(multi, &left) {
            guard message.pointee.msg == CURLMSG_DONE, let raw = message.pointee.easy_handle else { continue }
            var pointer: UnsafeMutableRawPointer?
            curlshim_get_pointer(raw, CURLINFO_PRIVATE, &pointer)
            guard let transfer = Transfer.from(pointer) else { continue }
            finish(transfer, end(of: transfer, curlshim_message_result(message)))
        }
    }

    private func end(of transfer: Transfer, _ code: CURLcode) -> End {
        if let abortion = transfer.abortion {
            switch abortion {
            case .truncated:
                break
            case .tooLarge(let reason):
                return .failure(error(.responseTooLarge, phase(of: transfer), transfer, reason))
            case .malformed(let reason):
                return .failure(error(.protocolViolation, phase(of: transfer), transfer, reason))
            case .unanswered:
                return .failure(
                    error(
                        .connectionClosed, .waitingForResponse, transfer,
                        "the kept-alive connection was closed without an answer; a \(transfer.request.method.rawValue) "
                            + "is not sent twice"))
            }
        } else if code != CURLE_OK {
            return .failure(error(for: transfer, code))
        }
        // libcurl is content with a connection that ends in the middle of the head.
        guard let head = transfer.head else {
            return .failure(
                error(.connectionClosed, phase(of: transfer), transfer, "the connection ended within the response head")
            )
        }
        return .success(head)
    }

    private func error(for transfer: Transfer, _ curlCode: CURLcode) -> HTTPClientError {
        let message = transfer.easy?.errorMessage ?? HTTPClientError.text(of: curlCode)
        let code = HTTPClientError.Code(
            curlCode: curlCode, systemError: transfer.easy?.systemError ?? 0, requestBegan: transfer.requestBegan,
            message: message)
        var phase = phase(of: transfer)
        switch code {
        case .invalidURL: phase = .preparing
        case .nameResolution: phase = .resolving
        case .connectionRefused, .hostUnreachable: phase = .connecting
        case .tls where !transfer.requestBegan: phase = .tlsHandshake
        default: break
        }
        return error(code, phase, transfer, message, Int32(bitPattern: curlCode.rawValue))
    }

    func error(
        _ code: HTTPClientError.Code, _ phase: HTTPClientError.Phase, _ transfer: Transfer, _ message: String,
        _ curlCode: Int32? = nil
    ) -> HTTPClientError {
        HTTPClientError(
            code: code, phase: phase, url: HTTPURL.redacted(transfer.request.url), reason: message,
            curlCode: curlCode)
    }

    func phase(of transfer: Transfer) -> HTTPClientError.Phase {
        if let connection = transfer.kept {
            if connection.parser.isWithinAnswer { return .receivingBody }
            return connection.isSent ? .waitingForResponse : .sending
        }
        guard let easy = transfer.easy else { return .preparing }
        if transfer.head != nil { return .receivingBody }
        if transfer.requestBegan {
            let length = Int64(transfer.request.body?.count ?? 0)
            return length > 0 && easy.number(CURLINFO_SIZE_UPLOAD_T) < length ? .sending : .waitingForResponse
        }
        if transfer.isHTTPS, transfer.isConnected { return .tlsHandshake }
        if easy.number(CURLINFO_NAMELOOKUP_TIME_T) > 0 || transfer.request.unixSocketPath != nil { return .connecting }
        return .resolving
    }

    /// Takes the transfer out of libcurl and then tells its caller: whoever has the answer finds nothing left behind.
    func finish(_ transfer: Transfer, _ end: End) {
        guard transfer.activeIndex >= 0 else { return }
        let head: ResponseHead? = if case .success(let head) = end { head } else { nil }
        leave(transfer, after: head)
        switch end {
        case .success(let head): transfer.succeed(head)
        case .failure(let error): transfer.fail(error)
        }
    }

    /// Takes the transfer from what worked on it.
    ///
    /// - Parameter head: of a complete response.
    func leave(_ transfer: Transfer, after head: ResponseHead? = nil) {
        if let connection = transfer.kept {
            transfer.kept = nil
            release(connection, after: head)
        }
        if let easy = transfer.easy {
            curl_multi_remove_handle(multi, easy.raw)
            easy.recycle()
            if idleHandles.count < Self.mostIdleHandles { idleHandles.append(easy) }
        }
        forgetSocket(of: transfer)
        transfer.easy = nil
        transfer.driver = nil
        deadlines.remove(transfer)
        let last = active.removeLast()
        if last !== transfer {
            active[transfer.activeIndex] = last
            last.activeIndex = transfer.activeIndex
        }
        transfer.activeIndex = -1
        counters.activeTransfers.subtract(1, ordering: .relaxed)
    }
}
