import DequeModule
import HTTPTypes
import MachineSupport

/// Pipelines: sending their requests and handing out the answers.
extension TransferDriver {
    private static let readsAtOnce = 16

    // MARK: Commands

    func serve(_ channel: PipelineChannel) {
        guard channel.collect() else {
            disconnect(channel)
            pipelines.removeAll { $0 === channel }
            return
        }
        if !pipelines.contains(where: { $0 === channel }) { pipelines.append(channel) }
        advance(channel)
    }

    /// Connects, or sends what may be sent.
    private func advance(_ channel: PipelineChannel) {
        guard let connection = channel.connection else {
            if !channel.waiting.isEmpty { connect(channel) }
            return
        }
        guard connection.isOpen else { return }
        if channel.inFlight.isEmpty, connection.lastActivity + configuration.idleConnectionLifetime < now {
            // A device on the way may have forgotten the connection.
            disconnect(channel)
            if !channel.waiting.isEmpty { connect(channel) }
        } else {
            write(channel, connection)
        }
    }

    private func connect(_ channel: PipelineChannel) {
        let connection = RawConnection(
            to: channel.template, timeouts: channel.timeouts, configuration: configuration, user: .pipeline(channel),
            parser: ResponseParser(
                maximumHeadBytes: channel.maximumHeadBytes, maximumBodyBytes: channel.maximumBodyBytes))
        channel.connection = connection
        do throws(TransferFailure) {
            try open(connection)
        } catch {
            disconnect(channel)
            failWaiting(of: channel, error, .preparing)
        }
    }

    func pipelineConnected(_ channel: PipelineChannel, _ connection: RawConnection, _ failure: TransferFailure?) {
        guard let failure else { return write(channel, connection) }
        let phase: HTTPClientError.Phase =
            switch failure.code {
            case .nameResolution: .resolving
            case .tls: .tlsHandshake
            case .invalidURL: .preparing
            default: .connecting
            }
        disconnect(channel)
        failWaiting(of: channel, failure, phase)
    }

    /// Closes the connection. Requests that were not sent stay with the channel.
    ///
    /// - Returns: the requests whose fate is not known.
    @discardableResult
    private func disconnect(_ channel: PipelineChannel, unread: Bool = false) -> [PipelineChannel.Waiting] {
        if let connection = channel.connection { close(connection) }
        return channel.connectionEnded(unread: unread)
    }

    // MARK: Sockets

    func pipelineIsReady(_ channel: PipelineChannel, _ connection: RawConnection, _ readiness: Readiness) {
        if !readiness.isDisjoint(with: [.readable, .failed]) {
            read(channel, connection)
            if channel.connection !== connection { return advance(channel) }
        }
        write(channel, connection)
    }

    /// Sends what may be sent, until the socket takes no more.
    private func write(_ channel: PipelineChannel, _ connection: RawConnection) {
        do throws(TransferFailure) {
            while channel.fillOutput(of: connection) {
                try connection.flush(at: now)
                if !connection.isSent { break }
            }
            watch(connection)
        } catch {
            // A response that the server sent before it hung up tells more.
            read(channel, connection)
            if channel.connection === connection { broken(channel, error) }
            advance(channel)
        }
    }

    /// Takes the answers that were received.
    private func read(_ channel: PipelineChannel, _ connection: RawConnection) {
        var answers: [HTTPPipeline.Answer] = []
        defer { channel.deliver(answers) }
        var reads = 0
        while true {
            reads += 1
            let count: Int
            switch connection.receive(into: readBuffer) {
            case .wouldBlock: return
            case .bytes(let received): count = received
            case .failed(let failure): return broken(channel, failure, &answers)
            }
            guard count > 0 else {
                if let last = connection.parser.end(), let sent = channel.inFlight.popFirst() {
                    answers.append(.init(tag: sent.waiting.request.tag, result: .success(.init(last))))
                }
                return broken(
                    channel, TransferFailure(code: .connectionClosed, reason: "the server closed the connection"),
                    &answers)
            }
            connection.lastActivity = now
            do throws(ResponseParser.Malformed) {
                var isLast = false
                try connection.parser.consume(UnsafeRawBufferPointer(rebasing: readBuffer[..<count])) {
                    response throws(ResponseParser.Malformed) in
                    guard !isLast else { return }
                    guard let sent = channel.inFlight.popFirst() else {
                        throw ResponseParser.Malformed(reason: "the server sent a response without a request")
                    }
                    answers.append(.init(tag: sent.waiting.request.tag, result: .success(.init(response))))
                    connection.responseCount += 1
                    isLast = response.isLast
                }
                channel.closesAlways = isLast && connection.responseCount == 1
                if isLast {
                    disconnect(channel, unread: true)
                    return
                }
            } catch {
                return broken(channel, TransferFailure(error), &answers)
            }
            // libcurl may have decrypted more, which epoll does not know. Otherwise epoll reports the rest again, and a server
            // that never stops does not keep the other transfers waiting.
            if !connection.needsLibcurl, count < readBuffer.count || reads >= Self.readsAtOnce { return }
        }
    }

    // MARK: Failures

    private func broken(_ channel: PipelineChannel, _ failure: TransferFailure) {
        var answers: [HTTPPipeline.Answer] = []
        broken(channel, failure, &answers)
        channel.deliver(answers)
    }

    /// Closes the connection. The fate of the requests that were sent on it is not known.
    private func broken(
        _ channel: PipelineChannel, _ failure: TransferFailure, _ answers: inout [HTTPPipeline.Answer]
    ) {
        let isWithinResponse = channel.connection?.parser.isWithinResponse ?? false
        for lost in disconnect(channel) {
            answers.append(
                answer(lost, failure, isWithinResponse ? .receivingBody : .waitingForResponse, channel))
        }
    }

    private func failWaiting(
        of channel: PipelineChannel, _ failure: TransferFailure, _ phase: HTTPClientError.Phase
    ) {
        let answers = channel.waiting.map { answer($0, failure, phase, channel) }
        channel.waiting.removeAll()
        channel.deliver(answers)
    }

    private func answer(
        _ waiting: PipelineChannel.Waiting, _ failure: TransferFailure, _ phase: HTTPClientError.Phase,
        _ channel: PipelineChannel
    ) -> HTTPPipeline.Answer {
        HTTPPipeline.Answer(
            tag: waiting.request.tag, result: .failure(HTTPClientError(failure, phase, url: channel.template.url)))
    }

    // MARK: Time

    func expirePipelines() {
        for channel in pipelines where channel.nextDeadline <= now { expire(channel) }
    }

    private func expire(_ channel: PipelineChannel) {
        let limit = channel.timeouts.total ?? .zero
        var answers: [HTTPPipeline.Answer] = []
        if let first = channel.inFlight.first, first.waiting.deadline <= now {
            broken(
                channel,
                TransferFailure(
                    code: .deadlineExceeded,
                    reason: "no response within \(limit) (timeouts.total), nor to the requests sent before"),
                &answers)
        }
        let notSent = TransferFailure(code: .deadlineExceeded, reason: "not sent within \(limit) (timeouts.total)")
        while let first = channel.waiting.first, first.deadline <= now {
            channel.waiting.removeFirst()
            answers.append(answer(first, notSent, .connecting, channel))
        }
        if channel.waiting.isEmpty, channel.connection?.isOpen == false { disconnect(channel) }
        channel.deliver(answers)
        advance(channel)
    }

    /// The loop ends.
    func failPipelines() {
        let failure = TransferFailure(code: .clientClosed, reason: "the client was shut down")
        for channel in pipelines {
            _ = channel.collect()
            broken(channel, failure)
            failWaiting(of: channel, failure, .preparing)
        }
        pipelines = []
    }
}

extension HTTPPipeline.Response {
    init(_ response: ResponseParser.Response) {
        self.init(
            status: response.head.status.code, location: response.head.headers[.location], body: response.body)
    }
}
