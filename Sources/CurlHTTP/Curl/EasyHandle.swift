import CLibcurl
import HTTPTypes

/// A libcurl easy handle with the options that all requests of a client share. It serves one transfer after another.
///
/// Lives on the event-loop thread only.
final class EasyHandle {
    /// How much libcurl reads from the socket at once when the response is streamed.
    static let streamReadBytes = 64 * 1024
    /// libcurl allocates its read buffer for each transfer; freeing 64 KiB or more makes malloc tidy up every time.
    private static let bufferedReadBytes = 32 * 1024

    let raw: UnsafeMutableRawPointer
    private let errorText: UnsafeMutablePointer<CChar>
    private var headerList: UnsafeMutablePointer<curl_slist>?
    private var holdsBody = false
    private var holdsCredentials = false
    /// In seconds.
    private let idleLifetime: Int

    /// - Parameter driver: what the socket callbacks get; must outlive every connection made through this handle.
    init?(configuration: HTTPClientConfiguration, driver: UnsafeMutableRawPointer) {
        guard let raw = curl_easy_init() else { return nil }
        self.raw = raw
        idleLifetime = max(1, Int(configuration.idleConnectionLifetime.components.seconds))
        errorText = .allocate(capacity: Int(CURL_ERROR_SIZE))
        errorText.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
        setSharedOptions(configuration)
        setSocketFunctions(driver)
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
            if descriptor >= 0 { TransferDriver.from(context)?.socketWasOpened(descriptor) }
            return descriptor
        }
        curlshim_set_pointer(raw, CURLOPT_CLOSESOCKETDATA, driver)
        curlshim_set_close_socket_function(raw) { context, descriptor in
            TransferDriver.from(context)?.closeSocket(descriptor)
            return 0
        }
    }

    private func setDataFunctions() {
        curlshim_set_data_function(raw, CURLOPT_WRITEFUNCTION) { bytes, size, count, context in
            Transfer.from(context)?.receiveBody(UnsafeRawBufferPointer(start: bytes, count: size * count)) ?? 0
        }
        curlshim_set_data_function(raw, CURLOPT_HEADERFUNCTION) { bytes, size, count, context in
            Transfer.from(context)?.receiveHeaderLine(UnsafeRawBufferPointer(start: bytes, count: size * count)) ?? 0
        }
        curlshim_set_prerequest_function(raw) { context, _, _, _, _ in
            Transfer.from(context)?.connectionIsReady() ?? CURL_PREREQFUNC_ABORT
        }
    }

    // MARK: Options of one transfer

    /// Sets every option that differs between transfers, so that nothing is left of the one before.
    func prepare(for transfer: Transfer) {
        let request = transfer.request
        let context = Unmanaged.passUnretained(transfer).toOpaque()
        errorText[0] = 0
        curlshim_set_pointer(raw, CURLOPT_PRIVATE, context)
        curlshim_set_pointer(raw, CURLOPT_WRITEDATA, context)
        curlshim_set_pointer(raw, CURLOPT_HEADERDATA, context)
        curlshim_set_pointer(raw, CURLOPT_PREREQDATA, context)
        set(CURLOPT_URL, request.url)
        set(CURLOPT_BUFFERSIZE, transfer.stream == nil ? Self.bufferedReadBytes : Self.streamReadBytes)
        // 0 would mean libcurl's default of 300 seconds.
        set(
            CURLOPT_CONNECTTIMEOUT_MS,
            transfer.timeouts.connect.map(MonotonicTime.curlMilliseconds) ?? Int(Int32.max))
        curlshim_set_string(raw, CURLOPT_UNIX_SOCKET_PATH, request.unixSocketPath)
        // Who asks for the connection to be closed gets one of its own, whatever the server makes of the header.
        // Those of a group leave libcurl after one request, see ``TransferDriver/keeps(_:)``.
        let isAlone = request.wantsItsConnectionClosed || request.connectionGroup != nil
        set(CURLOPT_FRESH_CONNECT, isAlone || request.opensConnection ? 1 : 0)
        set(CURLOPT_FORBID_REUSE, isAlone ? 1 : 0)
        set(CURLOPT_MAXAGE_CONN, idleLifetime)
        setMethod(request)
        setHeaders(request)
        curlshim_set_string(raw, CURLOPT_USERNAME, request.basicAuth?.username)
        curlshim_set_string(raw, CURLOPT_PASSWORD, request.basicAuth?.password)
        holdsCredentials = request.basicAuth != nil
    }

    /// Makes the handle open a connection and do nothing more: ``TransferDriver`` sends and receives on it.
    ///
    /// It serves no transfer after that.
    func prepare(for pipeline: PipelineChannel) {
        errorText[0] = 0
        curlshim_set_pointer(raw, CURLOPT_PRIVATE, nil)
        curlshim_set_pointer(raw, CURLOPT_WRITEDATA, nil)
        curlshim_set_pointer(raw, CURLOPT_HEADERDATA, nil)
        curlshim_set_prerequest_function(raw, nil)
        set(CURLOPT_URL, pipeline.template.url)
        set(CURLOPT_CONNECT_ONLY, 1)
        set(CURLOPT_FRESH_CONNECT, 1)
        // What goes out is written for the server itself, so a proxy has to pass it on as it is.
        set(CURLOPT_HTTPPROXYTUNNEL, 1)
        set(
            CURLOPT_CONNECTTIMEOUT_MS,
            pipeline.timeouts.connect.map(MonotonicTime.curlMilliseconds) ?? Int(Int32.max))
        curlshim_set_string(raw, CURLOPT_UNIX_SOCKET_PATH, pipeline.template.unixSocketPath)
    }

    private func setMethod(_ request: HTTPClientRequest) {
        // Also undoes what a transfer before may have set: no body in either direction.
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
        // libcurl needs bytes that stay where they are until the transfer ends, which an array does not promise.
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
            // libcurl asks for permission to send a large body and waits a second for the answer; nobody needs that.
            if let body = request.body, body.count > 1000 { append("Expect:") }
        }
        curlshim_set_list(raw, CURLOPT_HTTPHEADER, headerList)
    }

    private func append(_ line: String) {
        guard let list = curl_slist_append(headerList, line) else { return }
        headerList = list
    }

    /// Forgets what belongs to the last transfer, secrets above all.
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
        curlshim_set_pointer(raw, CURLOPT_PRIVATE, nil)
        curlshim_set_pointer(raw, CURLOPT_WRITEDATA, nil)
        curlshim_set_pointer(raw, CURLOPT_HEADERDATA, nil)
        curlshim_set_pointer(raw, CURLOPT_PREREQDATA, nil)
    }

    // MARK: Results

    /// libcurl's account of what went wrong in the last transfer; nil when it gave none.
    var errorMessage: String? {
        errorText[0] == 0 ? nil : String(cString: errorText)
    }

    func number(_ info: CURLINFO) -> Int64 {
        var value: Int64 = 0
        curlshim_get_offset(raw, info, &value)
        return value
    }

    /// The `errno` of the last failed connect.
    var systemError: Int32 {
        var value = 0
        curlshim_get_long(raw, CURLINFO_OS_ERRNO, &value)
        return Int32(clamping: value)
    }

    /// The socket of the last connection; nil when it is gone.
    var activeSocket: Int32? {
        var descriptor: curl_socket_t = -1
        return curlshim_get_socket(raw, &descriptor) == CURLE_OK && descriptor >= 0 ? descriptor : nil
    }

    private func set(_ option: CURLoption, _ value: Int) {
        curlshim_set_long(raw, option, value)
    }

    private func set(_ option: CURLoption, _ value: String) {
        curlshim_set_string(raw, option, value)
    }
}
