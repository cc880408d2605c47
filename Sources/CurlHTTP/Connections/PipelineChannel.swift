import DequeModule
import MachineSupport

/// A pipeline's mailbox and queues, with its connection.
///
/// `@unchecked Sendable` is safe because every variable has one owner: ``mailbox`` has its lock, and everything under
/// "The event loop's" is touched on the event-loop thread only, from the first ``EventLoop/serve(_:)`` on, whose lock orders
/// the initializer before it. The rest is constant.
final class PipelineChannel: @unchecked Sendable {
    struct Waiting {
        var request: HTTPPipeline.Request
        var deadline: Instant
    }

    struct InFlight {
        var waiting: Waiting
        /// Where the request begins in the bytes of its connection.
        var start: Int
    }

    private struct Mailbox {
        var posted: [Waiting] = []
        var isClosed = false
        /// The loop has a command to read this mailbox.
        var isAnnounced = false
    }

    // Constant
    let template: HTTPClientRequest
    let timeouts: HTTPTimeouts
    let maximumInFlight: Int
    let maximumBodyBytes: Int
    let maximumHeadBytes: Int
    private let onAnswers: @Sendable ([HTTPPipeline.Answer]) -> Void
    private let encoder: RequestEncoder
    private let mailbox = Lock(Mailbox())

    // The event loop's
    /// Open, or being opened.
    var connection: RawConnection?
    var waiting: Deque<Waiting> = []
    var inFlight: Deque<InFlight> = []
    /// The server closed the last connection after its first response: sending more than one request at a time is of no use.
    var closesAlways = false

    init(
        template: HTTPClientRequest, configuration: HTTPClientConfiguration, maximumInFlight: Int,
        onAnswers: @escaping @Sendable ([HTTPPipeline.Answer]) -> Void
    ) throws(HTTPClientError) {
        try RequestCheck.check(template)
        encoder = try RequestEncoder(template, userAgent: configuration.userAgent)
        self.template = template
        timeouts = template.timeouts.withDefaults(configuration.timeouts)
        self.maximumInFlight = max(1, maximumInFlight)
        maximumBodyBytes = template.responseLimit?.bytes ?? HTTPPipeline.defaultResponseLimit
        maximumHeadBytes = configuration.maximumHeadBytes
        self.onAnswers = onAnswers
    }

    // MARK: Any thread

    /// - Returns: whether the loop needs a command to read the mailbox.
    func enqueue(_ requests: [HTTPPipeline.Request]) -> Bool {
        let deadline = Instant.end(of: timeouts.total)
        return mailbox.withLock { mailbox in
            guard !mailbox.isClosed else { return false }
            for request in requests { mailbox.posted.append(Waiting(request: request, deadline: deadline)) }
            defer { mailbox.isAnnounced = true }
            return !mailbox.isAnnounced
        }
    }

    /// - Returns: whether the loop needs a command to read the mailbox.
    func markClosed() -> Bool {
        mailbox.withLock { mailbox in
            guard !mailbox.isClosed else { return false }
            mailbox.isClosed = true
            mailbox.posted = []
            defer { mailbox.isAnnounced = true }
            return !mailbox.isAnnounced
        }
    }

    /// Takes the requests that were posted.
    ///
    /// - Returns: `false` when the pipeline was closed.
    func collect() -> Bool {
        mailbox.withLock { mailbox in
            mailbox.isAnnounced = false
            waiting.append(contentsOf: mailbox.posted)
            mailbox.posted.removeAll(keepingCapacity: true)
            return !mailbox.isClosed
        }
    }

    /// Answers the requests that were posted with a failure, because there is no loop to send them.
    func failPosted(_ error: HTTPClientError) {
        let posted = mailbox.withLock { mailbox -> [Waiting] in
            mailbox.isAnnounced = false
            defer { mailbox.posted = [] }
            return mailbox.posted
        }
        deliver(posted.map { HTTPPipeline.Answer(tag: $0.request.tag, result: .failure(error)) })
    }

    // MARK: The event loop's

    /// Hands out answers, unless the pipeline was closed in the meantime.
    func deliver(_ answers: [HTTPPipeline.Answer]) {
        guard !answers.isEmpty, !mailbox.withLock({ $0.isClosed }) else { return }
        onAnswers(answers)
    }

    /// When the first request without an answer is due. All have the same time limit, so the first posted is the first due.
    var nextDeadline: Instant {
        min(inFlight.first?.waiting.deadline ?? .never, waiting.first?.deadline ?? .never)
    }

    /// Encodes as many requests as may be under way, up to a moderate number of bytes.
    ///
    /// - Returns: whether there is something to send.
    func fillOutput(of connection: RawConnection) -> Bool {
        guard connection.isSent else { return true }
        connection.clearOutput()
        let most = closesAlways ? 1 : maximumInFlight
        while inFlight.count < most, connection.output.count < 64 * 1024, let next = waiting.popFirst() {
            inFlight.append(InFlight(waiting: next, start: connection.sentBytes + connection.output.count))
            encoder.append(next.request.body, to: &connection.output)
        }
        return !connection.isSent
    }

    /// Forgets the connection. The requests of which no byte was sent wait for the next one.
    ///
    /// - Parameter unread: the server has promised not to look at requests that it has not answered.
    /// - Returns: the requests whose fate is not known.
    func connectionEnded(unread: Bool) -> [Waiting] {
        let sentBytes = connection?.sentBytes ?? 0
        connection = nil
        var lost: [Waiting] = []
        while let last = inFlight.popLast() {
            if unread || last.start >= sentBytes {
                waiting.prepend(last.waiting)
            } else {
                lost.append(last.waiting)
            }
        }
        return lost.reversed()
    }
}
