import HTTPTypes

/// Takes the answers out of the bytes of a connection (RFC 9112) that libcurl has made and does not read.
///
/// Strict where two readings are possible: an answer that announces its length in two ways would shift all that follow.
struct ResponseParser {
    struct Malformed: Error, Equatable {
        var message: String
        /// A limit was hit, as opposed to a wrong protocol.
        var isTooLarge = false
    }

    struct Answer: Equatable {
        var response: HTTPPipeline.Response
        /// For a parser that collects fields.
        var head: ResponseHead?
        /// Nothing comes after it on this connection.
        var closes: Bool
        /// The body was longer than is kept.
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

    /// What the lines of one head say, as far as it matters here.
    private struct Head {
        var status = 0
        var isHTTP10 = false
        var length: Int?
        var isChunked = false
        var closes = false
        var keepsAlive = false
        var location: String?
        var fields = HTTPFields()
    }

    private let maximumHeadBytes: Int
    private let maximumBodyBytes: Int
    /// Nil: header fields are not collected.
    private let names: FieldNameCache?
    private var step = Step.head
    /// A line that is not complete yet.
    private var line: [UInt8] = []
    private var headBytes = 0
    private var head: Head?
    private var body: [UInt8] = []
    private var bodyBytes = 0

    init(maximumHeadBytes: Int, maximumBodyBytes: Int, names: FieldNameCache? = nil) {
        self.maximumHeadBytes = maximumHeadBytes
        self.maximumBodyBytes = maximumBodyBytes
        self.names = names
    }

    /// Whether a part of an answer has come.
    var isWithinAnswer: Bool { headBytes > 0 }
    /// Whether the body that is coming in is already longer than is kept.
    var isTooLong: Bool { bodyBytes > maximumBodyBytes }

    /// Takes the next bytes of the connection and hands out the answers that are complete.
    mutating func consume(_ bytes: UnsafeRawBufferPointer, _ take: (Answer) throws(Malformed) -> Void) throws(Malformed)
    {
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

    /// The connection has ended, or the rest is not wanted.
    ///
    /// - Returns: the answer whose body is as long as the connection lasts, or of which enough has come; nil if that is not
    ///   what came.
    mutating func end() -> Answer? {
        if case .bodyUntilEnd = step { return finish() }
        return isTooLong ? finish() : nil
    }

    // MARK: Lines

    /// Takes the bytes up to the end of the line.
    private mutating func consumeLine(
        _ rest: inout Slice<UnsafeRawBufferPointer>, _ take: (Answer) throws(Malformed) -> Void
    ) throws(Malformed) {
        let end = rest.firstIndex(of: 0x0A)
        let part = UnsafeRawBufferPointer(rebasing: rest[..<(end ?? rest.endIndex)])
        headBytes += part.count + 1
        // A chunked body has a line for each chunk: their number is no head, their length is bounded by it.
        guard line.count + part.count <= maximumHeadBytes, headBytes <= maximumHeadBytes || isWithinChunks else {
            throw Malformed(
                message: "the response head is longer than maximumHeadBytes (\(maximumHeadBytes) bytes)",
                isTooLarge: true)
        }
        guard let end else {
            line.append(contentsOf: part)
            rest = rest[rest.endIndex...]
            return
        }
        rest = rest[(end + 1)...]
        // Nearly all lines come in one piece, and are read where they are.
        guard line.isEmpty else {
            line.append(contentsOf: part)
            let whole = line
            line = []
            return try handle(line: whole[...], take)
        }
        try handle(line: part[...], take)
    }

    private mutating func handle<Line: RandomAccessCollection<UInt8>>(
        line: Line, _ take: (Answer) throws(Malformed) -> Void
    ) throws(Malformed) where Line.SubSequence == Line, Line.Index == Int {
        let line = line.last == 0x0D ? line.dropLast() : line
        switch step {
        case .head:
            if try addToHead(line), let answer = try beginBody() { try take(answer) }
        case .chunkSize:
            let size = try Self.chunkSize(line)
            step = size == 0 ? .trailer : .chunk(remaining: size)
            // The lines of the chunks do not count for those of the trailer.
            headBytes = 1
        case .chunkEnd:
            guard line.isEmpty else { throw Malformed(message: "a chunk is longer than it says") }
            step = .chunkSize
        case .trailer:
            if line.isEmpty { try take(finish()) }
        case .body, .bodyUntilEnd, .chunk: break
        }
    }

    private var isWithinChunks: Bool {
        switch step {
        case .chunkSize, .chunkEnd: true
        default: false
        }
    }

    // MARK: Head

    /// - Returns: whether the head is complete.
    private mutating func addToHead<Line: RandomAccessCollection<UInt8>>(_ text: Line) throws(Malformed) -> Bool
    where Line.SubSequence == Line, Line.Index == Int {
        guard head != nil else {
            head = try Self.statusLine(text)
            return false
        }
        guard !text.isEmpty else { return true }
        guard let colon = text.firstIndex(of: 0x3A), colon > text.startIndex, text.first != 0x20, text.first != 0x09
        else { throw Malformed(message: "a line of the response head has no field name") }
        let name = text[..<colon]
        let value = Self.trimmed(text[(colon + 1)...])
        switch name.count {
        case 14 where Self.equals(name, "content-length"):
            guard let length = Self.decimal(value), head?.length ?? length == length else {
                throw Malformed(message: "the response has no valid Content-Length, or two")
            }
            head?.length = length
        case 17 where Self.equals(name, "transfer-encoding"):
            guard Self.equals(value, "chunked"), head?.isChunked == false else {
                throw Malformed(message: "the response has a Transfer-Encoding other than chunked")
            }
            head?.isChunked = true
        case 10 where Self.equals(name, "connection"):
            for option in value.split(separator: 0x2C) {
                if Self.equals(Self.trimmed(option), "close") { head?.closes = true }
                if Self.equals(Self.trimmed(option), "keep-alive") { head?.keepsAlive = true }
            }
        case 8 where Self.equals(name, "location"):
            head?.location = String(decoding: value, as: UTF8.self)
        default: break
        }
        if let names, let name = names.name(for: name) {
            guard head?.fields.count ?? 0 < ResponseHeadParser.maximumFields else {
                throw Malformed(message: "the response head has too many fields", isTooLarge: true)
            }
            head?.fields.append(HTTPField(name: name, lenientValue: value))
        }
        return false
    }

    private static func statusLine<Line: RandomAccessCollection<UInt8>>(_ text: Line) throws(Malformed) -> Head
    where Line.SubSequence == Line, Line.Index == Int {
        let start = text.startIndex
        guard text.starts(with: "HTTP/1.".utf8), text.count >= 12, text[start + 8] == 0x20,
            let status = decimal(text[(start + 9)..<(start + 12)]), (100...599).contains(status),
            text.count == 12 || text[start + 12] == 0x20
        else { throw Malformed(message: "what came is not an HTTP/1.1 response") }
        return Head(status: status, isHTTP10: text[start + 7] == 0x30)
    }

    /// - Returns: the answer, when it has no body.
    private mutating func beginBody() throws(Malformed) -> Answer? {
        guard let head else { return nil }
        if head.status < 200 {
            guard head.status != 101 else { throw Malformed(message: "the server changes the protocol unasked") }
            self.head = nil
            return nil
        }
        guard !head.isChunked || head.length == nil else {
            throw Malformed(message: "the response has both Content-Length and Transfer-Encoding")
        }
        if head.status == 204 || head.status == 304 || head.length == 0 { return finish() }
        if head.isChunked {
            step = .chunkSize
        } else if let length = head.length {
            step = .body(remaining: length)
        } else {
            step = .bodyUntilEnd
        }
        return nil
    }

    // MARK: Body

    /// - Returns: how many bytes were taken, kept or not.
    private mutating func keep(_ rest: inout Slice<UnsafeRawBufferPointer>, upTo remaining: Int) -> Int {
        let taken = rest.prefix(remaining)
        body.append(contentsOf: taken.prefix(max(0, maximumBodyBytes - body.count)))
        bodyBytes += taken.count
        rest = rest[taken.endIndex...]
        return taken.count
    }

    private mutating func finish() -> Answer {
        let head = head ?? Head()
        let closes =
            if case .bodyUntilEnd = step { true } else { head.closes || head.isHTTP10 && !head.keepsAlive }
        defer {
            self.head = nil
            step = .head
            headBytes = 0
            body = []
            bodyBytes = 0
        }
        return Answer(
            response: HTTPPipeline.Response(status: head.status, location: head.location, body: body),
            head: names.map { _ in
                ResponseHead(
                    status: HTTPResponse.Status(code: head.status), headers: head.fields,
                    contentLength: head.length.map(Int64.init), keepsConnection: !closes)
            }, closes: closes, isTooLong: isTooLong)
    }

    // MARK: Values

    private static func trimmed<Text: BidirectionalCollection<UInt8>>(_ text: Text) -> Text
    where Text.SubSequence == Text {
        var text = text
        while let first = text.first, first == 0x20 || first == 0x09 { text = text.dropFirst() }
        while let last = text.last, last == 0x20 || last == 0x09 { text = text.dropLast() }
        return text
    }

    /// Whether the text is this one in any case.
    ///
    /// - Parameter wanted: letters, in lower case, and hyphens.
    private static func equals(_ text: some Collection<UInt8>, _ wanted: StaticString) -> Bool {
        wanted.withUTF8Buffer { wanted in
            text.elementsEqual(wanted) { $0 == $1 || (0x41...0x5A).contains($0) && $0 | 0x20 == $1 }
        }
    }

    private static func decimal(_ digits: some Collection<UInt8>) -> Int? {
        guard (1...18).contains(digits.count) else { return nil }
        var number = 0
        for digit in digits {
            guard (0x30...0x39).contains(digit) else { return nil }
            number = number * 10 + Int(digit & 0x0F)
        }
        return number
    }

    private static func chunkSize<Line: BidirectionalCollection<UInt8>>(_ line: Line) throws(Malformed) -> Int
    where Line.SubSequence == Line {
        let digits = trimmed(line.prefix { $0 != 0x3B })
        guard (1...15).contains(digits.count) else { throw Malformed(message: "a chunk has no valid size") }
        var size = 0
        for digit in digits {
            guard let value = Character(UnicodeScalar(digit)).hexDigitValue else {
                throw Malformed(message: "a chunk has no valid size")
            }
            size = size << 4 | value
        }
        return size
    }
}
