import CLibcurl
import Glibc
import HTTPTypes

/// The connections of groups: how they come to be kept, what goes over them, how they end.
extension TransferDriver {
    // MARK: Keeping

    /// A new connection takes a head as long as this at once, so that it went out as a whole if there was an answer.
    private static let longestHead = 4096

    /// libcurl is about to close a connection. Whether it is kept instead.
    ///
    /// libcurl is told to close the connections of groups when their request is done (`CURLOPT_FORBID_REUSE`), which it
    /// leaves to the client (`CURLOPT_CLOSESOCKETFUNCTION`).
    func keeps(_ descriptor: Int32) -> Bool {
        guard let transfer = sockets[Int(descriptor)].transfer, let group = transfer.request.connectionGroup,
            configuration.proxy == .none, !transfer.isHTTPS, transfer.request.unixSocketPath == nil,
            transfer.stream == nil, transfer.abortion == nil, !transfer.isCancelled, transfer.request.method != .head,
            !transfer.request.wantsItsConnectionClosed, keptConnections < configuration.maximumCachedConnections,
            let head = transfer.head, head.keepsConnection, head.contentLength == Int64(transfer.receivedBytes),
            // Of what comes behind the body libcurl may have read a part, which is then missing.
            curlshim_received_bytes(descriptor) == Int64(transfer.parser.receivedBytes + transfer.receivedBytes),
            // A server may answer before it has read everything, and libcurl then sends no more of it.
            transfer.easy?.number(CURLINFO_SIZE_UPLOAD_T) == Int64(transfer.request.body?.count ?? 0),
            transfer.request.headBytes <= Self.longestHead
        else { return false }
        let connection = KeptConnection(descriptor: descriptor, group: group, request: transfer.request)
        guard !connection.hasCredentialsInURL else { return false }
        let registered = sockets[Int(descriptor)].registered
        sockets[Int(descriptor)] = Socket(registered: registered, kept: connection)
        if registered != CURL_POLL_IN { register(descriptor, CURL_POLL_IN, before: registered) }
        keptConnections += 1
        becomeIdle(connection)
        return true
    }

    private func becomeIdle(_ connection: KeptConnection) {
        connection.idleSince = now
        idleConnections[connection.group, default: []].append(connection)
        sweepLater()
    }

    private func close(_ connection: KeptConnection) {
        keptConnections -= 1
        closeSocket(connection.descriptor)
    }

    // MARK: Idle connections

    /// Closes what has been idle for long enough.
    func sweepIdleConnections() {
        let latest = now - HTTPConnectionGroup.sweepInterval
        for group in idleConnections.keys {
            // Those idle for longest come first.
            var connections = idleConnections[group] ?? []
            let old = connections.prefix { $0.idleSince <= latest }
            for connection in old { close(connection) }
            connections.removeFirst(old.count)
            idleConnections[group] = connections.isEmpty ? nil : connections
        }
        if !idleConnections.isEmpty { sweepLater() }
    }

    func closeIdleConnections(of group: HTTPConnectionGroup) {
        for connection in idleConnections.removeValue(forKey: group.id) ?? [] { close(connection) }
    }

    func closeAllIdleConnections() {
        for (_, connections) in idleConnections { for connection in connections { close(connection) } }
        idleConnections = [:]
    }

    /// Takes the connection that was used last, if it is open and nothing has come that nobody asked for.
    private func takeIdle(for request: HTTPClientRequest) -> KeptConnection? {
        guard let group = request.connectionGroup?.id, !request.opensConnection, !request.wantsItsConnectionClosed,
            request.method != .head
        else { return nil }
        let longest = MonotonicTime.nanoseconds(HTTPConnectionGroup.longestIdle)
        while let index = idleConnections[group]?.lastIndex(where: { $0.leads(to: request) }),
            let connection = idleConnections[group]?.remove(at: index)
        {
            if connection.idleSince + longest > now, isOpenAndQuiet(connection.descriptor) { return connection }
            close(connection)
        }
        return nil
    }

    private func isOpenAndQuiet(_ descriptor: Int32) -> Bool {
        var byte: UInt8 = 0
        return recv(descriptor, &byte, 1, Int32(MSG_PEEK) | Int32(MSG_DONTWAIT)) < 0
            && (errno == EAGAIN || errno == EINTR)
    }

    // MARK: Exchanges

    /// Sends the request over a kept connection.
    ///
    /// - Returns: false if there is none for it.
    func startOnKeptConnection(_ transfer: Transfer) -> Bool {
        guard transfer.stream == nil, !idleConnections.isEmpty, let connection = takeIdle(for: transfer.request) else {
            return false
        }
        do throws(HTTPClientError) {
            try connection.begin(transfer, configuration: configuration, names: fieldNames)
        } catch {
            close(connection)
            return false
        }
        transfer.kept = connection
        transfer.requestBegan = true
        enrol(transfer)
        send(connection)
        return true
    }

    func keptConnectionIsReady(_ connection: KeptConnection, _ events: UInt32) {
        guard connection.transfer != nil else {
            // Closed by its peer, or something came that nobody asked for.
            guard !isOpenAndQuiet(connection.descriptor) else { return }
            idleConnections[connection.group]?.removeAll { $0 === connection }
            if idleConnections[connection.group]?.isEmpty == true { idleConnections[connection.group] = nil }
            return close(connection)
        }
        if events & UInt32(curlshim_writable) != 0 { send(connection) }
        if events & UInt32(curlshim_readable | curlshim_failed) != 0 { _ = receive(connection) }
    }

    /// Sends until everything is sent or the socket takes no more.
    private func send(_ connection: KeptConnection) {
        guard let transfer = connection.transfer else { return }
        while !connection.isSent {
            let sent = connection.output.withUnsafeBytes { bytes in
                Glibc.send(
                    connection.descriptor, bytes.baseAddress?.advanced(by: connection.outputStart),
                    bytes.count - connection.outputStart, Int32(MSG_NOSIGNAL))
            }
            if sent >= 0 {
                connection.outputStart += sent
                transfer.lastActivity = now
            } else if errno == EAGAIN {
                break
            } else if errno != EINTR {
                let reason = EventLoop.systemText(errno)
                // What the server has said before it hung up tells more.
                while connection.transfer === transfer, receive(connection) {}
                return connection.transfer === transfer ? broken(connection, reason) : ()
            }
        }
        let wanted = connection.isSent ? CURL_POLL_IN : CURL_POLL_INOUT
        let registered = sockets[Int(connection.descriptor)].registered
        if wanted != registered { register(connection.descriptor, wanted, before: registered) }
    }

    /// Takes what has come of the answer.
    ///
    /// - Returns: whether there was anything.
    private func receive(_ connection: KeptConnection) -> Bool {
        guard let transfer = connection.transfer else { return false }
        let count = recv(
            connection.descriptor, pipelineReadBuffer.baseAddress, pipelineReadBuffer.count,
            Int32(MSG_DONTWAIT))
        guard count > 0 else {
            if count < 0, errno == EAGAIN || errno == EINTR { return false }
            let reason = count == 0 ? "the server closed the connection" : EventLoop.systemText(errno)
            if count == 0, let answer = connection.parser.end() {
                complete(connection, answer)
            } else {
                broken(connection, reason)
            }
            return false
        }
        transfer.lastActivity = now
        var answer: ResponseParser.Answer?
        do throws(ResponseParser.Malformed) {
            try connection.parser.consume(UnsafeRawBufferPointer(rebasing: pipelineReadBuffer[..<count])) { next in
                // A second answer is nobody's; the parser is then not at the end of one, or the connection not quiet.
                if answer == nil { answer = next } else { answer?.closes = true }
            }
        } catch {
            guard answer == nil else {
                answer?.closes = true
                complete(connection, answer)
                return true
            }
            let code = error.isTooLarge ? HTTPClientError.Code.responseTooLarge : .protocolViolation
            finish(transfer, .failure(self.error(code, phase(of: transfer), transfer, error.message)))
            return true
        }
        if answer == nil, connection.parser.isTooLong { answer = connection.parser.end() }
        complete(connection, answer)
        return true
    }

    private func complete(_ connection: KeptConnection, _ answer: ResponseParser.Answer?) {
        guard let transfer = connection.transfer, let answer, var head = answer.head else { return }
        if answer.isTooLong {
            guard case .truncate = transfer.limit else {
                return finish(
                    transfer,
                    .failure(
                        error(
                            .responseTooLarge, .receivingBody, transfer, Transfer.tooLong(transfer.limit?.bytes ?? 0))))
            }
            transfer.abortion = .truncated
        }
        head.keepsConnection =
            !answer.closes && !answer.isTooLong && connection.isSent && !connection.parser.isWithinAnswer
        transfer.body = answer.response.body
        finish(transfer, .success(head))
    }

    /// The connection ended before the answer did.
    private func broken(_ connection: KeptConnection, _ reason: String) {
        guard let transfer = connection.transfer else { return }
        let hasAnswered = connection.parser.isWithinAnswer
        if !hasAnswered, transfer.mayBeRepeated || connection.outputStart == 0 {
            leave(transfer)
            return startOnNewConnection(transfer)
        }
        let message =
            hasAnswered
            ? "\(reason) before the response was complete"
            : "\(reason): the kept-alive connection gave no answer; a \(transfer.request.method.rawValue) is not sent twice"
        finish(transfer, .failure(error(.connectionClosed, phase(of: transfer), transfer, message)))
    }

    /// The transfer is done with its connection.
    ///
    /// - Parameter head: of a complete response.
    func release(_ connection: KeptConnection, after head: ResponseHead?) {
        connection.end()
        if head?.keepsConnection == true {
            becomeIdle(connection)
        } else {
            close(connection)
        }
    }
}
