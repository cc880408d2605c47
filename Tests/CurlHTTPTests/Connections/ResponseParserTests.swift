import Testing

@testable import CurlHTTP

@Suite struct ResponseParserTests {
    typealias Parser = ResponseParser

    /// The responses in these bytes, given to the parser in pieces of this size.
    private func parse(
        _ text: String, pieces: Int = .max, body: Int = 100, head: Int = 1000, isStrict: Bool = true
    ) throws -> [Parser.Response] {
        var parser = Parser(maximumHeadBytes: head, maximumBodyBytes: body, isStrict: isStrict)
        var responses: [Parser.Response] = []
        let bytes = Array(text.utf8)
        var start = 0
        while start < bytes.count {
            let end = min(bytes.count, start + min(pieces, bytes.count))
            try bytes[start..<end].withUnsafeBytes { piece in
                try parser.consume(piece) { responses.append($0) }
            }
            start = end
        }
        if let last = parser.end() { responses.append(last) }
        return responses
    }

    private func response(_ status: Int, _ body: String = "", location: String? = nil) -> HTTPPipeline.Response {
        .init(status: status, location: location, body: Array(body.utf8))
    }

    private func seen(_ response: Parser.Response) -> HTTPPipeline.Response { .init(response) }

    @Test(
        "a pipeline refuses what libcurl reads, and elsewhere it is the connection's last response",
        arguments: [
            "HTTP/2 200 OK\r\nContent-Length: 2\r\n\r\nok",
            "HTTP/1.1 700 Odd\r\nContent-Length: 2\r\n\r\nok",
            "HTTP/1.1 200 OK\r\nX: a\r\n folded\r\nContent-Length: 2\r\n\r\nok",
            "HTTP/1.1 200 OK\r\nno field\r\nContent-Length: 2\r\n\r\nok",
            "HTTP/1.1 200 OK\r\nContent-Length: 0\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\n\r\n",
        ])
    func oddHeads(text: String) throws {
        #expect(throws: Parser.Malformed.self) { try parse(text) }
        let responses = try parse(text, isStrict: false)
        #expect(responses.map(\.body) == [Array("ok".utf8)])
        #expect(responses.map(\.isLast) == [true])
    }

    @Test("a line end with two carriage returns ends the head, except in a pipeline")
    func doubleCarriageReturn() throws {
        let text = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\r\nok"
        #expect(try parse(text, isStrict: false).map(\.body) == [Array("ok".utf8)])
        #expect(throws: Parser.Malformed.self) { try parse(text) }
    }

    @Test("a chunk size with a carriage return inside is refused", arguments: [true, false])
    func chunkSizeWithCarriageReturn(isStrict: Bool) {
        let text = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\rgarbage\nhello\r\n0\r\n\r\n"
        #expect(throws: Parser.Malformed.self) { try parse(text, isStrict: isStrict) }
    }

    @Test("the last Location of several counts")
    func location() throws {
        let text = "HTTP/1.1 307 Moved\r\nLocation: //a\r\nLocation: //b\r\nContent-Length: 0\r\n\r\n"
        #expect(try parse(text).map { seen($0).location } == ["//b"])
    }

    private static let several = """
        HTTP/1.1 202 Accepted\r\nDate: today\r\nContent-Length: 0\r\n\r\n\
        HTTP/1.1 100 Continue\r\n\r\n\
        HTTP/1.1 400 Bad Request\r\nX: y\r\ncontent-LENGTH:  5 \r\n\r\nwrong\
        HTTP/1.1 200\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0A;x=y\r\n0123456789\r\n0\r\nT: v\r\n\r\n\
        HTTP/1.1 204 No Content\r\n\r\n\
        HTTP/1.1 307 Moved\r\nLocation: //other:5050/x\r\nContent-Length: 0\r\n\r\n\
        HTTP/1.1 503 Busy\r\nConnection: x, CLOSE\r\nContent-Length: 2\r\n\r\nno
        """

    @Test("responses are complete wherever the bytes are cut", arguments: [1, 2, 3, 7, 64, Int.max])
    func pieces(size: Int) throws {
        let answers = try parse(Self.several, pieces: size)
        #expect(
            answers.map(seen) == [
                response(202), response(400, "wrong"), response(200, "abc0123456789"), response(204),
                response(307, location: "//other:5050/x"), response(503, "no"),
            ])
        #expect(answers.map(\.isLast) == [false, false, false, false, false, true])
    }

    @Test("without a length the body lasts as long as the connection")
    func untilEnd() throws {
        let answers = try parse("HTTP/1.1 500 Oops\r\n\r\nthe rest")
        #expect(answers.map(seen) == [response(500, "the rest")])
        #expect(answers.map(\.isLast) == [true])
        #expect(try parse("HTTP/1.1 500 Oops\r\nContent-Length: 9\r\n\r\nthe rest") == [])
    }

    @Test("a field name with similar bytes is not taken for another")
    func fieldNames() throws {
        let answers = try parse("HTTP/1.1 200 OK\r\nContent\rLength: 3\r\nCONTENT-length: 1\r\n\r\nx")
        #expect(answers.map(seen) == [response(200, "x")])
    }

    @Test("HTTP/1.0 closes unless it says otherwise")
    func oldServer() throws {
        let head = "HTTP/1.0 202 Accepted\r\nContent-Length: 0\r\n"
        #expect(try parse(head + "\r\n").map(\.isLast) == [true])
        #expect(try parse(head + "Connection: keep-alive\r\n\r\n").map(\.isLast) == [false])
    }

    @Test("a long body is cut off, and the next response is found")
    func longBody() throws {
        let long = "HTTP/1.1 500 Oops\r\nContent-Length: 300\r\n\r\n" + String(repeating: "x", count: 300)
        let chunked =
            "HTTP/1.1 500 Oops\r\nTransfer-Encoding: chunked\r\n\r\n"
            + String(repeating: "1\r\nx\r\n", count: 900) + "0\r\n\r\n"
        for text in [long, chunked] {
            let answers = try parse(text + "HTTP/1.1 202 Accepted\r\nContent-Length: 0\r\n\r\n")
            #expect(answers.map(\.body.count) == [100, 0])
        }
    }

    @Test(
        "responses with two readings or none are refused",
        arguments: [
            "SSH-2.0-OpenSSH_9.2\r\n",
            "HTTP/2 200\r\n",
            "HTTP/1.1 20 OK\r\n",
            "HTTP/1.1 2020 OK\r\n",
            "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n",
            "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n",
            "HTTP/1.1 200 OK\r\nContent-Length: 1, 1\r\n\r\n",
            "HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999\r\n\r\n",
            "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\n\r\n",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n-1\r\n",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffffff\r\n",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nabc\r\n",
            "HTTP/1.1 101 Switching Protocols\r\n\r\n",
            "HTTP/1.1 200 OK\r\n folded: line\r\n\r\n",
            "HTTP/1.1 200 OK\r\nno colon\r\n\r\n",
        ])
    func malformed(text: String) {
        #expect(throws: Parser.Malformed.self) { try parse(text) }
        #expect(throws: Parser.Malformed.self) { try parse(text, pieces: 1) }
    }

    @Test("an endless head, line or trailer exceeds the limit", arguments: [1, 10, Int.max])
    func endlessHead(pieces: Int) {
        let endless = [
            "HTTP/1.1 200 " + String(repeating: "x", count: 2000),
            "HTTP/1.1 200 OK\r\n" + String(repeating: "A: b\r\n", count: 400),
            String(repeating: "HTTP/1.1 100 Continue\r\n\r\n", count: 100),
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n" + String(repeating: "A: b\r\n", count: 400),
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1;" + String(repeating: "x", count: 2000),
        ]
        for text in endless {
            #expect {
                try parse(text, pieces: pieces)
            } throws: {
                ($0 as? Parser.Malformed)?.isTooLarge == true
            }
        }
    }
}
