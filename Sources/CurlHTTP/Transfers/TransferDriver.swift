import DequeModule
import Glibc
import MachineSupport

/// The inside of the event-loop thread: transfers, connections and what they wait for.
///
/// Made, used and released on that thread; not `Sendable`.
final class TransferDriver {
    struct SetUpError: Error {
        var reason: String
    }

    let configuration: HTTPClientConfiguration
    let poller: Poller
    /// What libcurl works on for transfers.
    let transfers: MultiHandle
    /// Opens the raw connections that need libcurl for nothing else; made for the first.
    var opener: MultiHandle?
    /// The multi handles that open connections.
    var openers: [MultiHandle] = []
    /// The time at the start of the current round, or at the end of the last wait.
    var now = Instant.now()
    /// When to look for connections and memory that are no longer used.
    var sweepDue = Instant.never
    /// By descriptor number.
    var sockets: [Socket] = []
    var active: [Transfer] = []
    /// When to look at the deadlines of a transfer.
    var deadlines = TimerQueue<Transfer>()
    let fieldNames = FieldNameCache()
    /// By group, those used last at the end.
    var idleConnections: [UInt64: [RawConnection]] = [:]
    var idleConnectionCount = 0
    private var idleHandles: [EasyHandle] = []
    /// Those that have requests under way or a connection. A client has few.
    var pipelines: [PipelineChannel] = []
    /// The space for one read from a raw connection.
    let readBuffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 64 * 1024, alignment: 16)
    let counters: EventLoop.Counters
    private let loop: EventLoop
    private var streamsToHandOver: [Transfer] = []
    private var commands: [EventLoop.Command] = []

    init(loop: EventLoop, configuration: HTTPClientConfiguration) throws(SetUpError) {
        guard let poller = Poller() else {
            throw SetUpError(reason: "the HTTP client cannot work: epoll_create1: \(EventLoop.systemText(errno))")
        }
        guard let transfers = MultiHandle() else {
            throw SetUpError(reason: "the HTTP client cannot work: no memory for libcurl")
        }
        self.loop = loop
        self.poller = poller
        self.configuration = configuration
        counters = loop.counters
        self.transfers = transfers
        transfers.driver = self
        transfers.setLimits(configuration)
        // Without the signal nothing could wake up the loop.
        guard poller.watch(loop.wakeSignal.descriptor, for: .readable, before: []) else {
            throw SetUpError(reason: "the HTTP client cannot work: epoll_ctl: \(EventLoop.systemText(errno))")
        }
    }

    deinit { readBuffer.deallocate() }

    // MARK: The loop

    /// Works until the loop is told to stop; then fails what is left and frees everything.
    func run() {
        while true {
            now = .now()
            let goesOn = loop.takeCommands(&commands)
            for command in commands { perform(command) }
            commands.removeAll(keepingCapacity: true)
            guard goesOn else { break }
            runTimers()
            settle()
            expireDeadlines()
            expirePipelines()
            sweep()
            wait(upTo: loop.fallAsleep() ? timeToSleep() : 0)
            settle()
        }
        shutDown()
    }

    private func perform(_ command: EventLoop.Command) {
        switch command {
        case .start(let transfer): start(transfer)
        case .cancel(let transfer): cancel(transfer)
        case .resume(let transfer): resume(transfer)
        case .serve(let channel): serve(channel)
        case .closeIdle(let group): closeIdleConnections(of: group)
        }
    }

    /// Passes on what libcurl's callbacks have left for later.
    func settle() {
        for transfer in streamsToHandOver {
            transfer.awaitsHandOver = false
            transfer.handOverBody()
        }
        streamsToHandOver.removeAll(keepingCapacity: true)
        takeCompletions(of: transfers)
    }

    /// Delays the hand-over until libcurl has delivered all its bytes, which wakes up the reader once instead of many times.
    func handOverLater(_ transfer: Transfer) {
        guard !transfer.awaitsHandOver else { return }
        transfer.awaitsHandOver = true
        streamsToHandOver.append(transfer)
    }

    /// Frees what was not used for a while: idle connections of groups, the memory of streams.
    private func sweep() {
        guard sweepDue <= now else { return }
        sweepDue = .never
        sweepIdleConnections()
        for transfer in active where !transfer.handedOver.isEmpty {
            if transfer.lastActivity + HTTPConnectionGroup.sweepInterval <= now {
                transfer.handedOver = []
            } else {
                sweepLater()
            }
        }
    }

    func sweepLater() {
        if sweepDue == .never { sweepDue = now + HTTPConnectionGroup.sweepInterval }
    }

    private func shutDown() {
        while let transfer = active.last {
            finish(transfer, .failure(.clientClosed(url: transfer.request.url, phase: phase(of: transfer))))
        }
        failPipelines()
        closeAllIdleConnections()
        streamsToHandOver = []
        idleHandles = []
        for opener in openers { opener.cleanUp() }
        transfers.cleanUp()
    }

    // MARK: Waiting

    /// - Returns: milliseconds until there is something to do; -1 for no limit.
    private func timeToSleep() -> Int32 {
        var due = min(transfers.timerDue, sweepDue, deadlines.nextDeadline() ?? .never)
        for opener in openers { due = min(due, opener.timerDue) }
        for channel in pipelines { due = min(due, channel.nextDeadline) }
        guard due != .never else { return -1 }
        let left = due.nanoseconds - Instant.now().nanoseconds
        // Rounded up, because too early would mean a round for nothing.
        return left <= 0 ? 0 : Int32(clamping: (left - 1) / 1_000_000 + 1)
    }

    private func wait(upTo milliseconds: Int32) {
        let count = poller.wait(upTo: milliseconds)
        guard count > 0 else { return }
        now = .now()
        for index in 0..<count {
            let (descriptor, readiness) = poller.event(index)
            if descriptor == loop.wakeSignal.descriptor {
                loop.wakeSignal.clear()
            } else {
                socketIsReady(descriptor, readiness)
            }
        }
    }

    private func runTimers() {
        let time = Instant.now()
        if transfers.timerDue <= time { transfers.runTimer() }
        for opener in openers where opener.timerDue <= time {
            opener.runTimer()
            takeCompletions(of: opener)
        }
    }

    // MARK: Handles

    /// Some kilobytes each; making one costs as much as several requests.
    private static let mostIdleHandles = 512

    func takeHandle() -> EasyHandle? {
        idleHandles.popLast() ?? EasyHandle(configuration: configuration, driver: self)
    }

    /// Keeps a recycled handle for the next transfer or connection.
    func keep(_ easy: EasyHandle) {
        if idleHandles.count < Self.mostIdleHandles { idleHandles.append(easy) }
    }

    /// Takes the transfers and connections that libcurl is done with.
    func takeCompletions(of multi: MultiHandle) {
        while let (easy, result) = multi.nextCompletion() {
            if let transfer = easy.transfer {
                finish(transfer, end(of: transfer, result))
            } else if let connection = easy.connection {
                openingEnded(connection, result)
            }
        }
    }
}
