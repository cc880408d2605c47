import CLibcurl
import DequeModule
import Glibc

/// Pipelines: their connections, what goes out on them and what comes back.
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
        switch channel.state {
        case .idle:
            if !channel.waiting.isEmpty { connect(channel) }
        case .connecting: break
        case .open:
            let lifetime = MonotonicTime.nanoseconds(configuration.idleConnectionLifetime)
            if channel.inFlight.isEmpty, MonotonicTime.adding(channel.lastActivity, lifetime) < now {
                // What lies between may have forgotten it.
                disconnect(channel)
                if !channel.waiting.isEmpty { connect(channel) }
            } else {
                write(channel)
            }
        }
    }

    // MARK: Connecting

    private func connect(_ channel: PipelineChannel) {
        guard let easy = EasyHandle(configuration: configuration, driver: context), let multi = curl_multi_init() else {
            return failWaiting(of: channel, .other, .preparing, "libcurl has no memory for another connection")
        }
        let context = Unmanaged.passUnretained(channel).toOpaque()
        curlshim_multi_set_pointer(multi, CURLMOPT_SOCKETDATA, context)
        curlshim_multi_set_socket_function(multi) { _, descriptor, wish, context, _ in
            PipelineChannel.from(context).map { $0.driver?.watch(descriptor, wish, for: $0) }
            return 0
        }
        curlshim_multi_set_pointer(multi, CURLMOPT_TIMERDATA, context)
        curlshim_multi_set_timer_function(multi) { _, milliseconds, context in
            PipelineChannel.from(context)?.timerDue =
                milliseconds < 0
                ? MonotonicTime.never
                : MonotonicTime.adding(MonotonicTime.now(), Int64(milliseconds) * 1_000_000)
            return 0
        }
        easy.prepare(for: channel)
        channel.driver = self
        channel.multi = multi
        channel.easy = easy
        channel.state = .connecting
        let added = curl_multi_add_handle(multi, easy.raw)
        guard added == CURLM_OK else {
            let reason = curl_multi_strerror(added).map { String(cString: $0) } ?? "code \(added.rawValue)"
            disconnect(channel)
            return failWaiting(of: channel, .other, .preparing, "libcurl does not take the connection: \(reason)")
        }
    }

    /// libcurl's `CURLMOPT_SOCKETFUNCTION` while it connects.
    private func watch(_ descriptor: Int32, _ wish: Int32, for channel: PipelineChannel) {
        guard descriptor >= 0 else { return }
        makeRoom(for: descriptor)
        let wanted = wish == CURL_POLL_REMOVE ? 0 : wish & CURL_POLL_INOUT
        sockets[Int(descriptor)].wanted = wanted
        sockets[Int(descriptor)].isPipelines = wanted != 0
        pipelineSockets[descriptor] = wanted == 0 ? nil : channel
        register(descriptor, wanted, before: sockets[Int(descriptor)].registered)
    }

    func runPipelineTimers() {
        for channel in pipelines where channel.timerDue <= MonotonicTime.now() {
            channel.timerDue = MonotonicTime.never
            work(on: channel, -1, 0)
            guard case .connecting = channel.state, let multi = channel.multi, channel.timerDue == MonotonicTime.never
            else { continue }
            // libcurl only reports a timer that differs from the last one it reported, which is now used up.
            var left = 0
            if curl_multi_timeout(multi, &left) == CURLM_OK, left >= 0 {
                channel.timerDue = MonotonicTime.adding(MonotonicTime.now(), Int64(left) * 1_000_000)
            }
        }
    }

    /// Lets libcurl go on connecting.
    private func work(on channel: PipelineChannel, _ descriptor: Int32, _ events: Int32) {
        guard let multi = channel.multi else { return }
        var count: Int32 = 0
        curl_multi_socket_action(multi, descriptor, events, &count)
        while let message = curl_multi_info_read(multi, &count) {
            guard message.pointee.msg == CURLMSG_DONE else { continue }
            return isConnected(channel, curlshim_message_result(message))
        }
    }

    /// libcurl has done what it can for the connection.
    private func isConnected(_ channel: PipelineChannel, _ code: CURLcode) {
        guard case .connecting = channel.state, let easy = channel.easy else { return }
        guard code == CURLE_OK, let descriptor = easy.activeSocket else {
            let message = easy.errorMessage ?? HTTPClientError.text(of: code)
            let errorCode = HTTPClientError.Code(
                curlCode: code, systemError: easy.systemError, requestBegan: false, message: message)
            let phase: HTTPClientError.Phase =
                switch errorCode {
                case .nameResolution: .resolving
                case .tls: .tlsHandshake
                case .invalidURL: .preparing
                default: .connecting
                }
            disconnect(channel)
            return failWaiting(of: channel, errorCode, phase, message, Int32(bitPattern: code.rawValue))
        }
        channel.state = .open(descriptor: descriptor)
        channel.timerDue = MonotonicTime.never
        channel.lastActivity = now
        makeRoom(for: descriptor)
        if sockets[Int(descriptor)].registered != 0 {
            register(descriptor, 0, before: sockets[Int(descriptor)].registered)
        }
        sockets[Int(descriptor)].isPipelines = true
        pipelineSockets[descriptor] = channel
        write(channel)
    }

    /// Gives the connection back to libcurl, which closes it. The requests stay with the channel.
    ///
    /// - Returns: the requests whose fate is not known.
    @discardableResult
    private func disconnect(_ channel: PipelineChannel, unread: Bool = false) -> [PipelineChannel.Waiting] {
        if let multi = channel.multi {
            if let easy = channel.easy { curl_multi_remove_handle(multi, easy.raw) }
            curl_multi_cleanup(multi)
        }
        // What libcurl gives up while it connects it closes without a word.
        for (descriptor, owner) in pipelineSockets where owner === channel {
            pipelineSockets[descriptor] = nil
            sockets[Int(descriptor)] = Socket()
        }
        return channel.connectionEnded(unread: unread)
    }

    // MARK: Sockets

    func pipelineIsReady(_ descriptor: Int32, _ events: UInt32) {
        guard let channel = pipelineSockets[descriptor] else {
            control(EPOLL_CTL_DEL, descriptor, 0)
            sockets[Int(descriptor)] = Socket()
            return
        }
        guard case .open = channel.state else {
            return work(on: channel, descriptor, Self.mask(of: events))
        }
        if events & UInt32(curlshim_readable | curlshim_failed) != 0 {
            read(channel)
            if case .idle = channel.state { return advance(channel) }
        }
        write(channel)
    }

    /// Sends what may be sent, until the socket takes no more.
    private func write(_ channel: PipelineChannel) {
        guard let easy = channel.easy, case .open(let descriptor) = channel.state else { return }
        var isFull = false
        while !isFull, channel.fillOutput() {
            var sent = 0
            let code = channel.output.withUnsafeBytes { bytes in
                curl_easy_send(
                    easy.raw, bytes.baseAddress?.advanced(by: channel.outputStart), bytes.count - channel.outputStart,
                    &sent)
            }
            switch code {
            case CURLE_OK:
                channel.outputStart += sent
                channel.sentBytes += sent
                channel.lastActivity = now
            case CURLE_AGAIN: isFull = true
            default:
                // What the server has said before it hung up tells more.
                read(channel)
                if case .open = channel.state {
                    broken(channel, .connectionClosed, easy.errorMessage ?? HTTPClientError.text(of: code), code)
                }
                return advance(channel)
            }
        }
        watch(channel, descriptor, writing: isFull)
    }

    private func watch(_ channel: PipelineChannel, _ descriptor: Int32, writing: Bool) {
        guard !channel.isRegistered || channel.wantsToWrite != writing else { return }
        let events = UInt32(curlshim_readable) | (writing ? UInt32(curlshim_writable) : 0)
        if !control(channel.isRegistered ? EPOLL_CTL_MOD : EPOLL_CTL_ADD, descriptor, events) {
            control(channel.isRegistered ? EPOLL_CTL_ADD : EPOLL_CTL_MOD, descriptor, events)
        }
        sockets[Int(descriptor)].registered = CURL_POLL_IN
        channel.isRegistered = true
        channel.wantsToWrite = writing
    }

    /// Takes the answers that have come.
    private func read(_ channel: PipelineChannel) {
        guard let easy = channel.easy else { return }
        let buffer = pipelineReadBuffer
        var answers: [HTTPPipeline.Answer] = []
        defer { channel.deliver(answers) }
        var reads = 0
        while true {
            reads += 1
            var count = 0
            let code = curl_easy_recv(easy.raw, buffer.baseAddress, buffer.count, &count)
            guard code != CURLE_AGAIN else { return }
            guard code == CURLE_OK, count > 0 else {
                if code == CURLE_OK, let last = channel.parser.end(), let sent = channel.inFlight.popFirst() {
                    answers.append(.init(tag: sent.waiting.request.tag, result: .success(last.response)))
                }
                let message =
                    code == CURLE_OK
                    ? "the server closed the connection" : easy.errorMessage ?? HTTPClientError.text(of: code)
                return broken(channel, .connectionClosed, message, code, &answers)
            }
            channel.lastActivity = now
            do throws(ResponseParser.Malformed) {
                var isLast = false
                try channel.parser.consume(UnsafeRawBufferPointer(rebasing: buffer[..<count])) {
                    answer throws(ResponseParser.Malformed) in
                    guard !isLast else { return }
                    guard let sent = channel.inFlight.popFirst() else {
                        throw ResponseParser.Malformed(message: "an answer came that nothing had asked for")
                    }
                    answers.append(.init(tag: sent.waiting.request.tag, result: .success(answer.response)))
                    channel.answersOfConnection += 1
                    isLast = answer.closes
                }
                channel.closesAlways = isLast && channel.answersOfConnection == 1
                if isLast {
                    disconnect(channel, unread: true)
                    return
                }
            } catch {
                return broken(
                    channel, error.isTooLarge ? .responseTooLarge : .protocolViolation, error.message, nil, &answers)
            }
            // With TLS there may be more that has been decrypted already and of which epoll knows nothing. Otherwise epoll
            // tells again, and a server that never stops does not keep the other transfers waiting.
            if !channel.isHTTPS, count < buffer.count || reads >= Self.readsAtOnce { return }
        }
    }

    // MARK: Failures

    private func broken(
        _ channel: PipelineChannel, _ code: HTTPClientError.Code, _ message: String, _ curlCode: CURLcode
    ) {
        var answers: [HTTPPipeline.Answer] = []
        broken(channel, code, message, curlCode, &answers)
        channel.deliver(answers)
    }

    /// Closes the connection; the fate of what was sent on it is not known.
    private func broken(
        _ channel: PipelineChannel, _ code: HTTPClientError.Code, _ message: String, _ curlCode: CURLcode?,
        _ answers: inout [HTTPPipeline.Answer]
    ) {
        let phase = channel.parser.isWithinAnswer ? HTTPClientError.Phase.receivingBody : .waitingForResponse
        let known = curlCode.flatMap { $0 == CURLE_OK ? nil : Int32(bitPattern: $0.rawValue) }
        for lost in disconnect(channel) {
            answers.append(.init(tag: lost.request.tag, result: .failure(error(channel, code, phase, message, known))))
        }
    }

    private func failWaiting(
        of channel: PipelineChannel, _ code: HTTPClientError.Code, _ phase: HTTPClientError.Phase, _ message: String,
        _ curlCode: Int32? = nil
    ) {
        guard !channel.waiting.isEmpty else { return }
        let error = error(channel, code, phase, message, curlCode)
        let answers = channel.waiting.map { HTTPPipeline.Answer(tag: $0.request.tag, result: .failure(error)) }
        channel.waiting.removeAll()
        channel.deliver(answers)
    }

    private func error(
        _ channel: PipelineChannel, _ code: HTTPClientError.Code, _ phase: HTTPClientError.Phase, _ message: String,
        _ curlCode: Int32? = nil
    ) -> HTTPClientError {
        HTTPClientError(
            code: code, phase: phase, url: HTTPURL.redacted(channel.template.url), reason: message,
            curlCode: curlCode)
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
                channel, .deadlineExceeded, "no answer within \(limit) (timeouts.total), nor to what was sent before",
                nil, &answers)
        }
        while let first = channel.waiting.first, first.deadline <= now {
            channel.waiting.removeFirst()
            let error = error(channel, .deadlineExceeded, .connecting, "not sent within \(limit) (timeouts.total)")
            answers.append(.init(tag: first.request.tag, result: .failure(error)))
        }
        if channel.waiting.isEmpty, case .connecting = channel.state { disconnect(channel) }
        channel.deliver(answers)
        advance(channel)
    }

    /// The loop ends.
    func failPipelines() {
        for channel in pipelines {
            _ = channel.collect()
            var answers: [HTTPPipeline.Answer] = []
            broken(channel, .clientClosed, "the client was shut down", nil, &answers)
            channel.deliver(answers)
            failWaiting(of: channel, .clientClosed, .preparing, "the client was shut down")
        }
        pipelines = []
    }
}
