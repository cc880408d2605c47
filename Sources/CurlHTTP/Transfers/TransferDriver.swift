import CLibcurl
import Glibc
import Synchronization

/// libcurl's multi handle and the epoll instance under it: the inside of the event-loop thread.
///
/// Made, used and released on that thread; not `Sendable`.
final class TransferDriver {
    struct SetUpError: Error {
        var message: String
    }

    /// What the loop knows about a descriptor; libcurl's wishes and epoll's state are bit sets of `CURL_POLL_IN` and
    /// `CURL_POLL_OUT`.
    struct Socket {
        var wanted: Int32 = 0
        var registered: Int32 = 0
        /// Opened for a connection, as opposed to libcurl's own sockets around its name-resolution threads.
        var isConnection = false
        /// A pipeline reads and writes it; libcurl only opens and closes it.
        var isPipelines = false
        /// Which libcurl works on, as long as it does.
        var transfer: Transfer?
        /// libcurl has done its part and the client uses it on its own.
        var kept: KeptConnection?
    }

    let configuration: HTTPClientConfiguration
    let multi: UnsafeMutableRawPointer
    let epoll: Int32
    /// The time at the start of the current round, or of the last wait's end.
    var now = MonotonicTime.now()
    /// When libcurl wants to be called.
    var timerDue = MonotonicTime.never
    /// When to look for what nobody has used for a while.
    var sweepDue = MonotonicTime.never
    /// By descriptor number.
    var sockets: [Socket] = []
    var active: [Transfer] = []
    var deadlines = DeadlineHeap()
    let fieldNames = FieldNameCache()
    /// By group, those used last at the end.
    var idleConnections: [UInt64: [KeptConnection]] = [:]
    /// Idle and busy.
    var keptConnections = 0
    var idleHandles: [EasyHandle] = []
    /// Those that have something under way or a connection; a client has few.
    var pipelines: [PipelineChannel] = []
    /// By descriptor number.
    var pipelineSockets: [Int32: PipelineChannel] = [:]
    /// What a pipeline or a kept connection reads in one go.
    let pipelineReadBuffer: UnsafeMutableRawBufferPointer
    let counters: EventLoop.Counters
    private let loop: EventLoop
    private var streamsToHandOver: [Transfer] = []
    private var commands: [EventLoop.Command] = []
    private let events: UnsafeMutableBufferPointer<epoll_event>

    init(loop: EventLoop, configuration: HTTPClientConfiguration) throws(SetUpError) {
        self.loop = loop
        counters = loop.counters
        self.configuration = configuration
        let epoll = epoll_create1(Int32(EPOLL_CLOEXEC))
        guard epoll >= 0 else {
            throw SetUpError(message: "the HTTP client cannot work: epoll_create1: \(EventLoop.systemText(errno))")
        }
        guard curlshim_epoll_control(epoll, EPOLL_CTL_ADD, loop.wakeDescriptor, UInt32(EPOLLIN.rawValue)) == 0,
            let multi = curl_multi_init()
        else {
            close(epoll)
            throw SetUpError(message: "the HTTP client cannot work: no memory for libcurl or epoll")
        }
        self.epoll = epoll
        self.multi = multi
        events = .allocate(capacity: 256)
        pipelineReadBuffer = .allocate(byteCount: 64 * 1024, alignment: 16)
        setMultiOptions()
    }

    deinit {
        events.deallocate()
        pipelineReadBuffer.deallocate()
    }

    static func from(_ context: UnsafeMutableRawPointer?) -> TransferDriver? {
        context.map { Unmanaged<TransferDriver>.fromOpaque($0).takeUnretainedValue() }
    }

    var context: UnsafeMutableRawPointer { Unmanaged.passUnretained(self).toOpaque() }

    private func setMultiOptions() {
        curlshim_multi_set_pointer(multi, CURLMOPT_SOCKETDATA, context)
        curlshim_multi_set_socket_function(multi) { easy, descriptor, wish, context, _ in
            TransferDriver.from(context)?.watch(descriptor, wish, for: easy)
            return 0
        }
        curlshim_multi_set_pointer(multi, CURLMOPT_TIMERDATA, context)
        curlshim_multi_set_timer_function(multi) { _, milliseconds, context in
            TransferDriver.from(context)?.setTimer(milliseconds)
            return 0
        }
        curlshim_multi_set_long(multi, CURLMOPT_MAXCONNECTS, max(1, configuration.maximumCachedConnections))
        curlshim_multi_set_long(multi, CURLMOPT_MAX_TOTAL_CONNECTIONS, configuration.maximumConnections ?? 0)
        curlshim_multi_set_long(multi, CURLMOPT_MAX_HOST_CONNECTIONS, configuration.maximumConnectionsPerHost ?? 0)
    }

    // MARK: The loop

    /// Works until the loop is told to stop; then fails what is left and frees everything.
    func run() {
        while true {
            now = MonotonicTime.now()
            let goesOn = loop.takeCommands(&commands)
            for command in commands { perform(command) }
            commands.removeAll(keepingCapacity: true)
            guard goesOn else { break }
            runTimer()
            runPipelineTimers()
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

    /// Passes on what libcurl's callbacks have left behind.
    func settle() {
        for transfer in streamsToHandOver {
            transfer.awaitsHandOver = false
            transfer.handOverBody()
        }
        streamsToHandOver.removeAll(keepingCapacity: true)
        completeTransfers()
    }

    /// Puts off the hand-over until libcurl has given all it has: one wake-up of the reader instead of many.
    func handOverLater(_ transfer: Transfer) {
        guard !transfer.awaitsHandOver else { return }
        transfer.awaitsHandOver = true
        streamsToHandOver.append(transfer)
    }

    /// Lets go of what nobody has used for a while: idle connections of groups, the memory of streams.
    private func sweep() {
        guard sweepDue <= now else { return }
        sweepDue = MonotonicTime.never
        sweepIdleConnections()
        for transfer in active where !transfer.handedOver.isEmpty {
            if transfer.lastActivity <= now - HTTPConnectionGroup.sweepInterval {
                transfer.handedOver = []
            } else {
                sweepLater()
            }
        }
    }

    func sweepLater() {
        if sweepDue == MonotonicTime.never {
            sweepDue = MonotonicTime.adding(now, HTTPConnectionGroup.sweepInterval)
        }
    }

    private func shutDown() {
        while let transfer = active.last {
            finish(
                transfer,
                .failure(.clientClosed(url: transfer.request.url, phase: phase(of: transfer))))
        }
        failPipelines()
        closeAllIdleConnections()
        streamsToHandOver = []
        idleHandles = []
        curl_multi_cleanup(multi)
        close(epoll)
    }

    // MARK: Waiting

    /// - Returns: milliseconds until there is something to do; -1 for ever.
    private func timeToSleep() -> Int32 {
        var due = min(timerDue, sweepDue, deadlines.next?.wakeTime ?? MonotonicTime.never)
        for channel in pipelines { due = min(due, channel.timerDue, channel.nextDeadline) }
        guard due != MonotonicTime.never else { return -1 }
        let left = due - MonotonicTime.now()
        // Rounded up: too early would mean a round for nothing.
        return left <= 0 ? 0 : Int32(clamping: (left - 1) / 1_000_000 + 1)
    }

    private func wait(upTo milliseconds: Int32) {
        let count = epoll_wait(epoll, events.baseAddress, Int32(events.count), milliseconds)
        guard count > 0 else { return }
        now = MonotonicTime.now()
        for index in 0..<Int(count) {
            let descriptor = withUnsafePointer(to: events[index]) { curlshim_epoll_descriptor($0) }
            if descriptor == loop.wakeDescriptor {
                var value: UInt64 = 0
                _ = read(descriptor, &value, MemoryLayout<UInt64>.size)
            } else {
                socketIsReady(descriptor, events[index].events)
            }
        }
    }

    // MARK: libcurl's timer

    private func setTimer(_ milliseconds: Int) {
        timerDue =
            milliseconds < 0
            ? MonotonicTime.never
            : MonotonicTime.adding(MonotonicTime.now(), Int64(milliseconds) * 1_000_000)
    }

    private func runTimer() {
        guard timerDue <= MonotonicTime.now() else { return }
        timerDue = MonotonicTime.never
        var running: Int32 = 0
        curl_multi_socket_action(multi, -1, 0, &running)
        guard timerDue == MonotonicTime.never else { return }
        // libcurl only reports a timer that differs from the last one it reported, which is now used up.
        var left = 0
        if curl_multi_timeout(multi, &left) == CURLM_OK { setTimer(left) }
    }
}
