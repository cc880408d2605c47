import CLibcurl
import HTTPTypes
import MachineSupport

/// A libcurl easy handle with the options that all requests of a client share. It serves one transfer or connection after
/// another.
///
/// Lives on the event-loop thread only.
final class EasyHandle {
    /// How much libcurl reads from the socket at once when the response is streamed.
    static let streamReadBytes = 64 * 1024
    /// libcurl allocates its read buffer for each transfer; freeing 64 KiB or more makes malloc tidy up every time.
    private static let bufferedReadBytes = 32 * 1024

    let raw: UnsafeMutableRawPointer
    /// The transfer that libcurl does with this handle, if any.
    private(set) var transfer: Transfer?
    /// The connection that libcurl opens with this handle, if any.
    private(set) var connection: RawConnection?
    private let errorText: UnsafeMutablePointer<CChar>
    private var headerList: UnsafeMutablePointer<curl_slist>?
    private var holdsBody = false
    private var holdsCredentials = false
    private var isConnectOnly = false
    /// In seconds.
    private let idleLifetime: Int

    /// - Parameter driver: learns which sockets are opened and closed; must outlive every connection made through this
    ///   handle.
    init?(configuration: HTTPClientConfiguration, driver: TransferDriver) {
        guard let raw = curl_easy_init() else { return nil }
        self.raw = raw
        idleLifetime = max(1, Int(configuration.idleConnectionLifetime.components.seconds))
        errorText = .allocate(capacity: Int(CURL_ERROR_SIZE))
        errorText.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
        setSharedOptions(configuration)
        setSocketFunctions(Unmanaged.passUnretained(driver).toOpaque())
        setDataFunctions()
    }

    deinit {
        curl_easy_cleanup(raw)
        curl_slist_free_all(headerList)
        errorText.deallocate()
    }

    // MARK: Options for good

    private func setSharedOptions(_ configuration: HTTPClientConfiguration) {
        curlshim_set_pointer(raw, CURLOPT_ERRORBUFFER, errorText)
        curlshim_allow_only_http(raw)
        curlshim_leave_resolver_threads(raw)
        set(CURLOPT_NOSIGNAL, 1)
        set(CURLOPT_NOPROGRESS, 1)
        set(CURLOPT_FOLLOWLOCATION, 0)
        set(CURLOPT_TCP_NODELAY, 1)
        set(CURLOPT_TCP_KEEPALIVE, 1)
        set(CURLOPT_HTTP_VERSION, CURL_HTTP_VERSION_1_1)
        set(CURLOPT_HTTPAUTH, curlshim_auth_basic())
        set(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1)
        set(CURLOPT_USERAGENT, configuration.userAgent)
        switch configuration.proxy {
        case .none: set(CURLOPT_PROXY, "")
        case .environment: break
        case .url(let url): set(CURLOPT_PROXY, url)
        }
        let tls = configuration.tls
        set(CURLOPT_SSL_VERIFYPEER, tls.insecureSkipVerification ? 0 : 1)
        set(CURLOPT_SSL_VERIFYHOST, tls.insecureSkipVerification ? 0 : 2)
        if let file = tls.caFile {
            set(CURLOPT_CAINFO, file)
            curlshim_set_string(raw, CURLOPT_CAPATH, nil)
        }
        if let file = tls.clientCertificateFile {
            set(CURLOPT_SSLCERT, file)
            set(CURLOPT_SSLKEY, tls.clientKeyFile ?? file)
        }
    }

    private func setSocketFunctions(_ driver: UnsafeMutableRawPointer) {
        curlshim_set_pointer(raw, CURLOPT_OPENSOCKETDATA, driver)
        curlshim_set_open_socket_function(raw) { context, _, address in
            guard let address else { return -1 }
            let descriptor = curlshim_open_socket(address)
            if descriptor >= 0 { EasyHandle.driver(context)?.socketWasOpened(descriptor) }
            return descriptor
        }
        curlshim_set_pointer(raw, CURLOPT_CLOSESOCKETDATA, driver)
        curlshim_set_close_socket_function(raw) { context, descriptor in
            EasyHandle.driver(context)?.closeSocket(descriptor)
            return 0
        }
    }

    private func setDataFunctions() {
        let context = Unmanaged.passUnretained(self).toOpaque()
        curlshim_set_pointer(raw, CURLOPT_PRIVATE, context)
        curlshim_set_pointer(raw, CURLOPT_WRITEDATA, context)
        curlshim_set_data_function(raw, CURLOPT_WRITEFUNCTION) { bytes, size, count, context in
            switch EasyHandle.transfer(context)?.receiveBody(UnsafeRawBufferPointer(start: bytes, count: size * count))
            {
            case .taken: size * count
            case .pause: curlshim_write_pause()
            // libcurl ends the transfer when another number of bytes is taken than it offered.
            case .abort, nil: 0
            }
        }
        curlshim_set_pointer(raw, CURLOPT_HEADERDATA, context)
        curlshim_set_data_function(raw, CURLOPT_HEADERFUNCTION) { bytes, size, count, context in
            let line = UnsafeRawBufferPointer(start: bytes, count: size * count)
            return EasyHandle.transfer(context)?.receiveHeaderLine(line) == true ? line.count : 0
        }
        curlshim_set_pointer(raw, CURLOPT_PREREQDATA, context)
        curlshim_set_prerequest_function(raw) { context, _, _, _, _ in
            // A connection that is only opened has no transfer.
            EasyHandle.transfer(context)?.connectionIsReady() == false ? CURL_PREREQFUNC_ABORT : CURL_PREREQFUNC_OK
        }
    }

    private static func transfer(_ context: UnsafeMutableRawPointer?) -> Transfer? {
        context.flatMap { Unmanaged<EasyHandle>.fromOpaque($0).takeUnretainedValue().transfer }
    }

    private static func driver(_ context: UnsafeMutableRawPointer?) -> TransferDriver? {
        context.map { Unmanaged<TransferDriver>.fromOpaque($0).takeUnretainedValue() }
    }

    /// The object of a handle of libcurl's.
    static func from(raw: UnsafeMutableRawPointer) -> EasyHandle? {
        var pointer: UnsafeMutableRawPointer?
        curlshim_get_pointer(raw, CURLINFO_PRIVATE, &pointer)
        return pointer.map { Unmanaged<EasyHandle>.fromOpaque($0).takeUnretainedValue() }
    }

    // MARK: Options of one transfer

    /// Sets every option that differs between transfers, so that nothing is left of the previous one.
    func prepare(for transfer: Transfer) {
        let request = transfer.request
        self.transfer = transfer
        setTarget(request, transfer.timeouts)
        set(CURLOPT_BUFFERSIZE, transfer.stream == nil ? Self.bufferedReadBytes : Self.streamReadBytes)
        // A request that asks for its connection to be closed gets one of its own, whatever the server makes of the header.
        // libcurl must not keep connections of a group either: it could not close them together.
        let isAlone = request.wantsItsConnectionClosed || request.connectionGroup != nil
        set(CURLOPT_FRESH_CONNECT, isAlone || request.opensConnection ? 1 : 0)
        set(CURLOPT_FORBID_REUSE, isAlone ? 1 : 0)
        set(CURLOPT_MAXAGE_CONN, idleLifetime)
        if isConnectOnly {
            isConnectOnly = false
            set(CURLOPT_CONNECT_ONLY, 0)
            set(CURLOPT_HTTPPROXYTUNNEL, 0)
        }
        setMethod(request)
        setHeaders(request)
        curlshim_set_string(raw, CURLOPT_USERNAME, request.basicAuth?.username)
        curlshim_set_string(raw, CURLOPT_PASSWORD, request.basicAuth?.password)
        holdsCredentials = request.basicAuth != nil
    }

    /// Makes the handle open a connection and do nothing more.
    func prepare(toOpen connection: RawConnection) {
        self.connection = connection
        setTarget(connection.template, connection.timeouts)
        isConnectOnly = true
        set(CURLOPT_CONNECT_ONLY, 1)
        set(CURLOPT_FRESH_CONNECT, 1)
        set(CURLOPT_FORBID_REUSE, 0)
        // The requests are written for the server itself, so a proxy must pass them on unchanged.
        set(CURLOPT_HTTPPROXYTUNNEL, 1)
        set(CURLOPT_HTTPGET, 1)
    }

    private func setTarget(_ request: HTTPClientRequest, _ timeouts: HTTPTimeouts) {
        errorText[0] = 0
        set(CURLOPT_URL, request.url)
        // 0 would mean libcurl's default of 300 seconds.
        set(CURLOPT_CONNECTTIMEOUT_MS, timeouts.connect.map(Self.milliseconds) ?? Int(Int32.max))
        curlshim_set_string(raw, CURLOPT_UNIX_SOCKET_PATH, request.unixSocketPath)
    }

    /// The duration in milliseconds: rounded up, at least 1, since 0 means "no limit" to libcurl, and at most what fits into
    /// libcurl's own arithmetic.
    static func milliseconds(_ duration: Duration) -> Int {
        Int(min((max(1, duration.wholeNanoseconds) - 1) / 1_000_000 + 1, Int64(Int32.max)))
    }

    private func setMethod(_ request: HTTPClientRequest) {
        // Also undoes what an earlier transfer may have set: no body in either direction.
        set(CURLOPT_HTTPGET, 1)
        var method: String? = request.method.rawValue
        let hasLength = request.body != nil || request.method == .post || request.method == .put
        if request.method == .head {
            set(CURLOPT_NOBODY, 1)
            method = nil
        } else if hasLength || request.method == .patch {
            set(CURLOPT_POST, 1)
            setBody(request.body ?? [])
            if request.method == .post { method = nil }
        } else if request.method == .get {
            method = nil
        }
        curlshim_set_string(raw, CURLOPT_CUSTOMREQUEST, method)
    }

    private func setBody(_ body: [UInt8]) {
        holdsBody = true
        curlshim_set_offset(raw, CURLOPT_POSTFIELDSIZE_LARGE, Int64(body.count))
        // libcurl needs bytes that stay in place until the transfer ends, which an array does not guarantee.
        body.withUnsafeBytes { bytes -> Void in
            if let start = bytes.baseAddress, !bytes.isEmpty {
                curlshim_set_pointer(raw, CURLOPT_COPYPOSTFIELDS, start)
            } else {
                curlshim_set_string(raw, CURLOPT_COPYPOSTFIELDS, "")
            }
        }
    }

    private func setHeaders(_ request: HTTPClientRequest) {
        for field in request.headers {
            if field.name == .contentLength || field.name == .expect { continue }
            let name = field.name.rawName
            let value = field.value
            // With nothing after the colon libcurl would remove a header instead of sending an empty one.
            append(value.isEmpty ? "\(name);" : "\(name): \(value)")
        }
        if holdsBody {
            if !request.headers.contains(.contentType) { append("Content-Type:") }
            // Otherwise libcurl asks for permission to send a large body and waits a second for the answer.
            if let body = request.body, body.count > 1000 { append("Expect:") }
        }
        curlshim_set_list(raw, CURLOPT_HTTPHEADER, headerList)
    }

    private func append(_ line: String) {
        guard let list = curl_slist_append(headerList, line) else { return }
        headerList = list
    }

    /// Lets libcurl deliver the body of a paused transfer again.
    func resume() {
        curl_easy_pause(raw, CURLPAUSE_CONT)
    }

    /// Forgets everything of the last transfer, secrets above all.
    func recycle() {
        curlshim_set_list(raw, CURLOPT_HTTPHEADER, nil)
        curl_slist_free_all(headerList)
        headerList = nil
        if holdsBody {
            curlshim_set_string(raw, CURLOPT_COPYPOSTFIELDS, nil)
            holdsBody = false
        }
        if holdsCredentials {
            curlshim_set_string(raw, CURLOPT_USERNAME, nil)
            curlshim_set_string(raw, CURLOPT_PASSWORD, nil)
            holdsCredentials = false
        }
        transfer = nil
        connection = nil
    }

    // MARK: Results

    /// Describes why libcurl failed.
    ///
    /// - Parameter requestBegan: whether the connection had become usable.
    func failure(_ result: CurlResult, requestBegan: Bool) -> TransferFailure {
        // libcurl quotes a proxy's address that it does not understand, with its password.
        let reason = HTTPURL.withoutCredentials(
            errorText[0] == 0 ? HTTPClientError.text(of: result.code) : String(cString: errorText))
        var systemError = 0
        curlshim_get_long(raw, CURLINFO_OS_ERRNO, &systemError)
        let code = HTTPClientError.Code(
            curlCode: result.code, systemError: Int32(clamping: systemError), requestBegan: requestBegan, reason: reason
        )
        return TransferFailure(code: code, reason: reason, curlCode: Int32(bitPattern: result.code.rawValue))
    }

    /// The bytes of the body that were sent.
    var uploadedBytes: Int64 { number(CURLINFO_SIZE_UPLOAD_T) }

    /// Whether the host's name is resolved.
    var hasResolvedName: Bool { number(CURLINFO_NAMELOOKUP_TIME_T) > 0 }

    private func number(_ info: CURLINFO) -> Int64 {
        var value: Int64 = 0
        curlshim_get_offset(raw, info, &value)
        return value
    }

    /// The socket of the connection that was opened; `nil` when it is gone.
    var activeSocket: Int32? {
        var descriptor: curl_socket_t = -1
        return curlshim_get_socket(raw, &descriptor) == CURLE_OK && descriptor >= 0 ? descriptor : nil
    }

    // MARK: Connections that libcurl encrypts

    func send(_ bytes: UnsafeRawBufferPointer) -> RawConnection.Progress {
        var count = 0
        return progress(curl_easy_send(raw, bytes.baseAddress, bytes.count, &count), count)
    }

    func receive(into buffer: UnsafeMutableRawBufferPointer) -> RawConnection.Progress {
        var count = 0
        return progress(curl_easy_recv(raw, buffer.baseAddress, buffer.count, &count), count)
    }

    private func progress(_ code: CURLcode, _ count: Int) -> RawConnection.Progress {
        switch code {
        case CURLE_OK: .bytes(count)
        case CURLE_AGAIN: .wouldBlock
        default: .failed(failure(CurlResult(code: code), requestBegan: true))
        }
    }

    private func set(_ option: CURLoption, _ value: Int) {
        curlshim_set_long(raw, option, value)
    }

    private func set(_ option: CURLoption, _ value: String) {
        curlshim_set_string(raw, option, value)
    }
}
