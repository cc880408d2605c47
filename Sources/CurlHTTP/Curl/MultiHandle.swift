import CLibcurl
import Glibc
import MachineSupport

/// A libcurl multi handle: what libcurl works on together, with its timer. Lives on the event-loop thread only.
final class MultiHandle {
    /// Whether the global initialization of libcurl succeeded. It runs once.
    static let libcurlIsReady: Bool = {
        keepOpenSSLUntilTheEnd()
        return curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK
    }()

    /// Stops OpenSSL from freeing its memory in `exit`, while the threads of clients still use it: a program that ends with
    /// clients open would crash now and then instead of exiting with its status.
    ///
    /// OpenSSL takes this option only as the first of all calls. The function is looked up because libcurl may use another
    /// library for TLS; then there is nothing to do.
    private static func keepOpenSSLUntilTheEnd() {
        guard let symbol = dlsym(nil, "OPENSSL_init_crypto") else { return }
        typealias Initialize = @convention(c) (_ options: UInt64, _ settings: UnsafeRawPointer?) -> CInt
        let noCleanupAtExit: UInt64 = 0x0008_0000  // OPENSSL_INIT_NO_ATEXIT
        _ = unsafeBitCast(symbol, to: Initialize.self)(noCleanupAtExit, nil)
    }

    /// Learns which sockets libcurl waits for.
    unowned var driver: TransferDriver?
    /// `nil` after ``cleanUp()``.
    private var raw: UnsafeMutableRawPointer?
    /// When libcurl wants to be called.
    private(set) var timerDue = Instant.never

    init?() {
        guard let raw = curl_multi_init() else { return nil }
        self.raw = raw
        let context = Unmanaged.passUnretained(self).toOpaque()
        curlshim_multi_set_pointer(raw, CURLMOPT_SOCKETDATA, context)
        curlshim_multi_set_socket_function(raw) { easy, descriptor, wish, context, _ in
            guard let multi = MultiHandle.from(context), descriptor >= 0 else { return 0 }
            let wanted = Readiness(rawValue: wish == CURL_POLL_REMOVE ? 0 : wish & CURL_POLL_INOUT)
            multi.driver?.watch(descriptor, wanted, for: easy.flatMap(EasyHandle.from(raw:)), of: multi)
            return 0
        }
        curlshim_multi_set_pointer(raw, CURLMOPT_TIMERDATA, context)
        curlshim_multi_set_timer_function(raw) { _, milliseconds, context in
            MultiHandle.from(context)?.setTimer(milliseconds)
            return 0
        }
    }

    private static func from(_ context: UnsafeMutableRawPointer?) -> MultiHandle? {
        context.map { Unmanaged<MultiHandle>.fromOpaque($0).takeUnretainedValue() }
    }

    func setLimits(_ configuration: HTTPClientConfiguration) {
        guard let raw else { return }
        curlshim_multi_set_long(raw, CURLMOPT_MAXCONNECTS, max(1, configuration.maximumCachedConnections))
        curlshim_multi_set_long(raw, CURLMOPT_MAX_TOTAL_CONNECTIONS, configuration.maximumConnections ?? 0)
        curlshim_multi_set_long(raw, CURLMOPT_MAX_HOST_CONNECTIONS, configuration.maximumConnectionsPerHost ?? 0)
    }

    /// Closes all connections and frees the handle, which is not used any more.
    func cleanUp() {
        guard let raw else { return }
        curl_multi_cleanup(raw)
        self.raw = nil
        timerDue = .never
    }

    /// - Returns: libcurl's reason for not taking the handle; `nil` when it did.
    func add(_ easy: EasyHandle) -> String? {
        guard let raw else { return "the multi handle is gone" }
        let code = curl_multi_add_handle(raw, easy.raw)
        guard code != CURLM_OK else { return nil }
        return curl_multi_strerror(code).map { String(cString: $0) } ?? "code \(code.rawValue)"
    }

    func remove(_ easy: EasyHandle) {
        guard let raw else { return }
        curl_multi_remove_handle(raw, easy.raw)
    }

    /// Lets libcurl work on a socket.
    func proceed(_ descriptor: Int32, _ readiness: Readiness) {
        guard let raw else { return }
        var running: Int32 = 0
        curl_multi_socket_action(raw, descriptor, readiness.rawValue, &running)
    }

    /// The next handle that libcurl is done with, and the result.
    func nextCompletion() -> (easy: EasyHandle, result: CurlResult)? {
        var left: Int32 = 0
        while let raw, let message = curl_multi_info_read(raw, &left) {
            guard message.pointee.msg == CURLMSG_DONE, let handle = message.pointee.easy_handle,
                let easy = EasyHandle.from(raw: handle)
            else { continue }
            return (easy, CurlResult(code: curlshim_message_result(message)))
        }
        return nil
    }

    // MARK: Timer

    private func setTimer(_ milliseconds: Int) {
        timerDue = milliseconds < 0 ? .never : .now() + .milliseconds(milliseconds)
    }

    /// Lets libcurl do what it wanted to be called for.
    func runTimer() {
        timerDue = .never
        proceed(-1, [])
        guard timerDue == .never, let raw else { return }
        // libcurl only reports a timer that differs from the last one it reported, which is now used up.
        var left = 0
        if curl_multi_timeout(raw, &left) == CURLM_OK { setTimer(left) }
    }
}

/// What libcurl reports about a transfer or a connection that it is done with.
struct CurlResult {
    let code: CURLcode

    var isSuccess: Bool { code == CURLE_OK }
}
