import HTTPTypes

/// Puts a response's head together from the lines that libcurl hands over one by one.
///
/// Interim responses (1xx) are passed over, except that 101 would end the head: libcurl never asks for an upgrade, so it
/// is treated as interim too. Trailers, which libcurl hands over in the same way, are counted and dropped.
struct ResponseHeadParser {
    enum Progress {
        case needsMore
        case complete(ResponseHead)
        case tooLarge
        case malformed(String)
    }

    private let maximumBytes: Int
    private(set) var receivedBytes = 0
    private var status: Int?
    private var fields = HTTPFields()
    private var contentLength: Int64?
    private var isComplete = false
    /// Everything that has come is what a strict reading of RFC 9112 allows, and says nothing against another request.
    private var keepsConnection = false
    /// More fields than any honest server sends, and well below what `HTTPFields` can hold.
    static let maximumFields = 10_000

    init(maximumBytes: Int) {
        self.maximumBytes = maximumBytes
    }

    /// Takes one line with its line end.
    mutating func consume(_ line: UnsafeRawBufferPointer, names: FieldNameCache) -> Progress {
        receivedBytes += line.count
        guard receivedBytes <= maximumBytes else { return .tooLarge }
        if isComplete { return .needsMore }
        var end = line.count
        while end > 0, line[end - 1] == 0x0A || line[end - 1] == 0x0D { end -= 1 }
        guard end > 0 else { return finishHead() }
        let text = UnsafeRawBufferPointer(rebasing: line[..<end])
        if status == nil || Self.isStatusLine(text) { return startHead(text) }
        guard fields.count < Self.maximumFields else { return .tooLarge }
        addField(text, names: names)
        return .needsMore
    }

    private static func isStatusLine(_ text: UnsafeRawBufferPointer) -> Bool {
        text.count >= 5 && text[..<5].elementsEqual("HTTP/".utf8)
    }

    private mutating func startHead(_ text: UnsafeRawBufferPointer) -> Progress {
        fields = HTTPFields()
        contentLength = nil
        guard Self.isStatusLine(text), let space = text.firstIndex(of: 0x20) else {
            return .malformed("the response does not start with an HTTP status line")
        }
        let digits = text[(space + 1)...].prefix { $0 != 0x20 }
        guard digits.count == 3, digits.allSatisfy({ (0x30...0x39).contains($0) }) else {
            return .malformed("the status line has no status code of three digits")
        }
        status = digits.reduce(0) { $0 * 10 + Int($1 & 0x0F) }
        keepsConnection = text[..<space].elementsEqual("HTTP/1.1".utf8)
        return .needsMore
    }

    private mutating func finishHead() -> Progress {
        guard let code = status else { return .malformed("the response has no status line") }
        if (100...199).contains(code) {
            status = nil
            return .needsMore
        }
        isComplete = true
        return .complete(
            ResponseHead(
                status: HTTPResponse.Status(code: code), headers: fields, contentLength: contentLength,
                keepsConnection: keepsConnection && contentLength != nil))
    }

    private mutating func addField(_ text: UnsafeRawBufferPointer, names: FieldNameCache) {
        guard let colon = text.firstIndex(of: 0x3A),
            let name = names.name(for: UnsafeRawBufferPointer(rebasing: text[..<colon]))
        else {
            keepsConnection = false
            return
        }
        var value = text[(colon + 1)...]
        while let first = value.first, first == 0x20 || first == 0x09 { value = value.dropFirst() }
        while let last = value.last, last == 0x20 || last == 0x09 { value = value.dropLast() }
        fields.append(HTTPField(name: name, lenientValue: UnsafeRawBufferPointer(rebasing: value)))
        switch name {
        case .contentLength:
            if contentLength != nil { keepsConnection = false }
            contentLength = Self.number(value)
            if contentLength == nil { keepsConnection = false }
        // `keep-alive` says what holds anyway; what else there may be is not worth telling apart.
        case .connection where !String(decoding: value, as: UTF8.self).lowercased().elementsEqual("keep-alive"),
            .transferEncoding:
            keepsConnection = false
        case Self.keepAlive where Self.isShort(keepAlive: String(decoding: value, as: UTF8.self)):
            keepsConnection = false
        default: break
        }
    }

    private static let keepAlive = HTTPField.Name("Keep-Alive")

    /// Whether the server closes idle connections so early that one may be on its way to be closed when it is used again.
    private static func isShort(keepAlive value: String) -> Bool {
        let parameters = value.lowercased().split { ", ".contains($0) }
        guard let timeout = parameters.first(where: { $0.hasPrefix("timeout=") })?.dropFirst("timeout=".count) else {
            return false
        }
        return Int(timeout).map { .seconds($0) <= HTTPConnectionGroup.longestIdle } ?? true
    }

    private static func number(_ digits: Slice<UnsafeRawBufferPointer>) -> Int64? {
        guard !digits.isEmpty, digits.count <= 18 else { return nil }
        var number: Int64 = 0
        for digit in digits {
            guard (0x30...0x39).contains(digit) else { return nil }
            number = number * 10 + Int64(digit & 0x0F)
        }
        return number
    }
}
