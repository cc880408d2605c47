import HTTPTypes
import MachineSupport

/// The connections of groups: opening and keeping them, and the exchanges of request and response on them.
extension TransferDriver {
    // MARK: Starting

    /// Sends the request of a group on a raw connection, kept or new.
    ///
    /// - Returns: `false` if libcurl must do the transfer.
    func startOnGroupConnection(_ transfer: Transfer) -> Bool {
        let request = transfer.request
        guard let group = request.connectionGroup, transfer.stream == nil, configuration.proxy == .none,
            !transfer.isHTTPS,
            request.unixSocketPath == nil, request.method != .head, !request.wantsItsConnectionClosed
        else { return false }
        if !request.opensConnection, let connection = takeIdle(of: group, for: request) {
            enrol(transfer)
            begin(transfer, on: connection)
        } else {
            openGroupConnection(for: transfer)
        }
        return true
    }

    private func openGroupConnection(for transfer: Transfer) {
        transfer.requestBegan = false
        let connection = RawConnection(
            to: transfer.request, timeouts: transfer.timeouts, configuration: configuration, user: .transfer(transfer),
            parser: ResponseParser(maximumHeadBytes: 0, maximumBodyBytes: 0))
        do throws(TransferFailure) {
            try open(connection)
            transfer.connection = connection
            enrol(transfer)
        } catch {
            transfer.fail(HTTPClientError(error, .preparing, url: transfer.request.url))
        }
    }

    func transferConnected(_ transfer: Transfer, _ connection: RawConnection, _ failure: TransferFailure?) {
        if let failure {
            finish(transfer, .failure(error(for: transfer, failure)))
        } else {
            begin(transfer, on: connection)
        }
    }

    private func begin(_ transfer: Transfer, on connection: RawConnection) {
        connection.user = .transfer(transfer)
        transfer.connection = connection
        transfer.requestBegan = true
        transfer.lastActivity = now
        connection.lastActivity = now
        do throws(HTTPClientError) {
            try connection.encode(transfer.request, userAgent: configuration.userAgent)
        } catch {
            return finish(transfer, .failure(error))
        }
        connection.parser = ResponseParser(
            maximumHeadBytes: configuration.maximumHeadBytes, maximumBodyBytes: transfer.limit?.bytes ?? .max,
            names: fieldNames, isStrict: false)
        send(transfer, on: connection)
    }

    // MARK: Exchanges

    func exchangeIsReady(_ transfer: Transfer, _ connection: RawConnection, _ readiness: Readiness) {
        if readiness.contains(.writable) {
            send(transfer, on: connection)
            guard transfer.connection === connection else { return }
        }
        if !readiness.isDisjoint(with: [.readable, .failed]) { _ = receive(transfer, on: connection) }
    }

    private func send(_ transfer: Transfer, on connection: RawConnection) {
        do throws(TransferFailure) {
            try connection.flush(at: now)
            transfer.lastActivity = connection.lastActivity
            watch(connection)
        } catch {
            // A response that the server sent before it hung up tells more.
            while transfer.connection === connection, receive(transfer, on: connection) {}
            if transfer.connection === connection { broken(transfer, connection, error.reason) }
        }
    }

    /// Receives a part of the response.
    ///
    /// - Returns: whether there was anything to receive.
    private func receive(_ transfer: Transfer, on connection: RawConnection) -> Bool {
        switch connection.receive(into: readBuffer) {
        case .wouldBlock: return false
        case .failed(let failure):
            broken(transfer, connection, failure.reason)
            return false
        case .bytes(0):
            if let response = connection.parser.end() {
                complete(transfer, connection, response)
            } else {
                broken(transfer, connection, "the server closed the connection")
            }
            return false
        case .bytes(let count):
            connection.lastActivity = now
            transfer.lastActivity = now
            parse(transfer, connection, UnsafeRawBufferPointer(rebasing: readBuffer[..<count]))
            return true
        }
    }

    private func parse(_ transfer: Transfer, _ connection: RawConnection, _ bytes: UnsafeRawBufferPointer) {
        var response: ResponseParser.Response?
        do throws(ResponseParser.Malformed) {
            try connection.parser.consume(bytes) { next in
                // No request belongs to a second response.
                if response == nil { response = next } else { response?.isLast = true }
            }
        } catch {
            guard response != nil else {
                let failure = TransferFailure(error)
                return finish(transfer, .failure(.init(failure, phase(of: transfer), url: transfer.request.url)))
            }
            response?.isLast = true
        }
        if response == nil, connection.parser.isTooLong { response = connection.parser.end() }
        if let response { complete(transfer, connection, response) }
    }

    private func complete(_ transfer: Transfer, _ connection: RawConnection, _ response: ResponseParser.Response) {
        if response.isTooLong {
            guard case .truncate = transfer.limit else {
                let failure = TransferFailure.bodyTooLong(limit: transfer.limit?.bytes ?? 0)
                return finish(transfer, .failure(.init(failure, .receivingBody, url: transfer.request.url)))
            }
            transfer.abortion = .truncated
        }
        transfer.body = response.body
        connection.responseCount += 1
        let isKept =
            !response.isLast && !response.isTooLong && connection.isSent && !connection.parser.isWithinResponse
            && (connection.responseCount > 1 || response.head.allowsReuse)
        finish(transfer, .success(response.head), keepsConnection: isKept)
    }

    /// The connection ended before the response did.
    private func broken(_ transfer: Transfer, _ connection: RawConnection, _ reason: String) {
        let hasAnswered = connection.parser.isWithinResponse
        let isKept = connection.responseCount > 0
        if isKept, !hasAnswered, transfer.mayBeRepeated || connection.outputStart == 0 {
            leave(transfer)
            return openGroupConnection(for: transfer)
        }
        var message = "\(reason) before the response was complete"
        if isKept, !hasAnswered {
            message =
                "\(reason): no response came on the kept-alive connection; a \(transfer.request.method.rawValue) is not "
                + "sent twice"
        }
        let failure = TransferFailure(code: .connectionClosed, reason: message)
        finish(transfer, .failure(.init(failure, phase(of: transfer), url: transfer.request.url)))
    }

    // MARK: Idle connections

    /// The transfer is done with its connection.
    func release(_ connection: RawConnection, keepsConnection: Bool) {
        guard keepsConnection, idleConnectionCount < configuration.maximumCachedConnections,
            let group = connection.template.connectionGroup?.id
        else { return close(connection) }
        connection.user = .none
        connection.clearOutput()
        connection.lastActivity = now
        idleConnections[group, default: []].append(connection)
        idleConnectionCount += 1
        sweepLater()
    }

    private func closeIdle(_ connections: some Sequence<RawConnection>) {
        for connection in connections {
            idleConnectionCount -= 1
            close(connection)
        }
    }

    /// Closes connections that were idle for long enough.
    func sweepIdleConnections() {
        for group in idleConnections.keys {
            // Those idle for longest come first.
            var connections = idleConnections[group] ?? []
            let old = connections.prefix { $0.lastActivity + HTTPConnectionGroup.sweepInterval <= now }
            closeIdle(old)
            connections.removeFirst(old.count)
            idleConnections[group] = connections.isEmpty ? nil : connections
        }
        if !idleConnections.isEmpty { sweepLater() }
    }

    func closeIdleConnections(of group: HTTPConnectionGroup) {
        closeIdle(idleConnections.removeValue(forKey: group.id) ?? [])
    }

    func closeAllIdleConnections() {
        for connections in idleConnections.values { closeIdle(connections) }
        idleConnections = [:]
    }

    /// Takes the connection that was used last, if it is open and nothing was received on it without a request.
    private func takeIdle(of group: HTTPConnectionGroup, for request: HTTPClientRequest) -> RawConnection? {
        while let index = idleConnections[group.id]?.lastIndex(where: {
            $0.template.origin.elementsEqual(request.origin)
        }), let connection = idleConnections[group.id]?.remove(at: index) {
            idleConnectionCount -= 1
            if connection.lastActivity + HTTPConnectionGroup.longestIdle > now, connection.isOpenAndQuiet {
                return connection
            }
            close(connection)
        }
        return nil
    }

    /// The server closed the connection, or sent something without a request.
    func idleConnectionIsReady(_ connection: RawConnection) {
        guard !connection.isOpenAndQuiet, let group = connection.template.connectionGroup?.id else { return }
        idleConnections[group]?.removeAll { $0 === connection }
        if idleConnections[group]?.isEmpty == true { idleConnections[group] = nil }
        closeIdle(CollectionOfOne(connection))
    }
}

extension HTTPClientRequest {
    /// The URL up to its path, as it is written.
    fileprivate var origin: Substring.UTF8View {
        let bytes = url.utf8
        let path = bytes.dropFirst("http://".utf8.count).firstIndex { $0 == 0x2F || $0 == 0x3F || $0 == 0x23 }
        return bytes[..<(path ?? bytes.endIndex)]
    }
}

extension ResponseHead {
    /// Whether the server says nothing against another request on the same connection.
    fileprivate var allowsReuse: Bool {
        guard headers[values: .contentLength].count < 2 else { return false }
        guard let keepAlive = HTTPField.Name("Keep-Alive").flatMap({ headers[$0] }) else { return true }
        // A server that closes idle connections early may be about to close this one when it is used again.
        let parameters = keepAlive.lowercased().split { ", ".contains($0) }
        guard let timeout = parameters.first(where: { $0.hasPrefix("timeout=") })?.dropFirst("timeout=".count) else {
            return true
        }
        return Int(timeout).map { .seconds($0) > HTTPConnectionGroup.longestIdle } ?? false
    }
}
