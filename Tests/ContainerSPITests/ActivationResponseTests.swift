import ContainerSPI
import JSONSupport
import Testing

/// The table of answers and what they mean, for `/init` and `/run`.
@Suite struct ActivationResponseTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var name: String
        var answer: ContainerAnswer
        var elapsed: Duration = .milliseconds(10)
        var initialization: ActivationResponse
        var run: ActivationResponse
        var testDescription: String { name }
    }

    static func response(_ status: Int, _ body: String) -> ContainerAnswer {
        .response(status: status, body: Array(body.utf8), length: Int64(body.utf8.count), isTruncated: false)
    }

    static let rows: [Row] = [
        Row(
            name: "200, object without error", answer: response(200, #"{"a":1}"#),
            initialization: .success(), run: .success(["a": 1], size: 7)),
        Row(
            name: "200, object with error", answer: response(200, #"{"error":{"code":7}}"#),
            initialization: .success(), run: .applicationError(["code": 7], size: 20)),
        Row(
            name: "200, array", answer: response(200, #"[{"key":1},{"key":2}]"#), initialization: .success(),
            run: .success([["key": 1], ["key": 2]], size: 21)),
        Row(
            name: "200, empty array", answer: response(200, "[]"), initialization: .success(),
            run: .success([], size: 2)),
        Row(
            name: "200, neither object nor array", answer: response(200, "7"), initialization: .success(),
            run: .developerError("The action did not produce a valid JSON or JSON Array response: 7", size: 1)),
        Row(
            name: "500, array", answer: response(500, #"["no"]"#),
            initialization: .developerError(#"The action failed during initialization: ["no"]"#, size: 6),
            run: .developerError(#"The action did not produce a valid JSON or JSON Array response: ["no"]"#, size: 6)),
        Row(
            name: "200, not UTF-8",
            answer: .response(
                status: 200, body: Array(#"{"name":"M"#.utf8) + [0xFC] + Array(#"ller"}"#.utf8), length: 17,
                isTruncated: false),
            initialization: .success(),
            run: .developerError(
                "The response of the action is not UTF-8, the encoding of JSON: a string is not valid UTF-8 (byte 10). The response was: {\"name\":\"M\u{FFFD}ller\"}",
                size: 17)),
        Row(
            name: "200, nested too deeply", answer: response(200, String(repeating: "[", count: 600)),
            initialization: .success(),
            run: .developerError(
                .string(
                    "The response of the action exceeds a limit of the invoker: more than 512 nested arrays and objects (byte 512). The response was: "
                        + String(repeating: "[", count: 600)), size: 600)),
        Row(
            name: "200, nothing", answer: response(200, ""), initialization: .success(),
            run: .developerError("The action did not produce a valid JSON or JSON Array response.", size: 0)),
        Row(
            name: "502, object with error", answer: response(502, #"{"error":"no"}"#),
            initialization: .developerError("no", size: 14), run: .developerError("no", size: 14)),
        Row(
            name: "403, object without error", answer: response(403, #"{"a":1}"#),
            initialization: .developerError(#"The action failed during initialization: {"a":1}"#, size: 7),
            run: .developerError(#"The action did not produce a valid JSON or JSON Array response: {"a":1}"#, size: 7)),
        Row(
            name: "500, text", answer: response(500, "oops"),
            initialization: .developerError("The action failed during initialization: oops", size: 4),
            run: .developerError("The action did not produce a valid JSON or JSON Array response: oops", size: 4)),
        Row(
            name: "500, nothing", answer: response(500, ""),
            initialization: .developerError("The action failed during initialization.", size: 0),
            run: .developerError("The action did not produce a valid JSON or JSON Array response.", size: 0)),
        Row(
            name: "truncated",
            answer: .response(status: 200, body: Array("abc".utf8), length: 2_000, isTruncated: true),
            initialization: .developerError(
                "The action produced a response that exceeded the allowed length: 2000 > 1024 bytes. The truncated response was: abc"
            ),
            run: .applicationError(
                "The action produced a response that exceeded the allowed length: 2000 > 1024 bytes. The truncated response was: abc",
                size: 2_000)),
        Row(
            name: "connection broke", answer: .connectionBroke,
            initialization: .developerError("The action did not initialize and exited unexpectedly."),
            run: .developerError("The action did not produce a valid response and exited unexpectedly.")),
        Row(
            name: "killed for memory", answer: .memoryExhausted,
            initialization: .developerError("The action exhausted its memory and was aborted."),
            run: .developerError("The action exhausted its memory and was aborted.")),
        Row(
            name: "no answer in time", answer: .timedOut,
            initialization: .timedOut(after: .seconds(60), phase: .initialization),
            run: .timedOut(after: .seconds(60), phase: .run)),
        Row(
            name: "an answer that took the whole time", answer: response(200, "{}"), elapsed: .seconds(60),
            initialization: .timedOut(after: .seconds(60), phase: .initialization),
            run: .timedOut(after: .seconds(60), phase: .run)),
    ]

    @Test("An answer is judged as the table says", arguments: rows)
    func table(row: Row) {
        for (phase, expected) in [(ActivationPhase.initialization, row.initialization), (.run, row.run)] {
            let response = ActivationResponse.interpreting(
                row.answer, phase: phase, elapsed: row.elapsed, timeout: .seconds(60), payloadLimit: .kilobytes(1))
            #expect(response == expected)
        }
    }

    @Test("the response after a timeout has OpenWhisk's text")
    func timeout() {
        let (initialization, run) = (
            ActivationResponse.timedOut(after: .seconds(60), phase: .initialization),
            ActivationResponse.timedOut(after: .milliseconds(1_500), phase: .run)
        )
        #expect(initialization.statusCode == .developerError && initialization.isTimeout)
        #expect(
            initialization.result == [
                "error": "The action exceeded its time limits of 60000 milliseconds during initialization."
            ])
        #expect(run.result == ["error": "The action exceeded its time limits of 1500 milliseconds."])
        #expect(!ActivationResponse.developerError("no").isTimeout)
    }

    @Test(
        "a number in a result stays as the action wrote it",
        arguments: ["18446744073709551615", "0.1234567890123456789", "1e400", "-0", "1.50"])
    func numbers(text: String) {
        let body = #"{"n":\#(text)}"#
        let response = ActivationResponse.interpreting(
            Self.response(200, body), phase: .run, elapsed: .zero, timeout: .seconds(60), payloadLimit: .kilobytes(1))
        #expect(response.json["result"]?.text() == body)
    }

    @Test func statusCodesHaveTheirTexts() {
        #expect(
            ActivationResponse.StatusCode.allCases.map(\.text) == [
                "success", "application error", "action developer error", "whisk internal error",
            ])
        #expect(ActivationResponse.StatusCode.allCases.map(\.rawValue) == [0, 1, 2, 3])
    }

    @Test func aFailedPullIsTheUsersAffairOnlyForTheUsersImage() {
        let error = ContainerError(.imagePullFailed, "no such image")
        let image = ImageName(prefix: "me", name: "tool", tag: "1")
        #expect(
            ActivationResponse(containerError: error, image: image, isUserProvided: true)
                == .developerError("Failed to pull container image 'me/tool:1'."))
        #expect(
            ActivationResponse(containerError: error, image: image, isUserProvided: false)
                == .whiskError("Failed to provision resources to run the action."))
        let response = ActivationResponse.developerError("broken")
        let failed = ContainerError.initializationFailed(.empty(), response, "init failed")
        #expect(ActivationResponse(containerError: failed, image: image, isUserProvided: true) == response)
    }
}
