import CLibcurl
import Glibc

extension HTTPClientError.Code {
    /// The code for a transfer that libcurl gave up.
    ///
    /// - Parameters:
    ///   - systemError: the `errno` of the failed connect, 0 when there was none.
    ///   - requestBegan: whether the connection had become usable.
    ///   - reason: libcurl's text, which tells a TLS alert and a malformed chunk from a closed connection.
    init(curlCode: CURLcode, systemError: Int32, requestBegan: Bool, reason: String) {
        switch curlCode {
        case CURLE_URL_MALFORMAT:
            self = .invalidURL
        case CURLE_UNSUPPORTED_PROTOCOL:
            // Before the request it is the URL's scheme, after it the answer's: HTTP/0.9 or something else.
            self = requestBegan ? .protocolViolation : .invalidURL
        case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_RESOLVE_PROXY:
            self = .nameResolution
        case CURLE_COULDNT_CONNECT:
            self = Self(connectError: systemError)
        case CURLE_OPERATION_TIMEDOUT:
            // Idle and total time are watched by the event loop: what libcurl watches is the time to connect.
            self = .connectTimeout
        case CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CERTPROBLEM, CURLE_SSL_CIPHER,
            CURLE_SSL_CACERT_BADFILE, CURLE_SSL_ISSUER_ERROR, CURLE_SSL_CRL_BADFILE, CURLE_SSL_INVALIDCERTSTATUS,
            CURLE_SSL_ENGINE_NOTFOUND, CURLE_SSL_ENGINE_SETFAILED, CURLE_SSL_ENGINE_INITFAILED,
            CURLE_SSL_PINNEDPUBKEYNOTMATCH, CURLE_USE_SSL_FAILED, CURLE_SSL_CLIENTCERT:
            self = .tls
        case CURLE_RECV_ERROR, CURLE_SEND_ERROR:
            if reason.contains("SSL") && reason.contains("alert") {
                // A TLS 1.3 server judges the client's certificate after the handshake; the verdict comes as an alert.
                self = .tls
            } else {
                // libcurl has no code of its own for a malformed chunk.
                self = reason.contains("chunk") ? .protocolViolation : .connectionClosed
            }
        case CURLE_GOT_NOTHING, CURLE_PARTIAL_FILE, CURLE_SEND_FAIL_REWIND, CURLE_SSL_SHUTDOWN_FAILED:
            self = .connectionClosed
        case CURLE_WEIRD_SERVER_REPLY, CURLE_BAD_CONTENT_ENCODING, CURLE_HTTP2, CURLE_HTTP2_STREAM,
            CURLE_TOO_MANY_REDIRECTS, CURLE_FILESIZE_EXCEEDED:
            self = .protocolViolation
        default:
            self = .other
        }
    }

    /// The code for an `errno` that ended an attempt to connect.
    init(connectError: Int32) {
        switch connectError {
        case EHOSTUNREACH, ENETUNREACH, EHOSTDOWN, ENETDOWN, EADDRNOTAVAIL:
            self = .hostUnreachable
        case ETIMEDOUT:
            self = .connectTimeout
        case ECONNRESET, EPIPE:
            self = .connectionClosed
        case ECONNREFUSED, ENOENT, 0:
            self = .connectionRefused
        default:
            self = .other
        }
    }
}

extension HTTPClientError {
    /// libcurl's text for a code.
    static func text(of code: CURLcode) -> String {
        curl_easy_strerror(code).map { String(cString: $0) } ?? "libcurl error \(code.rawValue)"
    }
}
