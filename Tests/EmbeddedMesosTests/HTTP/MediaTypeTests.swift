import Testing

@testable import EmbeddedMesos

@Suite struct MediaTypeTests {
    static let accepts: [(accept: String?, expected: MediaType?)] = [
        (nil, .json), ("*/*", .json), ("application/x-protobuf", .protobuf),
        ("application/json;q=0, application/x-protobuf", .protobuf), ("text/html", nil),
        ("application/x-protobuf, application/json", .json), ("APPLICATION/*", .json), ("", nil), (" ", nil),
    ]

    @Test("the Accept field determines the encoding of the response", arguments: accepts)
    func accept(accept: String?, expected: MediaType?) {
        #expect(MediaType.accepted(by: accept) == expected)
    }

    @Test("only the exact Content-Type is accepted")
    func contentType() {
        #expect(MediaType(contentType: "application/json") == .json)
        #expect(MediaType(contentType: "application/x-protobuf") == .protobuf)
        for text in ["application/json; charset=utf-8", "Application/JSON", " application/json", ""] {
            #expect(MediaType(contentType: text) == nil, "\(text)")
        }
    }
}
