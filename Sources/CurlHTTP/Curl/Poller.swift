import CLibcurl
import Glibc

/// What a descriptor is watched for, and what happened on it. The bits are those of `CURL_POLL_…` and `CURL_CSELECT_…`.
struct Readiness: OptionSet {
    let rawValue: Int32

    static var readable: Self { Self(rawValue: CURL_CSELECT_IN) }
    static var writable: Self { Self(rawValue: CURL_CSELECT_OUT) }
    /// An error, or the end of the connection in both directions.
    static var failed: Self { Self(rawValue: CURL_CSELECT_ERR) }
}

/// An epoll instance. Lives on the event-loop thread only.
final class Poller {
    private let epoll: Int32
    private let events = UnsafeMutableBufferPointer<epoll_event>.allocate(capacity: 256)

    init?() {
        epoll = epoll_create1(Int32(EPOLL_CLOEXEC))
        if epoll < 0 { return nil }
    }

    deinit {
        if epoll >= 0 { close(epoll) }
        events.deallocate()
    }

    /// Changes what the descriptor is watched for from `before`, which may be out of date, to `wanted`.
    ///
    /// - Returns: whether the system watches it.
    @discardableResult
    func watch(_ descriptor: Int32, for wanted: Readiness, before: Readiness) -> Bool {
        guard !wanted.isEmpty else { return curlshim_epoll_control(epoll, EPOLL_CTL_DEL, descriptor, 0) == 0 }
        var events: UInt32 = 0
        if wanted.contains(.readable) { events |= UInt32(curlshim_readable) }
        if wanted.contains(.writable) { events |= UInt32(curlshim_writable) }
        let (likely, other) = before.isEmpty ? (EPOLL_CTL_ADD, EPOLL_CTL_MOD) : (EPOLL_CTL_MOD, EPOLL_CTL_ADD)
        return curlshim_epoll_control(epoll, likely, descriptor, events) == 0
            || curlshim_epoll_control(epoll, other, descriptor, events) == 0
    }

    /// Waits for events.
    ///
    /// - Parameter milliseconds: how long to wait at most; -1 for no limit.
    /// - Returns: the number of events, for ``event(_:)``.
    func wait(upTo milliseconds: Int32) -> Int {
        Int(max(0, epoll_wait(epoll, events.baseAddress, Int32(events.count), milliseconds)))
    }

    /// An event of the last ``wait(upTo:)``.
    func event(_ index: Int) -> (descriptor: Int32, readiness: Readiness) {
        let descriptor = withUnsafePointer(to: events[index]) { curlshim_epoll_descriptor($0) }
        let bits = events[index].events
        var readiness: Readiness = []
        if bits & UInt32(curlshim_readable) != 0 { readiness.insert(.readable) }
        if bits & UInt32(curlshim_writable) != 0 { readiness.insert(.writable) }
        if bits & UInt32(curlshim_failed) != 0 { readiness.insert(.failed) }
        return (descriptor, readiness)
    }
}

/// An eventfd, with which any thread wakes up the event loop's. It stays open for as long as any thread can write to it, so
/// that its number cannot become another file's.
final class WakeSignal: Sendable {
    let descriptor = eventfd(0, Int32(EFD_CLOEXEC) | Int32(EFD_NONBLOCK))

    deinit {
        if descriptor >= 0 { close(descriptor) }
    }

    func send() {
        var one: UInt64 = 1
        _ = write(descriptor, &one, MemoryLayout<UInt64>.size)
    }

    /// Makes room for the next signal.
    func clear() {
        var value: UInt64 = 0
        _ = read(descriptor, &value, MemoryLayout<UInt64>.size)
    }

    /// Names the calling thread, for debuggers.
    static func nameThread(_ name: String) {
        curlshim_name_thread(name)
    }
}
