import ContainerSPI
import ContainerSupport
import CurlHTTP
import JSONSupport
import Synchronization
import TestSupport
import Testing

/// The interpretation of every kind of response, sent by a real server, for `/init` and `/run`.
@Suite struct RuntimeClientTableTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var name: String
        var script: [ScriptedAction]
        var timeout: Duration = .seconds(60)
        var killedForMemory = false
        /// The `error` of the response; `nil` for success.
        var initialization: JSONValue?
        var run: ActivationResponse
        var testDescription: String { name }
    }

    /// Responses of up to 32 bytes are accepted, longer ones truncated to 8 bytes.
    static let limits: ActivationConfiguration = {
        var limits = ActivationConfiguration()
        limits.payloadLimit = .bytes(32)
        limits.payloadTruncation = .bytes(8)
        return limits
    }()

    static let initBroke: JSONValue = "The action did not initialize and exited unexpectedly."
    static let runBroke = ActivationResponse.developerError(
        "The action did not produce a valid response and exited unexpectedly.")
    static let memory: JSONValue = "The action exhausted its memory and was aborted."

    static func invalidRun(_ text: String, size: Int) -> ActivationResponse {
        .developerError(.string("The action did not produce a valid JSON or JSON Array response" + text), size: size)
    }

    static let answerRows: [Row] = [
        Row(name: "200, object without error", script: [.text(#"{"a":1}"#)], run: .success(["a": 1], size: 7)),
        Row(
            name: "200, object with error", script: [.text(#"{"error":{"x":[1.0]}}"#)],
            run: .applicationError(["x": [1.0]], size: 21)),
        Row(name: "200, an array", script: [.text("[1]")], run: .success([1], size: 3)),
        Row(name: "200, not JSON", script: [.text("hello")], run: invalidRun(": hello", size: 5)),
        Row(name: "200, empty", script: [.respond()], run: invalidRun(".", size: 0)),
        Row(
            name: "200, not UTF-8", script: [.respond(body: Array(#"{"a":""#.utf8) + [0xFF] + Array(#""}"#.utf8))],
            run: .developerError(
                "The response of the action is not UTF-8, the encoding of JSON: a string is not valid UTF-8 (byte 6). The response was: {\"a\":\"\u{FFFD}\"}",
                size: 9)),
        Row(
            name: "502, object with error", script: [.text(#"{"error":"no"}"#, status: 502)],
            initialization: "no", run: .developerError("no", size: 14)),
        Row(
            name: "403, object without error", script: [.text(#"{"a":1}"#, status: 403)],
            initialization: #"The action failed during initialization: {"a":1}"#,
            run: invalidRun(#": {"a":1}"#, size: 7)),
        Row(
            name: "500, text", script: [.text("oops", status: 500)],
            initialization: "The action failed during initialization: oops", run: invalidRun(": oops", size: 4)),
        Row(
            name: "500, empty", script: [.respond(status: 500)],
            initialization: "The action failed during initialization.", run: invalidRun(".", size: 0)),
        Row(
            name: "as long as allowed", script: [.text(#"{"a":"012345678901234567890123"}"#)],
            run: .success(["a": "012345678901234567890123"], size: 32)),
        Row(
            name: "longer than allowed", script: [.text(String(repeating: "x", count: 33))],
            initialization:
                "The action produced a response that exceeded the allowed length: 33 > 32 bytes. The truncated response was: xxxxxxxx",
            run: .applicationError(
                "The action produced a response that exceeded the allowed length: 33 > 32 bytes. The truncated response was: xxxxxxxx",
                size: 33)),
        Row(
            name: "much longer than allowed", script: [.text(String(repeating: "y", count: 3_000_000))],
            initialization:
                "The action produced a response that exceeded the allowed length: 3000000 > 32 bytes. The truncated response was: yyyyyyyy",
            run: .applicationError(
                "The action produced a response that exceeded the allowed length: 3000000 > 32 bytes. The truncated response was: yyyyyyyy",
                size: 3_000_000)),
    ]

    static let chunked = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: Chunked\r\n\r\n"

    /// Whose length is known when the last chunk has arrived.
    static let chunkedRows: [Row] = [
        Row(
            name: "chunked",
            script: [.raw(chunked), .chunk(Array("{\"a\"".utf8)), .chunk(Array(":1}".utf8)), .chunk([])],
            run: .success(["a": 1], size: 7)),
        Row(
            name: "chunked with trailers", script: [.raw(chunked + "2\r\n{}\r\n0\r\nX-Trailer: yes\r\n\r\n")],
            run: .success([:], size: 2)),
        Row(name: "chunked, empty", script: [.raw(chunked), .chunk([])], run: invalidRun(".", size: 0)),
        Row(
            name: "chunked error",
            script: [
                .raw(chunked.replacing("200 OK", with: "502 Bad Gateway")), .chunk(Array(#"{"error":"no"}"#.utf8)),
                .chunk([]),
            ],
            initialization: "no", run: .developerError("no", size: 14)),
        Row(
            name: "chunked, longer than allowed",
            script: [.raw(chunked), .chunk(Array(String(repeating: "x", count: 40).utf8)), .chunk([])],
            initialization:
                "The action produced a response that exceeded the allowed length: 33 > 32 bytes. The truncated response was: xxxxxxxx",
            run: .applicationError(
                "The action produced a response that exceeded the allowed length: 33 > 32 bytes. The truncated response was: xxxxxxxx",
                size: 33)),
    ]

    static let brokenRows: [Row] = [
        Row(name: "closed without a response", script: [.close], initialization: initBroke, run: runBroke),
        Row(name: "reset", script: [.reset], initialization: initBroke, run: runBroke),
        Row(
            name: "closed in the head", script: [.raw("HTTP/1.1 200 OK\r\nConte"), .close],
            initialization: initBroke, run: runBroke),
        Row(
            name: "closed in the body",
            script: [.raw("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{\"a\""), .close],
            initialization: initBroke, run: runBroke),
        Row(
            name: "no length, until closed", script: [.raw("HTTP/1.1 200 OK\r\n\r\n{\"a\":1}"), .close],
            initialization: initBroke, run: runBroke),
        Row(
            name: "closed before the last chunk", script: [.raw(chunked), .chunk(Array("{}".utf8)), .close],
            initialization: initBroke, run: runBroke),
        Row(
            name: "no content", script: [.raw("HTTP/1.1 204 No Content\r\n\r\n")], initialization: initBroke,
            run: runBroke),
        Row(name: "not HTTP", script: [.raw("SSH-2.0-x\r\n"), .close], initialization: initBroke, run: runBroke),
        Row(
            name: "killed for memory", script: [.close], killedForMemory: true, initialization: memory,
            run: .developerError(memory)),
        Row(
            name: "killed for memory in the body",
            script: [.raw("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{"), .reset], killedForMemory: true,
            initialization: memory, run: .developerError(memory)),
        Row(
            name: "no response", script: [.silence], timeout: .milliseconds(200),
            initialization: "The action exceeded its time limits of 200 milliseconds during initialization.",
            run: .timedOut(after: .milliseconds(200), phase: .run)),
        Row(
            name: "half a response", script: [.raw("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{"), .silence],
            timeout: .milliseconds(200),
            initialization: "The action exceeded its time limits of 200 milliseconds during initialization.",
            run: .timedOut(after: .milliseconds(200), phase: .run)),
    ]

    @Test("each kind of response gives the result of OpenWhisk", arguments: answerRows + chunkedRows + brokenRows)
    func table(row: Row) async throws {
        let server = try ScriptedHTTPServer { _ in row.script }
        let client = HTTPClient()
        let runtime = RuntimeClient(
            address: ContainerAddress(host: server.host, port: server.port), client: client,
            limits: Self.limits, memoryWasExhausted: { row.killedForMemory })

        let run = try await runtime.run(parameters: [:], environment: [:], timeout: row.timeout)
        #expect(run.response == row.run)
        if let expected = row.initialization {
            let error = await #expect(throws: ContainerError.self) {
                try await runtime.initialize([:], timeout: row.timeout)
            }
            guard let response = error?.response else {
                Issue.record("\(String(describing: error)) is not a failed initialization")
                return
            }
            #expect(response.statusCode == .developerError)
            #expect(response.result == ["error": expected])
        } else {
            _ = try await runtime.initialize([:], timeout: row.timeout)
        }
        // After a short timeout a busy server may not have received the request.
        if row.timeout >= .seconds(60) { #expect(server.requests.map(\.path) == ["/run", "/init"]) }
        await client.shutdown()
    }
}
