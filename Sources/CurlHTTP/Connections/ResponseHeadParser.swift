import HTTPTypes

/// Puts a response's head together from its lines (RFC 9112). Interim responses (1xx) are skipped.
struct ResponseHeadParser {
    /// A response that cannot be accepted.
    struct Malformed: Error, Equatable {
        var reason: String
        /// A limit was exceeded; the protocol was not violated.
        var isTooLarge = false

        static func headTooLong(limit: Int) -> Self {
            Self(reason: "the response head is longer than maximumHeadBytes (\(limit) bytes)", isTooLarge: true)
        }
    }

    /// More fields than any honest server sends, and well below what `HTTPFields` can hold.
    private static let maximumFields = 10_000

    /// Whether a head with more than one reading is refused. In a pipeline a wrong reading would shift all responses that
    /// follow. Elsewhere odd heads are read as libcurl reads them, and the connection serves no other request.
    private let isStrict: Bool
    private var head: ResponseHead?
    private var isHTTP10 = false
    private var keepsAlive = false
    private var isComplete = false

    init(isStrict: Bool) { self.isStrict = isStrict }

    /// Adds a line, with or without its line end. Lines after the head are trailers and are dropped.
    ///
    /// - Parameter names: `nil`: no header field is kept except `Location`.
    /// - Returns: the head, with its last line.
    mutating func consume(
        _ line: UnsafeRawBufferPointer, names: FieldNameCache?
    ) throws(Malformed) -> ResponseHead? {
        guard !isComplete else { return nil }
        var end = line.count
        if end > 0, line[end - 1] == 0x0A { end -= 1 }
        if end > 0, line[end - 1] == 0x0D { end -= 1 }
        while !isStrict, end > 0, line[end - 1] == 0x0D { end -= 1 }
        let text = UnsafeRawBufferPointer(rebasing: line[..<end])
        guard let head else {
            try addStatusLine(text)
            return nil
        }
        guard text.isEmpty else {
            try addField(text, names: names)
            return nil
        }
        guard head.status.code >= 200 else {
            if head.status.code == 101 { try refuse("the server changes the protocol without being asked") }
            self.head = nil
            return nil
        }
        if head.isChunked, head.contentLength != nil {
            try refuse("the response has both Content-Length and Transfer-Encoding")
        }
        isComplete = true
        if isHTTP10, !keepsAlive { self.head?.closesConnection = true }
        return self.head
    }

    private mutating func refuse(_ reason: String) throws(Malformed) {
        if isStrict { throw Malformed(reason: reason) }
        head?.closesConnection = true
    }

    private mutating func addStatusLine(_ text: UnsafeRawBufferPointer) throws(Malformed) {
        let isHTTP1 = text.count >= 12 && text.starts(with: "HTTP/1.".utf8) && text[8] == 0x20
        // Some gateways write `HTTP/2 200 OK`.
        let space = isHTTP1 ? 8 : text.starts(with: "HTTP/".utf8) ? text.firstIndex(of: 0x20) : nil
        guard let space, isHTTP1 || !isStrict, text.count >= space + 4,
            let status = Self.decimal(UnsafeRawBufferPointer(rebasing: text[(space + 1)..<(space + 4)])),
            status >= 100, status < 600 || !isStrict, text.count == space + 4 || text[space + 4] == 0x20
        else { throw Malformed(reason: "the response does not start with an HTTP/1.1 status line") }
        head = ResponseHead(status: HTTPResponse.Status(code: Int(status)))
        isHTTP10 = isHTTP1 && text[7] == 0x30
        keepsAlive = false
        if !isHTTP1 || status >= 600 { head?.closesConnection = true }
    }

    private mutating func addField(_ text: UnsafeRawBufferPointer, names: FieldNameCache?) throws(Malformed) {
        guard let colon = text.firstIndex(of: 0x3A), colon > 0, text[0] != 0x20, text[0] != 0x09 else {
            return try refuse("a line of the response head has no field name")
        }
        let name = UnsafeRawBufferPointer(rebasing: text[..<colon])
        let value = Self.trimmed(UnsafeRawBufferPointer(rebasing: text[(colon + 1)...]))
        switch name.count {
        case 14 where Self.equals(name, "content-length"):
            let length = Self.decimal(value)
            if length == nil || head?.contentLength ?? length != length {
                try refuse("the response has an invalid Content-Length, or two different ones")
            }
            head?.contentLength = length
        case 17 where Self.equals(name, "transfer-encoding"):
            if head?.isChunked == true || !Self.equals(value, "chunked") {
                try refuse("the response has a Transfer-Encoding other than chunked")
            }
            head?.isChunked = true
        case 10 where Self.equals(name, "connection"):
            for option in value.split(separator: 0x2C) {
                let option = Self.trimmed(UnsafeRawBufferPointer(rebasing: option))
                if Self.equals(option, "close") { head?.closesConnection = true }
                if Self.equals(option, "keep-alive") { keepsAlive = true }
            }
        case 8 where names == nil && Self.equals(name, "location"):
            head?.headers[.location] = nil
            head?.headers.append(HTTPField(name: .location, lenientValue: value))
        default: break
        }
        guard let names, let name = names.name(for: name) else { return }
        guard head?.headers.count ?? 0 < Self.maximumFields else {
            throw Malformed(
                reason:
                    "the response head has more than \(Self.maximumFields) fields, whatever maximumHeadBytes allows",
                isTooLarge: true)
        }
        head?.headers.append(HTTPField(name: name, lenientValue: value))
    }

    // MARK: Values

    static func trimmed(_ text: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
        var start = 0
        var end = text.count
        while start < end, text[start] == 0x20 || text[start] == 0x09 { start += 1 }
        while start < end, text[end - 1] == 0x20 || text[end - 1] == 0x09 { end -= 1 }
        return UnsafeRawBufferPointer(rebasing: text[start..<end])
    }

    /// Whether the text equals `wanted` in any case.
    ///
    /// - Parameter wanted: letters, in lower case, and hyphens.
    private static func equals(_ text: UnsafeRawBufferPointer, _ wanted: StaticString) -> Bool {
        wanted.withUTF8Buffer { wanted in
            text.elementsEqual(wanted) { $0 == $1 || (0x41...0x5A).contains($0) && $0 | 0x20 == $1 }
        }
    }

    private static func decimal(_ digits: UnsafeRawBufferPointer) -> Int64? {
        guard (1...18).contains(digits.count) else { return nil }
        var number: Int64 = 0
        for digit in digits {
            guard (0x30...0x39).contains(digit) else { return nil }
            number = number * 10 + Int64(digit & 0x0F)
        }
        return number
    }
}
