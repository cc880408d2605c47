import HTTPTypes

/// Splits the bytes of a connection into responses (RFC 9112).
///
struct ResponseParser {
    typealias Malformed = ResponseHeadParser.Malformed

    struct Response: Equatable {
        var head: ResponseHead
        var body: [UInt8] = []
        /// No response follows on this connection.
        var isLast = false
        /// The body was longer than ``maximumBodyBytes`` and is cut off there.
        var isTooLong = false
    }

    private enum Step {
        case head
        case body(remaining: Int)
        case bodyUntilEnd
        case chunkSize
        case chunk(remaining: Int)
        case chunkEnd
        case trailer
    }

    private let maximumHeadBytes: Int
    private let maximumBodyBytes: Int
    private let names: FieldNameCache?
    private var step = Step.head
    /// The beginning of a line that is not complete yet.
    private var line: [UInt8] = []
    private var headBytes = 0
    private let isStrict: Bool
    private var headParser: ResponseHeadParser
    /// The head of the response whose body is being received.
    private var head: ResponseHead?
    private var body: [UInt8] = []
    private var bodyBytes = 0

    /// - Parameters:
    ///   - maximumBodyBytes: how many bytes of a body are kept.
    ///   - names: `nil`: no header field is kept except `Location`.
    ///   - isStrict: whether a response with more than one reading is refused. Otherwise it is the connection's last.
    init(maximumHeadBytes: Int, maximumBodyBytes: Int, names: FieldNameCache? = nil, isStrict: Bool = true) {
        self.isStrict = isStrict
        headParser = ResponseHeadParser(isStrict: isStrict)
        self.maximumHeadBytes = maximumHeadBytes
        self.maximumBodyBytes = maximumBodyBytes
        self.names = names
    }

    /// Whether a part of a response was received.
    var isWithinResponse: Bool { headBytes > 0 }
    /// Whether more of a body was received than is kept.
    var isTooLong: Bool { bodyBytes > maximumBodyBytes }

    /// Takes the next bytes of the connection and hands out the responses that are complete.
    mutating func consume(
        _ bytes: UnsafeRawBufferPointer, _ take: (Response) throws(Malformed) -> Void
    ) throws(Malformed) {
        var rest = bytes[...]
        while !rest.isEmpty {
            switch step {
            case .head, .chunkSize, .chunkEnd, .trailer: try consumeLine(&rest, take)
            case .body(let remaining):
                let count = keep(&rest, upTo: remaining)
                step = .body(remaining: remaining - count)
                if count == remaining { try take(finish()) }
            case .bodyUntilEnd: _ = keep(&rest, upTo: rest.count)
            case .chunk(let remaining):
                let count = keep(&rest, upTo: remaining)
                step = count == remaining ? .chunkEnd : .chunk(remaining: remaining - count)
            }
        }
    }

    /// Ends parsing: the connection has ended, or the rest of a long body is not wanted.
    ///
    /// - Returns: the response whose body lasts as long as the connection, or exceeded the limit; otherwise `nil`.
    mutating func end() -> Response? {
        if case .bodyUntilEnd = step { return finish() }
        return isTooLong ? finish() : nil
    }

    // MARK: Lines

    /// Takes the bytes up to the end of the line.
    private mutating func consumeLine(
        _ rest: inout Slice<UnsafeRawBufferPointer>, _ take: (Response) throws(Malformed) -> Void
    ) throws(Malformed) {
        let end = rest.firstIndex(of: 0x0A)
        let part = UnsafeRawBufferPointer(rebasing: rest[..<(end ?? rest.endIndex)])
        headBytes += part.count + 1
        // A chunked body has a line for each chunk. Their number is not limited, their length is.
        guard line.count + part.count <= maximumHeadBytes, headBytes <= maximumHeadBytes || isWithinChunks else {
            throw .headTooLong(limit: maximumHeadBytes)
        }
        guard let end else {
            line.append(contentsOf: part)
            rest = rest[rest.endIndex...]
            return
        }
        rest = rest[(end + 1)...]
        // Nearly all lines arrive in one piece and are parsed where they are.
        guard line.isEmpty else {
            line.append(contentsOf: part)
            let whole = line
            line = []
            let result = whole.withUnsafeBytes { bytes in
                Result { () throws(Malformed) in try handle(line: bytes) }
            }
            if let response = try result.get() { try take(response) }
            return
        }
        if let response = try handle(line: part) { try take(response) }
    }

    /// - Returns: the response that is complete with this line.
    private mutating func handle(line: UnsafeRawBufferPointer) throws(Malformed) -> Response? {
        let isEmpty = line.isEmpty || line.count == 1 && line[0] == 0x0D
        switch step {
        case .head:
            guard let head = try headParser.consume(line, names: names) else { return nil }
            self.head = head
            return beginBody(head)
        case .chunkSize:
            let size = try Self.chunkSize(line)
            step = size == 0 ? .trailer : .chunk(remaining: size)
            // The lines of the chunks do not count as trailers.
            headBytes = 1
        case .chunkEnd:
            guard isEmpty else { throw Malformed(reason: "a chunk is longer than its size says") }
            step = .chunkSize
        case .trailer:
            if isEmpty { return finish() }
        case .body, .bodyUntilEnd, .chunk: break
        }
        return nil
    }

    private var isWithinChunks: Bool {
        switch step {
        case .chunkSize, .chunkEnd: true
        default: false
        }
    }

    private static func chunkSize(_ line: UnsafeRawBufferPointer) throws(Malformed) -> Int {
        let end = line.firstIndex(of: 0x3B) ?? (line.last == 0x0D ? line.count - 1 : line.count)
        let digits = ResponseHeadParser.trimmed(UnsafeRawBufferPointer(rebasing: line[..<end]))
        var size = 0
        for digit in digits {
            guard digits.count <= 15, let value = Character(UnicodeScalar(digit)).hexDigitValue else {
                throw Malformed(reason: "a chunk has an invalid size")
            }
            size = size << 4 | value
        }
        guard !digits.isEmpty else { throw Malformed(reason: "a chunk has no size") }
        return size
    }

    // MARK: Body

    /// - Returns: the response, when it has no body.
    private mutating func beginBody(_ head: ResponseHead) -> Response? {
        if head.status.code == 204 || head.status.code == 304 { return finish() }
        if head.contentLength == 0, !head.isChunked { return finish() }
        if head.isChunked {
            step = .chunkSize
        } else if let length = head.contentLength {
            step = .body(remaining: Int(length))
        } else {
            step = .bodyUntilEnd
        }
        return nil
    }

    /// - Returns: how many bytes were taken, kept or not.
    private mutating func keep(_ rest: inout Slice<UnsafeRawBufferPointer>, upTo remaining: Int) -> Int {
        let taken = rest.prefix(remaining)
        body.append(contentsOf: taken.prefix(max(0, maximumBodyBytes - body.count)))
        bodyBytes += taken.count
        rest = rest[taken.endIndex...]
        return taken.count
    }

    private mutating func finish() -> Response {
        let head = head ?? ResponseHead(status: .ok)
        let isLast = if case .bodyUntilEnd = step { true } else { head.closesConnection }
        let response = Response(head: head, body: body, isLast: isLast, isTooLong: isTooLong)
        self.head = nil
        headParser = ResponseHeadParser(isStrict: isStrict)
        step = .head
        headBytes = 0
        body = []
        bodyBytes = 0
        return response
    }
}
