import DequeModule
import Synchronization

/// A pipeline's mailbox, and what the event loop knows about its connection.
///
/// `@unchecked Sendable` is safe because every variable has one owner: ``mailbox`` has its lock, and everything under
/// "The event loop's" is touched on the event-loop thread only, from the first ``EventLoop/serve(_:)`` on, whose lock orders
/// the initializer before it. The rest is constant.
final class PipelineChannel: @unchecked Sendable {
    struct Waiting {
        var request: HTTPPipeline.Request
        var deadline: Int64
    }

    struct InFlight {
        var waiting: Waiting
        /// Where the request begins in the bytes of its connection.
        var start: Int
    }

    enum State {
        case idle
        case connecting
        case open(descriptor: Int32)
    }

    private struct Mailbox {
        var posted: [Waiting] = []
        var isClosed = false
        /// The loop has a command to look here.
        var isAnnounced = false
    }

    // Constant
    let template: HTTPClientRequest
    let timeouts: HTTPTimeouts
    let isHTTPS: Bool
    let maximumInFlight: Int
    let maximumBodyBytes: Int
    let maximumHeadBytes: Int
    private let onAnswers: @Sendable ([HTTPPipeline.Answer]) -> Void
    private let encoder: RequestEncoder
    private let mailbox = Mutex(Mailbox())

    // The event loop's
    var state = State.idle
    /// Of this connection alone: in one that it shared, libcurl would take it for idle, and close it to tidy up.
    var multi: UnsafeMutableRawPointer?
    var easy: EasyHandle?
    var driver: TransferDriver?
    /// When libcurl wants to be called.
    var timerDue = MonotonicTime.never
    var isRegistered = false
    var waiting: Deque<Waiting> = []
    var inFlight: Deque<InFlight> = []
    var parser: ResponseParser
    /// Encoded and not yet sent: from ``outputStart`` on.
    var output: [UInt8] = []
    var outputStart = 0
    /// Of this connection.
    var sentBytes = 0
    var wantsToWrite = false
    var lastActivity: Int64 = 0
    var answersOfConnection = 0
    /// The server closed the last connection after its first answer: there is no use in sending more than one request at a time.
    var closesAlways = false

    init(
        template: HTTPClientRequest, configuration: HTTPClientConfiguration, maximumInFlight: Int,
        onAnswers: @escaping @Sendable ([HTTPPipeline.Answer]) -> Void
    ) throws(HTTPClientError) {
        try RequestCheck.check(template)
        encoder = try RequestEncoder(template, userAgent: configuration.userAgent)
        self.template = template
        timeouts = template.timeouts.withDefaults(configuration.timeouts)
        isHTTPS = HTTPURL.isHTTPS(template.url)
        self.maximumInFlight = max(1, maximumInFlight)
        maximumBodyBytes = template.responseLimit?.bytes ?? HTTPPipeline.defaultResponseLimit
        maximumHeadBytes = configuration.maximumHeadBytes
        self.onAnswers = onAnswers
        parser = ResponseParser(maximumHeadBytes: maximumHeadBytes, maximumBodyBytes: maximumBodyBytes)
    }

    static func from(_ context: UnsafeMutableRawPointer?) -> PipelineChannel? {
        context.map { Unmanaged<PipelineChannel>.fromOpaque($0).takeUnretainedValue() }
    }

    // MARK: Any thread

    /// - Returns: whether the loop must be told.
    func enqueue(_ requests: [HTTPPipeline.Request]) -> Bool {
        let deadline =
            timeouts.total.map { MonotonicTime.adding(MonotonicTime.now(), MonotonicTime.nanoseconds($0)) }
            ?? MonotonicTime.never
        return mailbox.withLock { mailbox in
            guard !mailbox.isClosed else { return false }
            for request in requests { mailbox.posted.append(Waiting(request: request, deadline: deadline)) }
            defer { mailbox.isAnnounced = true }
            return !mailbox.isAnnounced
        }
    }

    /// - Returns: whether the loop must be told.
    func markClosed() -> Bool {
        mailbox.withLock { mailbox in
            guard !mailbox.isClosed else { return false }
            mailbox.isClosed = true
            mailbox.posted = []
            defer { mailbox.isAnnounced = true }
            return !mailbox.isAnnounced
        }
    }

    /// Takes what has been posted.
    ///
    /// - Returns: false when the pipeline was closed.
    func collect() -> Bool {
        mailbox.withLock { mailbox in
            mailbox.isAnnounced = false
            waiting.append(contentsOf: mailbox.posted)
            mailbox.posted.removeAll(keepingCapacity: true)
            return !mailbox.isClosed
        }
    }

    /// Answers what has been posted with a failure: there is no loop to send it.
    func failPosted(_ error: HTTPClientError) {
        let posted = mailbox.withLock { mailbox -> [Waiting] in
            mailbox.isAnnounced = false
            defer { mailbox.posted = [] }
            return mailbox.posted
        }
        deliver(posted.map { HTTPPipeline.Answer(tag: $0.request.tag, result: .failure(error)) })
    }

    // MARK: The event loop's

    /// Hands answers out, unless the pipeline was closed in the meantime.
    func deliver(_ answers: [HTTPPipeline.Answer]) {
        guard !answers.isEmpty, !mailbox.withLock({ $0.isClosed }) else { return }
        onAnswers(answers)
    }

    /// When the first request without an answer is due. They have all the same time, so the first posted is the first due.
    var nextDeadline: Int64 {
        min(inFlight.first?.waiting.deadline ?? MonotonicTime.never, waiting.first?.deadline ?? MonotonicTime.never)
    }

    /// Encodes as much as may be on its way, up to a moderate number of bytes.
    ///
    /// - Returns: whether there is something to send.
    func fillOutput() -> Bool {
        if outputStart < output.count { return true }
        output.removeAll(keepingCapacity: true)
        outputStart = 0
        let most = closesAlways ? 1 : maximumInFlight
        while inFlight.count < most, output.count < 64 * 1024, let next = waiting.popFirst() {
            inFlight.append(InFlight(waiting: next, start: sentBytes + output.count))
            encoder.append(next.request.body, to: &output)
        }
        return !output.isEmpty
    }

    /// Forgets the connection. The requests of which no byte has left wait for the next one.
    ///
    /// - Parameter unread: the server has promised not to look at anything that has no answer.
    /// - Returns: the requests whose fate is not known.
    func connectionEnded(unread: Bool) -> [Waiting] {
        var lost: [Waiting] = []
        while let last = inFlight.popLast() {
            if unread || last.start >= sentBytes {
                waiting.prepend(last.waiting)
            } else {
                lost.append(last.waiting)
            }
        }
        state = .idle
        multi = nil
        easy = nil
        driver = nil
        timerDue = MonotonicTime.never
        isRegistered = false
        wantsToWrite = false
        output = []
        outputStart = 0
        sentBytes = 0
        answersOfConnection = 0
        parser = ResponseParser(maximumHeadBytes: maximumHeadBytes, maximumBodyBytes: maximumBodyBytes)
        return lost.reversed()
    }
}
